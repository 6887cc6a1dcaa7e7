"""Sends the outbox in a thread of its own, when the user says so, and goes on until it is empty."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from mintgremium.core.errors import MailServerError, MintgremiumError
from mintgremium.runtime.mail_account import MailAccount, MailTransport
from mintgremium.runtime.mail_settings import account_of
from mintgremium.runtime.secrets import Passwords
from mintgremium.runtime.settings import Settings
from mintgremium.ui.operations import Operations
from mintgremium.ui.progress import Progress

if TYPE_CHECKING:
    from mintgremium.services.outbox.rows import SendReport
    from mintgremium.services.outbox.service import Outbox

_PATIENCE_MS: Final = (60_000, 300_000, 900_000)  # after a server that takes nothing right now
_LONGEST_WAIT_MS: Final = 3_600_000
# Trying again without the user helps; a wrong password would only lock the account.
_PASSING: Final = frozenset(
    {"mail-server-busy", "mail-server-silent", "mail-server-lost", "mail-server-unreachable"}
)

Connect = Callable[[MailAccount, str, Callable[[], bool]], MailTransport]


def connect_by_smtp(
    account: MailAccount, password: str, stopped: Callable[[], bool]
) -> MailTransport:
    """Return the way to a real server."""
    from mintgremium.runtime.mail_transport import SmtpTransport

    return SmtpTransport(account, password, stopped)


@dataclass(frozen=True, slots=True)
class PostTools:
    """What sending needs of the machine."""

    settings: Settings
    passwords: Passwords
    now: Callable[[], datetime]
    connect: Connect = connect_by_smtp


@dataclass(frozen=True, slots=True)
class _NoPassword:
    """Why the server could not even be asked."""

    trouble: str


class Post(QObject):
    """The window's hold on the outbox of the open file: send, pause, go on by itself."""

    changed = Signal()  # whether it sends, or how far it is
    account_wanted = Signal()  # host or sender address are missing
    password_wanted = Signal(str)  # why there is none, as a code
    key_store_failed = Signal(str)  # why the password is kept in memory only
    ended = Signal(object)  # SendReport
    failed = Signal(object)  # MintgremiumError: nothing more is sent for now

    def __init__(
        self, tools: PostTools, operations: Operations, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.tools = tools
        self.done, self.total = 0, 0
        self.is_on = False  # the user wants the outbox emptied
        self._operations = operations
        self._outbox: Outbox | None = None
        self._progress: Progress | None = None
        self._refusals = 0
        self._password_is_wrong = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.send)

    # -- the file ------------------------------------------------------------------------------

    def begin(self, outbox: "Outbox") -> None:
        """Take the outbox of the file that was opened."""
        self._outbox = outbox
        self.is_on = False

    def end(self) -> None:
        """Let go before the file is closed; the mail on its way is awaited in the other thread."""
        outbox, self._outbox = self._outbox, None
        self.pause()
        if outbox is not None:
            self._operations.run(outbox.wait_until_idle, lambda _none: None)

    # -- the account ---------------------------------------------------------------------------

    def account(self) -> MailAccount | None:
        """Return the account of this machine, if it is set up."""
        return account_of(self.tools.settings)

    @property
    def is_test(self) -> bool:
        """Tell whether mails are written as files instead of sent."""
        return self.tools.settings.flag("mail_test")

    def give_password(self, password: str, *, keep: bool) -> None:
        """Remember the password of the account; a key store that fails is told."""
        account = self.account()
        if account is None:
            return
        self._password_is_wrong = False
        passwords, key = self.tools.passwords, account.key
        self._operations.run_beside(
            lambda _progress: passwords.remember(key, password, keep=keep), self._remembered
        )

    def _remembered(self, trouble: str) -> None:
        if trouble:
            self.key_store_failed.emit(trouble)

    def forget_password(self, told: Callable[[str], None]) -> None:
        """Drop the password of the account everywhere; `told` hears why that failed, or nothing."""
        account = self.account()
        if account is not None:
            passwords, key = self.tools.passwords, account.key
            self._operations.run_beside(lambda _progress: passwords.forget(key), told)

    def check(
        self, told: Callable[[str], None], failed: Callable[[MintgremiumError], None]
    ) -> None:
        """Log in and leave again, without sending; `told` hears why there is no password."""
        account = self.account()
        if account is None:
            self.account_wanted.emit()
            return

        def work(progress: Progress) -> str:
            password = self._password(account)
            if isinstance(password, _NoPassword):
                return password.trouble
            transport = self.tools.connect(account, password, lambda: progress.cancelled)
            try:
                transport.open()
            finally:
                transport.close()
            return ""

        self._operations.run_beside(work, told, failed)

    # -- sending -------------------------------------------------------------------------------

    @property
    def is_sending(self) -> bool:
        """Tell whether mails are leaving now."""
        return self._progress is not None

    def send(self) -> None:
        """Send what waits and is due, and go on with what is due later."""
        account, outbox = self.account(), self._outbox
        if outbox is None or self.is_sending:
            return
        if account is None:
            self.account_wanted.emit()
            return
        if self._password_is_wrong:
            self.password_wanted.emit("mail-login-refused")
            return
        self.is_on, self.done, self.total = True, 0, 0
        self._timer.stop()

        def work(progress: Progress) -> "SendReport | _NoPassword":
            password = self._password(account)
            if isinstance(password, _NoPassword):
                return password
            stopped = _Stopped(progress)
            transport = self.tools.connect(account, password, stopped)
            return outbox.send_waiting(
                transport, lambda done, total: progress.moved.emit(done, total, ""), stopped
            )

        def done(result: "SendReport | _NoPassword") -> None:
            self._end(outbox, result)

        def failed(error: MintgremiumError) -> None:
            self._fail(outbox, error)

        self._progress = Progress()  # in the meantime; with immediate operations it is over at once
        progress = self._operations.run_beside(work, done, failed)
        if self._progress is not None:
            self._progress = progress
            progress.moved.connect(self._move)
        self.changed.emit()

    def pause(self) -> None:
        """End after the mail that is on its way; nothing more is sent until `send`."""
        self.is_on = False
        self._timer.stop()
        if self._progress is not None:
            self._progress.cancel()
        self.changed.emit()

    # -- inside --------------------------------------------------------------------------------

    def _password(self, account: MailAccount) -> str | _NoPassword:
        if not account.user:
            return ""
        found = self.tools.passwords.get(account.key)
        return _NoPassword(found.trouble) if found.password is None else found.password

    def _move(self, done: int, total: int, _key: str) -> None:
        self.done, self.total = done, total
        self.changed.emit()

    def _end(self, outbox: "Outbox", result: "SendReport | _NoPassword") -> None:
        self._progress = None
        self.changed.emit()
        if outbox is not self._outbox:
            return
        if isinstance(result, _NoPassword):
            self.is_on = False
            self.password_wanted.emit(result.trouble)
            return
        self.ended.emit(result)
        if result.trouble is not None:
            self._fail(outbox, result.trouble)
        else:
            self._refusals = 0
            self._go_on(result.next_at)

    def _fail(self, outbox: "Outbox", error: MintgremiumError) -> None:
        self._progress = None
        self._password_is_wrong = error.code == "mail-login-refused"
        if outbox is self._outbox:
            self.failed.emit(error)
            if isinstance(error, MailServerError) and error.code in _PASSING and self.is_on:
                wait = _PATIENCE_MS[min(self._refusals, len(_PATIENCE_MS) - 1)]
                self._refusals += 1
                self._timer.start(wait)
            else:
                self.is_on = False
        self.changed.emit()

    def _go_on(self, next_at: datetime | None) -> None:
        if next_at is None or not self.is_on:
            self.is_on = False
            self.changed.emit()
            return
        wait = (next_at - self.tools.now()).total_seconds() * 1000
        self._timer.start(int(min(max(wait, 1000), _LONGEST_WAIT_MS)))
        self.changed.emit()


class _Stopped:
    """Asks a progress, from any thread, whether the user still wants it."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __call__(self) -> bool:
        return self._progress.cancelled
