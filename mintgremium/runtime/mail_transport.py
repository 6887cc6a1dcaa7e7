"""Hand mails to a server by SMTP: always with verified TLS, and always knowing what became of one.

There is no way without TLS, and no way around a certificate that cannot be verified.
"""

import logging
import re
import smtplib
from collections.abc import Callable
from typing import Final

from mintgremium.core.errors import MailServerError
from mintgremium.runtime.mail_account import MailAccount, Receipt, Verdict
from mintgremium.runtime.smtp_talk import Client, HungUpError, explained

log = logging.getLogger(__name__)

_ADDRESS: Final = re.compile(r"[!-;=?-~]+@[!-;=?-~]+")  # ASCII without blanks and angle brackets


def never() -> bool:
    """Tell that nobody wants to stop."""
    return False


class SmtpTransport:
    """One connection to a mail server."""

    def __init__(
        self, account: MailAccount, password: str, stopped: Callable[[], bool] = never
    ) -> None:
        self._account = account
        self._password = password
        self._stopped = stopped
        self._client: Client | None = None

    def open(self) -> None:
        """Connect, secure the connection, log in. Raises MailServerError."""
        self.close()
        client = Client(self._account, self._stopped)
        with explained(client, self._account.host):
            client.begin()
            if self._account.user:
                client.log_in(self._account.user, self._password)
        self._client = client

    def deliver(self, address: str, data: bytes, before_data: Callable[[], None]) -> Receipt:
        """Hand one mail over; connects anew once if the server has hung up meanwhile."""
        if not all(_ADDRESS.fullmatch(each) for each in (address, self._account.sender)):
            return Receipt(Verdict.FAILED, code="mail-address-refused")
        client, refused = self._announce(address, len(data))
        if refused is not None:
            return refused
        try:
            before_data()
        except BaseException:
            self._drop()
            raise
        return client.hand_over(data)

    def close(self) -> None:
        """Take leave politely, if there is still somebody."""
        if self._client is not None:
            client, self._client = self._client, None
            client.leave()

    def _announce(self, address: str, size: int) -> tuple[Client, Receipt | None]:
        """Name sender and recipient; over a new connection if the old one has ended."""
        client = self._client
        if client is not None and client.is_open:
            try:
                return client, client.announce(address, size)
            except (OSError, smtplib.SMTPException, HungUpError):
                log.info("the mail server has hung up; connecting again")
        self._drop()
        self.open()
        client = self._client
        if client is None:
            raise MailServerError("mail-server-lost", host=self._account.host)
        with explained(client, self._account.host):
            return client, client.announce(address, size)

    def _drop(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None
