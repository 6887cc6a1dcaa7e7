"""Change what is known of mails, within a session that somebody else opened."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.errors import RefusedError
from mintgremium.core.vocabulary import DispatchResult
from mintgremium.models import DispatchRecipient, OutgoingMail
from mintgremium.services.records import existing

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_RESULTS: Final = {
    OutgoingState.SENT: DispatchResult.SENT,
    OutgoingState.FAILED: DispatchResult.FAILED,
    OutgoingState.CANCELLED: DispatchResult.FAILED,
    OutgoingState.UNCLEAR: DispatchResult.UNCLEAR,
    OutgoingState.WAITING: DispatchResult.WRITTEN,
}
_OPEN: Final = (OutgoingState.WAITING, OutgoingState.SENDING)
_AGAIN: Final = (OutgoingState.FAILED, OutgoingState.CANCELLED, *_OPEN, OutgoingState.UNCLEAR)


class NoLongerWantedError(Exception):
    """The user has taken the mail out of the queue since the run began."""


def mail_to_send(session: "Session", mail_id: UUID) -> OutgoingMail:
    """Return a mail that still waits, or is on its way. Raises NoLongerWantedError."""
    mail = session.get(OutgoingMail, mail_id)
    if mail is None or mail.state not in _OPEN:
        raise NoLongerWantedError
    return mail


def settle(session: "Session", mail: OutgoingMail, state: OutgoingState) -> None:
    """Note what became of a mail, also on the copy of the dispatch that it carries."""
    mail.state = state
    if mail.recipient_id is not None:
        existing(session, DispatchRecipient, mail.recipient_id).result = _RESULTS[state]


def mark_interrupted(session: "Session", mails: Iterable[UUID]) -> None:
    """Note that nobody knows what became of mails that were on their way when all ended."""
    for mail_id in mails:
        mail = existing(session, OutgoingMail, mail_id)
        if mail.state == OutgoingState.SENDING:
            settle(session, mail, OutgoingState.UNCLEAR)
            mail.response = "#mail-interrupted"


def cancel(session: "Session", mails: Iterable[UUID]) -> None:
    """Take waiting mails out of the queue. Raises RefusedError if one is no longer waiting."""
    for mail_id in mails:
        mail = existing(session, OutgoingMail, mail_id)
        if mail.state != OutgoingState.WAITING:
            raise RefusedError("mail-not-waiting", name=mail.name or mail.address)
        settle(session, mail, OutgoingState.CANCELLED)


def send_again(session: "Session", mails: Iterable[UUID]) -> None:
    """Let mails wait once more, unchanged, so that a second copy shows itself as one.

    Raises RefusedError if one was sent.
    """
    for mail_id in mails:
        mail = existing(session, OutgoingMail, mail_id)
        if mail.state not in _AGAIN:
            raise RefusedError("mail-was-sent", name=mail.name or mail.address)
        settle(session, mail, OutgoingState.WAITING)
        mail.attempts, mail.tried_at, mail.response = 0, None, ""


def note_sent(session: "Session", mails: Iterable[UUID], now: datetime) -> None:
    """Believe the user that unclear mails arrived. Raises RefusedError for any other."""
    for mail_id in mails:
        mail = existing(session, OutgoingMail, mail_id)
        if mail.state not in (OutgoingState.UNCLEAR, OutgoingState.SENDING):
            raise RefusedError("mail-not-unclear", name=mail.name or mail.address)
        settle(session, mail, OutgoingState.SENT)
        mail.sent_at, mail.response = mail.tried_at or now, "#mail-said-sent"
