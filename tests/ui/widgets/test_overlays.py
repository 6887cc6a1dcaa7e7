"""What lies above or over a page: notices, the toast, the palette."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.notice_bar import NoticeStack, NoticeText
from mintgremium.ui.widgets.palette import CommandPalette
from mintgremium.ui.widgets.palette_model import PaletteEntry, PaletteGroup, pieces
from mintgremium.ui.widgets.toast import Toast
from tests.support.typing import type_text

LATE = NoticeText("crit", "Das Laufwerk antwortet nicht.", "Ihre Änderungen sind gesichert.")


@pytest.fixture
def host(theme, qtbot):
    host = QWidget()
    host.stack = NoticeStack(theme)
    host.before = QPushButton("vorher")
    column = QVBoxLayout(host)
    column.addWidget(host.stack)
    column.addWidget(host.before)
    host.resize(900, 600)
    qtbot.addWidget(host)
    host.show()
    with qtbot.waitActive(host):
        host.activateWindow()
    return host


def button(widget, text):
    return next(one for one in widget.findChildren(Button) if one.text() == text)


def test_that_a_notice_with_the_same_key_replaces_the_one_before(host):
    host.stack.raise_notice(LATE, key="drive")
    host.stack.raise_notice(NoticeText("ok", "Das Laufwerk ist wieder da."), key="drive")
    host.stack.raise_notice(NoticeText("info", "Kalender 2028 ist da."))
    spoken = [bar.accessibleName() for bar in host.stack.bars()]
    assert spoken == ["Das Laufwerk ist wieder da.", "Kalender 2028 ist da."]


def test_that_the_stack_takes_no_room_without_notices(host):
    assert not host.stack.isVisible()
    bar = host.stack.raise_notice(LATE)
    assert host.stack.isVisible()
    assert bar.height() >= 52
    bar.close_notice()
    assert not host.stack.isVisible()


def test_that_a_notice_offers_at_most_two_deeds_and_closes_with_esc(host, qtbot):
    done = []
    deeds = [(name, lambda name=name: done.append(name)) for name in ("eins", "zwei", "drei")]
    bar = host.stack.raise_notice(LATE, deeds)
    assert len(bar.findChildren(Button)) == 2
    button(bar, "zwei").click()
    assert done == ["zwei"]
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(button(bar, "eins"), Qt.Key.Key_Escape)


@pytest.fixture
def toast(theme, host):
    theme.set_motion(wanted=False)
    return Toast(theme, host)


def test_that_the_toast_offers_the_way_back_and_goes(toast, qtbot):
    done = []
    toast.say("Dauer ist jetzt 45 Minuten.", "Rückgängig", lambda: done.append(1), "Strg+Z")
    assert toast.isVisible()
    assert toast.accessibleName() == "Dauer ist jetzt 45 Minuten."
    button(toast, "Rückgängig").click()
    assert done == [1]
    assert not toast.isVisible()


def test_that_the_toast_stands_at_the_bottom_in_the_middle(toast, host):
    toast.say("Gespeichert.")
    middle = toast.geometry().center().x()
    assert abs(middle - host.width() / 2) <= 1
    host.resize(700, 500)
    assert abs(toast.geometry().center().x() - 350) <= 1
    assert toast.geometry().bottom() <= 500


def test_that_the_toast_stays_while_the_pointer_or_the_keyboard_is_there(toast, qtbot):
    toast.say("Gelöscht.", "Rückgängig", print)
    at = QPointF(5, 5)
    toast.enterEvent(QEnterEvent(at, at, at))
    assert not toast._timer.isActive()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()
    button(toast, "Rückgängig").setFocus()
    toast._expire()
    assert toast.isVisible()
    qtbot.keyClick(button(toast, "Rückgängig"), Qt.Key.Key_Escape)
    assert not toast.isVisible()


def test_that_the_toast_goes_by_itself(toast, qtbot):
    toast._timer.setInterval(10)
    with qtbot.waitSignal(toast.gone):
        toast.say("Gespeichert.")


def test_that_fading_ends_without_an_effect(theme, host, qtbot):
    toast = Toast(theme, host)
    toast.say("Gespeichert.")
    qtbot.waitUntil(lambda: not toast._effect.isEnabled())
    assert toast.isVisible()


@pytest.fixture
def done():
    return []


@pytest.fixture
def palette(theme, host, done):
    theme.set_motion(wanted=False)
    words = ("Protokoll schreiben", "Einladung senden", "Sitzung anlegen")

    def find(query):
        hits = [word for word in words if query.casefold() in word.casefold()]
        entries = tuple(
            PaletteEntry(
                word, lambda word=word: done.append(word), "gavel", hint="Befehl", keys="F5"
            )
            for word in hits
        )
        return [PaletteGroup("Befehle", entries[:2]), PaletteGroup("Mehr", entries[2:])]

    palette = CommandPalette(theme, host, find)
    QAbstractItemModelTester(palette.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return palette


def test_that_typing_finds_and_return_does_it(palette, host, done, qtbot):
    host.before.setFocus()
    palette.open()
    assert palette.field.hasFocus()
    type_text(palette.field, "anl")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["Sitzung anlegen"]
    assert not palette.isVisible()
    assert host.before.hasFocus()


def test_that_arrows_go_round_and_the_focus_stays_in_the_field(palette, done, qtbot):
    palette.open()
    rows = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(palette.field, key)
        rows.append(palette.list.currentIndex().row())
    assert rows == [2, 4, 1, 4]
    qtbot.keyClick(palette.field, Qt.Key.Key_PageUp)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() == 4
    assert palette.field.hasFocus()
    assert palette.field.accessibleDescription() == "Sitzung anlegen, Befehl, F5"


def test_that_esc_and_a_click_beside_it_close(palette, host, qtbot):
    for close in (
        lambda: qtbot.keyClick(palette.field, Qt.Key.Key_Escape),
        lambda: qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().topLeft()),
    ):
        palette.open("prot")
        with qtbot.waitSignal(palette.closed):
            close()
        assert not palette.isVisible()


def test_that_nothing_found_says_so_and_return_does_nothing(palette, done, qtbot):
    palette.open("xyz")
    assert palette._empty.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == []
    assert palette.isVisible()


def test_that_a_late_answer_to_an_old_question_is_dropped(palette):
    palette.open("prot")
    palette.show_groups("alt", [PaletteGroup("Alt", (PaletteEntry("Alt", print),))])
    assert palette.model.rowCount() == 2
    palette.show_groups("prot", [PaletteGroup("Neu", (PaletteEntry("Neu", print),))])
    assert palette.model.entry(1).text == "Neu"


def test_that_the_palette_covers_the_window_and_is_no_wider_than_it(palette, host):
    palette.open()
    assert palette.geometry() == host.rect()
    assert (palette._box.width(), palette._box.y()) == (660, 96)
    host.resize(500, 400)
    assert palette._box.width() == 468


@pytest.mark.parametrize(
    ("text", "query", "hits"),
    [("Protokoll", "prot", ["Prot"]), ("Ergebnisprotokoll", "PROT", ["prot"]),
     ("Jürgen Groß", "jurgen gross", ["Jürgen", "Groß"]), ("Sitzung", "x", []), ("Sitzung", "", []),
     ("Straße", "s", ["S", "ß"])],
)  # fmt: skip
def test_that_matches_are_found_whatever_capitals_and_umlauts(text, query, hits):
    split = pieces(text, query)
    assert "".join(piece for piece, _ in split) == text
    assert [piece for piece, hit in split if hit] == hits
