"""Answers before a meeting and attendance at it, set by keys for several lines at once."""

from datetime import time

from PySide6.QtCore import Qt

from mintgremium.core.vocabulary import Answer, AttendanceMode, AttendanceState
from mintgremium.ui.widgets.buttons import Button
from tests.ui.meetings.conftest import meeting_id


def attendance(page_of, place="Erfurt", **more):
    stage, page = page_of(place, "attendance", **more)
    return stage, page.tab()


def choose(tab, count):
    table = tab.table()
    table.select_ids([row.id for row in table.records.rows()[:count]])
    table.setFocus()
    return [row.id for row in table.selected_rows()]


def test_that_answers_come_first_before_the_meeting_and_attendance_after(page_of):
    stage, page = page_of("Erfurt", "attendance")
    assert page.tab().shows_answers()
    page.show_record(meeting_id(stage, "Trier"))
    assert not page.tab().shows_answers()


def test_that_an_answer_is_noted_for_several_by_one_key(page_of, qtbot):
    stage, tab = attendance(page_of)
    keys = choose(tab, 3)
    qtbot.keyClick(tab.answers, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    rows = {line.id: line.answer for line in tab.answers.records.rows()}
    assert [rows[key] for key in keys] == [Answer.DECLINED] * 3
    assert stage.said == ["3 answer(s) noted: declined."]


def test_that_an_answer_can_be_undone(page_of):
    stage, tab = attendance(page_of)
    (key,) = choose(tab, 1)
    before = tab.answers.current_row().answer
    stage.context.actions.trigger("answer.tentative")
    stage.workspace.history.undo()
    assert {line.id: line.answer for line in tab.answers.records.rows()}[key] is before


def test_that_an_answer_is_noted_with_what_was_said(page_of, qtbot, dialog):
    _, tab = attendance(page_of)
    choose(tab, 1)
    qtbot.keyClick(tab.answers, Qt.Key.Key_Return)
    ask = dialog()
    ask.form.set_values({"answer": Answer.TENTATIVE, "comment": "kommt später"})
    ask.press()
    line = tab.answers.current_row()
    assert (line.answer, line.invitation.comment) == (Answer.TENTATIVE, "kommt später")


def test_that_a_guest_is_invited_and_taken_off_again(page_of, dialog):
    stage, tab = attendance(page_of)
    before = len(tab.answers.records.rows())
    stage.context.actions.trigger("answer.add_guest")
    ask = dialog()
    seated = {line.name for line in tab.answers.records.rows()}
    people = stage.context.services.contacts.people()
    guest = next(row for row in people if row.name not in seated)
    ask.form.set_values({"person_id": guest.id})
    ask.press()
    assert len(tab.answers.records.rows()) == before + 1
    tab.answers.select_ids([line.id for line in tab.answers.records.rows() if line.is_guest])
    stage.context.actions.trigger("answer.remove_guest")
    assert len(tab.answers.records.rows()) == before


def test_that_seats_are_listed_before_anybody_is_invited(page_of):
    _, tab = attendance(page_of, "Berlin")
    lines = tab.answers.records.rows()
    assert len(lines) > 10
    assert all(line.invitation is None for line in lines)
    assert any(not line.name for line in lines)


def test_that_attendance_is_set_for_several_in_one_step(page_of, qtbot):
    stage, tab = attendance(page_of, "Trier")
    keys = choose(tab, 2)
    qtbot.keyClick(tab.presence, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    rows = {row.id: row for row in tab.presence.records.rows()}
    assert all(rows[key].mode is AttendanceMode.VIRTUAL for key in keys)
    assert all(rows[key].state is AttendanceState.PRESENT for key in keys)
    stage.workspace.history.undo()
    rows = {row.id: row for row in tab.presence.records.rows()}
    assert any(rows[key].mode is AttendanceMode.PRESENCE for key in keys)


def test_that_leaving_before_coming_is_refused_at_the_field(page_of, dialog):
    stage, tab = attendance(page_of, "Trier")
    choose(tab, 1)
    stage.context.actions.trigger("presence.edit")
    line = dialog()
    line.form.set_values({"arrived": time(14), "left": time(13)})
    line.press()
    assert "left" in line.form.problems()
    line.form.set_values({"left": time(15)})
    line.press()
    assert tab.presence.current_row().left == "15:00"


def test_that_a_guest_without_a_seat_is_added_and_deleted(page_of, dialog):
    stage, tab = attendance(page_of, "Trier")
    before = len(tab.presence.records.rows())
    stage.context.actions.trigger("presence.add")
    line = dialog()
    line.press()
    assert "name" in line.form.problems()
    line.form.set_values({"name": "Gast <b>", "organization": "Beispiel"})
    line.press()
    assert len(tab.presence.records.rows()) == before + 1
    guest = next(row for row in tab.presence.records.rows() if row.name == "Gast <b>")
    tab.presence.select_ids([guest.id])
    stage.context.actions.trigger("presence.delete")
    assert len(tab.presence.records.rows()) == before


def test_that_the_list_is_filled_from_the_seats(page_of):
    stage, tab = attendance(page_of, "Erfurt")
    tab.which.set_value("presence")
    tab.which.edited.emit()
    assert not tab.presence.records.rows()
    stage.context.actions.trigger("presence.fill")
    assert len(tab.presence.records.rows()) == 7


def test_that_buttons_follow_the_list_and_the_selection(page_of):
    stage, tab = attendance(page_of)
    actions = stage.context.actions
    assert actions.action("answer.accepted").isEnabled()
    assert not actions.action("presence.present").isEnabled()
    tab.answers.clearSelection()
    assert not actions.action("answer.accepted").isEnabled()
    seen = {button.accessibleName() for button in tab.findChildren(Button) if button.isVisible()}
    assert "Accepted" in seen
    assert "Present on site" not in seen


def test_that_nothing_can_be_noted_in_a_file_to_look_at(page_of):
    stage, tab = attendance(page_of, read_only=True)
    choose(tab, 1)
    for action_id in ("answer.accepted", "answer.add_guest", "presence.fill"):
        assert not stage.context.actions.action(action_id).isEnabled()


def test_that_lines_say_themselves(page_of):
    _, tab = attendance(page_of)
    spoken = tab.answers.currentIndex().data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert tab.answers.current_row().name in spoken


def test_that_narrow_bars_show_icons_with_their_words_for_the_ear(page_of):
    _, page = page_of("Erfurt", "attendance")
    page.resize(640, 600)
    buttons = [each for each in page.tab().findChildren(Button) if each.isVisible()]
    assert buttons
    assert not any(button.text() for button in buttons if button.property("kind") == "quiet")
    assert all(button.accessibleName() for button in buttons if button.property("kind") == "quiet")


def test_that_somebody_written_to_is_taken_off_the_list_and_put_back(page_of):
    stage, tab = attendance(page_of)
    lines = [line for line in tab.answers.records.rows() if line.invitation]
    line = next(line for line in lines if line.invitation.times_sent)
    tab.answers.select_ids([line.id])
    stage.context.actions.trigger("answer.withdraw")
    assert stage.said == ["1 person(s) taken off the list."]
    tab.answers.select_ids([line.id])
    stage.context.actions.trigger("answer.invite_again")
    assert stage.said[-1] == "1 person(s) back on the list."
