"""Keep on record what went out, within a session that somebody else opened."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy import select

from mintgremium.core.errors import ConflictError, RefusedError
from mintgremium.core.salutations import NameParts
from mintgremium.core.vocabulary import Answer, DispatchKind, DispatchWay, MeetingState
from mintgremium.models import (
    Dispatch,
    DispatchDocument,
    DispatchRecipient,
    Invitation,
    Meeting,
    Person,
)
from mintgremium.services.agenda.editing import Tree
from mintgremium.services.invitations.enclosures import Enclosure, for_readers
from mintgremium.services.invitations.messages import Sending
from mintgremium.services.invitations.rows import Addressee, InvitationPlan
from mintgremium.services.invitations.situation import content_fingerprint
from mintgremium.services.meetings.guards import open_meeting
from mintgremium.services.records import existing

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_STATE_AFTER = {
    DispatchKind.SAVE_THE_DATE: MeetingState.SAVE_THE_DATE,
    DispatchKind.INVITATION: MeetingState.INVITED,
}
_EARLIER = {
    MeetingState.SAVE_THE_DATE: (MeetingState.PLANNED,),
    MeetingState.INVITED: (MeetingState.PLANNED, MeetingState.SAVE_THE_DATE),
}


@dataclass(frozen=True, slots=True)
class Recorded:
    """A dispatch on record, and the copy of each person by address."""

    id: UUID
    copies: dict[str, UUID]

    def copy_of(self, person: Addressee) -> UUID:
        """Return the copy that a person got."""
        return self.copies[person.address.strip().casefold()]


def record_dispatch(
    session: "Session", sending: Sending, way: DispatchWay, reason: str = ""
) -> Recorded:
    """Keep the dispatch, its recipients and their invitations; move the meeting on.

    `reason` says why it goes out although something stands against it.
    """
    plan = sending.plan
    meeting = open_meeting(session, plan.meeting_id)
    if meeting.version != plan.meeting_version:
        raise ConflictError("record-changed")
    agenda = next((each.file.data for each in sending.enclosures if each.is_agenda), b"")
    dispatch = Dispatch(
        id=uuid4(),
        meeting_id=meeting.id,
        dispatch_kind=plan.kind,
        way=way,
        sent_at=sending.sent_at,
        sequence=plan.sequence,
        uid=sending.uid,
        content_sha512=content_fingerprint(sending.document),
        document_sha512=hashlib.sha512(agenda).hexdigest() if agenda else "",
        override_reason=reason.strip() if plan.objections else "",
        overridden=[finding.code for finding in plan.objections],
    )
    session.add(dispatch)
    session.flush()
    session.add_all(_documents(dispatch, sending))
    known = _invitations(session, meeting.id)
    copies = [_copy_of(dispatch, person) for person in (*plan.recipients, *plan.copies)]
    session.add_all(copies)
    for person in plan.recipients:
        _invite(session, meeting, plan, person, known)
    _move_on(session, meeting, sending)
    session.flush()
    return Recorded(dispatch.id, {copy.address.casefold(): copy.id for copy in copies})


def _documents(dispatch: Dispatch, sending: Sending) -> list[DispatchDocument]:
    """Keep the fingerprint of each file that went out; equal ones once."""
    found = {
        (each.file.name, hashlib.sha512(each.file.data).hexdigest()): each.file
        for each in sending.enclosures
        if _reaches_somebody(each, sending.plan)
    }
    return [
        DispatchDocument(
            dispatch_id=dispatch.id,
            name=name[:300],
            media_type=file.media_type[:100],
            size=len(file.data),
            sha512=checksum,
        )
        for (name, checksum), file in found.items()
    ]


def _reaches_somebody(enclosure: Enclosure, plan: InvitationPlan) -> bool:
    people = (*plan.recipients, *plan.copies)
    return any(enclosure in for_readers((enclosure,), [person]) for person in people)


def _invitations(session: "Session", meeting_id: UUID) -> list[Invitation]:
    return [*session.scalars(select(Invitation).where(Invitation.meeting_id == meeting_id))]


def _copy_of(dispatch: Dispatch, person: Addressee) -> DispatchRecipient:
    return DispatchRecipient(
        id=uuid4(),
        dispatch_id=dispatch.id,
        seat_id=person.seat_id,
        person_id=person.person_id,
        name=person.name,
        address=person.address.strip(),
        for_information=person.for_information,
    )


def _invite(
    session: "Session",
    meeting: Meeting,
    plan: InvitationPlan,
    person: Addressee,
    known: Iterable[Invitation],
) -> None:
    invitation = next((one for one in known if _is_for(one, person)), None)
    if invitation is None:
        invitation = Invitation(
            id=uuid4(),
            meeting_id=meeting.id,
            seat_id=person.seat_id,
            person_id=person.person_id,
            answer=Answer.NEEDS_ACTION,
            last_sequence=plan.sequence,
        )
        session.add(invitation)
    elif _asks_anew(plan, invitation):
        invitation.answer = Answer.NEEDS_ACTION  # they said yes to another time or place
        invitation.answered_at = None
    invitation.name = person.name
    invitation.address = person.address.strip()
    invitation.last_sequence = plan.sequence


def _asks_anew(plan: InvitationPlan, invitation: Invitation) -> bool:
    if plan.revives:
        return True
    return plan.kind is DispatchKind.UPDATE and plan.sequence > invitation.last_sequence


def _is_for(invitation: Invitation, person: Addressee) -> bool:
    if invitation.seat_id != person.seat_id:
        return False
    if person.person_id is not None:
        return invitation.person_id == person.person_id
    return invitation.address.casefold() == person.address.strip().casefold()


def _move_on(session: "Session", meeting: Meeting, sending: Sending) -> None:
    if sending.plan.kind is not DispatchKind.UNINVITE:  # the others know nothing of it
        meeting.sequence = sending.plan.sequence
    meeting.last_dtstamp = sending.sent_at
    state = _STATE_AFTER.get(sending.plan.kind)
    if state is not None and meeting.state in _EARLIER[state]:
        meeting.state = state
    if sending.has_agenda:
        Tree(session, meeting).freeze()


def restore_uid(session: "Session", meeting_id: UUID) -> None:
    """Take the identity of the last dispatch: calendars know the meeting by it."""
    meeting = existing(session, Meeting, meeting_id)
    last = session.scalars(
        select(Dispatch.uid)
        .where(Dispatch.meeting_id == meeting_id, Dispatch.uid != "")
        .order_by(Dispatch.sequence.desc(), Dispatch.sent_at.desc())
    ).first()
    if last:
        meeting.uid = last


def add_guest(session: "Session", meeting_id: UUID, person_id: UUID, address: str) -> Invitation:
    """Put a person without a seat on the list; the next dispatch goes there too."""
    open_meeting(session, meeting_id)
    existing(session, Person, person_id)
    known = next(
        (one for one in _invitations(session, meeting_id) if one.person_id == person_id), None
    )
    if known is not None and known.withdrawn_at is None:
        raise RefusedError("already-invited")
    if known is not None:
        invite_again(session, known.id)
        return known
    guest = Invitation(id=uuid4(), meeting_id=meeting_id, person_id=person_id, address=address)
    session.add(guest)
    return guest


def remove_guest(session: "Session", invitation_id: UUID) -> None:
    """Take a guest off the list. Raises RefusedError if a message went out."""
    guest = existing(session, Invitation, invitation_id)
    sent = session.scalar(
        select(DispatchRecipient.id)
        .join(Dispatch, Dispatch.id == DispatchRecipient.dispatch_id)
        .where(Dispatch.meeting_id == guest.meeting_id, DispatchRecipient.address == guest.address)
    )
    if guest.seat_id is not None or sent is not None:
        raise RefusedError("guest-was-written-to", name=guest.name)
    session.delete(guest)


def leave_out(session: "Session", meeting_id: UUID, person_id: UUID, now: datetime) -> None:
    """Keep a standing guest off the list of one meeting, who was not written to yet."""
    open_meeting(session, meeting_id)
    person = existing(session, Person, person_id)
    mine = [one for one in _invitations(session, meeting_id) if one.person_id == person_id]
    if not mine:
        name = NameParts(
            person.family_name, person.given_name, title=person.title, affix=person.affix
        ).shown()
        mine = [
            Invitation(
                id=uuid4(), meeting_id=meeting_id, person_id=person_id, name=name, address=""
            )
        ]
        session.add(mine[0])
    for one in mine:
        one.withdrawn_at = one.withdrawn_at or now


def withdraw(session: "Session", invitation_id: UUID, now: datetime) -> None:
    """Take somebody off the list. Raises RefusedError if they are off it already."""
    invitation = existing(session, Invitation, invitation_id)
    open_meeting(session, invitation.meeting_id)
    if invitation.withdrawn_at is not None:
        raise RefusedError("already-withdrawn", name=invitation.name)
    invitation.withdrawn_at = now


def invite_again(session: "Session", invitation_id: UUID) -> None:
    """Put somebody back on the list; what they answered before no longer counts."""
    invitation = existing(session, Invitation, invitation_id)
    open_meeting(session, invitation.meeting_id)
    invitation.withdrawn_at = None
    invitation.answer, invitation.answered_at = Answer.NEEDS_ACTION, None


def record_answer(
    session: "Session", invitation_id: UUID, answer: Answer, comment: str, now: datetime
) -> None:
    """Keep an answer; taking it back clears its time."""
    invitation = existing(session, Invitation, invitation_id)
    invitation.answer = answer
    invitation.comment = comment.strip()
    taken_back = answer is Answer.NEEDS_ACTION
    invitation.answered_at = None if taken_back else now
    invitation.answer_stamp = None if taken_back else now  # an older mail does not undo it
    invitation.answer_sequence = None if taken_back else invitation.last_sequence
