"""Plan, edit, move, call off: what the dialogs warn of, forbid and store."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from mintgremium.core.vocabulary import MeetingMode, MeetingState
from mintgremium.ui.context import Place
from mintgremium.ui.widgets.dialog import QuestionDialog


@pytest.fixture
def planning(list_of, dialog):
    stage, view = list_of()
    stage.context.actions.trigger("meetings.add")
    return stage, view, dialog()


def enter(dialog, **values):
    for name, value in values.items():
        dialog.form.set_values({name: value})
        dialog.form.edited.emit(name)
    dialog.look()


def note(dialog, name):
    return dialog.form.field(name).editor.accessibleDescription()


at = datetime.fromisoformat  # on the clock of the meeting
MAY = at("2027-05-26T11:00")


def test_that_name_and_end_are_suggested_from_the_committee(planning):
    _, _, dialog = planning
    enter(dialog, start=MAY)
    values = dialog.form.values()
    assert values["name"].endswith(" 2027")
    assert values["end"] > MAY
    assert values["city"] == "Berlin"


def test_that_a_name_entered_by_hand_is_left_alone(planning):
    _, _, dialog = planning
    enter(dialog, name="Mein Name")
    enter(dialog, start=MAY)
    assert dialog.form.values()["name"] == "Mein Name"


def test_that_the_deadlines_follow_the_date(planning):
    stage, _, dialog = planning
    assert not dialog.chain_box.chain.isVisibleTo(dialog.chain_box)
    enter(dialog, start=MAY)
    first = dialog.chain_box.chain.accessibleName()
    assert "26" in first
    enter(dialog, start=at("2027-06-02T11:00"))
    assert dialog.chain_box.chain.accessibleName() != first
    del stage


def test_that_holidays_and_a_number_used_twice_are_warnings_only(planning):
    stage, view, dialog = planning
    enter(dialog, number="5", start=MAY)
    assert "Pfingstferien" in note(dialog, "start")
    assert "5" in note(dialog, "number")
    dialog.press()
    assert dialog.result() == dialog.DialogCode.Accepted
    assert any(row.number == "5" and row.start.at.year == 2027 for row in view.table.records.rows())
    assert stage.places[-1].view == "meeting"


def test_that_an_end_before_the_begin_is_refused_at_the_field(planning):
    _, _, dialog = planning
    enter(dialog, start=MAY)
    enter(dialog, end=at("2027-05-25T11:00"))
    dialog.press()
    assert "end" in dialog.form.problems()
    assert dialog.isVisible()
    assert dialog.missing.text()


def test_that_fields_follow_the_form_and_the_days(planning):
    _, _, dialog = planning
    editor = {name: dialog.form.field(name).editor for name in dialog.form.names()}
    assert not editor["video_url"].isVisible()
    enter(dialog, mode=MeetingMode.HYBRID)
    assert editor["video_url"].isVisible()
    assert editor["city"].isVisible()
    assert not editor["first_day_end"].isVisible()
    enter(dialog, start=MAY)
    enter(dialog, end=at("2027-05-27T12:00"))
    assert editor["first_day_end"].isVisible()


def test_that_a_joint_meeting_belongs_to_several_committees(planning):
    stage, _, dialog = planning
    committees = stage.context.services.committees.committees()
    two = tuple(row.id for row in committees[:2])
    enter(dialog, committee_ids=two)
    enter(dialog, start=MAY)
    dialog.press()
    made = stage.context.services.meetings.facts(stage.places[-1].record_id)
    assert tuple(each.id for each in made.committees) == two


def test_that_every_field_has_a_name_for_the_ear(planning):
    _, _, dialog = planning
    for name in dialog.form.names():
        assert dialog.form.field(name).editor.accessibleName(), name


def test_that_editing_changes_the_meeting_and_undo_takes_it_back(list_of, dialog):
    stage, view = list_of()
    row = view.table.current_row()
    stage.context.actions.trigger("meeting.edit")
    edit = dialog()
    enter(edit, name="Anders genannt")
    edit.press()
    assert stage.context.services.meetings.facts(row.id).name == "Anders genannt"
    stage.workspace.history.undo()
    assert stage.context.services.meetings.facts(row.id).name == row.name


def test_that_a_change_by_another_is_offered_instead_of_overwritten(list_of, dialog):
    stage, view = list_of()
    key = view.table.current_row().id
    stage.context.actions.trigger("meeting.edit")
    edit = dialog()
    meetings = stage.context.services.meetings
    meetings.save(replace(meetings.draft(key), note="inzwischen"))
    enter(edit, name="Anders genannt")
    edit.press()
    question = edit.findChild(QuestionDialog)
    assert question is not None
    question.reject()
    edit.press()
    assert meetings.facts(key).name == "Anders genannt"


def test_that_a_historic_date_stays_a_year(list_of, dialog):
    stage, view = list_of()
    old = next(row for row in view.table.records.rows() if row.start.precision == "year")
    view.table.select_ids([old.id])
    stage.context.actions.trigger("meeting.edit")
    edit = dialog()
    enter(edit, name="Nur das Jahr")
    edit.press()
    assert stage.context.services.meetings.facts(old.id).start.precision == "year"


def test_that_moving_tells_the_consequences_first(list_of, dialog):
    stage, view = list_of()
    row = next(row for row in view.table.records.rows() if row.state is MeetingState.INVITED)
    view.table.select_ids([row.id])
    stage.context.actions.trigger("meeting.move")
    move = dialog()
    later = row.start.at.replace(tzinfo=None, day=17)
    enter(move, start=later)
    words = [label.text() for label in move.consequences.findChildren(type(move.heading))]
    assert any("→" in text for text in words)
    assert any("need an update" in text for text in words)
    notices = []
    stage.context.messages.notice_raised.connect(notices.append)
    move.press()
    assert stage.context.services.meetings.facts(row.id).start.day == later.date()
    assert notices[0].buttons


def test_that_the_length_stays_when_the_begin_moves(list_of, dialog):
    stage, view = list_of()
    row = view.table.current_row()
    stage.context.actions.trigger("meeting.move")
    move = dialog()
    enter(move, start=row.start.at.replace(tzinfo=None, day=20))
    values = move.form.values()
    assert values["end"] - values["start"] == row.end - row.start.at


def test_that_calling_off_asks_for_the_reason(list_of, dialog):
    stage, view = list_of()
    key = view.table.current_row().id
    stage.context.actions.trigger("meeting.cancel")
    ask = dialog()
    ask.press()
    assert "reason" in ask.form.problems()
    ask.form.set_values({"reason": "Krank"})
    ask.press()
    assert stage.context.services.meetings.facts(key).cancel_reason == "Krank"
    stage.context.actions.trigger("meeting.plan_again")
    assert stage.context.services.meetings.facts(key).state is MeetingState.PLANNED


def test_that_a_similar_meeting_takes_the_agenda_over(list_of, dialog):
    stage, view = list_of()
    old = view.table.current_row()
    stage.context.actions.trigger("meeting.copy")
    ask = dialog()
    ask.form.set_values({"start": at("2027-09-01T13:00")})
    ask.press()
    place = stage.places[-1]
    assert place.view == "meeting"
    counts = stage.context.services.meetings.facts(place.record_id).counts
    assert counts.agenda == stage.context.services.meetings.facts(old.id).counts.agenda


def test_that_return_creates_and_esc_leaves(planning, qtbot):
    stage, _, dialog = planning
    enter(dialog, start=MAY)
    qtbot.keyClick(dialog.form.field("number").editor, Qt.Key.Key_Return)
    assert stage.places[-1] == Place("meeting", stage.places[-1].record_id)
