"""Write down answers, within a session that somebody else opened."""

from datetime import datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from sqlalchemy import func, select

from mintgremium.core.correspondence import ReplyState
from mintgremium.core.vocabulary import Answer
from mintgremium.models import Invitation, PersonEmail, Reply
from mintgremium.services.records import existing
from mintgremium.services.replies.first_lines import comment_in, own_words
from mintgremium.services.replies.matching import Left, Taken, deputy_key
from mintgremium.services.replies.rows import Incoming

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

LONGEST_TEXT: Final = 20_000
LONGEST_FILE: Final = 300


def is_known(session: "Session", sha256: str) -> bool:
    """Tell whether this very answer came in before."""
    return session.scalar(select(Reply.id).where(Reply.sha256 == sha256)) is not None


def keep(session: "Session", incoming: Incoming, state: ReplyState, reason: str = "") -> Reply:
    """Keep an answer as it came, with what became of it."""
    mail, answer = incoming.mail, incoming.answer
    reply = Reply(
        id=uuid4(),
        state=state,
        reason=reason,
        file=incoming.file[:LONGEST_FILE],
        sha256=incoming.sha256,
    )
    if mail is not None:
        reply.sender, reply.subject = mail.sender[:254], mail.subject[:300]
        reply.mailed_at, reply.text = mail.sent_at, mail.text.strip()[:LONGEST_TEXT]
        reply.comment = own_words(mail.text)
    if answer is not None:
        reply.method, reply.uid = answer.method[:20], answer.uid[:200]
        reply.sequence, reply.stamp = answer.sequence, answer.stamp
        reply.comment = comment_of(incoming)
    session.add(reply)
    return reply


def keep_left(session: "Session", incoming: Incoming, left: Left, reference: str = "") -> Reply:
    """Keep an answer that was not taken, with what it says."""
    state = ReplyState.IGNORED if left.ignored else ReplyState.UNCLEAR
    reply = keep(session, incoming, state, left.reason)
    reply.meeting_reference = reference
    reply.attendee, reply.answer = left.attendee[:254], left.answer
    reply.delegate = left.delegate[:254]
    if left.proposed is not None:
        reply.proposed_start, reply.proposed_end = left.proposed
    return reply


def keep_taken(session: "Session", incoming: Incoming, taken: Taken, reference: str) -> Reply:
    """Keep an answer that was taken, and write it on the invitations it is for."""
    reply = keep(session, incoming, ReplyState.MATCHED)
    reply.meeting_reference = reference
    reply.attendee, reply.answer = taken.rows[0].address, taken.answer
    reply.delegate, reply.sequence, reply.stamp = taken.delegate, taken.sequence, taken.stamp
    if taken.proposed is not None:
        reply.proposed_start, reply.proposed_end = taken.proposed
    for row in taken.rows:
        write_answer(session, existing(session, Invitation, row.id), taken, reply.comment)
    return reply


def write_answer(session: "Session", invitation: Invitation, taken: Taken, comment: str) -> None:
    """Write an answer on an invitation; what an earlier one said beside it is gone."""
    invitation.answer = taken.answer
    invitation.answered_at = taken.stamp
    invitation.answer_sequence, invitation.answer_stamp = taken.sequence, taken.stamp
    invitation.comment = comment
    proposed = taken.proposed or (None, None)
    invitation.proposed_start, invitation.proposed_end = proposed
    if taken.answer is Answer.DELEGATED:
        appoint(session, invitation, taken.delegate, taken.delegate_name)
    elif invitation.delegated_to:
        dismiss(session, invitation, taken.stamp)


def appoint(session: "Session", invitation: Invitation, address: str, name: str = "") -> Invitation:
    """Make somebody the deputy of an invited person at this meeting, on the same seat."""
    invitation.delegated_to = address
    deputy = _deputy_of(session, invitation, address)
    if deputy is None:
        person = _person_with(session, address)
        deputy = Invitation(
            id=deputy_key(invitation.id, address),
            meeting_id=invitation.meeting_id,
            seat_id=invitation.seat_id,
            person_id=person,
            name=name[:200],
            address=address,
            answer=Answer.NEEDS_ACTION,
            last_sequence=invitation.last_sequence,
        )
        session.add(deputy)
    deputy.delegated_from, deputy.withdrawn_at = invitation.address, None
    session.flush()
    return deputy


def dismiss(session: "Session", invitation: Invitation, when: datetime) -> None:
    """Take the deputy off again: who delegated comes after all, or declines."""
    deputy = _deputy_of(session, invitation, invitation.delegated_to)
    if deputy is not None and deputy.delegated_from == invitation.address:
        deputy.withdrawn_at = when
    invitation.delegated_to = ""


def comment_of(incoming: Incoming) -> str:
    """Return what was written beside the answer."""
    mail, answer = incoming.mail, incoming.answer
    if mail is None or answer is None:
        return ""
    notes = [each.comment for each in answer.responders if each.comment]
    if noted := answer.comment or next(iter(notes), ""):
        return noted
    return comment_in(mail.text, by_machine=answer.boilerplate)


def _deputy_of(session: "Session", invitation: Invitation, address: str) -> Invitation | None:
    found = session.scalars(
        select(Invitation).where(Invitation.meeting_id == invitation.meeting_id)
    )
    wanted = address.casefold()
    return next((each for each in found if each.address.casefold() == wanted), None)


def _person_with(session: "Session", address: str) -> UUID | None:
    """Return the one person with an address; None if there is nobody, or more than one."""
    found = session.scalars(
        select(PersonEmail.person_id).where(func.lower(PersonEmail.address) == address.casefold())
    ).all()
    return found[0] if len(set(found)) == 1 else None
