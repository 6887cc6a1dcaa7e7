"""What forbids a change: approved minutes, something sent, a meeting called off."""

from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import func, select

from mintgremium.core.errors import RefusedError
from mintgremium.core.vocabulary import MeetingState, MinutesState
from mintgremium.models import Dispatch, Meeting, Minutes
from mintgremium.services.records import existing

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def open_meeting(session: "Session", meeting_id: UUID) -> Meeting:
    """Return a meeting that may be changed. Raises RefusedError if its minutes are approved."""
    meeting = existing(session, Meeting, meeting_id)
    refuse_if_approved(session, meeting)
    return meeting


def refuse_if_approved(session: "Session", meeting: Meeting) -> None:
    """Raise RefusedError if the minutes of the meeting are approved."""
    approved = session.scalar(
        select(Minutes.id).where(
            Minutes.meeting_id == meeting.id, Minutes.state == MinutesState.APPROVED
        )
    )
    if approved is not None:
        raise RefusedError("minutes-approved", reference=meeting.reference)


def refuse_states(meeting: Meeting, states: frozenset[MeetingState], code: str) -> None:
    """Raise RefusedError with the code if the meeting is in one of the states."""
    if meeting.state in states:
        raise RefusedError(code, reference=meeting.reference, name=meeting.name)


def last_sent_sequence(session: "Session", meeting_id: UUID) -> int | None:
    """Return the highest SEQUENCE that went out for the meeting, None if nothing did."""
    return session.scalar(
        select(func.max(Dispatch.sequence)).where(Dispatch.meeting_id == meeting_id)
    )


def raise_sequence(session: "Session", meeting: Meeting) -> None:
    """Let the next message count as newer (RFC 5546 §2.1.4), if any message went out before.

    However often time or place change in between, it is one more than what was sent.
    """
    last = last_sent_sequence(session, meeting.id)
    if last is not None:
        meeting.sequence = last + 1
