"""Whose answer it is, and whether it may be taken: pure, and never a guess."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import Final
from uuid import UUID, uuid5

from mintgremium.core.moments import to_berlin
from mintgremium.core.vocabulary import Answer, Precision
from mintgremium.documents.received.rows import CalendarAnswer, ReceivedMail, Responder
from mintgremium.services.replies.reasons import Reason
from mintgremium.services.replies.rows import Invited, MeetingFacts

_STATUS: Final = MappingProxyType(
    {
        "ACCEPTED": Answer.ACCEPTED,
        "DECLINED": Answer.DECLINED,
        "TENTATIVE": Answer.TENTATIVE,
        "DELEGATED": Answer.DELEGATED,
    }
)
_NO_NEWS: Final = frozenset({Reason.OLDER, Reason.KNOWN, Reason.NOT_AN_ANSWER})
_AHEAD: Final = timedelta(hours=26)  # a clock set wrong must not outdo every later answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """An answer that is beyond doubt; several rows where one person sits on several seats."""

    rows: tuple[Invited, ...]
    answer: Answer
    sequence: int
    stamp: datetime
    delegate: str = ""
    delegate_name: str = ""
    proposed: tuple[datetime, datetime | None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """An answer that nobody may take without looking, or that says nothing new."""

    reason: Reason
    ignored: bool = False
    attendee: str = ""
    answer: Answer | None = None  # of the delegate, where nobody has said that there is one
    delegate: str = ""
    proposed: tuple[datetime, datetime | None] | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the meeting that an answer names."""

    meeting: MeetingFacts
    invited: Sequence[Invited]
    persons: frozenset[str] = field(default_factory=frozenset)  # addresses of exactly one person

    def has(self, address: str) -> bool:
        """Tell whether an address is of somebody invited."""
        return any(address in each.addresses for each in self.invited)


def deputy_key(invitation_id: UUID, address: str) -> UUID:
    """Return the key of the deputy's invitation, known before it is written."""
    return uuid5(invitation_id, address)


def match(answer: CalendarAnswer, mail: ReceivedMail, known: Known, now: datetime) -> Taken | Left:
    """Hold an answer against the meeting with its UID."""
    responder = responder_of(answer, mail.sender)
    found = _rows(answer, responder, mail.sender, known)
    if isinstance(found, Reason):
        return left(found, answer, responder)
    status = status_of(answer, responder)
    problem = _problem(answer, known.meeting) or (None if status else Reason.NO_ANSWER)
    if problem is not None or status is None:
        return left(problem or Reason.NO_ANSWER, answer, responder)
    delegate = _delegate(responder)
    taken = Taken(
        rows=found,
        answer=status,
        sequence=_sequence(answer, known.meeting),
        stamp=_stamp(answer, mail, now),
        delegate=delegate,
        delegate_name=_name_of(answer, delegate),
        proposed=_proposed(answer),
    )
    problem = _delegation(taken, responder, known) or _order(taken, mail)
    return left(problem, answer, responder) if problem else taken


def left(reason: Reason, answer: CalendarAnswer, responder: Responder | None) -> Left:
    """Say why an answer is not taken, and what it says as far as that is known."""
    attendee = next(iter(responder.addresses), "") if responder else ""
    delegate = _delegate(responder)
    if responder is not None and reason is Reason.DELEGATION_UNSAID:
        attendee, delegate = responder.delegated_from[0], attendee
    return Left(
        reason=reason,
        ignored=reason in _NO_NEWS,
        attendee=attendee,
        answer=status_of(answer, responder),
        delegate=delegate,
        proposed=_proposed(answer),
    )


def _delegate(responder: Responder | None) -> str:
    return next(iter(responder.delegated_to), "") if responder else ""


def responder_of(answer: CalendarAnswer, sender: str) -> Responder | None:
    """Return the one who answers: the only attendee, or the one who sent the mail."""
    if len(answer.responders) == 1:
        return answer.responders[0]
    own = [each for each in answer.responders if sender and sender in each.addresses]
    return own[0] if len(own) == 1 else None


def status_of(answer: CalendarAnswer, responder: Responder | None) -> Answer | None:
    """Return what is answered; another time proposed is a tentative yes."""
    if answer.method == "COUNTER":
        return Answer.TENTATIVE
    return _STATUS.get(responder.status) if responder else None


def _rows(
    answer: CalendarAnswer, responder: Responder | None, sender: str, known: Known
) -> tuple[Invited, ...] | Reason:
    """Return the invitations the answer is for, or why that is not certain."""
    if answer.method == "DECLINECOUNTER":
        return Reason.NOT_AN_ANSWER
    if responder is None or not responder.addresses:
        several = len(answer.responders) > 1
        return Reason.SEVERAL_ATTENDEES if several else Reason.ATTENDEE_MISSING
    found = _with_any(known.invited, responder.addresses)
    if not found:
        return _stranger(responder, sender, known)
    return _doubt(found, sender) or tuple(each for each in found if not each.withdrawn)


def _doubt(found: Sequence[Invited], sender: str) -> Reason | None:
    """Say why these may not be the ones who answered.

    Only addresses that are known count for the sender: what the message itself claims is no proof.
    """
    if len({each.person_id or each.id for each in found}) > 1:
        return Reason.ADDRESS_SHARED
    if sender and sender not in found[0].addresses:
        return Reason.SENDER_DIFFERS
    return Reason.WITHDRAWN if all(each.withdrawn for each in found) else None


def _with_any(invited: Iterable[Invited], addresses: Iterable[str]) -> list[Invited]:
    wanted = frozenset(addresses)
    return [each for each in invited if wanted & each.addresses]


def _stranger(responder: Responder, sender: str, known: Known) -> Reason:
    """Say who answers that was not invited."""
    if _with_any(known.invited, responder.delegated_from):
        return Reason.DELEGATION_UNSAID
    if sender and _with_any(known.invited, [sender]):
        return Reason.ATTENDEE_UNKNOWN
    return Reason.NOT_INVITED


def _problem(answer: CalendarAnswer, meeting: MeetingFacts) -> Reason | None:
    """Say why an answer from the right person cannot be taken as it is."""
    if meeting.cancelled:
        return Reason.CANCELLED
    if answer.recurrence:
        return Reason.ONE_OF_SERIES
    if answer.method == "REFRESH":
        return Reason.REFRESH
    if not answer.method:
        return Reason.METHOD_MISSING
    return Reason.OLD_DATE if _is_outdated(answer, meeting) else None


def _is_outdated(answer: CalendarAnswer, meeting: MeetingFacts) -> bool:
    """Tell whether time or place have changed since what is answered (RFC 5546 §2.1.5)."""
    if meeting.floor is None:  # nothing was sent, yet somebody answers
        return True
    if answer.sequence is not None and answer.sequence < meeting.floor:
        return True
    if answer.method == "COUNTER" or answer.start is None:
        was_moved = meeting.sequence > meeting.floor
        return was_moved and (answer.sequence is None or answer.sequence < meeting.sequence)
    return not _is_same_time(answer.start, meeting)


def _is_same_time(start: datetime | date, meeting: MeetingFacts) -> bool:
    at = meeting.start.at
    if isinstance(start, datetime) and meeting.start.precision is Precision.MINUTE:
        return start.astimezone(UTC).replace(second=0) == at.astimezone(UTC)
    day = to_berlin(start).date() if isinstance(start, datetime) else start
    return day == at.date()


def _sequence(answer: CalendarAnswer, meeting: MeetingFacts) -> int:
    """Return the SEQUENCE answered; only the organiser's count is true."""
    own = answer.sequence if answer.sequence is not None else meeting.floor or 0
    return min(own, meeting.sequence)


def _stamp(answer: CalendarAnswer, mail: ReceivedMail, now: datetime) -> datetime:
    """Return when it was answered: DTSTAMP, or the mail's date where that is none."""
    for at in (answer.stamp, mail.sent_at):
        if at is not None and at <= now + _AHEAD:
            return at.astimezone(UTC)
    return now.astimezone(UTC)


def _proposed(answer: CalendarAnswer) -> tuple[datetime, datetime | None] | None:
    if answer.method != "COUNTER" or not isinstance(answer.start, datetime):
        return None
    end = answer.end if isinstance(answer.end, datetime) and answer.end > answer.start else None
    return to_berlin(answer.start), to_berlin(end) if end else None


def _name_of(answer: CalendarAnswer, address: str) -> str:
    names = (each.name for each in answer.responders if address in each.addresses)
    return next(filter(None, names), "")


def _delegation(taken: Taken, responder: Responder | None, known: Known) -> Reason | None:
    """Say why a delegation needs a look: nobody, several, a stranger, or somebody invited."""
    if taken.answer is not Answer.DELEGATED or responder is None:
        return None
    if len(responder.delegated_to) != 1 or taken.delegate in responder.addresses:
        return Reason.DELEGATE_MISSING
    invited = _with_any(known.invited, [taken.delegate])
    own = {each.address.casefold() for each in taken.rows}
    if any(each.delegated_from.casefold() not in own for each in invited):
        return Reason.DELEGATE_INVITED
    if invited or taken.delegate in known.persons:
        return None
    return Reason.DELEGATE_UNKNOWN


def _order(taken: Taken, mail: ReceivedMail) -> Reason | None:
    """Say why an answer is no news: an older one, or the same once more (RFC 5546 §2.1.5)."""
    row = taken.rows[0]
    if row.answered_at is None and (row.stamp is None or (row.sequence or 0) < taken.sequence):
        return None
    old = (row.sequence or 0, row.stamp or row.answered_at or taken.stamp)
    new = (taken.sequence, taken.stamp)
    if new != old:
        return Reason.OLDER if new < old else None
    if taken.answer is row.answer:
        return Reason.KNOWN
    if mail.sent_at is None or row.mailed_at is None or mail.sent_at == row.mailed_at:
        return Reason.SAME_STAMP
    return Reason.OLDER if mail.sent_at < row.mailed_at else None
