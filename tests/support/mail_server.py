"""A real mail server (aiosmtpd) in a thread, which does on request what servers should not do."""

import asyncio
import ssl
import threading
import warnings
from dataclasses import dataclass, field
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

USER, PASSWORD = "post", "gehe:im ß"
SENDER = "gremien@example.org"


@dataclass
class Behaviour:
    """What the server does wrong; words are answers, `drop` hangs up, `stall` says nothing."""

    greeting: str = ""
    mail: list[str] = field(default_factory=list)  # one for each MAIL, then all is well
    recipients: dict[str, list[str]] = field(default_factory=dict)  # by address, one per RCPT
    data: list[str] = field(default_factory=list)  # at the command DATA
    contents: list[str] = field(default_factory=list)  # after the last dot
    largest: int = 10_000_000
    login: bool = True
    methods: tuple[str, ...] = ()  # of AUTH that are not offered


@dataclass
class Delivery:
    """A mail that the server has taken, whether or not it said so."""

    sender: str
    recipients: list[str]
    data: bytes


class MailServer:
    """Runs until `stop`; `taken` holds what it has really taken."""

    def __init__(
        self,
        certificate: Path | None,
        behaviour: Behaviour | None = None,
        *,
        tls_first: bool = False,
        weak: bool = False,
    ) -> None:
        self.behaviour = behaviour or Behaviour()
        self.taken: list[Delivery] = []
        self.connections = 0
        self.transports: list[asyncio.Transport] = []
        self.port = 0
        self._tls = _server_tls(certificate, weak=weak) if certificate else None
        self._tls_first = tls_first
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="mail-server")

    def __enter__(self) -> "MailServer":
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def ids(self) -> list[bytes]:
        """Return the Message-IDs of all that was taken."""
        lines = (line for mail in self.taken for line in mail.data.split(b"\r\n"))
        return [line for line in lines if line.startswith(b"Message-ID:")]

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.set_exception_handler(lambda _loop, _context: None)  # broken on purpose
        context = self._tls if self._tls_first else None
        server = self._loop.run_until_complete(
            self._loop.create_server(self._talk, "127.0.0.1", 0, ssl=context)
        )
        self.port = server.sockets[0].getsockname()[1]
        self._loop.call_soon(self._ready.set)
        self._loop.run_forever()
        server.close()
        for transport in self.transports:
            transport.abort()
        self._loop.run_until_complete(asyncio.sleep(0.01))
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    def _talk(self) -> SMTP:
        self.connections += 1
        return _Talk(
            _Handler(self),
            server=self,
            loop=self._loop,
            hostname="localhost",
            tls_context=None if self._tls_first else self._tls,
            require_starttls=self._tls is not None and not self._tls_first,
            authenticator=_check if self.behaviour.login else None,
            auth_required=self.behaviour.login and not self._tls_first,
            auth_require_tls=not self._tls_first,
            auth_exclude_mechanism=self.behaviour.methods,
            data_size_limit=self.behaviour.largest,
            timeout=60,
        )


class _Talk(SMTP):
    def __init__(self, handler, *, server: MailServer, **arguments) -> None:
        super().__init__(handler, **arguments)
        self._of = server

    def _timeout_cb(self) -> None:
        self.transport.abort()

    def connection_made(self, transport) -> None:
        super().connection_made(transport)
        self._of.transports.append(transport)
        if self._of.behaviour.greeting == "drop":
            transport.abort()

    async def push(self, status) -> None:
        greeting = self._of.behaviour.greeting
        if greeting and self.session.host_name is None and str(status).startswith("220 localhost"):
            if greeting == "stall":
                await asyncio.sleep(3600)
            status = greeting
        await super().push(status)

    async def smtp_DATA(self, arg) -> None:
        for answer in _next(self._of.behaviour.data):
            if answer == "drop":
                self.transport.abort()
            elif answer == "drop-inside":
                await self.push("354 go on")
                self.transport.abort()
            else:
                await self.push(answer)
            return
        await super().smtp_DATA(arg)


class _Handler:
    def __init__(self, server: MailServer) -> None:
        self._server = server

    async def handle_MAIL(self, server, session, envelope, address, options) -> str:
        for answer in _next(self._server.behaviour.mail):
            return await _do(server, answer)
        envelope.mail_from = address
        return "250 2.1.0 ok"

    async def handle_RCPT(self, server, session, envelope, address, options) -> str:
        for answer in _next(self._server.behaviour.recipients.get(address, [])):
            return await _do(server, answer)
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope) -> str:
        delivery = Delivery(envelope.mail_from, [*envelope.rcpt_tos], envelope.content)
        for answer in _next(self._server.behaviour.contents):
            if answer.startswith("take"):
                self._server.taken.append(delivery)
            return await _do(server, answer.removeprefix("take "))
        self._server.taken.append(delivery)
        return f"250 2.0.0 taken as {len(self._server.taken)}"


async def _do(server: _Talk, answer: str) -> str:
    if answer == "drop":
        server.transport.abort()
    if answer in ("stall", "drop"):
        await asyncio.sleep(3600)
    if answer.startswith("421"):
        await server.push(answer)
        server.transport.close()
    return answer


def _next(answers: list[str]) -> list[str]:
    """Take the first answer out; `-` stands for a well-behaved turn."""
    if not answers:
        return []
    answer = answers.pop(0)
    return [] if answer == "-" else [answer]


def _check(server, session, envelope, mechanism, data) -> AuthResult:
    good = isinstance(data, LoginPassword) and data == LoginPassword(
        USER.encode(), PASSWORD.encode()
    )
    return AuthResult(success=good, handled=good)


def _server_tls(certificate: Path, *, weak: bool) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    if weak:
        context.set_ciphers("ALL:@SECLEVEL=0")
        with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
            context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context
