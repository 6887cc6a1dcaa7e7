"""Hot reads for the start page; each is bounded, however long the history is."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.salutations import NameParts
from mintgremium.core.vocabulary import Answer, MeetingState
from mintgremium.services.cells import day_of, id_of
from mintgremium.services.deadlines.rows import DeadlineRow
from mintgremium.services.meetings.cells import instant_of
from mintgremium.services.meetings.collected import Collected
from mintgremium.services.meetings.collecting import Which, collect
from mintgremium.services.overview.rows import (
    Answers,
    MissingAnswerRow,
    NextMeetingRow,
    OverdueTaskRow,
    VacantSeatRow,
)
from mintgremium.services.seat_names import SEAT_WIDTH, tag_of, title_of, woven_with_seats

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

STALE_AFTER = timedelta(days=365)
NEXT_MEETINGS = 5
MOST_LINES = 50

# What still has something to do: to come, lately over, or with minutes on their way. What only a
# source tells of, and what is settled, is left out.
ACTIVE = Which(
    """
    SELECT id FROM meeting
    WHERE state IN ('planned', 'save_the_date', 'invited', 'held', 'circulated') AND source = ''
    """
)

MISSING_ANSWERS = woven_with_seats("""
SELECT i.id, i.answer, i.name, i.seat_id, min(d.sent_at), count(d.id), $SEAT_COLUMNS
FROM invitation i
LEFT JOIN dispatch_recipient r ON r.address = i.address
    AND r.dispatch_id IN (SELECT x.id FROM dispatch x WHERE x.meeting_id = i.meeting_id)
LEFT JOIN dispatch d ON d.id = r.dispatch_id
LEFT JOIN seat s ON s.id = i.seat_id
$SEAT_JOINS
WHERE i.meeting_id = :meeting AND i.answer IN ('needs-action', 'tentative')
GROUP BY i.id, i.answer, i.name, i.seat_id, s.position, $SEAT_COLUMNS
ORDER BY i.seat_id IS NULL, s.position, i.name
""")
MISSING_SEAT_AT = 6

OVERDUE = """
SELECT id, version, title, due, meeting_id FROM action_item
WHERE state = 'open' AND due < ? ORDER BY due, created, id LIMIT ?
"""

VACANT = woven_with_seats("""
SELECT s.id, s.committee_id, c.short_name,
       (SELECT max(m.end_date) FROM membership m WHERE m.seat_id = s.id AND m.end_date < :on),
       $SEAT_COLUMNS
FROM seat s
JOIN committee c ON c.id = s.committee_id
$SEAT_JOINS
WHERE (s.start_date IS NULL OR s.start_date <= :on) AND (s.end_date IS NULL OR s.end_date >= :on)
  AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.seat_id = s.id
      AND (m.start_date IS NULL OR m.start_date <= :on)
      AND (m.end_date IS NULL OR m.end_date >= :on))
ORDER BY c.position, s.position, s.id
""")
VACANT_SEAT_AT = 4

COUNTS = """
SELECT (SELECT count(*) FROM action_item WHERE state = 'open'),
       (SELECT count(*) FROM action_item WHERE state = 'open' AND due < :today),
       (SELECT count(*) FROM person
        WHERE confirmed_on < :stale OR (confirmed_on IS NULL AND created < :stale)),
       (SELECT count(*) FROM outgoing_mail WHERE state IN ('waiting', 'sending')),
       (SELECT count(*) FROM outgoing_mail WHERE state = 'unclear'),
       (SELECT count(*) FROM reply WHERE state = 'unclear')
"""

DECLINED = """
SELECT i.meeting_id, i.answered_at, i.name, p.title, p.given_name, p.affix, p.family_name
FROM invitation i
JOIN meeting m ON m.id = i.meeting_id
LEFT JOIN person p ON p.id = i.person_id
WHERE i.answer = 'declined' AND i.seat_id IS NOT NULL AND i.answered_at >= :since
  AND m.state IN ('save_the_date', 'invited')
ORDER BY i.answered_at DESC
"""


def active_meetings(reader: "Reader") -> list[Collected]:
    """Read all meetings that still have something to do, the newest first."""
    return collect(reader, ACTIVE)


@dataclass(frozen=True, slots=True)
class Counts:
    """What is counted over all records."""

    tasks_open: int
    tasks_overdue: int
    contacts_stale: int
    mails_waiting: int
    mails_unclear: int
    replies_waiting: int


def counts(reader: "Reader", today: date) -> Counts:
    """Count tasks, contacts that nobody confirmed for a year, and what outbox and inbox hold."""
    stale = (today - STALE_AFTER).isoformat()
    row = reader.one(COUNTS, {"today": today.isoformat(), "stale": stale})
    return Counts(*(row or (0, 0, 0, 0, 0, 0)))


def answers_of(meeting: Collected) -> Answers:
    """Sum up the answers of the seats."""
    found = meeting.answers
    return Answers(
        accepted=found.get(Answer.ACCEPTED, 0),
        declined=found.get(Answer.DECLINED, 0),
        tentative=found.get(Answer.TENTATIVE, 0),
        open=found.get(Answer.NEEDS_ACTION, 0) + found.get(Answer.DELEGATED, 0),
    )


def next_meetings(
    meetings: Iterable[Collected],
    chain_of: Callable[[Collected], tuple[DeadlineRow, ...]],
    today: date,
) -> tuple[NextMeetingRow, ...]:
    """List the meetings to come, the nearest first."""
    coming = sorted(
        (m for m in meetings if m.day_is_known and m.last_day >= today),
        key=lambda meeting: (meeting.start.at, meeting.reference),
    )
    return tuple(
        NextMeetingRow(
            id=meeting.id,
            reference=meeting.reference,
            name=meeting.name,
            committees=meeting.short_names,
            start=meeting.start,
            end=meeting.end,
            days_until=(meeting.start.day - today).days,
            mode=meeting.mode,
            place=meeting.place,
            host=meeting.host,
            state=meeting.state,
            answers=answers_of(meeting),
            chain=chain_of(meeting),
        )
        for meeting in coming[:NEXT_MEETINGS]
    )


def missing_answers(
    reader: "Reader", meeting_id: UUID, today: date
) -> tuple[MissingAnswerRow, ...]:
    """List who has not answered firmly."""
    found = reader.rows(MISSING_ANSWERS, {"meeting": meeting_id.hex, "on": today.isoformat()})
    return tuple(_missing(row, today) for row in found)


def _missing(row: tuple[Any, ...], today: date) -> MissingAnswerRow:
    first = instant_of(row[4])
    seat = row[MISSING_SEAT_AT : MISSING_SEAT_AT + SEAT_WIDTH]
    return MissingAnswerRow(
        invitation_id=UUID(hex=row[0]),
        answer=Answer(row[1]),
        name=row[2],
        seat_tag=tag_of(seat) if row[3] else "",
        since=first.date() if first else today,
        times_sent=row[5],
    )


def overdue_tasks(reader: "Reader", today: date) -> tuple[OverdueTaskRow, ...]:
    """List the tasks past their day, the oldest first."""
    return tuple(
        OverdueTaskRow(
            id=UUID(hex=row[0]),
            version=row[1],
            title=row[2],
            due=date.fromisoformat(row[3]),
            meeting_id=id_of(row[4]),
        )
        for row in reader.rows(OVERDUE, (today.isoformat(), MOST_LINES))
    )


def vacant_seats(reader: "Reader", today: date) -> tuple[VacantSeatRow, ...]:
    """List the seats nobody is on, neither holder nor deputy."""
    return tuple(_vacant(row) for row in reader.rows(VACANT, {"on": today.isoformat()}))


def _vacant(row: tuple[Any, ...]) -> VacantSeatRow:
    seat = row[VACANT_SEAT_AT : VACANT_SEAT_AT + SEAT_WIDTH]
    last = day_of(row[3])
    return VacantSeatRow(
        seat_id=UUID(hex=row[0]),
        committee_id=UUID(hex=row[1]),
        committee=row[2],
        seat_tag=tag_of(seat),
        name=title_of(seat),
        since=last + timedelta(days=1) if last else None,
    )


@dataclass(frozen=True, slots=True)
class Declined:
    """Who lately declined for a seat."""

    meeting_key: str
    on: date
    who: str


def lately_declined(reader: "Reader", today: date) -> Iterator[Declined]:
    """List the refusals of the last week, the newest first."""
    since = (today - timedelta(days=7)).isoformat()
    for key, answered, name, title, given, affix, family in reader.rows(DECLINED, {"since": since}):
        at = instant_of(answered)
        who = name or (NameParts(family, given, "", title, affix).shown() if family else "")
        if at is not None:
            yield Declined(key, at.date(), who)


def awaiting_answers(meetings: Sequence[Collected], today: date) -> Collected | None:
    """Return the nearest meeting for which answers are missing."""
    waiting = [
        meeting
        for meeting in meetings
        if meeting.state in (MeetingState.SAVE_THE_DATE, MeetingState.INVITED)
        and meeting.last_day >= today
        and (answers_of(meeting).open or answers_of(meeting).tentative)
    ]
    return min(waiting, key=lambda meeting: meeting.start.at, default=None)
