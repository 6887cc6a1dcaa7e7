"""Edit the words of mails: they save themselves, follow in the preview, and name what is wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mintgremium.core.correspondence import TemplateKind
from mintgremium.ui.context import Place
from tests.support.views import problems_of_access


def stored(stage, view, kind=TemplateKind.INVITATION, language="de"):
    rows = stage.context.services.mail_templates.rows(view.content.committee_id, language)
    return next(row for row in rows if row.kind is kind)


def write(view, text, field=None):
    field = field or view.body
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_that_all_kinds_are_listed_with_whose_text_counts(page):
    _, view = page()
    lines = view.table.records.rows()
    assert [line.id for line in lines] == list(TemplateKind)
    assert "{{Anrede}}" in view.body.value()
    assert view.table.current_row().id is TemplateKind.INVITATION


def test_that_leaving_the_field_saves_and_undo_brings_it_back(page):
    stage, view = page()
    shipped = stored(stage, view)
    write(view, "{{Anrede}} kommen Sie.")
    assert not stored(stage, view).own
    view.subject.setFocus()
    assert stored(stage, view).body == "{{Anrede}} kommen Sie."
    assert stored(stage, view).own
    stage.workspace.history.undo()
    assert stored(stage, view) == shipped
    assert view.body.value() == shipped.body


def test_that_both_fields_can_be_changed_one_after_the_other(page):
    stage, view = page()
    write(view, "Betreff eins", view.subject)
    write(view, "Text eins")
    write(view, "Betreff zwei", view.subject)
    view.flush()
    row = stored(stage, view)
    assert (row.subject, row.body) == ("Betreff zwei", "Text eins")
    assert not stage.errors


def test_that_an_unknown_placeholder_is_named_and_not_saved(page):
    stage, view = page()
    write(view, "zur {{Sitzng}}")
    view.subject.setFocus()
    assert "{{Sitzng}}" in view.form.problems()["body"]
    assert "5" in view.form.problems()["body"]
    assert not stored(stage, view).own
    write(view, "zur {{Sitzung}}")
    view.subject.setFocus()
    assert not view.form.problems()
    assert stored(stage, view).own


def test_that_what_is_not_understood_yet_is_still_there_later(page):
    stage, view = page()
    write(view, "zur {{Sitzng}}")
    write(view, "Neuer Betreff", view.subject)
    view.flush()
    assert stored(stage, view).subject == "Neuer Betreff"
    assert view.body.value() == "zur {{Sitzng}}"
    view.table.select_ids([TemplateKind.CANCEL])
    assert "Sitzng" not in view.body.value()
    view.table.select_ids([TemplateKind.INVITATION])
    assert view.body.value() == "zur {{Sitzng}}"
    assert "Sitzng" not in stored(stage, view).body


def test_that_an_empty_text_is_refused(page):
    stage, view = page()
    write(view, " ")
    view.subject.setFocus()
    assert view.form.problems()["body"]
    assert not stored(stage, view).own


def test_that_the_preview_follows_while_somebody_types(page, qtbot):
    _, view = page()
    write(view, "Hallo {{Name}}, **wichtig**")
    qtbot.waitUntil(lambda: "wichtig" in view.side.mail.toPlainText())
    name = view.side.sample().recipient.name
    assert f"Hallo {name}, wichtig" in view.side.mail.toPlainText()


def test_that_the_preview_is_for_the_chosen_person(page):
    _, view = page()
    first = view.side.mail.toPlainText()
    view.side.person.set_value(1)
    view.side.person.edited.emit()
    assert view.side.sample().recipient.salutation in view.side.mail.toPlainText()
    assert view.side.mail.toPlainText() != first


@pytest.mark.parametrize("field", ["subject", "body"])
def test_that_a_placeholder_goes_where_the_caret_was(page, field):
    _, view = page()
    editor = getattr(view, field)
    write(view, "zur ", editor)
    view.side.tabs.select("placeholders")
    view.side.table.select_ids(["meeting"])
    view.side.table.setFocus()
    QTest.keyClick(view.side.table, Qt.Key.Key_Return)
    assert editor.value() == "zur {{Sitzung}}"
    assert editor.hasFocus()


def test_that_the_other_language_has_its_own_words_and_placeholders(page):
    stage, view = page()
    view.language.set_value("en")
    view.language.edited.emit()
    assert "{{salutation}}" in view.body.value()
    assert "salutation" in [row.name for row in view.side.table.records.rows()]
    write(view, "{{salutation}} come.")
    view.flush()
    assert stored(stage, view, language="en").own
    assert not stored(stage, view).own


def test_that_another_kind_saves_what_was_typed_before(page):
    stage, view = page()
    write(view, "nur dieser Text")
    view.table.select_ids([TemplateKind.CANCEL])
    assert stored(stage, view).body == "nur dieser Text"
    assert "{{Grund}}" in view.body.value()


def test_that_the_shipped_text_can_count_again(page):
    stage, view = page()
    write(view, "eigener Text")
    view.flush()
    stage.context.actions.trigger("mail_templates.reset")
    assert not stored(stage, view).own
    assert "{{Anrede}}" in view.body.value()


def test_that_html_and_the_open_list_are_choices_of_the_committee(page):
    stage, view = page()
    view.html.click()
    view.open_list.click()
    habits = stage.context.services.mail_templates.habits(view.content.committee_id)
    assert (habits.html, habits.open_list) == (False, True)
    stage.workspace.history.undo()
    assert not view.open_list.isChecked()


def test_that_nothing_can_be_changed_in_a_file_opened_to_read(page):
    stage, view = page(read_only=True)
    assert view.body.isReadOnly()
    assert not view.html.isEnabled()
    assert not stage.context.actions.action("mail_templates.reset").isEnabled()


def test_that_a_committee_that_is_gone_leads_back(page):
    stage, view = page()
    committees = stage.context.services.committees
    view._committee_id = view._committee_id.__class__(int=7)
    view.refresh()
    assert stage.places[-1] == Place("committees")
    assert committees.committees()


def test_that_everything_on_the_page_has_a_name(page):
    _, view = page()
    assert problems_of_access(view) == []
