"""The agenda beside its inspector: fields, changes elsewhere, what is locked."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mintgremium.services.agenda.drafts import AgendaItemDraft
from mintgremium.ui.agenda.cells import TITLE
from mintgremium.ui.widgets.dialog import FormDialog, QuestionDialog
from tests.support.agenda import (
    choose,
    listed,
    meeting,
    press,
    rename,
    row_of,
    type_title,
)
from tests.support.views import problems_of_access

ALT = Qt.KeyboardModifier.AltModifier


def test_that_leaving_a_field_saves_it(show_agenda):
    tab = show_agenda()
    row = choose(tab, "1 ")
    editor = tab.inspector.form.field("minutes_allotted").editor
    editor.setFocus()
    editor.clear()
    QTest.keyClicks(editor, "25")
    tab.tree.setFocus()
    assert row_of(tab, "1 ").minutes == 25
    later = row_of(tab, "2 ")
    assert (later.begins - row.begins).total_seconds() == 25 * 60


def test_that_escape_restores_a_field(show_agenda):
    tab = show_agenda()
    row = choose(tab, "1 ")
    editor = tab.inspector.form.field("name").editor
    editor.setFocus()
    QTest.keyClicks(editor, " und mehr")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    tab.tree.setFocus()
    assert row_of(tab, "1 ").name == row.name


def test_that_an_empty_title_is_told_and_not_stored(show_agenda):
    tab = show_agenda()
    row = choose(tab, "1 ")
    editor = tab.inspector.form.field("name").editor
    editor.setFocus()
    editor.clear()
    tab.tree.setFocus()
    assert row_of(tab, "1 ").name == row.name
    assert "name" in tab.inspector.form.problems()


def test_that_a_fixed_start_is_shown_with_a_pin(show_agenda):
    tab = show_agenda()
    choose(tab, "2 ")
    editor = tab.inspector.form.field("fixed_time").editor
    editor.setFocus()
    QTest.keyClicks(editor, "16:30")
    tab.tree.setFocus()
    row = row_of(tab, "2 ")
    assert f"{row.begins:%H:%M}" == "16:30"
    line = tab.tree.items.line(tab.tree.items.index_of(row.id))
    assert "pin" in tab.tree.items.cell(line, TITLE).trailing


def test_that_a_report_can_come_from_a_seat(show_agenda):
    tab = show_agenda()
    choose(tab, "1 ")
    form = tab.inspector.form
    choice = form.field("rapporteur_seat_id").editor
    at = next(i for i in range(choice.count()) if choice.itemText(i).startswith("SH"))
    choice.setCurrentIndex(at)
    choice.edited.emit()
    assert row_of(tab, "1 ").rapporteur_tag == "SH"


def test_that_a_number_set_by_hand_stays_and_a_double_is_refused(show_agenda):
    tab = show_agenda()
    choose(tab, "2 ")
    editor = tab.inspector.form.field("number").editor
    for text, problem in (("4a", False), ("4a", False)):
        editor.setFocus()
        editor.clear()
        QTest.keyClicks(editor, text)
        tab.tree.setFocus()
        assert ("number" in tab.inspector.form.problems()) is problem
    row = row_of(tab, "4a ")
    choose(tab, "1 ")
    editor.setFocus()
    QTest.keyClicks(editor, "4a")
    tab.tree.setFocus()
    assert "number" in tab.inspector.form.problems()
    assert row_of(tab, "4a ").id == row.id


def test_that_a_change_of_the_same_field_elsewhere_is_asked_about(show_agenda):
    tab = show_agenda()
    row = choose(tab, "1 ")
    editor = tab.inspector.form.field("name").editor
    editor.setFocus()
    QTest.keyClicks(editor, " hier")
    rename(tab, row.id, "Dort geändert")
    tab.tree.setFocus()
    question = [w for w in tab.window().findChildren(QuestionDialog) if w.isVisible()][-1]
    question.accept()
    assert row_of(tab, "1 ").name == "Dort geändert"
    assert editor.value() == "Dort geändert"


def test_that_a_change_elsewhere_is_shown_at_once(show_agenda):
    tab = show_agenda()
    row = choose(tab, "1 ")
    rename(tab, row.id, "Von fern")
    assert listed(tab)[0] == "1 Von fern"
    assert tab.inspector.form.values()["name"] == "Von fern"


def test_that_an_empty_agenda_says_what_to_do_first(show_agenda):
    tab = show_agenda()
    agendas = tab.context.services.agendas
    for row in tab.page.rows:
        if row.depth == 0:
            agendas.delete(row.id)
    assert tab.stack.currentWidget() is tab.empty
    tab.context.actions.trigger("agenda.add")
    assert tab.stack.currentWidget() is tab.frame


def test_that_approved_minutes_lock_the_agenda_and_say_why(show_agenda):
    tab = show_agenda(reference="LB-2026-1")
    minutes = tab.context.services.minutes
    minutes.circulate(tab.meeting_id, date(2026, 12, 24))
    minutes.approve(tab.meeting_id)
    assert "approved" in tab.foot.text.text()
    assert not tab.context.actions.action("agenda.add").isEnabled()
    assert not tab.inspector.form.field("name").editor.isEnabled()
    before = listed(tab)
    press(tab, Qt.Key.Key_Down, ALT)
    press(tab, Qt.Key.Key_Delete)
    assert listed(tab) == before


def test_that_a_file_open_for_reading_can_be_read_only(show_agenda):
    tab = show_agenda(read_only=True)
    assert tab.page.rows
    assert not tab.toolbar.buttons["agenda.add"].isEnabled()
    press(tab, Qt.Key.Key_F2)
    assert "reading" in tab.foot.text.text()


def test_that_the_agenda_of_another_meeting_is_taken_over(show_agenda):
    tab = show_agenda()
    before = len(tab.page.rows)
    tab.context.actions.trigger("agenda.copy")
    dialog = [w for w in tab.findChildren(FormDialog) if w.isVisible()][-1]
    dialog.form.set_values({"source": meeting(tab.stage, "LB-2026-2")})
    dialog.press()
    assert len(tab.page.rows) > before
    assert tab.stage.said[-1].endswith("taken over.")


def test_that_folding_hides_sub_items_and_survives_a_change(show_agenda):
    tab = show_agenda(reference="LB-2026-2")
    parent = choose(tab, "3 ")
    press(tab, Qt.Key.Key_Left)
    index = tab.tree.items.index_of(parent.id)
    assert not tab.tree.isExpanded(index)
    tab.commands.add_break()
    type_title(tab, "Luft")
    assert not tab.tree.isExpanded(tab.tree.items.index_of(parent.id))


def test_that_a_click_before_the_number_folds(show_agenda):
    tab = show_agenda(reference="LB-2026-2")
    parent = row_of(tab, "3 ")
    box = tab.tree.visualRect(tab.tree.items.index_of(parent.id))
    at = QPoint(box.left() + 14, box.center().y())
    QTest.mouseClick(tab.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not tab.tree.isExpanded(tab.tree.items.index_of(parent.id))


def test_that_typing_jumps_to_a_title(show_agenda):
    tab = show_agenda(reference="LB-2026-2")
    choose(tab, "1 ")
    QTest.keyClicks(tab.tree, "Umfrage")
    assert tab.tree.current_item().name.startswith("Umfrage")


def test_that_each_row_says_itself_in_one_sentence(show_agenda):
    tab = show_agenda(reference="LB-2026-2")
    row = row_of(tab, "3.1")
    said = tab.tree.items.data(tab.tree.items.index_of(row.id), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Item 3.1 ")
    assert "BY" in said


def test_that_every_input_has_a_name(show_agenda):
    assert problems_of_access(show_agenda()) == []


def test_that_another_meeting_starts_with_its_first_item(show_agenda):
    tab = show_agenda()
    choose(tab, "2 ")
    tab.show_meeting(meeting(tab.stage, "LB-2026-2"))
    assert tab.tree.current_item().number == "1"
    assert tab.inspector.form.values()["name"] == tab.tree.current_item().name


def test_that_a_day_that_runs_over_says_so(show_agenda):
    tab = show_agenda()
    row = choose(tab, "1 ")
    agendas = tab.context.services.agendas
    agendas.save(AgendaItemDraft(meeting_id=tab.meeting_id, name="Lang", minutes_allotted=600))
    head = next(line for line in tab.tree.items.lines() if line.day)
    assert head.day.free < 0
    said = tab.tree.items.data(
        tab.tree.items.index_of(head.key), Qt.ItemDataRole.AccessibleTextRole
    )
    assert "too long" in said
    assert row.id == tab.tree.current_item().id
