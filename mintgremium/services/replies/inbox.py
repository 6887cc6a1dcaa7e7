"""Hot reads of the inbox: what waits, and whom it is likely from."""

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.correspondence import ReplyState
from mintgremium.core.errors import MissingError
from mintgremium.core.moments import to_berlin
from mintgremium.core.salutations import NameParts
from mintgremium.core.vocabulary import Answer
from mintgremium.services.cells import id_of, key_of
from mintgremium.services.meetings.cells import wall_of
from mintgremium.services.replies.rows import Candidate, InboxPage, InboxRow
from mintgremium.services.seat_names import SEAT_WIDTH, tag_of, woven_with_seats

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

_COLUMNS = """
SELECT r.id, r.version, r.state, r.reason, r.file, r.sender, r.subject, r.mailed_at, r.created,
       m.id, r.meeting_reference, m.name, r.attendee, r.answer, r.delegate, r.comment, r.text,
       r.proposed_start, r.proposed_end
FROM reply r LEFT JOIN meeting m ON m.reference = r.meeting_reference
"""

WAITING = f"{_COLUMNS} WHERE r.state = 'unclear' ORDER BY r.created DESC, r.id"
ONE = f"{_COLUMNS} WHERE r.id = ?"
COUNT = "SELECT count(*) FROM reply WHERE state = 'unclear'"

# Everybody invited to a meeting that is still to come, and to the one that the answer names.
INVITED = woven_with_seats("""
SELECT i.id, i.name, i.address, i.answer, i.person_id, m.id, m.reference,
       p.family_name, p.given_name, p.form_of_address, p.title, p.affix, $SEAT_COLUMNS
FROM invitation i
JOIN meeting m ON m.id = i.meeting_id
LEFT JOIN person p ON p.id = i.person_id
LEFT JOIN seat s ON s.id = i.seat_id
LEFT JOIN meeting_committee k ON k.meeting_id = i.meeting_id AND k.committee_id = s.committee_id
$SEAT_JOINS
WHERE m.state IN ('planned', 'save_the_date', 'invited') OR m.id = :meeting
ORDER BY m.start, i.seat_id IS NULL, k.position, s.position, i.created, i.id
""")
PERSON_AT, SEAT_AT = 7, 12

EMAILS = "SELECT person_id FROM person_email WHERE lower(address) IN (?, ?)"


def waiting(reader: "Reader") -> tuple[InboxRow, ...]:
    """List what somebody must look at, the newest first."""
    return tuple(_row(each) for each in reader.rows(WAITING))


def count_waiting(reader: "Reader") -> int:
    """Count what somebody must look at."""
    row = reader.one(COUNT)
    return int(row[0]) if row else 0


def inbox_page(reader: "Reader", reply_id: UUID, today: date) -> InboxPage:
    """Read one answer and whom it may be from. Raises MissingError."""
    found = reader.one(ONE, (reply_id.hex,))
    if found is None:
        raise MissingError("record-missing")
    row = _row(found)
    people = _people(reader, row)
    key = row.meeting_id.hex if row.meeting_id else ""
    rows = reader.rows(INVITED, {"meeting": key, "on": today.isoformat()})
    if row.meeting_id is not None:
        rows = sorted(rows, key=lambda each: each[5] != key)
    likely = [each for each in rows if _is_likely(each, row, people)]
    others = [each for each in rows if each not in likely]
    return InboxPage(row, tuple(map(_candidate, likely)), tuple(map(_candidate, others)))


def _people(reader: "Reader", row: InboxRow) -> frozenset[str]:
    """Return the keys of the people with one of the addresses."""
    found = reader.rows(EMAILS, (row.sender, row.attendee))
    return frozenset(key for (key,) in found)


def _is_likely(invited: tuple[Any, ...], row: InboxRow, people: frozenset[str]) -> bool:
    if row.meeting_id is not None and invited[5] != row.meeting_id.hex:
        return False
    address = invited[2].casefold()
    return invited[4] in people or (address != "" and address in (row.sender, row.attendee))


def _candidate(row: tuple[Any, ...]) -> Candidate:
    person = NameParts(*row[PERSON_AT:SEAT_AT]).shown() if row[4] else ""
    seat = row[SEAT_AT : SEAT_AT + SEAT_WIDTH]
    return Candidate(
        invitation_id=key_of(row[0]),
        name=row[1] or person or row[2],
        seat_tag=tag_of(seat) if any(seat) else "",
        address=row[2],
        answer=Answer(row[3]),
        meeting_id=key_of(row[5]),
        meeting=row[6],
    )


def _row(row: tuple[Any, ...]) -> InboxRow:
    return InboxRow(
        id=key_of(row[0]),
        version=row[1],
        state=ReplyState(row[2]),
        reason=row[3],
        file=row[4],
        sender=row[5],
        subject=row[6],
        received=_berlin(row[7] or row[8]),
        meeting_id=id_of(row[9]),
        meeting=row[10],
        meeting_name=row[11] or "",
        attendee=row[12],
        answer=Answer(row[13]) if row[13] else None,
        delegate=row[14],
        comment=row[15],
        text=row[16],
        proposed_start=wall_of(row[17]),
        proposed_end=wall_of(row[18]),
    )


def _berlin(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return to_berlin(at.replace(tzinfo=UTC) if at.tzinfo is None else at)
