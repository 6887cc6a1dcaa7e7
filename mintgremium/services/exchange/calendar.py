"""Meetings as an iCalendar file that others can subscribe to (METHOD:PUBLISH, no attendees)."""

from collections.abc import Callable, Iterator
from datetime import datetime

from mintgremium.core.moments import Moment, to_berlin
from mintgremium.core.vocabulary import DispatchKind, MeetingState, Precision
from mintgremium.documents.trees import CalendarEvent, Organizer
from mintgremium.services.exchange.rows import Reader
from mintgremium.services.exchange.scope import scope_of

NOBODY = "nobody@invalid"  # RFC 2606 §2: stands where a committee has no organiser's address yet

_MEETINGS = (
    "SELECT id, uid, sequence, name, start, end, precision, state, location_name, street,"
    " postal_code, city, video_url, dial_in, reference FROM meeting"
)
_COMMITTEES = (
    "SELECT meeting_id, short_name, committee.name, organizer_name, organizer_email"
    " FROM meeting_committee JOIN committee ON committee.id = committee_id"
    " ORDER BY meeting_committee.position, meeting_committee.id"
)


class CalendarExport:
    """Writes all meetings of which at least the day is known."""

    def __init__(self, reader: Reader, clock: Callable[[], datetime]) -> None:
        self._reader = reader
        self._clock = clock

    def pieces(self, *, committee: str = "") -> Iterator[bytes]:
        """Yield the calendar, of one committee or of all. Raises MissingError."""
        from mintgremium.core.vocabulary import Kind
        from mintgremium.documents.calendar import calendar_feed

        where, values = scope_of(self._reader, committee).condition(Kind.MEETING)
        parts = [_MEETINGS, *(["WHERE", where] if where else []), "ORDER BY start, id"]
        committees = self._committees()
        rows = self._reader.rows(" ".join(parts), values)
        events = (self._event(row, committees.get(row[0], [])) for row in rows)
        return calendar_feed(events, committee or "mintgremium")

    def _committees(self) -> dict[str, list[tuple[str, Organizer]]]:
        found: dict[str, list[tuple[str, Organizer]]] = {}
        for meeting, short_name, name, organizer, mail in self._reader.rows(_COMMITTEES):
            entry = (short_name, Organizer(organizer or name, mail or NOBODY))
            found.setdefault(meeting, []).append(entry)
        return found

    def _event(
        self, row: tuple[object, ...], committees: list[tuple[str, Organizer]]
    ) -> CalendarEvent:
        _, uid, sequence, name, start, end, precision, state, *place = map(_text, row)
        location, street, postal_code, city, video_url, dial_in, reference = place
        known = Precision(precision)
        organizer = next((who for _, who in committees), Organizer("mintgremium", NOBODY))
        names = ", ".join(short_name for short_name, _ in committees)
        saved = state in (MeetingState.PLANNED, MeetingState.SAVE_THE_DATE)
        town = f"{postal_code} {city}".strip()
        return CalendarEvent(
            uid=uid,
            sequence=int(sequence),
            sent_at=self._clock(),
            summary=f"{names}: {name}" if names else name,
            start=_moment(start, known),
            end=_moment(end, known) if end else None,
            organizer=organizer,
            kind=DispatchKind.SAVE_THE_DATE if saved else DispatchKind.INVITATION,
            location=", ".join(part for part in (location, street, town) if part),
            video_link=video_url,
            dial_in=dial_in,
            description=reference,
            categories=tuple(short_name for short_name, _ in committees),
            cancelled=state == MeetingState.CANCELLED,
        )


def _moment(text: str, precision: Precision) -> Moment:
    return Moment(to_berlin(datetime.fromisoformat(text)), precision)


def _text(value: object) -> str:
    return "" if value is None else str(value)
