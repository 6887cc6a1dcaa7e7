"""Hot reads of meetings: lists, pages, drafts."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.errors import MissingError
from mintgremium.core.vocabulary import MeetingMode, Precision
from mintgremium.services.cells import words_of
from mintgremium.services.deadlines.chain import chain
from mintgremium.services.deadlines.rows import DeadlineRow
from mintgremium.services.deadlines.rules import RuleBook
from mintgremium.services.meetings.cells import wall_of
from mintgremium.services.meetings.collected import Collected
from mintgremium.services.meetings.collecting import Which, collect, only
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.meetings.rows import CommitteeTag, MeetingFacts, MeetingRow, TabCounts
from mintgremium.services.meetings.steps import attendance_count, next_step, stepper

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

DETAILS = """
SELECT first_day_end, last_day_start, location_name, street, postal_code, city, video_url, dial_in,
       host, note, source, source_label, remarks, cancel_reason, sequence,
       (SELECT count(*) FROM agenda_item a WHERE a.meeting_id = m.id AND a.parent_id IS NULL
           AND a.item_kind NOT IN ('heading', 'break', 'programme')),
       (SELECT count(*) FROM resolution r WHERE r.meeting_id = m.id),
       (SELECT count(*) FROM action_item t WHERE t.meeting_id = m.id),
       (SELECT count(*) FROM attachment f WHERE f.meeting_id = m.id),
       (SELECT count(*) FROM dispatch d WHERE d.meeting_id = m.id)
FROM meeting m WHERE m.id = ?
"""

DETAIL_NAMES = (
    "first_day_end",
    "last_day_start",
    "location_name",
    "street",
    "postal_code",
    "city",
    "video_url",
    "dial_in",
    "host",
    "note",
    "source",
    "source_label",
    "remarks",
    "cancel_reason",
    "sequence",
)

DRAFT = """
SELECT id, version, name, number, "start", "end", precision, first_day_end, last_day_start, mode,
       location_name, street, postal_code, city, video_url, dial_in, host, note
FROM meeting WHERE id = ?
"""

COMMITTEE_IDS = "SELECT committee_id FROM meeting_committee WHERE meeting_id = ? ORDER BY position"

BY_REFERENCE = "SELECT id FROM meeting WHERE reference = ?"
BY_REFERENCE_IN_ANY_CASE = "SELECT id FROM meeting WHERE upper(reference) = upper(?)"


def meeting_rows(reader: "Reader", which: Which, today: date) -> tuple[MeetingRow, ...]:
    """List meetings, newest first."""
    deadlines = chains(reader, today)
    return tuple(_row(meeting, deadlines(meeting), today) for meeting in collect(reader, which))


def chains(reader: "Reader", today: date) -> Callable[[Collected], tuple[DeadlineRow, ...]]:
    """Return the function that gives the chain of a meeting; the rules are read once."""
    book = RuleBook.read(reader)

    def chain_of(meeting: Collected) -> tuple[DeadlineRow, ...]:
        if meeting.from_source or not meeting.day_is_known:
            return ()
        committees = [committee.key for committee in meeting.committees]
        dues = book.dues(committees, meeting.start.day, meeting.last_day)
        return chain(meeting.progress(), dues, today)

    return chain_of


def _row(meeting: Collected, deadlines: tuple[DeadlineRow, ...], today: date) -> MeetingRow:
    return MeetingRow(
        id=meeting.id,
        version=meeting.version,
        reference=meeting.reference,
        name=meeting.name,
        number=meeting.number,
        committees=meeting.short_names,
        start=meeting.start,
        end=meeting.end,
        mode=meeting.mode,
        place=meeting.place,
        state=meeting.state,
        archived=meeting.archived,
        attendance=attendance_count(meeting),
        next_step=next_step(meeting, deadlines, today),
    )


def collected_one(reader: "Reader", meeting_id: UUID) -> Collected:
    """Read one meeting with its counts and days. Raises MissingError."""
    found = collect(reader, only(meeting_id))
    if not found:
        raise missing(str(meeting_id))
    return found[0]


def missing(ref: str) -> MissingError:
    """Make the error for a meeting that is not there."""
    return MissingError("meeting-missing", ref=ref)


def meeting_facts(reader: "Reader", meeting_id: UUID, today: date) -> MeetingFacts:
    """Read what the page of a meeting shows. Raises MissingError."""
    meeting = collected_one(reader, meeting_id)
    details = reader.one(DETAILS, (meeting_id.hex,))
    if details is None:
        raise missing(str(meeting_id))
    deadlines = chains(reader, today)(meeting)
    return MeetingFacts(
        id=meeting.id,
        version=meeting.version,
        reference=meeting.reference,
        name=meeting.name,
        number=meeting.number,
        state=meeting.state,
        committees=tuple(
            CommitteeTag(UUID(hex=c.key), c.short_name, c.name) for c in meeting.committees
        ),
        start=meeting.start,
        end=meeting.end,
        mode=meeting.mode,
        **_details(details),
        agenda_frozen=meeting.agenda_frozen,
        days_until=(meeting.start.day - today).days if meeting.day_is_known else None,
        attendance=attendance_count(meeting),
        stepper=stepper(meeting, deadlines),
        deadlines=deadlines,
        counts=TabCounts(*details[15:]),
        next_step=next_step(meeting, deadlines, today),
    )


def _details(row: tuple[Any, ...]) -> dict[str, Any]:
    details: dict[str, Any] = dict(zip(DETAIL_NAMES, row, strict=False))
    return details | {"remarks": words_of(row[12])}


def meeting_draft(reader: "Reader", meeting_id: UUID) -> MeetingDraft:
    """Read a meeting for editing. Raises MissingError."""
    row = reader.one(DRAFT, (meeting_id.hex,))
    if row is None:
        raise missing(str(meeting_id))
    committees = reader.rows(COMMITTEE_IDS, (meeting_id.hex,))
    return MeetingDraft(
        id=UUID(hex=row[0]),
        version=row[1],
        committee_ids=tuple(UUID(hex=key) for (key,) in committees),
        name=row[2],
        number=row[3],
        start=wall_of(row[4]),
        end=wall_of(row[5]),
        precision=Precision(row[6]),
        first_day_end=row[7],
        last_day_start=row[8],
        mode=MeetingMode(row[9]),
        location_name=row[10],
        street=row[11],
        postal_code=row[12],
        city=row[13],
        video_url=row[14],
        dial_in=row[15],
        host=row[16],
        note=row[17],
    )


def find_meeting(reader: "Reader", ref: str) -> UUID:
    """Find a meeting by id or reference, exact before any case. Raises MissingError."""
    text = ref.strip()
    try:
        candidates = [("SELECT id FROM meeting WHERE id = ?", UUID(text).hex)]
    except ValueError:
        candidates = [(BY_REFERENCE, text), (BY_REFERENCE_IN_ANY_CASE, text)]
    for sql, value in candidates:
        if found := reader.one(sql, (value,)):
            return UUID(hex=found[0])
    raise missing(text)
