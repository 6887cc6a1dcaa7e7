"""Read a mail that may answer a poll; what is unreadable has a reason of polls."""

from mintgremium.documents.received.faults import Fault, UnreadableError
from mintgremium.documents.received.mails import read_mail as read_received
from mintgremium.documents.received.rows import ReceivedMail
from mintgremium.services.polls.unclear import UnclearError


def read_mail(data: bytes) -> ReceivedMail:
    """Read a mail. Raises UnclearError with a code of `[poll_reasons]`."""
    try:
        return read_received(data)
    except UnreadableError as error:
        code = "unreadable" if error.fault is Fault.UNREADABLE else "too-large"
        raise UnclearError(code) from None
