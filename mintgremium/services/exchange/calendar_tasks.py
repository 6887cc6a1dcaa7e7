"""Tasks as an iCalendar file of VTODOs, for those who keep their tasks in a calendar program."""

from collections.abc import Callable, Iterator
from datetime import datetime, time
from typing import Any
from uuid import UUID

from mintgremium.core.moments import BERLIN, to_berlin
from mintgremium.core.vocabulary import ActionState, Kind
from mintgremium.documents.trees import CalendarTask, Organizer
from mintgremium.services.cells import day_of
from mintgremium.services.exchange.calendar import NOBODY
from mintgremium.services.exchange.readable import Readable
from mintgremium.services.exchange.rows import Reader
from mintgremium.services.exchange.scope import scope_of

DOMAIN = "tasks.mintgremium.invalid"  # RFC 2606 §2; with the UUID before it the UID is unique

_TASKS = """
SELECT a.id, a.title, a.note, a.state, a.due, a.closed_on, a.created, a.responsible,
       a.responsible_seat_id, a.responsible_person_id, m.uid, m.reference, c.short_name,
       coalesce(nullif(c.organizer_name, ''), c.name), c.organizer_email
FROM action_item a
LEFT JOIN seat s ON s.id = a.responsible_seat_id
LEFT JOIN meeting m ON m.id = a.meeting_id
LEFT JOIN committee c ON c.id = coalesce(
    (SELECT k.committee_id FROM meeting_committee k WHERE k.meeting_id = a.meeting_id
     ORDER BY k.position, k.id LIMIT 1),
    s.committee_id)
"""
_OF_COMMITTEE = """
WHERE a.meeting_id IN (SELECT meeting_id FROM meeting_committee WHERE committee_id = ?)
   OR (a.meeting_id IS NULL AND s.committee_id = ?)
"""


class TaskExport:
    """Writes all tasks, open and closed."""

    def __init__(self, reader: Reader, clock: Callable[[], datetime]) -> None:
        self._reader = reader
        self._clock = clock

    def pieces(self, *, committee: str = "") -> Iterator[bytes]:
        """Yield the calendar, of one committee or of all. Raises MissingError."""
        from mintgremium.documents.calendar_tasks import task_feed

        _, values = scope_of(self._reader, committee).condition(Kind.MEETING)
        parts = [_TASKS, *([_OF_COMMITTEE] if values else []), "ORDER BY a.due, a.created, a.id"]
        rows = self._reader.rows(" ".join(parts), (*values, *values))
        names = Readable(self._reader, to_berlin(self._clock()).date())
        return task_feed((self._task(row, names) for row in rows), committee or "mintgremium")

    def _task(self, row: tuple[Any, ...], names: Readable) -> CalendarTask:
        record, title, note, state, due, closed, created, somebody, seat, person = row[:10]
        meeting_uid, reference, committee, organizer, mail = (str(cell or "") for cell in row[10:])
        responsible = (
            names.of(Kind.PERSON, person) or names.of(Kind.SEAT, seat) or str(somebody or "")
        )
        closed_on = day_of(closed)
        return CalendarTask(
            uid=f"{UUID(hex=str(record))}@{DOMAIN}",
            sent_at=self._clock(),
            summary=f"{responsible}: {title}" if responsible else str(title),
            start=to_berlin(datetime.fromisoformat(str(created))).date(),
            organizer=Organizer(organizer or "mintgremium", mail or NOBODY),
            state=ActionState(str(state)),
            due=day_of(due),
            closed_at=datetime.combine(closed_on, time(12), BERLIN) if closed_on else None,
            description="\n\n".join(part for part in (str(note or ""), reference) if part),
            categories=(committee,) if committee else (),
            meeting_uid=meeting_uid,
        )
