"""What an answer is held against: one look-up by UID, and who was invited."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.vocabulary import Answer, MeetingState
from mintgremium.services.cells import id_of, key_of
from mintgremium.services.meetings.cells import moment_of
from mintgremium.services.replies.matching import Known, Taken, deputy_key
from mintgremium.services.replies.rows import Invited, MeetingFacts

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

MEETING = """
SELECT m.id, m.reference, m.name, m.state, m.start, m.precision, m.sequence,
       (SELECT min(d.sequence) FROM dispatch d
        WHERE d.meeting_id = m.id AND d.dispatch_kind NOT IN ('minutes', 'uninvite', 'cancel')),
       (SELECT max(d.sequence) FROM dispatch d
        WHERE d.meeting_id = m.id AND d.dispatch_kind = 'update')
FROM meeting m WHERE m.uid = ?
"""

INVITED = """
SELECT i.id, i.person_id, i.seat_id, i.name, i.address, i.answer, i.answered_at,
       i.answer_sequence, i.answer_stamp, i.delegated_from, i.withdrawn_at,
       (SELECT max(r.mailed_at) FROM reply r
        WHERE r.meeting_reference = ? AND r.attendee = i.address
          AND r.state IN ('matched', 'settled'))
FROM invitation i WHERE i.meeting_id = ? ORDER BY i.created, i.id
"""

EMAILS = """
SELECT e.person_id, e.address FROM person_email e
WHERE e.person_id IN (SELECT i.person_id FROM invitation i WHERE i.meeting_id = ?)
"""

BEARERS = "SELECT person_id FROM person_email WHERE lower(address) = ?"


class Ledger:
    """Remembers what was read and taken, so that the next answer is held against it."""

    def __init__(self, reader: "Reader") -> None:
        self._reader = reader
        self._known: dict[str, Known | None] = {}

    def meeting(self, uid: str, delegates: Iterable[str] = ()) -> Known | None:
        """Return the meeting with that UID; `delegates` are addresses to look up beside it."""
        if uid not in self._known:
            self._known[uid] = known_meeting(self._reader, uid) if uid else None
        known = self._known[uid]
        if known is None:
            return None
        single = {each for each in delegates if len(self.persons_with(each)) == 1}
        return replace(known, persons=frozenset(single))

    def persons_with(self, address: str) -> list[UUID]:
        """List the people with a mail address."""
        return [key_of(key) for (key,) in self._reader.rows(BEARERS, (address.casefold(),))]

    def note(self, uid: str, taken: Taken, mailed_at: datetime | None) -> None:
        """Remember an answer that is about to be written."""
        known = self._known.get(uid)
        if known is None:
            return
        ids = {row.id for row in taken.rows}
        rows = [_answered(row, taken, mailed_at) if row.id in ids else row for row in known.invited]
        if taken.answer is Answer.DELEGATED and not known.has(taken.delegate):
            rows.append(_deputy(taken))
        self._known[uid] = replace(known, invited=tuple(rows))


def known_meeting(reader: "Reader", uid: str) -> Known | None:
    """Read the meeting with a UID and who was invited."""
    row = reader.one(MEETING, (uid,))
    if row is None:
        return None
    key, reference, name, state, start, precision, sequence, first, update = row
    sent = [each for each in (first, update) if each is not None]
    addresses: dict[str, set[str]] = defaultdict(set)
    for person, address in reader.rows(EMAILS, (key,)):
        addresses[person].add(address.strip().casefold())
    return Known(
        meeting=MeetingFacts(
            id=key_of(key),
            reference=reference,
            name=name,
            cancelled=state == MeetingState.CANCELLED,
            start=moment_of(start, precision),
            sequence=sequence,
            floor=max(sent, default=None),
        ),
        invited=tuple(
            _invited(each, addresses.get(each[1], set()))
            for each in reader.rows(INVITED, (reference, key))
        ),
    )


def _invited(row: tuple[Any, ...], addresses: set[str]) -> Invited:
    return Invited(
        id=key_of(row[0]),
        person_id=id_of(row[1]),
        seat_id=id_of(row[2]),
        name=row[3],
        address=row[4],
        addresses=frozenset({*addresses, row[4].strip().casefold()} - {""}),
        answer=Answer(row[5]),
        answered_at=_instant(row[6]),
        sequence=row[7],
        stamp=_instant(row[8]),
        mailed_at=_instant(row[11]),
        delegated_from=row[9],
        withdrawn=row[10] is not None,
    )


def _answered(row: Invited, taken: Taken, mailed_at: datetime | None) -> Invited:
    return replace(
        row,
        answer=taken.answer,
        answered_at=taken.stamp,
        sequence=taken.sequence,
        stamp=taken.stamp,
        mailed_at=mailed_at or row.mailed_at,
    )


def _deputy(taken: Taken) -> Invited:
    """Return the deputy as they are about to be written."""
    row = taken.rows[0]
    return Invited(
        id=deputy_key(row.id, taken.delegate),
        person_id=None,
        seat_id=row.seat_id,
        name=taken.delegate_name,
        address=taken.delegate,
        addresses=frozenset({taken.delegate}),
        answer=Answer.NEEDS_ACTION,
        answered_at=None,
        sequence=None,
        stamp=None,
        mailed_at=None,
        delegated_from=row.address,
        withdrawn=False,
    )


def _instant(text: str | None) -> datetime | None:
    """Read a stored instant in UTC, as stamps are compared."""
    if text is None:
        return None
    at = datetime.fromisoformat(text)
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
