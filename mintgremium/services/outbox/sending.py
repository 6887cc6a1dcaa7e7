"""One run of sending: each mail is noted before it leaves, and after it is known what became of it.

A mail that a killed process, a lost connection or a silent server left between these two notes is
unclear, and nobody but the user may send it again.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.errors import InvalidInputError, MailServerError, MissingError
from mintgremium.documents.plain import wire_address
from mintgremium.runtime.mail_account import MailTransport, Receipt, Verdict
from mintgremium.services.outbox.back_off import MOST_ATTEMPTS
from mintgremium.services.outbox.deciding import NoLongerWantedError, mail_to_send, settle
from mintgremium.services.outbox.reads import mail_content, waiting_mails
from mintgremium.services.outbox.rows import SendReport

if TYPE_CHECKING:
    from mintgremium.models import OutgoingMail
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

LONGEST_RESPONSE: Final = 1000


@dataclass
class Run:
    """Sends what waits and is due, one mail after the other."""

    work: "UnitOfWork"
    reader: "Reader"
    clock: Callable[[], datetime]
    transport: MailTransport
    stopped: Callable[[], bool]
    begins: Callable[[UUID | None], None]  # hears which mail is on its way
    report: SendReport = field(default_factory=SendReport)

    def send(self, told: Callable[[int, int], None]) -> SendReport:
        """Send, and tell after each mail how many of how many are done."""
        now = self.clock()
        waiting = waiting_mails(self.reader)
        due = [key for key, next_at in waiting if next_at is None or next_at <= now]
        if due:
            try:
                self._send_all(due, told)
            except MailServerError as error:
                self.report.stopped = self.stopped()
                self.report.trouble = None if self.report.stopped else error
            finally:
                self.transport.close()
        times = [next_at for _, next_at in waiting_mails(self.reader) if next_at is not None]
        self.report.next_at = min(times, default=None)
        return self.report

    def _send_all(self, due: list[UUID], told: Callable[[int, int], None]) -> None:
        self.transport.open()
        for done, mail_id in enumerate(due):
            told(done, len(due))
            if self.stopped():
                self.report.stopped = True
                return
            try:
                self._send(mail_id)
            except (NoLongerWantedError, MissingError):
                log.info("a mail was taken out of the outbox while it was being sent")
        told(len(due), len(due))

    def _send(self, mail_id: UUID) -> None:
        address, data = mail_content(self.reader, mail_id)
        self.begins(mail_id)
        try:
            self._note_end(mail_id, self._deliver(mail_id, address, data))
        finally:
            self.begins(None)

    def _deliver(self, mail_id: UUID, address: str, data: bytes) -> Receipt:
        try:
            on_the_wire = wire_address(address)  # a domain with umlauts has another form there
        except InvalidInputError:
            return Receipt(Verdict.FAILED, code="mail-address-refused")
        return self.transport.deliver(on_the_wire, data, lambda: self._note_begin(mail_id))

    def _note_begin(self, mail_id: UUID) -> None:
        with self.work.write("send-mail", aside=True) as session:
            mail = mail_to_send(session, mail_id)
            mail.state = OutgoingState.SENDING
            mail.attempts += 1
            mail.tried_at = self.clock()
            mail.response = ""

    def _note_end(self, mail_id: UUID, receipt: Receipt) -> None:
        with self.work.write("send-mail", aside=True) as session:
            mail = mail_to_send(session, mail_id)
            if mail.state == OutgoingState.WAITING:  # refused before it began to leave
                mail.attempts += 1
                mail.tried_at = self.clock()
            settle(session, mail, self._state_after(mail, receipt))
            mail.response = said(receipt, given_up=mail.attempts >= MOST_ATTEMPTS)
            if mail.state == OutgoingState.SENT:
                mail.sent_at = self.clock()

    def _state_after(self, mail: "OutgoingMail", receipt: Receipt) -> OutgoingState:
        match receipt.verdict:
            case Verdict.SENT:
                self.report.sent += 1
                return OutgoingState.SENT
            case Verdict.UNCLEAR:
                self.report.unclear += 1
                return OutgoingState.UNCLEAR
            case Verdict.LATER if mail.attempts < MOST_ATTEMPTS:
                self.report.later += 1
                return OutgoingState.WAITING
        self.report.failed += 1
        return OutgoingState.FAILED


def said(receipt: Receipt, *, given_up: bool) -> str:
    """Keep what the server said; words of ours stand before it as a code with `#`."""
    code = receipt.code
    if given_up and receipt.verdict is Verdict.LATER:
        code = "mail-given-up"
    return " ".join(filter(None, (code and f"#{code}", receipt.response)))[:LONGEST_RESPONSE]
