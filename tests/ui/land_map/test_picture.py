"""The picture as a widget, its key, and the picture on paper."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QByteArray, QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from mintgremium.services.lands.outlines import read_outlines, read_tiles
from mintgremium.services.lands.questions import ANSWERS, LandAnswer, LandQuestion
from mintgremium.services.workspaces.reference import read_lands
from mintgremium.ui.land_map.drawing import LandMark
from mintgremium.ui.land_map.key import KeyEntry, KeyPainter, LandKey
from mintgremium.ui.land_map.looks import LOOKS, Pattern
from mintgremium.ui.land_map.paper import LandPaper, for_clipboard
from mintgremium.ui.land_map.picture import Ground, LandEntry, LandPicture
from mintgremium.ui.pictures import as_pdf, as_png, as_svg
from mintgremium.ui.theme.theme import ThemeMode
from tests.support.svg import elements

GROUND = Ground(read_outlines(), read_tiles())
LANDS = sorted((row["name"], row["iso"]) for row in read_lands())


def entries(answers):
    """Let the Länder answer in turn."""
    given = [answers[at % len(answers)] for at in range(16)]
    return [
        LandEntry(code, name, LandMark(LOOKS[found], str(found)), f"{name}: {found}")
        for (name, code), found in zip(LANDS, given, strict=True)
    ]


@pytest.fixture
def picture(theme, qtbot):
    made = LandPicture(theme, "Map")
    qtbot.addWidget(made)
    made.resize(360, 470)
    made.set_ground(GROUND)
    made.set_entries(entries(ANSWERS[LandQuestion.SEAT]))
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_that_each_answer_has_a_look_of_its_own_beside_its_colour():
    for answers in ANSWERS.values():
        looks = [LOOKS[each] for each in answers]
        assert len({look.icon for look in looks}) == len(looks)
        assert len({(look.pattern, look.ink) for look in looks}) == len(looks)
        patterns = [look.pattern for look in looks if look.pattern is not Pattern.PLAIN]
        assert len(set(patterns)) == len(patterns)


@pytest.mark.parametrize("tiled", [False, True])
def test_that_a_click_chooses_and_a_double_click_opens(picture, qtbot, tiled):
    picture.set_tiled(tiled=tiled)
    for shape in picture.drawing.scene.shapes:
        at = shape.spot.toPoint()
        if picture.current() != shape.code:
            with qtbot.waitSignal(picture.chosen) as told:
                qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=at)
            assert told.args == [shape.code]
        with qtbot.waitSignal(picture.opened) as told:
            qtbot.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=at)
        assert told.args == [shape.code]
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(1, 468))
    assert picture.current() == picture.drawing.scene.shapes[-1].code


def test_that_the_keyboard_walks_jumps_and_opens(picture, qtbot):
    picture.setFocus()
    assert picture.current() == "DE-BW"
    for key, code in (
        (Qt.Key.Key_Right, "DE-BY"),
        (Qt.Key.Key_Down, "DE-BY"),  # the border
        (Qt.Key.Key_Up, "DE-TH"),
        (Qt.Key.Key_End, "DE-TH"),
        (Qt.Key.Key_Home, "DE-BW"),
        (Qt.Key.Key_B, "DE-BY"),
        (Qt.Key.Key_B, "DE-BE"),
        (Qt.Key.Key_X, "DE-BE"),
    ):
        qtbot.keyClick(picture, key)
        assert picture.current() == code
    with qtbot.waitSignal(picture.opened) as told:
        qtbot.keyClick(picture, Qt.Key.Key_Return)
    assert told.args == ["DE-BE"]


def test_that_a_command_key_is_not_taken_for_a_letter(picture, qtbot):
    picture.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(picture, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert picture.current() == "DE-BW"


def test_that_the_chosen_land_is_said(picture):
    picture.choose("DE-SL")
    assert picture.accessibleDescription().startswith("Saarland: ")
    picture.choose(None)
    assert picture.accessibleDescription() == ""


def test_that_a_tooltip_tells_what_is_under_the_pointer(picture, qtbot):
    at = picture.drawing.scene.shape("DE-BY").spot.toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, at, picture.mapToGlobal(at))
    assert picture.event(event)
    assert QToolTip.text().startswith("Bayern: ")
    picture.choose("DE-BY")
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert QToolTip.text().startswith("Baden-Württemberg: ")
    QToolTip.hideText()


def test_that_the_pointer_marks_a_land_and_leaving_unmarks_it(picture):
    spot = picture.drawing.scene.shape("DE-NI").spot.toPoint()
    plain = picture.grab().toImage()
    QTest.mouseMove(picture, spot)
    assert picture.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert picture.grab().toImage() != plain
    picture.event(QEvent(QEvent.Type.Leave))
    assert picture.grab().toImage() == plain


@pytest.mark.parametrize("tiled", [False, True])
def test_that_the_chosen_land_is_framed_and_more_so_for_the_keyboard(picture, tiled):
    picture.set_tiled(tiled=tiled)
    for code in ("DE-BY", "DE-BE"):
        seen = []
        for chosen, focus in ((None, False), (code, False), (code, True)):
            picture.choose(chosen)
            picture.setProperty("focusShown", focus)
            seen.append(picture.grab().toImage())
        assert seen[0] != seen[1] != seen[2] != seen[0]


def test_that_a_frame_covers_no_label(picture):
    scene = picture.drawing.scene
    box = scene.label_box(scene.shape("DE-BE")).adjusted(2, 2, -2, -2).toRect()
    before = picture.grab(box).toImage()
    picture.setProperty("focusShown", True)
    picture.choose("DE-BB")  # its outline runs below the label of Berlin
    assert picture.grab(box).toImage() == before


def test_that_both_forms_and_colours_and_sizes_are_painted(picture, theme):
    seen = []
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
        theme.set_mode(mode)
        for tiled in (False, True):
            picture.set_tiled(tiled=tiled)
            for question in LandQuestion:
                picture.set_entries(entries(ANSWERS[question]))
                seen.append(picture.grab().toImage())
    assert all(one != other for at, one in enumerate(seen) for other in seen[:at])


def test_that_a_picture_without_ground_is_calm(theme, qtbot):
    made = LandPicture(theme, "Map")
    qtbot.addWidget(made)
    made.resize(200, 200)
    made.grab()
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Left)
    assert made.current() is None


def key_of(question):
    return [KeyEntry(LOOKS[each], str(each), 2) for each in ANSWERS[question]]


def test_that_the_key_grows_where_it_gets_narrow(theme, qtbot):
    key = LandKey(theme)
    qtbot.addWidget(key)
    key.set_entries(key_of(LandQuestion.ATTENDANCE))
    key.show()
    heights = []
    for width in (1000, 320, 120):
        key.resize(width, 20)
        heights.append(key.height())
        assert key.height() == key.painter.height(width)
    assert sorted(set(heights)) == heights
    assert "mostly 2" in key.accessibleName()
    assert not key.grab().toImage().isNull()


@pytest.fixture(params=[False, True], ids=["map", "tiles"])
def paper(request, picture, theme):
    picture.set_tiled(tiled=request.param)
    return LandPaper(
        theme=theme,
        title="Seats of the Länder: LRT & <LB>",
        subtitle="As of: today",
        source="Outlines: Natural Earth, public domain",
        key=KeyPainter(theme, key_of(LandQuestion.SEAT)),
        draw=picture.drawing_in,
        tiled=request.param,
    )


def rendered(svg, size):
    """Draw an SVG as another program would."""
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def test_that_an_svg_is_well_formed_and_says_everything(paper):
    found = elements(as_svg(paper))
    assert ("title", paper.title) in found
    words = {text for name, text in found if name == "text"}
    shorts = {row["kurz"] for row in read_lands()}
    answers = {str(each) for each in ANSWERS[LandQuestion.SEAT]}
    assert {paper.title, paper.subtitle, paper.source} | shorts | answers <= words
    assert "image" not in dict(found)  # everything stays sharp


def test_that_an_svg_drawn_by_another_renderer_is_the_same_picture(paper):
    direct = QImage.fromData(as_png(paper))
    drawn = rendered(as_svg(paper), direct.size())
    small = QSize(70, 90)
    one, other = (
        image.scaled(small, mode=Qt.TransformationMode.SmoothTransformation)
        for image in (direct, drawn)
    )
    far = 0
    for x in range(small.width()):
        for y in range(small.height()):
            first, second = one.pixelColor(x, y), other.pixelColor(x, y)
            far += abs(first.red() - second.red()) + abs(first.green() - second.green()) > 90
    assert far < small.width() * small.height() * 0.03


@pytest.mark.parametrize("times", [1, 3])
def test_that_a_png_is_as_large_as_asked_for(picture, theme, times):
    paper = LandPaper(theme, "T", "S", "O", KeyPainter(theme, ()), picture.drawing_in, times=times)
    image = QImage.fromData(as_png(paper))
    assert image.width() == 1120 * times


def test_that_a_page_stands_where_the_picture_is_higher_than_wide(paper):
    reader = PdfReader(BytesIO(as_pdf(paper)))
    wide, high = reader.pages[0].mediabox[2:]
    assert (round(wide), round(high)) == (595, 842)


def test_that_paper_is_light_whatever_the_window_is(paper, theme):
    theme.set_mode(ThemeMode.DARK)
    image = QImage.fromData(as_png(paper))
    assert image.pixelColor(2, 2).lightness() == 255
    assert theme.is_dark


def test_that_the_clipboard_gets_pixels_and_lines(paper):
    data = for_clipboard(paper)
    assert data.hasImage()
    assert bytes(data.data("image/svg+xml").data()).startswith(b"<?xml")


def test_that_the_pattern_of_a_land_reaches_its_picture(picture):
    spot = picture.drawing.scene.shape("DE-BY").spot
    picture.set_entries(
        [LandEntry(c, n, LandMark(LOOKS[LandAnswer.SEAT_FILLED], "f"), n) for n, c in LANDS]
    )
    filled = picture.grab().toImage().pixelColor((spot + QPointF(0, 30)).toPoint())
    assert filled == picture._theme.color("mapOk")
