"""Header, filter field, inspector, empty page, marks: the parts that pages are made of."""

import time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QToolTip, QVBoxLayout, QWidget

from mintgremium.ui.widgets.buttons import Button, Kind, MenuButton
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.deadline_chain import Chain, ChainNode, DeadlineChain, NodeState
from mintgremium.ui.widgets.editors import NumberField, TextArea, TextField
from mintgremium.ui.widgets.empty_view import EmptyView, FirstStep, FirstSteps
from mintgremium.ui.widgets.fact_row import FactRow
from mintgremium.ui.widgets.form import FormField
from mintgremium.ui.widgets.inspector import InlineForm
from mintgremium.ui.widgets.keycap import KeyHint
from mintgremium.ui.widgets.labels import ElidedLabel
from mintgremium.ui.widgets.mark import Mark
from mintgremium.ui.widgets.marks import StateChip, Tag
from mintgremium.ui.widgets.page_header import PageHeader
from mintgremium.ui.widgets.record_table import RecordTable
from mintgremium.ui.widgets.search_field import SearchField
from tests.support.typing import type_text
from tests.ui.widgets.samples import SEATS, seat_columns


def texts(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def buttons(widget):
    return {one.text(): one for one in widget.findChildren(Button) if one.isVisibleTo(widget)}


def test_that_the_header_shows_way_name_facts_and_reason(theme, qtbot):
    went = []
    header = PageHeader(theme)
    qtbot.addWidget(header)
    header.set_crumbs([("Sitzungen", lambda: went.append("list"))])
    header.set_title("Länderbeirat in Erfurt", "LB", "Länderbeirat")
    header.set_facts([("users", "vor Ort")])
    header.set_deeds([Button(theme, "Senden", kind=Kind.PRIMARY)], "fällig am Donnerstag")
    assert {"Länderbeirat in Erfurt", "fällig am Donnerstag"} <= set(texts(header))
    assert header.findChild(FactRow).accessibleName() == "vor Ort"
    buttons(header)["Sitzungen"].click()
    assert went == ["list"]
    header.set_facts([("users", "virtuell")])
    header.set_deeds([])
    header.set_subtitle("13 Sitzungen")
    assert header.findChild(FactRow).accessibleName() == "virtuell"
    assert "Senden" not in buttons(header)
    assert "13 Sitzungen" in texts(header)


def test_that_spacing_grows_with_the_text(theme, qtbot):
    header = PageHeader(theme)
    qtbot.addWidget(header)
    before = header.layout().contentsMargins().top()
    theme.set_scale(2.0)
    assert header.layout().contentsMargins().top() == 2 * before


def test_that_the_filter_filters_after_a_pause_and_leads_into_the_list(theme, qtbot):
    window = QWidget()
    column = QVBoxLayout(window)
    table = RecordTable(theme, "Sitze", seat_columns())
    table.set_rows(SEATS)
    field = SearchField(theme, "Sitze filtern", table)
    field.filter_changed.connect(table.set_filter)
    column.addWidget(field)
    column.addWidget(table)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    field.setFocus()
    with qtbot.waitSignal(field.filter_changed):
        type_text(field, "groß")
    assert [row.id for row in table.records.shown_rows()] == [3]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert table.hasFocus()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert len(table.records.shown_rows()) == 4
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert table.hasFocus()


def test_that_a_quick_list_follows_each_letter_and_a_slow_one_waits_for_a_pause(theme, qtbot):
    field = SearchField(theme, "Sitze filtern")
    qtbot.addWidget(field)
    told = []
    field.filter_changed.connect(told.append)
    for letter in "gr":
        type_text(field, letter)
        QApplication.processEvents()
    assert told == ["g", "gr"]
    field.filter_changed.connect(lambda _text: time.sleep(0.1))
    type_text(field, "o")
    QApplication.processEvents()
    type_text(field, "ß")
    QApplication.processEvents()
    assert told == ["g", "gr", "gro"]
    qtbot.waitUntil(lambda: told[-1] == "groß")


@pytest.fixture
def inline(theme, qtbot):
    window = QWidget()
    form = InlineForm(theme, [
        FormField("title", "Titel", TextField()),
        FormField("minutes", "Dauer", NumberField(5, 300)),
        FormField("text", "Text", TextArea(theme)),
        FormField("kind", "Art", Choice([("a", "A"), ("b", "B")])),
    ])  # fmt: skip
    QVBoxLayout(window).addWidget(form)
    form.load({"title": "Begrüßung", "minutes": 10, "text": "", "kind": "a"})
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    form.window_ = window
    return form


def editor(form, name):
    return form.field(name).editor


def test_that_return_saves_a_field_of_one_line_and_stays_in_it(inline, qtbot):
    field = editor(inline, "title")
    field.setFocus()
    type_text(field, "!")
    with qtbot.waitSignal(inline.committed) as signal:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert signal.args == ["title", "!Begrüßung"]
    assert field.hasFocus()


def test_that_leaving_a_field_saves_it_once(inline, qtbot):
    editor(inline, "title").setFocus()
    type_text(editor(inline, "title"), "!")
    with qtbot.waitSignal(inline.committed) as signal:
        editor(inline, "minutes").setFocus()
    assert signal.args == ["title", "!Begrüßung"]
    with qtbot.assertNotEmitted(inline.committed):
        editor(inline, "title").setFocus()
        editor(inline, "text").setFocus()


def test_that_esc_brings_back_what_was_there(inline, qtbot):
    editor(inline, "text").setFocus()
    type_text(editor(inline, "text"), "weg")
    with qtbot.assertNotEmitted(inline.committed):
        qtbot.keyClick(editor(inline, "text"), Qt.Key.Key_Escape)
        editor(inline, "title").setFocus()
    assert inline.values()["text"] == ""


def test_that_what_cannot_be_read_is_not_saved_but_explained(inline, qtbot):
    editor(inline, "minutes").setFocus()
    editor(inline, "minutes").selectAll()
    type_text(editor(inline, "minutes"), "lang")
    with qtbot.assertNotEmitted(inline.committed):
        editor(inline, "title").setFocus()
    assert "minutes" in inline.problems()
    inline.restore("minutes")
    assert not inline.problems()
    assert inline.values()["minutes"] == 10


def test_that_a_choice_saves_at_once(inline, qtbot):
    with qtbot.waitSignal(inline.committed) as signal:
        qtbot.keyClick(editor(inline, "kind"), Qt.Key.Key_Down)
    assert signal.args == ["kind", "b"]


def test_that_a_refresh_leaves_the_field_being_typed_in_alone(inline, qtbot):
    editor(inline, "title").setFocus()
    type_text(editor(inline, "title"), "Neu ")
    inline.load({"title": "von anderswo", "minutes": 20})
    assert inline.values()["title"] == "Neu Begrüßung"
    assert inline.values()["minutes"] == 20
    with qtbot.waitSignal(inline.committed) as signal:
        inline.flush()
    assert signal.args == ["title", "Neu Begrüßung"]


def test_that_only_the_first_open_step_has_the_primary_button(theme, qtbot):
    done = []
    steps = FirstSteps(theme, [
        FirstStep("Ferien", "sind da", done=True, deed=("Holen", print)),
        FirstStep("Gremien", "anlegen", deed=("Anlegen", lambda: done.append(1))),
        FirstStep("Kontakte", "übernehmen", deed=("Wählen", print)),
    ])  # fmt: skip
    qtbot.addWidget(steps)
    kinds = {text: one.property("kind") for text, one in buttons(steps).items()}
    assert kinds == {"Anlegen": "primary", "Wählen": "plain"}
    buttons(steps)["Anlegen"].click()
    assert done == [1]


def test_that_an_empty_page_is_at_most_640_wide_and_acts(theme, qtbot):
    done = []
    page = EmptyView(theme, "users", "Noch leer", "Legen Sie etwas an.",
                     deed=("Anlegen", lambda: done.append(1)))  # fmt: skip
    qtbot.addWidget(page)
    page.resize(1200, 600)
    page.show()
    assert page.findChildren(QWidget)[0].width() == 640
    buttons(page)["Anlegen"].click()
    assert done == [1]


def test_that_marks_are_heard_and_keep_their_height(theme, qtbot):
    chip = StateChip(theme, Mark("eingeladen", "send", "info"))
    tag = Tag(theme, "LB", "Länderbeirat")
    hint = KeyHint(theme, "F9", "Nächster TOP")
    for widget in (chip, tag, hint):
        qtbot.addWidget(widget)
    names = [widget.accessibleName() for widget in (chip, tag, hint)]
    assert names == ["eingeladen", "Länderbeirat", "F9: Nächster TOP"]
    assert chip.sizeHint().height() == 20
    width = chip.sizeHint().width()
    chip.set_mark(Mark("Protokoll versandt", "mail-check", "warn"))
    assert chip.sizeHint().width() > width


def tooltip(qtbot, widget):
    at = QPoint(10, 10)
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    shown = QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.text())
    return shown


def test_that_a_cut_label_shows_the_whole_text_as_tooltip(theme, qtbot):
    label = ElidedLabel("Senatsverwaltung für Bildung, Jugend und Familie")
    qtbot.addWidget(label)
    label.show()
    label.resize(80, 20)
    assert tooltip(qtbot, label) == label.text()
    label.resize(900, 20)
    assert tooltip(qtbot, label) == ""


def test_that_the_chain_says_all_its_nodes_and_the_rule_of_one(theme, qtbot):
    chain = DeadlineChain(theme)
    qtbot.addWidget(chain)
    chain.resize(400, 50)
    chain.set_chain(Chain((
        ChainNode("1. Okt.", "Save-the-Date", NodeState.DONE, "16 Wochen vor der Sitzung"),
        ChainNode("10. Dez.", "Sitzung", NodeState.MEETING),
    ), 1, "heute"))  # fmt: skip
    chain.show()
    assert chain.accessibleName() == "1. Okt. Save-the-Date, 10. Dez. Sitzung"
    assert tooltip(qtbot, chain) == "16 Wochen vor der Sitzung"


def test_that_the_menu_button_offers_its_actions(theme, qtbot):
    action = QAction("Löschen …")
    button = MenuButton(theme, "Mehr", [action])
    qtbot.addWidget(button)
    assert button.menu().actions() == [action]
    assert button.accessibleName() == "Mehr"


def test_that_nothing_of_a_deleted_widget_is_dressed_again(theme, qtbot):
    for _ in range(3):
        header = PageHeader(theme)
        header.set_deeds([Button(theme, "Senden", icon="send")])
        table = RecordTable(theme, "Sitze", seat_columns())
        for widget in (header, table):
            widget.deleteLater()
    qtbot.waitUntil(lambda: not any(isinstance(w, PageHeader) for w in QApplication.allWidgets()))
    theme.set_scale(1.2)
    assert len(theme._bound) + len(theme._spaces) < 400


def test_that_the_icons_of_a_field_grow_with_the_text(theme, qtbot):
    field = SearchField(theme, "Sitze filtern")
    qtbot.addWidget(field)
    field.show()
    lens, cross = field.findChildren(QToolButton)
    assert lens.iconSize().width() == 16
    assert not cross.isVisible()
    type_text(field, "x")
    assert cross.isVisible()
    assert cross.accessibleName()
    theme.set_scale(2.0)
    assert lens.iconSize().width() == 32
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert field.text() == ""


def test_that_there_is_air_between_icon_and_text_whenever_the_text_comes(theme, qtbot):
    button = Button(theme, "", icon="history")
    qtbot.addWidget(button)
    assert button.iconSize().width() == 16
    button.setText("Stand: heute")
    assert button.iconSize().width() == 20
    button.setText("")
    assert button.iconSize().width() == 16


def test_that_facts_are_left_out_whole_and_never_cut(theme, qtbot):
    facts = [("calendar", "Do, 4. März 2027"), ("map-pin", "Berlin"), ("users", "vor Ort")]
    row = FactRow(theme)
    qtbot.addWidget(row)
    row.set_facts(facts)
    row.resize(600, 18)
    assert row.shown() == tuple(facts)
    row.resize(160, 18)
    assert row.shown() == tuple(facts[:1])
    row.resize(20, 18)
    assert row.shown() == tuple(facts[:1])
    assert row.accessibleName() == "Do, 4. März 2027, Berlin, vor Ort"


def test_that_a_chain_of_one_needs_no_room(theme, qtbot):
    chain = DeadlineChain(theme)
    qtbot.addWidget(chain)
    chain.set_chain(Chain((ChainNode("10. Dez.", "Sitzung", NodeState.MEETING, "Regel"),)))
    chain.resize(10, 50)
    chain.show()
    assert tooltip(qtbot, chain) == "Regel"
