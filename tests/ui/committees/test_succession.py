"""A change on a seat through the dialog, and where its trace is seen."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import Availability, SeatRole
from mintgremium.models import Invitation
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.contacts.drafts import PersonDraft
from mintgremium.services.polls.drafts import OptionDraft, PollDraft
from mintgremium.ui.action_items.view import TasksView
from mintgremium.ui.committees.passing_choice import PassingChoice
from mintgremium.ui.meetings.attendance_columns import answer_columns
from mintgremium.ui.meetings.attendance_rows import read_attendance
from mintgremium.ui.polls.words import seat_state
from mintgremium.ui.widgets.details import Fact
from tests.support.views import opened_dialog, problems_of_access

TODAY = date(2026, 11, 25)


def seat_of(view, tag):
    return next(row for row in view.page.content.seats if row.tag == tag)


def someone(view, name):
    people = view.stage.context.services.contacts.people()
    return next(row.id for row in people if row.name == name)


@pytest.fixture
def change(show):
    """Open the dialog for the successor of Bavaria, whose seat has two tasks."""
    view = show()
    seat = seat_of(view, "BY")
    holder = seat.holder.person_id
    tasks = view.stage.context.services.action_items
    tasks.save(
        ActionItemDraft(
            title="Umfrage auswerten",
            responsible_seat_id=seat.id,
            responsible_person_id=holder,
            due=date(2026, 12, 15),
        )
    )
    tasks.save(ActionItemDraft(title="Adresse prüfen", responsible_person_id=holder))
    view.page.seats.table.select_ids([seat.id])
    view.page.commands.assign()
    return view


def passing(view):
    editor = opened_dialog(view).form.field("passing").editor
    assert isinstance(editor, PassingChoice)
    return editor


def ticked(view):
    return {box.text(): box.value() for box in passing(view).boxes.values()}


def test_that_the_dialog_lists_what_passes_and_ticks_what_is_of_the_seat(change):
    said = ticked(change)
    tasks = {text: on for text, on in said.items() if text.startswith("Task")}
    assert {"Umfrage auswerten" in text: on for text, on in tasks.items()} == {
        True: True,
        False: False,
    }
    assert any(text.endswith(", personal") for text in tasks)
    assert problems_of_access(opened_dialog(change)) == []


def test_that_a_later_first_day_changes_the_suggestion_but_not_what_the_user_decided(change):
    form = opened_dialog(change).form
    box = next(b for b in passing(change).boxes.values() if "Adresse" in b.text())
    box.click()
    form.set_values({"start_date": date(2027, 3, 1)})
    form.edited.emit("start_date")
    tasks = {text: on for text, on in ticked(change).items() if text.startswith("Task")}
    assert {on for text, on in tasks.items() if "Umfrage" in text} == {False}
    assert {on for text, on in tasks.items() if "Adresse" in text} == {True}


def test_that_one_step_seats_the_successor_and_one_undo_takes_it_back(change, qtbot):
    view, dialog = change, opened_dialog(change)
    tasks = view.stage.context.services.action_items
    dialog.form.set_values({"person_id": someone(view, "Jan Ehemals")})
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert seat_of(view, "BY").person == "Jan Ehemals"
    by_title = {row.title: row.responsible for row in tasks.rows()}
    assert by_title["Umfrage auswerten"] == "Jan Ehemals"
    assert by_title["Adresse prüfen"] == "Dr. Ines Muster"
    facts = [block for block in view.page.seats.details.blocks() if isinstance(block, Fact)]
    (trace,) = [fact for fact in facts if "→" in fact.text]
    assert "Dr. Ines Muster → Jan Ehemals" in trace.text
    assert "Umfrage auswerten" in trace.second
    view.stage.workspace.history.undo()
    assert seat_of(view, "BY").person == "Dr. Ines Muster"
    by_title = {row.title: row.responsible for row in tasks.rows()}
    assert by_title["Umfrage auswerten"] == "Dr. Ines Muster"
    facts = [block for block in view.page.seats.details.blocks() if isinstance(block, Fact)]
    assert not any("→" in fact.text for fact in facts)


def test_that_nothing_passes_to_a_deputy_and_a_seat_without_anything_says_so(show):
    view = show("starter")
    seat = seat_of(view, "BY")
    view.page.seats.table.select_ids([seat.id])
    view.page.commands.assign()
    dialog = opened_dialog(view)
    editor = dialog.form.field("passing").editor
    assert editor.nothing.text() == "Nothing is open on this seat."
    assert editor.isVisible()
    dialog.form.set_values({"role": SeatRole.DEPUTY})
    dialog.form.edited.emit("role")
    assert not editor.isVisible()


def test_that_a_holder_of_old_may_begin_on_an_unknown_day_where_nobody_leaves(show):
    view = show("starter")
    contacts = view.stage.context.services.contacts
    person = contacts.save_person(PersonDraft(family_name="Alt", sample=True))
    seat = seat_of(view, "BY")
    view.page.seats.table.select_ids([seat.id])
    view.page.commands.assign()
    dialog = opened_dialog(view)
    dialog.form.set_values({"person_id": person, "start_date": None})
    dialog.press()
    assert seat_of(view, "BY").holder.start_date is None
    view.page.commands.assign()
    dialog = opened_dialog(view)
    dialog.form.set_values({"person_id": person, "start_date": None})
    dialog.press()
    assert set(dialog.form.problems()) == {"start_date"}


def test_that_the_task_says_from_whom_it_was_taken_over(change, qtbot):
    dialog = opened_dialog(change)
    dialog.form.set_values({"person_id": someone(change, "Jan Ehemals")})
    dialog.press()
    tasks = TasksView(change.stage.context)
    qtbot.addWidget(tasks)
    tasks.show_start()
    tasks.show()
    row = next(
        row
        for row in change.stage.context.services.action_items.rows()
        if row.title == "Umfrage auswerten"
    )
    tasks.show_record(row.id)
    facts = [block.text for block in tasks.pane.details.blocks() if isinstance(block, Fact)]
    assert any(text.startswith("taken over from Dr. Ines Muster") for text in facts)


def test_that_invitations_and_polls_name_who_was_there_before(change):
    stage, services = change.stage, change.stage.context.services
    seat = seat_of(change, "BY")
    opened_dialog(change).reject()
    meeting = next(
        row
        for row in services.meetings.rows(committee_id=change.page.committee_id, limit=20)
        if row.start.day > TODAY
    )
    with stage.workspace.work.write("answer", "") as session:
        for known in session.query(Invitation).filter(Invitation.meeting_id == meeting.id).all():
            session.delete(known)
        session.add(
            Invitation(
                meeting_id=meeting.id,
                seat_id=seat.id,
                person_id=seat.holder.person_id,
                name=seat.holder.name,
                address=seat.holder.email,
            )
        )
    start = datetime(2027, 6, 1, 11, tzinfo=BERLIN)
    poll = services.polls.save(
        PollDraft(
            committee_id=change.page.committee_id,
            name="Sommer",
            options=(OptionDraft(start=start, end=start + timedelta(hours=2)),),
        )
    )
    services.polls.send(poll, stage.workspace.path.parent / "poll")
    services.polls.answer(poll, seat.id, {1: Availability.YES})
    change.page.commands.assign()
    assert sum(on for on in ticked(change).values()) == 3
    dialog = opened_dialog(change)
    dialog.form.set_values({"person_id": someone(change, "Jan Ehemals")})
    dialog.press()
    labels = stage.context.labels
    lines = read_attendance(services, meeting.id).answers
    line = next(line for line in lines if line.trace is not None)
    column = next(c for c in answer_columns(labels, lambda: TODAY) if c.key == "comment")
    assert "taken over from Dr. Ines Muster" in column.cell(line).text
    asked = next(row for row in services.polls.page(poll).asked if row.seat_id == seat.id)
    assert asked.name == "Jan Ehemals"
    assert "by Dr. Ines Muster, before the change" in seat_state(asked, labels, TODAY)


def test_that_the_dialog_tells_the_gap_that_new_days_leave(show):
    view = show()
    seat = seat_of(view, "BY")
    view.page.seats.table.select_ids([seat.id])
    view.page.commands.assign()
    form = opened_dialog(view).form
    form.set_values({"start_date": date(2026, 12, 1), "end_date": date(2026, 12, 31)})
    form.edited.emit("end_date")
    assert "nobody holds the seat" in form.field("end_date").editor.accessibleDescription()
    assert "nobody" not in form.field("start_date").editor.accessibleDescription()
    opened_dialog(view).reject()
    vacant = seat_of(view, "MV")
    view.page.seats.table.select_ids([vacant.id])
    view.page.commands.assign()
    form = opened_dialog(view).form
    assert "nobody holds the seat" in form.field("start_date").editor.accessibleDescription()
    form.set_values({"start_date": date(2026, 11, 9)})
    form.edited.emit("start_date")
    assert "nobody" not in form.field("start_date").editor.accessibleDescription()
