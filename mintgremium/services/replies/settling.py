"""One-click solutions of the inbox, within a session that somebody else opened."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import func, select

from mintgremium.core.correspondence import ReplyState
from mintgremium.core.errors import ConflictError, RefusedError
from mintgremium.core.vocabulary import Answer
from mintgremium.models import Invitation, Meeting, Person, PersonEmail, Reply
from mintgremium.services.records import existing
from mintgremium.services.replies.matching import deputy_key
from mintgremium.services.replies.reasons import Reason
from mintgremium.services.replies.recording import appoint, dismiss
from mintgremium.services.replies.rows import answering_address

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def waiting_reply(session: "Session", reply_id: UUID) -> Reply:
    """Return a reply that waits in the inbox. Raises ConflictError if somebody dealt with it."""
    reply = existing(session, Reply, reply_id)
    if reply.state != ReplyState.UNCLEAR:
        raise ConflictError("record-changed")
    return reply


def assign(
    session: "Session", reply_id: UUID, invitation_id: UUID, answer: Answer, now: datetime
) -> Invitation:
    """Take an answer for somebody invited, as somebody has read it."""
    reply = waiting_reply(session, reply_id)
    invitation = existing(session, Invitation, invitation_id)
    _write(invitation, reply, answer, now)
    if invitation.delegated_to and answer is not Answer.DELEGATED:
        dismiss(session, invitation, now)
    _settle(session, reply, invitation, answer)
    return invitation


def add_alias(session: "Session", reply_id: UUID, invitation_id: UUID) -> str:
    """Note the address of an answer as another one of the person invited.

    Raises RefusedError if the invitation names no person, or the address is somebody else's.
    """
    reply = existing(session, Reply, reply_id)
    invitation = existing(session, Invitation, invitation_id)
    address = _address(reply)
    if invitation.person_id is None or not address:
        raise RefusedError("alias-without-person")
    known = session.scalars(
        select(PersonEmail).where(func.lower(PersonEmail.address) == address.casefold())
    ).all()
    if any(each.person_id != invitation.person_id for each in known):
        raise RefusedError("alias-of-another", address=address)
    if not known:
        person = existing(session, Person, invitation.person_id)
        last = session.scalar(
            select(func.max(PersonEmail.position)).where(PersonEmail.person_id == person.id)
        )
        position = 0 if last is None else last + 1
        session.add(PersonEmail(person_id=person.id, address=address, position=position))
    return address


def take_as_deputy(
    session: "Session", reply_id: UUID, invitation_id: UUID, now: datetime
) -> Invitation:
    """Let the delegate that the answer names, or its sender, come for somebody invited."""
    reply = waiting_reply(session, reply_id)
    invitation = existing(session, Invitation, invitation_id)
    address = reply.delegate or reply.attendee or reply.sender
    if not address or address.casefold() == invitation.address.casefold():
        raise RefusedError("deputy-without-address")
    _write(invitation, reply, Answer.DELEGATED, now)
    deputy = appoint(session, invitation, address)
    if reply.reason == Reason.DELEGATION_UNSAID and reply.answer is not None:
        _write(deputy, reply, reply.answer, now)
        _settle(session, reply, deputy, reply.answer)
    else:
        _settle(session, reply, invitation, Answer.DELEGATED)
    return deputy


def take_as_guest(
    session: "Session", reply_id: UUID, meeting_id: UUID, answer: Answer, now: datetime
) -> Invitation:
    """Put whoever answered on the list as a guest. Raises RefusedError if they are on it."""
    reply = waiting_reply(session, reply_id)
    meeting = existing(session, Meeting, meeting_id)
    address = _address(reply)
    if not address:
        raise RefusedError("deputy-without-address")
    on_list = select(Invitation.id).where(
        Invitation.meeting_id == meeting.id, func.lower(Invitation.address) == address.casefold()
    )
    if session.scalar(on_list) is not None:
        raise RefusedError("already-invited")
    people = session.scalars(
        select(PersonEmail.person_id).where(func.lower(PersonEmail.address) == address.casefold())
    ).all()
    guest = Invitation(
        id=deputy_key(meeting.id, address),
        meeting_id=meeting.id,
        person_id=people[0] if len(set(people)) == 1 else None,
        address=address,
        last_sequence=meeting.sequence,
    )
    session.add(guest)
    _write(guest, reply, answer, now)
    _settle(session, reply, guest, answer)
    return guest


def drop(session: "Session", reply_id: UUID) -> None:
    """Put an answer aside."""
    reply = waiting_reply(session, reply_id)
    reply.state, reply.reason = ReplyState.IGNORED, Reason.DROPPED


def _address(reply: Reply) -> str:
    return answering_address(reply.reason, reply.sender, reply.attendee, reply.delegate).strip()


def _write(invitation: Invitation, reply: Reply, answer: Answer, now: datetime) -> None:
    stamp = min(reply.stamp or reply.mailed_at or now, now).astimezone(UTC)
    invitation.answer, invitation.answered_at = answer, stamp
    invitation.answer_sequence, invitation.answer_stamp = invitation.last_sequence, stamp
    invitation.comment = reply.comment
    invitation.proposed_start, invitation.proposed_end = reply.proposed_start, reply.proposed_end


def _settle(
    session: "Session", reply: Reply, invitation: Invitation, answer: Answer | None
) -> None:
    meeting = existing(session, Meeting, invitation.meeting_id)
    reply.state = ReplyState.SETTLED
    reply.meeting_reference, reply.attendee = meeting.reference, invitation.address
    reply.answer, reply.stamp = answer, invitation.answer_stamp
