"""The painted years, as people look at them and walk through them."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from mintgremium.core.moments import BERLIN
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.ui.context import Place
from mintgremium.ui.pictures import as_pdf, as_png, as_svg, save_picture
from mintgremium.ui.planner.overlay import OverlayPainter
from mintgremium.ui.planner.saving import picture_of
from mintgremium.ui.planner.scale import Zoom
from mintgremium.ui.planner.view import PlannerView
from mintgremium.ui.planner.words import day_sentences, land_words
from mintgremium.ui.theme.theme import ThemeMode
from tests.support.views import problems_of_access

PENTECOST_BREAK = date(2027, 5, 27)  # Fronleichnam


@pytest.fixture
def show(open_stage, qtbot):
    def show(name="sample", **more):
        stage = open_stage(name, **more)
        wishes = []
        view = PlannerView(
            stage.context, lambda _context, day, committee, _parent: wishes.append((day, committee))
        )
        view.stage, view.wishes = stage, wishes
        qtbot.addWidget(view)
        stage.enter(view)
        view.resize(1064, 770)
        with qtbot.waitSignal(view.first_data_shown):
            view.show()
        qtbot.waitUntil(lambda: view.page.timeline.year(2027) is not None)
        view.page.timeline.setFocus()
        return view

    return show


def press(view, *keys):
    for key in keys:
        QTest.keyClick(view.page.timeline, key)


def place_of(view, day, line=None):
    timeline = view.page.timeline
    lanes = timeline.drawing.lanes
    x = lanes.labels + timeline.drawing.scale.middle_of(day)
    y = lanes.top_of(line) + 5 if line is not None else lanes.meetings + 12
    return QPoint(round(x) - timeline.horizontalScrollBar().value(), y)


def coming(view):
    return next(mark for mark in view.page.timeline.overlay.meetings if mark.hit)


@pytest.mark.parametrize("threaded", [False, True])
def test_that_the_year_of_the_next_meeting_is_shown_first(show, threaded):
    view = show(threaded=threaded)
    assert view.chosen == min(m.first for m in view._marks if m.first >= date(2026, 11, 25))
    assert view.page.year_label.text() == str(view.chosen.year)
    assert [land.short for land in view.page.timeline.drawing.lands][:3] == ["BW", "BY", "BE"]


def test_that_all_keys_walk(show):
    view = show()
    timeline = view.page.timeline
    timeline.choose(date(2027, 1, 31))
    press(view, Qt.Key.Key_PageDown)
    assert view.chosen == date(2027, 2, 28)
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert view.chosen == date(2027, 3, 1)
    press(view, Qt.Key.Key_PageUp)
    assert view.chosen == date(2027, 2, 1)
    press(view, Qt.Key.Key_End)
    assert view.chosen == date(2027, 12, 31)
    press(view, Qt.Key.Key_Right)
    assert view.chosen == date(2028, 1, 1)
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert timeline.chosen_land.short == "BE"
    press(view, Qt.Key.Key_Up)
    assert timeline.chosen_land.short == "BY"
    assert timeline.accessibleDescription().startswith("Bayern: ")


def test_that_return_takes_the_day(show):
    view = show()
    view.page.timeline.choose(date(2027, 6, 10))
    press(view, Qt.Key.Key_Return)
    assert view.wishes == [(date(2027, 6, 10), None)]


def test_that_a_click_chooses_the_day_and_a_double_click_takes_it(show):
    view = show()
    timeline = view.page.timeline
    timeline.show_year(2027)
    at = place_of(view, date(2027, 6, 10), line=3)
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.chosen == date(2027, 6, 10)
    assert timeline.chosen_land.short == "BB"
    QTest.mouseDClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.wishes == [(date(2027, 6, 10), None)]


def test_that_the_day_is_said_in_words_for_all_and_for_one_land(show):
    view = show()
    facts = view.page.timeline.facts(PENTECOST_BREAK)
    words = day_sentences(facts)
    assert "Fronleichnam: BW, BY, HE, NW, RP, SL" in words
    assert "Pfingstferien: BW, BY" in words
    assert any(line.startswith("Fronleichnam in parts of SN") for line in words)
    by_short = {land.short: land for land in facts.lands}
    assert land_words(facts, by_short["BY"]) == "Bayern: Fronleichnam, Pfingstferien"
    assert land_words(facts, by_short["HH"]) == "Hamburg: ordinary day"


def test_that_days_are_counted_as_free_only_where_all_is_known(show):
    view = show()
    timeline = view.page.timeline
    content = timeline.year(2027)
    day = (date(2027, 6, 10) - date(2027, 1, 1)).days
    assert content.free[day] == 16
    assert content.free[day + 2] == 0  # Saturday
    timeline.show_year(2031)
    unknown = timeline.year(2031)
    assert len({band.land for band in unknown.unknown}) == 16
    for row, free in zip(unknown.days, unknown.free, strict=True):
        assert free <= 16 - len(row.school_unknown)


def test_that_zooming_keeps_the_chosen_day_in_sight(show):
    view = show()
    timeline = view.page.timeline
    timeline.choose(date(2027, 9, 16))
    for zoom in (Zoom.HALF, Zoom.QUARTER, Zoom.MONTH, Zoom.WEEK):
        press(view, Qt.Key.Key_Plus)
        assert timeline.zoom is zoom
        assert view.page.zooms.value() is zoom
        first, last = timeline.days_in_sight()
        assert first <= date(2027, 9, 16) <= last
    for _ in range(4):
        press(view, Qt.Key.Key_Minus)
    assert timeline.days_in_sight()[0] == date(2027, 1, 1)


def test_that_meetings_on_a_day_off_of_a_seat_are_marked(show):
    view = show()
    mark = coming(view)
    assert (mark.tag, mark.hit) == ("LRT", ("DE-HH",))


def test_that_a_drag_says_all_that_follows_before_anything_is_done(show):
    view = show()
    mark = coming(view)
    timeline = view.page.timeline
    timeline.show_year(2027)
    grip = OverlayPainter(timeline.drawing).meeting_box(mark).center()
    start = QPoint(place_of(view, mark.first).x(), grip.y())
    end = place_of(view, date(2027, 6, 10))
    viewport = timeline.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, pos=start + QPoint(60, 0))
    QTest.mouseMove(viewport, pos=end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    panel = view.side.move_panel
    assert panel.isVisible()
    said = str([*panel.head.blocks(), *panel.details.blocks()])
    for words in ("What if", "→", "All seats have an ordinary day.", "LB meets 147 days before."):
        assert words in said
    assert mark.first == next(m for m in view._marks if m.id == mark.id).first
    assert timeline.overlay.asked == date(2027, 6, 10)
    panel.leave.click()
    assert timeline.overlay.asked is None
    assert view.side.day.isVisible()


def test_that_a_meeting_is_moved_by_keyboard_and_undone(show):
    view = show()
    mark = coming(view)
    timeline = view.page.timeline
    timeline.choose(mark.first)
    view.stage.context.actions.trigger("planner.move")
    press(view, Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert view.side.move_panel.isVisible()
    view.side.move_panel.apply.click()
    moved = next(m for m in view._marks if m.id == mark.id)
    assert moved.first == date(2027, 4, 5)
    assert view.chosen == date(2027, 4, 5)
    view.stage.workspace.history.undo()
    assert next(m for m in view._marks if m.id == mark.id).first == mark.first


def test_that_escape_puts_a_meeting_back(show):
    view = show()
    view.page.timeline.choose(coming(view).first)
    view.stage.context.actions.trigger("planner.move")
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert view.page.timeline.overlay.dragged is None
    assert not view.side.move_panel.isVisible()


def test_that_a_day_without_a_movable_meeting_says_so(show):
    view = show()
    view.page.timeline.choose(date(2027, 6, 10))
    view.stage.context.actions.trigger("planner.move")
    assert view.stage.said == ["No meeting on this day can be moved."]


def test_that_a_new_meeting_appears_at_once(show):
    view = show()
    committee = view.stage.context.services.committees.committees()[0]
    start = datetime(2027, 6, 10, 10, tzinfo=BERLIN)
    draft = MeetingDraft(committee_ids=(committee.id,), name="Test", start=start)
    key = view.stage.context.services.meetings.save(draft)
    assert any(mark.id == key for mark in view.page.timeline.overlay.meetings)
    view.show_record(key)
    assert view.chosen == date(2027, 6, 10)
    view.side.details.link(key).click()
    assert view.stage.places == [Place("meeting", key)]


def test_that_the_table_holds_the_same_days_and_follows_the_choice(show):
    view = show()
    view.page.timeline.choose(PENTECOST_BREAK)
    view.stage.context.actions.action("planner.table").trigger()
    table = view.page.table
    assert table.isVisible()
    assert len(table.records.rows()) == 365
    line = table.current_row()
    assert line.id == PENTECOST_BREAK
    assert line.free == "10"
    assert line.public.startswith("Fronleichnam (BW, BY, HE, NW, RP, SL)")
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert view.chosen == date(2027, 5, 28)


def test_that_weeks_around_follow_and_let_a_day_be_chosen(show):
    view = show()
    view.page.timeline.choose(date(2027, 6, 10))
    weeks = view.page.weeks
    box = weeks._box((date(2027, 6, 8) - weeks._first).days)
    QTest.mouseClick(weeks, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert view.chosen == date(2027, 6, 8)


def test_that_nothing_can_be_planned_in_a_file_that_is_only_viewed(show):
    view = show(read_only=True)
    assert not view.side.meet.isVisible()
    view.page.timeline.choose(date(2027, 6, 10))
    press(view, Qt.Key.Key_Return)
    assert view.wishes == []
    assert not view.stage.context.actions.action("planner.move").isEnabled()


def test_that_a_file_without_meetings_shows_this_year(show):
    view = show("empty")
    assert view.chosen == date(2026, 11, 25)
    assert view.page.timeline.overlay.meetings == ()


def test_that_everything_has_a_name_for_a_screen_reader(show):
    view = show()
    assert problems_of_access(view) == []
    assert view.page.timeline.accessibleName() == "Year planner"
    assert view.page.legend.accessibleName()


def test_that_the_picture_is_written_in_three_formats_on_white(show, theme, tmp_path):
    view = show()
    theme.set_mode(ThemeMode.DARK)
    view.page.timeline.show_year(2027)
    picture = picture_of(view.page)
    assert as_pdf(picture).startswith(b"%PDF-")
    svg = as_svg(picture).decode()
    assert "<svg" in svg
    assert "Year planner 2027" in svg
    image = QImage.fromData(as_png(picture), "png")
    assert image.width() == 2 * picture.size.width()
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert theme.is_dark
    save_picture(view.stage.context, picture, tmp_path / "year.png")
    assert QImage(str(tmp_path / "year.png")).size() == image.size()
    assert view.stage.said == ["Saved: year.png"]


def test_that_the_picture_asks_where_to(show):
    view = show()
    view.stage.context.actions.trigger("planner.save")
    chooser = view.findChild(QFileDialog)
    assert chooser.isVisible()
    chooser.reject()


def test_that_large_text_still_fits(show, theme):
    view = show()
    theme.set_scale(2.0)
    view.resize(1064, 760)
    timeline = view.page.timeline
    assert timeline.drawing.scale.step == pytest.approx(4 * theme.metrics_factor)
    assert timeline.verticalScrollBar().maximum() > 0
    assert not view.page.weeks.isVisible()
    timeline.choose(date(2027, 6, 10))
    press(view, *[Qt.Key.Key_Down] * 15)
    assert timeline.verticalScrollBar().value() > 0
