"""Tasks."""

from dataclasses import replace
from datetime import date

import pytest

from mintgremium.core.errors import ConflictError, InvalidInputError, MissingError
from mintgremium.core.vocabulary import ActionState
from mintgremium.services.action_items.drafts import ActionItemDraft, ActionItemFilter


def test_that_a_task_needs_a_title_on_one_line(desk):
    with pytest.raises(InvalidInputError) as caught:
        desk.tasks.save(ActionItemDraft(title=" "))
    assert caught.value.problems == {"title": "required"}
    with pytest.raises(InvalidInputError):
        desk.tasks.save(ActionItemDraft(title="a\nb"))


def test_that_open_tasks_come_first_by_due_day(desk):
    for title, due in (("C", None), ("B", date(2027, 1, 1)), ("A", date(2026, 12, 1))):
        desk.tasks.save(ActionItemDraft(title=title, due=due))
    done = desk.tasks.save(ActionItemDraft(title="D", due=date(2026, 1, 1)))
    desk.tasks.move([done], ActionState.DONE)
    assert [row.title for row in desk.tasks.rows()] == ["A", "B", "C", "D"]


def test_that_a_task_is_overdue_from_the_day_after(desk):
    today = desk.tasks.save(ActionItemDraft(title="heute", due=date(2026, 11, 25)))
    late = desk.tasks.save(ActionItemDraft(title="gestern", due=date(2026, 11, 24)))
    assert {row.id: row.overdue for row in desk.tasks.rows()} == {today: False, late: True}
    assert [row.id for row in desk.tasks.rows(ActionItemFilter(overdue=True))] == [late]
    desk.tasks.move([late], ActionState.DONE)
    assert desk.tasks.rows(ActionItemFilter(overdue=True)) == ()


def test_that_the_closing_day_is_in_step_with_the_state(desk):
    task = desk.tasks.save(ActionItemDraft(title="A"))
    desk.tasks.move([task], ActionState.DONE)
    assert desk.tasks.rows()[0].closed_on == date(2026, 11, 25)
    desk.tasks.move([task], ActionState.OPEN)
    assert desk.tasks.rows()[0].closed_on is None


def test_that_who_is_responsible_is_a_seat_a_person_or_words(desk):
    seat = desk.seat("NMF")
    person = desk.person("Anna Beispiel")
    desk.tasks.save(ActionItemDraft(title="1", responsible_seat_id=seat))
    desk.tasks.save(
        ActionItemDraft(title="2", responsible_seat_id=seat, responsible_person_id=person)
    )
    desk.tasks.save(ActionItemDraft(title="3", responsible="alle"))
    found = {row.title: (row.responsible_tag, row.responsible) for row in desk.tasks.rows()}
    assert found == {"1": ("NMF", "NMF"), "2": ("NMF", "Anna Beispiel"), "3": ("", "alle")}


def test_that_tasks_are_filtered(desk):
    meeting = desk.meeting()
    item = desk.item(meeting, "TOP")
    seat = desk.seat("NMF")
    mine = ActionItemDraft(
        title="mit", meeting_id=meeting, agenda_item_id=item, responsible_seat_id=seat
    )
    desk.tasks.save(mine)
    desk.tasks.save(ActionItemDraft(title="ohne"))
    for which in (
        ActionItemFilter(meeting_id=meeting),
        ActionItemFilter(committee_id=desk.lrt),
        ActionItemFilter(seat_id=seat, states=(ActionState.OPEN,)),
    ):
        (row,) = desk.tasks.rows(which)
        assert (row.title, row.item_number, row.committees) == ("mit", "1", ("LRT",))
    assert desk.tasks.rows(ActionItemFilter(states=(ActionState.DONE,))) == ()
    assert desk.tasks.rows(ActionItemFilter(committee_id=desk.lb)) == ()


def test_that_an_item_of_another_meeting_is_refused(desk):
    item = desk.item(desk.meeting(), "TOP")
    with pytest.raises(MissingError):
        desk.tasks.save(ActionItemDraft(title="x", agenda_item_id=item))


def test_that_an_edit_of_an_old_version_conflicts(desk):
    draft = desk.tasks.draft(desk.tasks.save(ActionItemDraft(title="A")))
    desk.tasks.save(replace(draft, title="B"))
    with pytest.raises(ConflictError):
        desk.tasks.save(replace(draft, title="C"))


def test_that_several_tasks_close_in_one_step(desk):
    ids = [desk.tasks.save(ActionItemDraft(title=title)) for title in "AB"]
    desk.tasks.move(ids, ActionState.DONE)
    desk.workspace.history.undo()
    assert {row.state for row in desk.tasks.rows()} == {ActionState.OPEN}
    desk.tasks.delete(ids)
    assert desk.tasks.rows() == ()
