"""Tasks as a published calendar of VTODOs (RFC 5545 §3.6.2, RFC 5546 §3.4.1).

They get a file of their own: RFC 5546 §3.2.1 keeps VTODOs out of a published calendar of meetings.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from mintgremium.core.vocabulary import ActionState
from mintgremium.documents.calendar_envelope import (
    calendar_address,
    published,
    published_calendar,
    text_value,
)
from mintgremium.documents.plain import one_line, tidy_lines
from mintgremium.documents.trees import CalendarTask

if TYPE_CHECKING:
    from icalendar import Todo

NAMELESS = "–"  # libical rejects an empty SUMMARY
UNDEFINED_PRIORITY = 0
DONE_PERCENT = 100
_STATES = {
    ActionState.OPEN: "NEEDS-ACTION",
    ActionState.DONE: "COMPLETED",
    ActionState.CANCELLED: "CANCELLED",
}


def task_feed(
    tasks: Iterable[CalendarTask], name: str, refresh: timedelta = timedelta(hours=4)
) -> Iterator[bytes]:
    """Write tasks as a published calendar, piece by piece."""
    return published(published_calendar(name, refresh), map(_todo, tasks))


def _todo(task: CalendarTask) -> "Todo":
    from icalendar import Todo

    body = Todo()
    body.add("uid", task.uid)
    body.add("dtstamp", task.sent_at.astimezone(UTC).replace(microsecond=0))
    start = task.start
    if task.due is not None:
        start = min(start, task.due - timedelta(days=1))  # DUE must be later (§3.8.2.3)
        body.add("due", task.due)
    body.add("dtstart", start)
    body.add("summary", text_value(one_line(task.summary) or NAMELESS))
    body.add("organizer", calendar_address(task.organizer.name, task.organizer.mail))
    body.add("priority", UNDEFINED_PRIORITY)
    body.add("status", _STATES[task.state])
    if task.state is ActionState.DONE:
        body.add("percent-complete", DONE_PERCENT)
        if task.closed_at is not None:
            body.add("completed", task.closed_at.astimezone(UTC).replace(microsecond=0))
    if description := tidy_lines(task.description).strip():
        body.add("description", text_value(description))
    if categories := [word for category in task.categories if (word := one_line(category))]:
        body.add("categories", categories)
    if task.meeting_uid:
        body.add("related-to", task.meeting_uid)
    return body
