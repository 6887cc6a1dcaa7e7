"""The time line: bars, gaps, lines of a lane, and the way through them by keyboard."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolTip

from mintgremium.ui.pictures import as_pdf, as_png, as_svg
from mintgremium.ui.theme.theme import ThemeMode
from mintgremium.ui.widgets.time_line import TimeLine
from mintgremium.ui.widgets.time_line_rows import Lane, Span, SpanLook, axis_of, gaps_of, place

TODAY = date(2026, 11, 25)
MV = Lane(
    "Mecklenburg-Vorpommern",
    (
        Span("Jan Ehemals", date(2020, 3, 1), date(2026, 11, 8), note="Mitglied", target="jan"),
        Span("Ida Künftig", date(2027, 2, 1), None, note="Mitglied", target="ida"),
    ),
    tag="MV",
    vacant="unbesetzt",
    target="assign",
)
DEPUTIES = Lane(
    "Stellvertretung",
    (
        Span("Tom Probe", date(2021, 1, 1), date(2024, 6, 30), SpanLook.DEPUTY, target="tom"),
        Span("Lea Exempel", date(2023, 1, 1), None, SpanLook.DEPUTY, target="lea"),
    ),
)
ROLES = Lane("Vorsitz", (Span("Tom Probe", date(2022, 1, 1), None, SpanLook.ROLE),))
LANES = (MV, DEPUTIES, ROLES)

days = st.dates(date(2000, 1, 1), date(2040, 12, 31))
spans = st.builds(
    lambda first, length, open_end: Span(
        "N. N.", first, None if open_end else first + timedelta(days=length)
    ),
    days,
    st.integers(0, 4000),
    st.booleans(),
)


def say(lane, span):
    return f"{lane.name}: {span.text}"


@pytest.fixture
def line(theme, qtbot):
    line = TimeLine(theme, "Zeitleiste", say, TODAY)
    qtbot.addWidget(line)
    line.resize(760, 220)
    line.set_lanes(LANES)
    line.show()
    with qtbot.waitActive(line):
        line.activateWindow()
    return line


def test_that_the_days_between_two_holders_are_a_gap():
    gap = next(each.span for each in place(LANES, TODAY).spans if each.span.look is SpanLook.GAP)
    assert (gap.text, gap.first, gap.last) == ("unbesetzt", date(2026, 11, 9), date(2027, 1, 31))
    assert gap.target == "assign"


def test_that_a_lane_that_ended_has_no_gap_after_its_end():
    lane = Lane("Sitz", (Span("A", date(2020, 1, 1), date(2021, 1, 31)),), vacant="unbesetzt",
                first=date(2019, 7, 1), last=date(2022, 3, 31))  # fmt: skip
    gaps = [(gap.first, gap.last) for gap in gaps_of(lane, axis_of([lane], TODAY))]
    assert gaps == [
        (date(2019, 7, 1), date(2019, 12, 31)),
        (date(2021, 2, 1), date(2022, 3, 31)),
    ]


def test_that_a_gap_that_has_not_ended_stays_open():
    lane = Lane("Sitz", (Span("A", date(2020, 1, 1), date(2026, 1, 31)),), vacant="unbesetzt")
    (gap,) = gaps_of(lane, axis_of([lane], TODAY))
    assert (gap.first, gap.last) == (date(2026, 2, 1), None)


@given(st.lists(spans, max_size=6))
def test_that_spans_and_gaps_cover_every_day_once_and_lines_never_overlap(spans):
    lane = Lane("Sitz", tuple(spans), vacant="unbesetzt")
    placed = place([lane], TODAY)
    axis = placed.axis
    by_line = {}
    for each in placed.spans:
        by_line.setdefault(each.line, []).append(each.span)
    for line in by_line.values():
        for one, two in pairwise(line):
            assert one.ends(axis) < two.begins(axis)
    begin = min((span.first for span in spans), default=axis.first)
    gaps = [each.span for each in placed.spans if each.span.look is SpanLook.GAP]
    for offset in range(0, (axis.last - begin).days + 1, 97):
        day = begin + timedelta(days=offset)
        held = any(span.begins(axis) <= day <= span.ends(axis) for span in spans)
        vacant = [gap for gap in gaps if gap.begins(axis) <= day <= gap.ends(axis)]
        assert len(vacant) == (0 if held else 1)


def test_that_two_at_the_same_time_stand_below_each_other():
    placed = place(LANES, TODAY)
    assert placed.lines == (1, 2, 1)


def test_that_arrows_lead_through_all_spans_and_say_each(line, qtbot):
    line.setFocus()
    assert line.current.span.text == "Jan Ehemals"
    heard = [line.accessibleDescription()]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(line, key)
        heard.append(line.accessibleDescription())
    assert heard == [
        "Mecklenburg-Vorpommern: Jan Ehemals",
        "Mecklenburg-Vorpommern: unbesetzt",
        "Mecklenburg-Vorpommern: Ida Künftig",
        "Stellvertretung: Lea Exempel",
        "Vorsitz: Tom Probe",
    ]
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert line.current.span.text == "Tom Probe"
    qtbot.keyClick(line, Qt.Key.Key_Up)
    qtbot.keyClick(line, Qt.Key.Key_Home)
    assert line.current.span.target == "tom"
    qtbot.keyClick(line, Qt.Key.Key_End)
    assert line.current.span.target == "lea"
    qtbot.keyClick(line, Qt.Key.Key_Left)
    assert line.current.span.target == "tom"


def test_that_return_and_double_click_open_a_span_or_a_gap(line, qtbot):
    opened = []
    line.opened.connect(opened.append)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClick(line, Qt.Key.Key_Right)
    qtbot.keyClick(line, Qt.Key.Key_Space)
    at = line.point_of(2).toPoint()
    qtbot.mouseDClick(line.viewport(), Qt.MouseButton.LeftButton, pos=at)
    line.choose(len(line.placed.spans) - 1)  # a role that leads nowhere
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert opened == ["jan", "assign", "ida"]
    qtbot.mouseClick(line.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert line.current.span.target == "ida"


def test_that_the_years_come_nearer_and_what_is_chosen_stays_in_sight(line, qtbot):
    line.setFocus()
    for _ in range(12):
        qtbot.keyClick(line, Qt.Key.Key_Plus)
    assert line.zoom == 16
    qtbot.keyClick(line, Qt.Key.Key_Right)
    assert line.viewport().rect().contains(line.point_of(1).toPoint())
    qtbot.keyClick(line, Qt.Key.Key_Minus)
    assert line.zoom < 16
    for turn in (-1200, 120):
        wheel = QWheelEvent(
            QPointF(400, 60), QPointF(400, 60), QPoint(), QPoint(0, turn),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(line.viewport(), wheel)
    assert line.zoom == pytest.approx(1.5)


def test_that_a_tooltip_says_the_whole_sentence(line):
    point = line.point_of(0).toPoint()
    line.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, point, line.mapToGlobal(point)))
    assert QToolTip.text() == "Mecklenburg-Vorpommern: Jan Ehemals"
    QToolTip.hideText()


def test_that_the_same_span_stays_chosen_when_the_lanes_are_read_again(line):
    line.choose(2)
    line.set_lanes((ROLES, *LANES))
    assert line.current is None or line.current.span.target == "ida"
    line.set_lanes(LANES)
    line.choose(2)
    line.set_lanes(LANES)
    assert line.current.span.target == "ida"
    line.set_lanes(())
    assert line.current is None


def test_that_a_picture_of_it_is_drawn_in_the_colours_of_paper(theme, line):
    theme.set_mode(ThemeMode.DARK)
    picture = line.picture("Sitze des Länder-Round-Table")
    png = QImage.fromData(as_png(picture))
    assert png.pixelColor(3, 3).name() == "#ffffff"
    svg = as_svg(picture)
    renderer = QSvgRenderer(svg)
    assert renderer.isValid()
    canvas = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    renderer.render(painter)
    painter.end()
    assert len({canvas.pixelColor(x, 90).name() for x in range(200, 900, 3)}) > 2
    assert as_pdf(picture).startswith(b"%PDF")


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_that_it_is_seen_in_both_themes(theme, line, screenshots, mode):
    theme.set_mode(mode)
    line.setFocus()
    line.choose(1)
    assert line.grab().save(str(screenshots / f"time_line_{mode}.png"))
