"""Changes of meetings, each within a session that somebody else opened."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy import select

from mintgremium.core.errors import RefusedError
from mintgremium.core.moments import to_berlin
from mintgremium.core.references import meetings_of
from mintgremium.core.vocabulary import MeetingState, Precision
from mintgremium.models import AgendaItem, Committee, Meeting, MeetingCommittee
from mintgremium.services.meetings.collected import OVER
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.meetings.guards import (
    last_sent_sequence,
    raise_sequence,
    refuse_if_approved,
    refuse_states,
)
from mintgremium.services.meetings.numbers import draw
from mintgremium.services.records import all_existing, unchanged

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

# What calendars show of time and place: a change of these raises SEQUENCE, any other does not.
SCHEDULE = ("start", "end", "precision", "mode")
PLACE = ("location_name", "street", "postal_code", "city", "video_url", "dial_in")
REST = ("number", "first_day_end", "last_day_start", "host", "note")

MAY_FOLLOW = {
    MeetingState.PLANNED: {MeetingState.SAVE_THE_DATE, MeetingState.INVITED, MeetingState.HELD},
    MeetingState.SAVE_THE_DATE: {MeetingState.PLANNED, MeetingState.INVITED, MeetingState.HELD},
    MeetingState.INVITED: {MeetingState.HELD},
    MeetingState.HELD: {MeetingState.PLANNED, MeetingState.INVITED},
    MeetingState.CANCELLED: {MeetingState.PLANNED},
}


def add_meeting(session: "Session", draft: MeetingDraft, now: datetime) -> Meeting:
    """Add a meeting with a reference and a UID of its own, both for life."""
    committees = all_existing(session, Committee, draft.committee_ids)
    day = _day(draft)
    meeting = Meeting(
        id=uuid4(),
        reference=draw(session, meetings_of(committees[0].short_name, day.year), now),
        uid=str(uuid4()),  # RFC 7986 §5.3: nothing of the host in it
    )
    _fill(meeting, draft, f"{committees[0].name} {day.year}")
    session.add(meeting)
    session.flush()
    for position, committee in enumerate(committees):
        session.add(
            MeetingCommittee(meeting_id=meeting.id, committee_id=committee.id, position=position)
        )
    return meeting


def change_meeting(session: "Session", meeting_id: UUID, draft: MeetingDraft) -> Meeting:
    """Change a meeting; a new time or place counts as news to those invited."""
    meeting = unchanged(session, Meeting, meeting_id, draft.version)
    refuse_if_approved(session, meeting)
    committees = all_existing(session, Committee, draft.committee_ids)
    before = _announced(meeting)
    _fill(meeting, draft, f"{committees[0].name} {_day(draft).year}")
    if _announced(meeting) != before:
        raise_sequence(session, meeting)
    _set_committees(session, meeting, draft.committee_ids)
    return meeting


def _day(draft: MeetingDraft) -> datetime:
    if draft.start is None:
        raise RefusedError("meeting-without-day")
    return to_berlin(draft.start)


def _fill(meeting: Meeting, draft: MeetingDraft, usual_name: str) -> None:
    meeting.name = draft.name.strip() or usual_name
    meeting.start = _day(draft)
    meeting.end = None if draft.end is None else to_berlin(draft.end)
    meeting.precision = draft.precision
    meeting.mode = draft.mode
    for field in PLACE + REST:
        setattr(meeting, field, getattr(draft, field).strip())


def _announced(meeting: Meeting) -> tuple[object, ...]:
    return tuple(getattr(meeting, field) for field in SCHEDULE + PLACE)


def _set_committees(session: "Session", meeting: Meeting, committee_ids: tuple[UUID, ...]) -> None:
    links = {
        link.committee_id: link
        for link in session.scalars(
            select(MeetingCommittee).where(MeetingCommittee.meeting_id == meeting.id)
        )
    }
    for position, committee_id in enumerate(dict.fromkeys(committee_ids)):
        link = links.pop(committee_id, None)
        if link is None:
            link = MeetingCommittee(meeting_id=meeting.id, committee_id=committee_id)
            session.add(link)
        link.position = position
    for link in links.values():
        session.delete(link)


def delete_meeting(session: "Session", meeting: Meeting) -> None:
    """Delete a meeting with everything below it. Raises RefusedError if anybody knows of it."""
    if last_sent_sequence(session, meeting.id) is not None:
        raise RefusedError("meeting-was-sent", reference=meeting.reference)
    refuse_states(
        meeting,
        frozenset({MeetingState.CIRCULATED, MeetingState.APPROVED}),
        "meeting-has-minutes",
    )
    session.delete(meeting)


def move_meeting(
    session: "Session", meeting: Meeting, start: datetime, end: datetime | None
) -> None:
    """Change the date; agenda items with a fixed start move along on the clock."""
    shift = start - meeting.start
    meeting.start, meeting.end = start, end
    if meeting.precision in (Precision.MONTH, Precision.YEAR):
        meeting.precision = Precision.MINUTE
    raise_sequence(session, meeting)
    fixed = select(AgendaItem).where(
        AgendaItem.meeting_id == meeting.id, AgendaItem.fixed_start.is_not(None)
    )
    for item in session.scalars(fixed):
        if item.fixed_start is not None:
            item.fixed_start += shift


def refuse_move(meeting: Meeting) -> None:
    """Raise RefusedError if the date of the meeting cannot change any more."""
    refuse_states(meeting, OVER, "meeting-is-over")
    refuse_states(meeting, frozenset({MeetingState.CANCELLED}), "meeting-cancelled")


def cancel_meeting(session: "Session", meeting: Meeting, reason: str) -> None:
    """Call a meeting off; those invited learn it by a message of its own."""
    refuse_move(meeting)
    meeting.state = MeetingState.CANCELLED
    meeting.cancel_reason = reason.strip()
    raise_sequence(session, meeting)


def set_state(meeting: Meeting, state: MeetingState) -> None:
    """Move a meeting to a state that may follow. Raises RefusedError for any other."""
    if state == meeting.state:
        return
    if state not in MAY_FOLLOW.get(meeting.state, set()):
        raise RefusedError(
            "state-cannot-follow",
            reference=meeting.reference,
            old=str(meeting.state),
            new=state.value,
        )
    meeting.state = state
    if state is MeetingState.PLANNED:
        meeting.cancel_reason = ""


def draft_of_copy(draft: MeetingDraft, start: datetime) -> MeetingDraft:
    """Make a new meeting of an old one: same length and place, other days, no number."""
    start = to_berlin(start)
    length = timedelta(0) if draft.end is None or draft.start is None else draft.end - draft.start
    return replace(
        draft,
        id=None,
        version=0,
        number="",
        start=start,
        end=start + length if length else None,
        precision=Precision.MINUTE,
    )
