"""Talk with a mail server; `smtplib` knows the words, what must not go wrong is decided here."""

import base64
import logging
import re
import smtplib
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from mintgremium.core.errors import MailServerError
from mintgremium.core.overriding import override
from mintgremium.runtime.mail_account import MailAccount, Receipt, Security, Verdict

log = logging.getLogger(__name__)

TICK: Final = 0.2  # seconds between two looks whether somebody wants to stop
GRACE: Final = 3.0  # seconds an answer may still take when somebody wants to stop
LONGEST_CONNECT: Final = 20.0  # seconds
LONGEST_SENTENCE: Final = 500
CHUNK: Final = 64 * 1024
READY: Final = 220
DONE: Final = 250
ACCEPTED: Final = frozenset({250, 251})
GO_ON: Final = 354
LOGGED_IN: Final = 235
ASKED: Final = 334
CLOSING: Final = 421
TOO_LARGE: Final = 552
PERMANENT: Final = 500
TRANSIENT: Final = 400

# X509_V_ERR_… of OpenSSL, as far as there is something better to say than the general sentence.
_CERTIFICATES: Final = {
    7: "mail-certificate-unknown",
    9: "mail-certificate-expired",
    10: "mail-certificate-expired",
    18: "mail-certificate-unknown",
    19: "mail-certificate-unknown",
    20: "mail-certificate-unknown",
    21: "mail-certificate-unknown",
    62: "mail-certificate-foreign",
    64: "mail-certificate-foreign",
}
_DOT: Final = re.compile(rb"^\.", re.MULTILINE)


def tls_context() -> ssl.SSLContext:
    """Return the rules for TLS: certificate and host name are verified, nothing older than 1.2."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class HungUpError(Exception):
    """The server says that it ends the connection; nothing was handed over."""


@contextmanager
def explained(client: "Client", host: str) -> Iterator[None]:
    """Turn what goes wrong into a MailServerError, and give the connection up."""
    try:
        yield
    except MailServerError:
        client.close()
        raise
    except (OSError, smtplib.SMTPException, HungUpError) as error:
        client.close()
        raise _known(error, host) from error


class Client(smtplib.SMTP):
    """The conversation; `smtplib` knows its words, what must never go wrong is decided here."""

    def __init__(self, account: MailAccount, stopped: Callable[[], bool]) -> None:
        super().__init__(local_hostname="localhost", timeout=account.timeout)
        self._account = account
        self._stopped = stopped

    @property
    def is_open(self) -> bool:
        """Tell whether the connection stands, as far as we know."""
        return self.sock is not None

    def begin(self) -> None:
        """Connect and secure the connection before anything else is said."""
        account, context = self._account, tls_context()
        patience = min(account.timeout, LONGEST_CONNECT)
        self.sock = socket.create_connection((account.host, account.port), patience)
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # the last dot is short
        self.local_hostname = _own_name(self.sock)
        if account.security is Security.TLS:
            self._secure(context)
        self._expect(self.getreply(), READY, "mail-server-refuses")
        self._expect(self.ehlo(), DONE, "mail-server-refuses")
        if account.security is Security.STARTTLS:
            if not self.has_extn("starttls"):
                raise MailServerError("mail-no-starttls", host=account.host)
            self._expect(self.docmd("STARTTLS"), READY, "mail-no-starttls")
            if isinstance(self.file, _Answers) and self.file.has_more:
                raise MailServerError("mail-tls-failed", host=account.host)  # slipped in before TLS
            self._secure(context)
            self._expect(self.ehlo(), DONE, "mail-server-refuses")

    def _secure(self, context: ssl.SSLContext) -> None:
        if self.sock is not None:
            self.sock = context.wrap_socket(self.sock, server_hostname=self._account.host)
        self.file, self.does_esmtp = None, False
        self.ehlo_resp, self.esmtp_features = None, {}  # what was said without TLS is void

    def log_in(self, user: str, password: str) -> None:
        """Prove who we are; the words go over TLS only, and in UTF-8, as smtplib cannot."""
        offered = self.esmtp_features.get("auth", "").upper().split()
        if "PLAIN" in offered:
            answer = self.docmd("AUTH", f"PLAIN {_coded(f'{chr(0)}{user}{chr(0)}{password}')}")
        elif "LOGIN" in offered:
            answer = self.docmd("AUTH", "LOGIN")
            for word in (user, password):
                if answer[0] == ASKED:
                    answer = self.docmd(_coded(word))
        else:
            raise MailServerError("mail-no-login", host=self._account.host)
        busy = TRANSIENT <= answer[0] < PERMANENT
        self._expect(answer, LOGGED_IN, "mail-server-busy" if busy else "mail-login-refused")

    def announce(self, address: str, size: int) -> Receipt | None:
        """Name sender and recipient; return why this mail is refused, or None to go on.

        Raises MailServerError if the server takes no mail at all, HungUpError if it leaves.
        """
        limit = self.esmtp_features.get("size", "")
        if limit.isdigit() and 0 < int(limit) < size:
            return Receipt(Verdict.FAILED, limit, code="mail-too-large")
        options = [f"size={size}"] if self.has_extn("size") else []
        code, text = self.mail(self._account.sender, options)
        self._notice_leaving(code)
        if code == TOO_LARGE:
            self._begin_anew()
            return _refusal(code, text)
        if code != DONE:
            busy = TRANSIENT <= code < PERMANENT
            self._expect((code, text), DONE, "mail-server-busy" if busy else "mail-sender-refused")
        code, text = self.rcpt(address)
        self._notice_leaving(code)
        if code in ACCEPTED:
            return None
        self._begin_anew()
        return _refusal(code, text)

    def hand_over(self, data: bytes) -> Receipt:
        """Send the bytes. Until the last dot leaves, the server cannot have taken the mail."""
        whole = False
        try:
            code, text = self.docmd("DATA")
            if code != GO_ON:
                self._begin_anew()
                return _refusal(code, text)
            for piece in self._pieces(data):
                self.send(piece)
            whole = True
            self.send(b".\r\n")
            code, text = self.getreply()
        except (OSError, smtplib.SMTPException):
            self.close()
            if whole:
                return Receipt(Verdict.UNCLEAR, code="mail-answer-missing")
            return Receipt(Verdict.LATER, code="mail-connection-lost")
        if code == DONE:
            return Receipt(Verdict.SENT, _sentence(code, text))
        if code >= TRANSIENT:
            return _refusal(code, text)
        self.close()
        return Receipt(Verdict.UNCLEAR, _sentence(code, text), code="mail-answer-missing")

    def leave(self) -> None:
        """Say goodbye and hang up."""
        try:
            if self.is_open:
                self.quit()
        except (OSError, smtplib.SMTPException):
            log.debug("the mail server did not say goodbye")
        finally:
            self.close()

    @override
    def getreply(self) -> tuple[int, bytes]:
        """Read an answer; somebody may want to stop meanwhile."""
        if self.file is None and self.sock is not None:
            self.file = _Answers(self.sock, self._account.timeout, self._stopped)
        return super().getreply()

    def _begin_anew(self) -> None:
        """Take back what was announced, so that the next mail finds nothing half done."""
        try:
            self.rset()
        except (OSError, smtplib.SMTPException):
            self.close()

    def _pieces(self, data: bytes) -> Iterator[bytes]:
        stuffed = _DOT.sub(b"..", data)
        if not stuffed.endswith(b"\r\n"):
            stuffed += b"\r\n"
        for start in range(0, len(stuffed), CHUNK):
            if self._stopped():
                raise TimeoutError("stopped")
            yield stuffed[start : start + CHUNK]

    def _expect(self, answer: tuple[int, bytes], wanted: int, code: str) -> None:
        if answer[0] != wanted:
            raise MailServerError(code, host=self._account.host, response=_sentence(*answer))

    def _notice_leaving(self, code: int) -> None:
        if code == CLOSING:
            self.close()
            raise HungUpError


class _Answers:
    """Reads lines from a socket in small waits, so that a stalled server holds nobody up."""

    def __init__(
        self, connection: socket.socket, patience: float, stopped: Callable[[], bool]
    ) -> None:
        self._connection = connection
        self._patience = patience
        self._stopped = stopped
        self._held = b""

    @property
    def has_more(self) -> bool:
        """Tell whether bytes came that nobody has read."""
        return bool(self._held)

    def readline(self, limit: int) -> bytes:
        """Return the next line, or what there is when the server hangs up."""
        while b"\n" not in self._held and len(self._held) < limit:
            more = self._wait()
            if not more:
                break
            self._held += more
        end = self._held.find(b"\n") + 1 or len(self._held)
        end = min(end, limit)
        line, self._held = self._held[:end], self._held[end:]
        return line

    def close(self) -> None:
        """Drop what nobody has read."""
        self._held = b""

    def _wait(self) -> bytes:
        began = time.monotonic()
        self._connection.settimeout(TICK)
        try:
            while True:
                try:
                    return self._connection.recv(4096)
                except TimeoutError:
                    waited = time.monotonic() - began
                    if waited > self._patience or (waited > GRACE and self._stopped()):
                        raise
        finally:
            self._connection.settimeout(self._patience)


def _own_name(connection: socket.socket) -> str:
    """Greet with the address, as mail programs do: the name of the machine concerns nobody."""
    address = connection.getsockname()[0]
    return f"[IPv6:{address}]" if ":" in address else f"[{address}]"


def _coded(words: str) -> str:
    return base64.b64encode(words.encode()).decode("ascii")


def _refusal(code: int, text: bytes) -> Receipt:
    verdict = Verdict.FAILED if code >= PERMANENT else Verdict.LATER
    return Receipt(verdict, _sentence(code, text))


def _sentence(code: int, text: bytes) -> str:
    """Write what the server said on one line."""
    return " ".join(f"{code} {text.decode('utf-8', 'replace')}".split())[:LONGEST_SENTENCE]


def _known(error: BaseException, host: str) -> MailServerError:
    """Find the code for what went wrong; smtplib hides the cause behind a sentence of its own."""
    causes = (error, error.__cause__, error.__context__)
    for kind, code in _TROUBLES:
        for cause in causes:
            if isinstance(cause, ssl.SSLCertVerificationError):
                bad = _CERTIFICATES.get(cause.verify_code, "mail-certificate-refused")
                return MailServerError(bad, host=host, reason=cause.verify_message)
            if isinstance(cause, kind):
                return MailServerError(code, host=host)
    return MailServerError("mail-server-lost", host=host)


_TROUBLES: Final = (
    (ssl.SSLError, "mail-tls-failed"),
    (socket.gaierror, "mail-server-unknown"),
    (TimeoutError, "mail-server-silent"),
    (ConnectionRefusedError, "mail-server-unreachable"),
)
