"""Changes of tasks, each within a session that somebody else opened."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from mintgremium.core.errors import MissingError
from mintgremium.models import ActionItem, AgendaItem, Person, Seat
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.meetings.guards import open_meeting
from mintgremium.services.records import existing, unchanged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from mintgremium.core.vocabulary import ActionState

# What stands in the minutes; state and note live on after their approval.
IN_MINUTES = (
    "title",
    "due",
    "responsible_seat_id",
    "responsible_person_id",
    "responsible",
    "meeting_id",
    "agenda_item_id",
)


def save_task(session: "Session", draft: ActionItemDraft, today: date) -> ActionItem:
    """Store a new or an edited task. Raises RefusedError for what approved minutes say."""
    _check_references(session, draft)
    if draft.id is None:
        task = ActionItem(id=uuid4())
        session.add(task)
        before = None
    else:
        task = unchanged(session, ActionItem, draft.id, draft.version)
        before = _in_minutes(task)
    old_meeting = task.meeting_id
    for field in IN_MINUTES:
        value = getattr(draft, field)
        setattr(task, field, value.strip() if isinstance(value, str) else value)
    if _in_minutes(task) != before:
        for meeting_id in {old_meeting, task.meeting_id} - {None}:
            _check_open(session, meeting_id)
    task.note = draft.note.strip()
    if task.state != draft.state or draft.id is None:
        task.move_to(draft.state, today)
    return task


def _check_open(session: "Session", meeting_id: UUID | None) -> None:
    if meeting_id is not None:
        with session.no_autoflush:
            open_meeting(session, meeting_id)


def _in_minutes(task: ActionItem) -> tuple[object, ...]:
    return tuple(getattr(task, field) for field in IN_MINUTES)


def _check_references(session: "Session", draft: ActionItemDraft) -> None:
    if draft.responsible_seat_id is not None:
        existing(session, Seat, draft.responsible_seat_id)
    if draft.responsible_person_id is not None:
        existing(session, Person, draft.responsible_person_id)
    if draft.agenda_item_id is not None:
        item = existing(session, AgendaItem, draft.agenda_item_id)
        if item.meeting_id != draft.meeting_id:
            raise MissingError("record-missing")


def move_tasks(
    session: "Session", ids: "Sequence[UUID]", state: "ActionState", today: date
) -> None:
    """Set the state of several tasks."""
    for task_id in ids:
        task = existing(session, ActionItem, task_id)
        if task.state != state:
            task.move_to(state, today)


def delete_tasks(session: "Session", ids: "Sequence[UUID]") -> None:
    """Delete several tasks. Raises RefusedError for one that stands in approved minutes."""
    for task_id in ids:
        task = existing(session, ActionItem, task_id)
        _check_open(session, task.meeting_id)
        session.delete(task)
