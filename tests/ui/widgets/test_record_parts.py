"""What views of records are made of: rows of forms, details, lines, and the frame around lists."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from mintgremium.ui.widgets.details import Deed, Deeds, Details, Fact, Head, Part, Text
from mintgremium.ui.widgets.editors import NumberField, TextField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.inspector import Inspector
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.line_row import Line, LineList
from mintgremium.ui.widgets.list_frame import ListFrame
from mintgremium.ui.widgets.rows_editor import RowsEditor, RowWords

WORDS = RowWords("Add a name", "Remove this name")


@pytest.fixture
def editor(theme, qtbot):
    def make():
        name = FormField("name", "Name", TextField())
        return Form(theme, [(name, FormField("year", "Year", NumberField(1900, 2100)))])

    editor = RowsEditor(theme, WORDS, make)
    qtbot.addWidget(editor)
    editor.show()
    return editor


def test_that_entries_keep_what_their_form_does_not_know(editor):
    editor.set_value([{"id": 7, "name": "Alt", "year": 1999}])
    assert editor.value() == [{"id": 7, "name": "Alt", "year": 1999}]


def test_that_an_added_entry_takes_the_focus_and_is_an_edit(editor, qtbot):
    editor.set_value([{"name": "Alt"}])
    with qtbot.waitSignal(editor.edited):
        editor.add_button.click()
    assert len(editor.value()) == 2
    assert editor.forms()[1].field("name").editor is editor.focusWidget()


def test_that_an_entry_is_removed_by_its_button(editor, qtbot):
    editor.set_value([{"name": "Eins"}, {"name": "Zwei"}])
    buttons = [b for b in editor.findChildren(QWidget) if b.accessibleName() == WORDS.remove]
    with qtbot.waitSignal(editor.edited):
        buttons[0].click()
    assert [each["name"] for each in editor.value()] == ["Zwei"]


def test_that_a_problem_is_shown_at_its_entry_and_leads_the_focus_there(editor):
    editor.set_value([{"name": "Eins"}, {"name": ""}])
    editor.show_problems({"1.name": "Der Name fehlt."})
    assert editor.forms()[1].problems() == {"name": "Der Name fehlt."}
    assert editor.focusProxy() is editor.forms()[1].field("name").editor
    editor.show_problems({})
    assert editor.forms()[1].problems() == {}


def test_that_what_cannot_be_read_is_a_problem_of_the_whole(editor):
    editor.set_value([{"name": "Eins", "year": 2000}])
    editor.forms()[0].field("year").editor.setText("viel")
    assert editor.problem()


def test_that_a_form_hands_problems_of_parts_to_their_editor(theme, qtbot, editor):
    editor.set_value([{"name": ""}])
    form = Form(theme, [FormField("names", "Names", editor)])
    qtbot.addWidget(form)
    form.show_problems({"names.0.name": "Der Name fehlt."})
    assert editor.forms()[0].problems()
    assert "names" in form.problems()


BLOCKS = (
    Head("Bayern", "BY", "Bayern"),
    Text("Staatsministerium"),
    Fact("mail", "ines.muster@example.org", "geschäftlich", target="mail"),
    Part("Verlauf"),
    Fact("history", "Tom Probe"),
    Deeds((Deed("edit", "Bearbeiten …", "pencil"),)),
)


@pytest.fixture
def details(theme, qtbot):
    details = Details(theme)
    qtbot.addWidget(details)
    details.resize(260, 400)
    details.show_blocks(BLOCKS)
    details.show()
    return details


def test_that_links_and_deeds_tell_their_target(details, qtbot):
    for target in ("mail", "edit"):
        with qtbot.waitSignal(details.wanted) as signal:
            qtbot.keyClick(details.link(target), Qt.Key.Key_Space)
        assert signal.args == [target]


def test_that_the_same_blocks_are_not_built_again(details):
    before = details.link("edit")
    details.show_blocks(list(BLOCKS))
    assert details.link("edit") is before


def test_that_the_focus_stays_on_the_same_link(details):
    details.activateWindow()
    details.link("edit").setFocus()
    details.show_blocks([Text("Neu"), *BLOCKS])
    assert details.focusWidget() is details.link("edit")


def test_that_a_long_link_is_cut_and_named_whole(details, qtbot):
    name = "Ministerium für Allgemeine und Berufliche Bildung, Wissenschaft, Forschung und Kultur"
    details.show_blocks([Fact("landmark", name, target="body")])
    link = details.link("body")
    qtbot.waitUntil(lambda: link.text().endswith("…"))
    assert (link.accessibleName(), link.toolTip()) == (name, name)


@pytest.fixture
def line_list(theme, qtbot):
    made = LineList(theme, "Aufgaben")
    qtbot.addWidget(made)
    made.resize(320, 120)
    made.show_lines(
        [
            Line("a", "Liste ablegen", right="24. Nov.", right_color="critFg", ticks=True),
            Line("b", "Rheinland-Pfalz", tag="RP", right="seit 18. Mai"),
            Line("c", "Nicht bestätigt", icon="contact-round"),
        ]
    )
    made.show()
    return made


def test_that_a_line_opens_with_click_space_and_return(line_list, qtbot):
    row = line_list.rows[1]
    for act in (
        row.click,
        lambda: qtbot.keyClick(row, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(row, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(line_list.opened) as signal:
            act()
        assert signal.args == ["b"]


def test_that_a_check_box_ticks_without_opening(line_list, qtbot):
    opened = []
    line_list.opened.connect(opened.append)
    with qtbot.waitSignal(line_list.ticked) as signal:
        line_list.findChild(QCheckBox).click()
    assert (signal.args, opened) == (["a"], [])


def test_that_lines_say_themselves_and_are_28_px_high(line_list, theme):
    row = line_list.rows[1]
    assert row.accessibleName() == "RP, Rheinland-Pfalz, seit 18. Mai"
    assert row.sizeHint().height() == 28
    theme.set_scale(1.5)
    assert row.sizeHint().height() == 42
    assert not line_list.grab().isNull()


def test_that_the_inspector_is_reached_by_a_button_where_it_lies_over_the_list(theme, qtbot):
    frame = ListFrame(theme)
    qtbot.addWidget(frame)
    inspector = Inspector(theme, "Einzelheiten")
    frame.fill(Label("Liste"), inspector)
    frame.add_left(Label("Filter"))
    frame.resize(1000, 400)
    frame.show()
    assert inspector.isVisible()
    qtbot.waitUntil(lambda: inspector.x() == 1000 - inspector.width())
    frame.resize(500, 400)
    assert not inspector.isVisible()
    frame._opener.click()
    assert inspector.isVisible()
    assert inspector.x() == 500 - inspector.width()


def test_that_a_list_without_inspector_has_no_button_for_it(theme, qtbot):
    frame = ListFrame(theme)
    qtbot.addWidget(frame)
    frame.fill(Label("Liste"))
    frame.resize(400, 300)
    frame.show()
    assert not frame._opener.isVisible()
