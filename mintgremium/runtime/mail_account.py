"""Where mails are handed in, and what can become of one."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Security(StrEnum):
    """How TLS begins; there is no third way."""

    STARTTLS = "starttls"
    TLS = "tls"


class Verdict(StrEnum):
    """What is known of a mail after an attempt."""

    SENT = "sent"
    LATER = "later"  # not sent; the server asks to try again
    FAILED = "failed"  # not sent, and trying again will not help
    UNCLEAR = "unclear"  # handed over whole, but never confirmed


@dataclass(frozen=True, slots=True, kw_only=True)
class MailAccount:
    """Where mails are handed in, and as whom; the password is none of its business."""

    host: str
    port: int
    security: Security
    user: str
    sender: str  # the address that the server hears; answers to undelivered mails go there
    timeout: float = 60.0  # seconds

    @property
    def key(self) -> str:
        """Name the account in the key store."""
        return f"{self.user}@{self.host}"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of one mail, with the server's own sentence."""

    verdict: Verdict
    response: str = ""
    code: str = ""  # names a sentence of ours, where the server did not speak


class MailTransport(Protocol):
    """Takes mails away, one at a time, over one connection."""

    def open(self) -> None:
        """Get ready. Raises MailServerError."""

    def deliver(self, address: str, data: bytes, before_data: Callable[[], None]) -> Receipt:
        """Hand one mail over; `before_data` is called before the first byte of it leaves.

        Raises MailServerError if no mail at all can be handed over now; this one was not sent.
        """

    def close(self) -> None:
        """Take leave; never raises."""
