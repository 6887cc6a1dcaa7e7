"""Forms and dialogs: labels, problems, keyboard, drafts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mintgremium.ui.widgets.buttons import Kind
from mintgremium.ui.widgets.dialog import FormDialog, QuestionDialog
from mintgremium.ui.widgets.drafts import DraftMemory
from mintgremium.ui.widgets.editors import CheckField, NumberField, TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField
from tests.support.typing import type_text


def make_form(theme):
    return Form(
        theme,
        [
            [FormField("title", "&Bezeichnung", TextField(), stretch=5),
             FormField("number", "&Nummer", NumberField(1, 99))],
            FormField("place", "&Ort", TextField(), help="Wie in der Einladung."),
            FormField("text", "&Text", TextArea(theme)),
            FormField("closed", "", CheckField("Nicht öffentlich")),
        ],
    )  # fmt: skip


def required(values):
    return {} if values["title"] else {"title": "Die Bezeichnung fehlt."}


@pytest.fixture
def dialog(theme, qtbot):
    dialog = FormDialog(theme, "Neue Sitzung", make_form(theme), "Sitzung anlegen")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.set_check(required)
    dialog.open()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    return dialog


def test_that_each_label_leads_to_its_field_and_names_it(theme, qtbot):
    form = make_form(theme)
    qtbot.addWidget(form)
    buddies = {label.text(): label.buddy() for label in form.findChildren(QLabel) if label.buddy()}
    assert buddies["&Ort"] is form.field("place").editor
    assert form.field("place").editor.accessibleName() == "Ort"
    assert form.field("place").editor.accessibleDescription() == "Wie in der Einladung."


def test_that_values_go_in_and_out(theme, qtbot):
    form = make_form(theme)
    qtbot.addWidget(form)
    values = {"title": "LB", "number": 5, "place": "Erfurt", "text": "a\nb", "closed": True}
    form.set_values({**values, "unknown": 1})
    assert form.values() == values
    assert form.names() == tuple(values)


def test_that_a_problem_is_shown_spoken_and_taken_away_again(theme, qtbot):
    form = make_form(theme)
    qtbot.addWidget(form)
    editor = form.field("title").editor
    form.show_problems({"title": "Die Bezeichnung fehlt."})
    assert editor.property("wrong") == "true"
    assert editor.accessibleDescription() == "Die Bezeichnung fehlt."
    assert "Die Bezeichnung fehlt." in [label.text() for label in form.findChildren(QLabel)]
    form.show_problems({})
    assert editor.property("wrong") == "false"
    assert editor.accessibleDescription() == ""


def test_that_a_widget_that_is_no_editor_is_refused(theme, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    with pytest.raises(TypeError):
        _ = FormField("x", "X", label).access


def test_that_return_presses_the_primary_button_but_not_inside_a_long_text(dialog, qtbot):
    text = dialog.form.field("text").editor
    type_text(dialog.form.field("title").editor, "Länderbeirat")
    text.setFocus()
    with qtbot.assertNotEmitted(dialog.save_wanted):
        qtbot.keyClick(text, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.save_wanted):
        qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(dialog.save_wanted) as signal:
        qtbot.keyClick(dialog.form.field("place").editor, Qt.Key.Key_Return)
    assert signal.args[0]["title"] == "Länderbeirat"
    assert dialog.isVisible()


def test_that_problems_stop_saving_count_themselves_and_take_the_focus(dialog, qtbot):
    dialog.form.field("number").editor.setText("viele")
    dialog.form.field("place").editor.setFocus()
    with qtbot.assertNotEmitted(dialog.save_wanted):
        dialog.primary.click()
    assert dialog.primary.isEnabled()
    assert dialog.missing.text().startswith("2 ")
    assert dialog.form.field("title").editor.hasFocus()


def test_that_a_shown_problem_goes_while_typing(dialog):
    dialog.press()
    assert dialog.form.problems()
    type_text(dialog.form.field("title").editor, "L")
    assert not dialog.form.problems()
    assert dialog.missing.text() == ""


def test_that_nobody_is_blamed_before_the_first_try(dialog):
    type_text(dialog.form.field("place").editor, "Erfurt")
    assert not dialog.form.problems()


def test_that_problems_found_by_the_owner_end_the_waiting(dialog):
    dialog.set_busy(busy=True)
    assert not dialog.primary.isEnabled()
    dialog.show_problems({"place": "Diesen Ort gibt es nicht."})
    assert dialog.primary.isEnabled()
    assert dialog.form.field("place").editor.hasFocus()


def test_that_esc_keeps_the_draft_and_saving_drops_it(theme, qtbot):
    drafts = DraftMemory()

    def open_dialog():
        more = {"drafts": (drafts, "new-meeting")}
        dialog = FormDialog(theme, "Neue Sitzung", make_form(theme), "Sitzung anlegen", **more)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    first = open_dialog()
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert drafts.load("new-meeting") is None
    second = open_dialog()
    type_text(second.form.field("title").editor, "Erfurt")
    qtbot.keyClick(second, Qt.Key.Key_Escape)
    third = open_dialog()
    assert third.form.values()["title"] == "Erfurt"
    third._start_afresh()
    assert third.form.values()["title"] == ""
    third.form.set_values({"title": "Trier"})
    third.reject()
    fourth = open_dialog()
    assert fourth.form.values()["title"] == "Trier"
    fourth.accept()
    assert drafts.load("new-meeting") is None


def test_that_a_question_names_the_deed(theme, qtbot):
    question = QuestionDialog(
        theme, "Entwurf verwerfen", "Der Entwurf geht verloren.", "Verwerfen", danger=True
    )
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(question)
    question.open()
    assert question.primary.property("kind") == Kind.DANGER
    with qtbot.waitSignal(question.accepted):
        question.primary.click()


def test_that_a_problem_of_no_field_is_said_at_the_foot(dialog):
    dialog.show_problems({"seat_id": "Dieser Sitz gehört nicht zum Gremium.", "title": "Fehlt."})
    assert dialog.missing.text().endswith("Dieser Sitz gehört nicht zum Gremium.")
    assert dialog.missing.text().startswith("1 ")
