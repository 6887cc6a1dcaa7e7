"""Decide what becomes of each answer, and gather what is to be written in one step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from mintgremium.core.correspondence import ReplyState
from mintgremium.core.vocabulary import Answer, Availability
from mintgremium.documents.received.rows import CalendarAnswer, ReceivedMail
from mintgremium.services.replies import recording
from mintgremium.services.replies.guessing import guess_meeting
from mintgremium.services.replies.known import Ledger
from mintgremium.services.replies.matching import (
    Known,
    Left,
    Taken,
    left,
    match,
    responder_of,
    status_of,
)
from mintgremium.services.replies.reasons import Reason
from mintgremium.services.replies.rows import Incoming, Outcome
from mintgremium.services.replies.sources import ANSWERING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from mintgremium.services.polls.incoming import Prepared
    from mintgremium.services.polls.service import Polls
    from mintgremium.storage.reader import Reader

_TO_POLLS: Final = {
    Answer.ACCEPTED: Availability.YES,
    Answer.TENTATIVE: Availability.MAYBE,
    Answer.DECLINED: Availability.NO,
}

Write = Callable[["Session"], object]


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of an answer, and how it is written down; None: not at all."""

    outcome: Outcome
    write: Write | None = None


class Taking:
    """Goes through answers in the order in which they were given."""

    def __init__(self, reader: "Reader", polls: "Polls", now: datetime) -> None:
        self._reader = reader
        self._polls = polls
        self._now = now
        self._ledger = Ledger(reader)

    def decide(self, incoming: Incoming) -> Decision:
        """Say what becomes of an answer."""
        mail, answer = incoming.mail, incoming.answer
        if mail is None:
            return self._without_mail(incoming)
        if answer is not None and answer.method in (*ANSWERING, ""):
            return self._calendar(incoming, mail, answer)
        if prepared := self._polls.prepare_mail(incoming.file, mail):
            return _to_poll(incoming, prepared)
        if answer is not None and self._is_not_ours(mail, answer):
            return Decision(_outcome(incoming, ReplyState.IGNORED, Reason.NOT_AN_ANSWER))
        return self._plain(incoming, mail)

    def _without_mail(self, incoming: Incoming) -> Decision:
        if incoming.fault is None:
            return Decision(_outcome(incoming, ReplyState.IGNORED, Reason.OTHER_FILE))
        return _left(incoming, incoming.fault.value)

    def _calendar(self, incoming: Incoming, mail: ReceivedMail, answer: CalendarAnswer) -> Decision:
        responder = responder_of(answer, mail.sender)
        delegates = responder.delegated_to if responder else ()
        known = self._ledger.meeting(answer.uid, delegates)
        if known is not None:
            return self._matched(incoming, answer, known, match(answer, mail, known, self._now))
        status = status_of(answer, responder)
        if responder is not None and status in _TO_POLLS:
            said = (next(iter(responder.addresses), ""), _TO_POLLS[status])
            if prepared := self._polls.prepare_hold(incoming.file, mail, answer.uid, said):
                return _to_poll(incoming, prepared)
        if not answer.method:
            return Decision(_outcome(incoming, ReplyState.IGNORED, Reason.NOT_AN_ANSWER))
        reason = Reason.UID_UNKNOWN if answer.uid else Reason.UID_MISSING
        return self._laid(
            incoming, left(reason, answer, responder), guess_meeting(self._reader, mail)
        )

    def _matched(
        self, incoming: Incoming, answer: CalendarAnswer, known: Known, verdict: Taken | Left
    ) -> Decision:
        reference = known.meeting.reference
        if isinstance(verdict, Left):
            return self._laid(incoming, verdict, reference)
        mailed_at = incoming.mail.sent_at if incoming.mail else None
        self._ledger.note(answer.uid, verdict, mailed_at)
        outcome = Outcome(
            file=incoming.file,
            state=ReplyState.MATCHED,
            meeting=reference,
            name=verdict.rows[0].name or verdict.rows[0].address,
            answer=verdict.answer,
            sender=incoming.mail.sender if incoming.mail else "",
        )
        return Decision(
            outcome,
            lambda session: recording.keep_taken(session, incoming, verdict, reference),
        )

    def _laid(self, incoming: Incoming, verdict: Left, reference: str) -> Decision:
        state = ReplyState.IGNORED if verdict.ignored else ReplyState.UNCLEAR
        outcome = _outcome(incoming, state, verdict.reason, reference, verdict.answer)
        return Decision(
            outcome,
            lambda session: recording.keep_left(session, incoming, verdict, reference),
        )

    def _is_not_ours(self, mail: ReceivedMail, answer: CalendarAnswer) -> bool:
        """Tell whether an invitation or the like is none of ours that somebody answers above."""
        known = self._ledger.meeting(answer.uid)
        return known is None or not any(mail.sender in each.addresses for each in known.invited)

    def _plain(self, incoming: Incoming, mail: ReceivedMail) -> Decision:
        """Lay a mail without a calendar answer before somebody, with the surest reason."""
        reason = next((fault.value for fault in mail.faults), "")
        if not reason:
            reason = Reason.AUTOMATIC if mail.automatic else Reason.PLAIN
        return _left(incoming, reason, guess_meeting(self._reader, mail))


def in_order(found: Sequence[Incoming]) -> list[Incoming]:
    """Put answers in the order in which they were given, so that the last one stands."""

    def given(incoming: Incoming) -> tuple[float, float]:
        stamp = incoming.answer.stamp if incoming.answer else None
        sent = incoming.mail.sent_at if incoming.mail else None
        first = stamp or sent
        return (first.timestamp() if first else 0.0, sent.timestamp() if sent else 0.0)

    return sorted(found, key=given)


def _left(incoming: Incoming, reason: str, reference: str = "") -> Decision:
    def write(session: "Session") -> None:
        reply = recording.keep(session, incoming, ReplyState.UNCLEAR, reason)
        reply.meeting_reference = reference

    return Decision(_outcome(incoming, ReplyState.UNCLEAR, reason, reference), write)


def _to_poll(incoming: Incoming, prepared: "Prepared") -> Decision:
    """Hand an answer to the poll it belongs to; it is kept there."""
    reply = prepared.reply
    state = ReplyState.UNCLEAR if reply.reason else ReplyState.MATCHED
    reason = Reason.POLL_REFUSED if reply.reason else ""

    def write(session: "Session") -> None:
        prepared.apply(session)
        kept = recording.keep(
            session, incoming, ReplyState.SETTLED if reply.reason else state, reason
        )
        kept.meeting_reference = reply.code

    outcome = Outcome(
        file=incoming.file, state=state, reason=reason, meeting=reply.code, name=reply.seat,
        sender=incoming.mail.sender if incoming.mail else "",
    )  # fmt: skip
    return Decision(outcome, write)


def _outcome(
    incoming: Incoming,
    state: ReplyState,
    reason: str,
    reference: str = "",
    answer: Answer | None = None,
) -> Outcome:
    return Outcome(
        file=incoming.file,
        state=state,
        reason=reason,
        meeting=reference,
        answer=answer,
        sender=incoming.mail.sender if incoming.mail else "",
    )
