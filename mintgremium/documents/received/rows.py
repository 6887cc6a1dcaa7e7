"""What is needed of a mail or a calendar file, whatever it came as."""

from dataclasses import dataclass
from datetime import date, datetime

from mintgremium.documents.received.faults import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Responder:
    """One ATTENDEE line of an answer; addresses are bare and in lower case."""

    address: str
    email: str = ""  # the EMAIL parameter: Apple puts the real one there (RFC 7986 §6.2)
    name: str = ""
    status: str = ""  # PARTSTAT in upper case, as it came
    delegated_to: tuple[str, ...] = ()
    delegated_from: tuple[str, ...] = ()
    comment: str = ""

    @property
    def addresses(self) -> tuple[str, ...]:
        """List both addresses, the surer one first, without an empty one."""
        return tuple(dict.fromkeys(each for each in (self.email, self.address) if each))


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarAnswer:
    """What one event of a calendar message says."""

    method: str  # in upper case; empty: none was named
    uid: str
    sequence: int | None = None
    stamp: datetime | None = None  # DTSTAMP in UTC
    start: datetime | date | None = (
        None  # in UTC, or a whole day; None too where the time zone is unknown
    )
    end: datetime | date | None = None
    organizer: str = ""
    summary: str = ""
    comment: str = ""
    responders: tuple[Responder, ...] = ()
    recurrence: bool = False  # it speaks of one event of a series
    boilerplate: bool = False  # the mail around it is written by a machine, not by a person


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedMail:
    """What is needed of a mail; a calendar file alone is a mail without a sender."""

    sender: str = ""  # the bare address, in lower case
    sender_name: str = ""
    recipients: tuple[str, ...] = ()
    subject: str = ""
    text: str = ""
    sent_at: datetime | None = None
    automatic: bool = False  # RFC 3834: an out-of-office note or the like
    related: str = ""  # In-Reply-To and References
    answers: tuple[CalendarAnswer, ...] = ()
    faults: tuple[Fault, ...] = ()
    enclosed: tuple["ReceivedMail", ...] = ()  # mails forwarded as attachments
