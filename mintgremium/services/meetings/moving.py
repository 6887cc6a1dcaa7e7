"""What a change of date entails, worked out before it happens."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from mintgremium.core.errors import InvalidInputError
from mintgremium.core.moments import Moment, to_berlin
from mintgremium.core.vocabulary import Precision
from mintgremium.services.deadlines.rules import Due, RuleBook
from mintgremium.services.invitations.reads import invitation_rows
from mintgremium.services.meetings.collected import Collected
from mintgremium.services.meetings.drafts import time_problems
from mintgremium.services.meetings.rows import Informed, MovedDeadline, MovePlan, Overtaken

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

SENT = "SELECT max(sequence) FROM dispatch WHERE meeting_id = ?"
SEQUENCE = "SELECT sequence FROM meeting WHERE id = ?"


def new_times(
    meeting: Collected, start: datetime, end: datetime | None
) -> tuple[datetime, datetime | None]:
    """Check the new times and keep the duration if no end is given. Raises InvalidInputError."""
    precision = (
        meeting.start.precision if meeting.start.precision is Precision.DAY else Precision.MINUTE
    )
    if problems := time_problems(start, end, precision):
        raise InvalidInputError(problems)
    begins = to_berlin(start)
    if end is None and meeting.end is not None:
        return begins, begins + (meeting.end - meeting.start.at)
    return begins, None if end is None else to_berlin(end)


def plan_move(
    reader: "Reader", meeting: Collected, start: datetime, end: datetime | None, today: date
) -> MovePlan:
    """Say what the move to checked times entails."""
    precise = meeting.start.precision if meeting.day_is_known else Precision.MINUTE
    sequence = _one(reader, SEQUENCE, meeting.key) or 0
    sent = _one(reader, SENT, meeting.key)
    return MovePlan(
        meeting_id=meeting.id,
        reference=meeting.reference,
        name=meeting.name,
        old_start=meeting.start,
        old_end=meeting.end,
        new_start=Moment(start, precise),
        new_end=end,
        deadlines=_moved_deadlines(reader, meeting, start, end, today),
        informed=tuple(
            Informed(row.name, row.address, row.seat_tag)
            for row in invitation_rows(reader, meeting.id, today)
            if row.times_sent
        ),
        old_sequence=sequence,
        new_sequence=sequence if sent is None else sent + 1,
        overtaken=overtaken(reader, meeting, start.date()),
    )


OTHERS = """
SELECT m.reference, group_concat(DISTINCT c.short_name), substr(m."start", 1, 10)
FROM meeting m
JOIN meeting_committee k ON k.meeting_id = m.id JOIN committee c ON c.id = k.committee_id
WHERE m.id <> :own AND m.state <> 'cancelled' AND m.precision IN ('minute', 'day')
  AND substr(m."start", 1, 10) >= :first AND substr(m."start", 1, 10) <= :last
GROUP BY m.id, m.reference, m."start" ORDER BY m."start", m.id
"""


def overtaken(reader: "Reader", meeting: Collected, new: date) -> tuple[Overtaken, ...]:
    """List the meetings between the old day and the new one, whose order changes."""
    if not meeting.day_is_known:
        return ()
    old = meeting.start.day
    span = {
        "own": meeting.key,
        "first": min(old, new).isoformat(),
        "last": max(old, new).isoformat(),
    }
    found = []
    for reference, committees, text in reader.rows(OTHERS, span):
        day = date.fromisoformat(text)
        was_before, is_before = day < old, day < new
        if was_before != is_before or day in (old, new):
            found.append(Overtaken(reference, committees.replace(",", ", "), day, was_before))
    return tuple(found)


def _one(reader: "Reader", sql: str, key: str) -> int | None:
    row = reader.one(sql, (key,))
    return None if row is None else row[0]


def _moved_deadlines(
    reader: "Reader", meeting: Collected, start: datetime, end: datetime | None, today: date
) -> tuple[MovedDeadline, ...]:
    book = RuleBook.read(reader)
    committees = [committee.key for committee in meeting.committees]
    old = _by_kind(book.dues(committees, meeting.start.day, meeting.last_day))
    last = start.date() if end is None else end.date()
    new = _by_kind(book.dues(committees, start.date(), last))
    done = meeting.progress().done
    kinds = [*new, *(kind for kind in old if kind not in new)]
    return tuple(
        MovedDeadline(
            kind,
            old.get(kind) if meeting.day_is_known else None,
            new.get(kind),
            late=(day := new.get(kind)) is not None and day < today and kind not in done,
        )
        for kind in kinds
    )


def _by_kind(dues: Sequence[Due]) -> dict[str, date]:
    return {due.deadline: due.on for due in dues}
