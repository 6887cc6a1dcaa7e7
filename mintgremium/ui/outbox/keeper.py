"""What the window says about the outbox on its own: what waits, what left, what is in the way."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mintgremium.core.errors import MintgremiumError
from mintgremium.services.outbox.rows import OutboxCounts, SendReport
from mintgremium.ui.labels import Labels
from mintgremium.ui.messages import Messages, Notice, NoticeButton
from mintgremium.ui.navigator import Navigator, Place
from mintgremium.ui.operations import Operations
from mintgremium.ui.outbox.actions import VIEW
from mintgremium.ui.outbox.words import waiting_words
from mintgremium.ui.post import Post
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.translation import counted

if TYPE_CHECKING:
    from mintgremium.services.outbox.service import Outbox
    from mintgremium.ui.outbox.password_dialog import Given

KEY: Final = "outbox"


class OutboxKeeper(QObject):
    """Offers what waits when a file is opened; nothing is sent unasked."""

    def __init__(
        self,
        post: Post,
        messages: Messages,
        navigator: Navigator,
        set_up: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._post, self._messages, self._navigator = post, messages, navigator
        self._set_up, self._window = set_up, parent
        post.account_wanted.connect(self._ask_for_account)
        post.ended.connect(self._tell)
        post.failed.connect(self._explain)
        post.changed.connect(self._withdraw)

    def look(self, outbox: "Outbox", operations: Operations, *, read_only: bool) -> None:
        """Note what a process that is gone left on its way, and offer what waits."""

        def read() -> OutboxCounts:
            if not read_only:
                outbox.settle_interrupted()
            return outbox.counts()

        operations.run(read, self.offer)

    def offer(self, counts: OutboxCounts) -> None:
        """Show what waits and what is unclear, with the ways on."""
        self._messages.withdraw(KEY)
        look = NoticeButton(self.tr("To the outbox"), self._go)
        if counts.unclear:
            text = counted(
                counts.unclear,
                self.tr(
                    "Of one mail nobody knows whether it arrived. It is not sent again unasked."
                ),
                self.tr(
                    "Of {count} mails nobody knows whether they arrived. They are not sent again "
                    "unasked."
                ),
            )
            self._messages.notice(Notice("warn", text, (look,), key=KEY))
        elif counts.waiting:
            text = waiting_words(counts.waiting) + " " + self.tr("Nothing is sent unasked.")
            send = NoticeButton(self.tr("Send now"), self._post.send)
            buttons = (look,) if self._post.is_test else (send, look)
            self._messages.notice(Notice("info", text, buttons, key=KEY))

    def _go(self) -> None:
        self._navigator.go(Place(VIEW))

    @Slot()
    def _withdraw(self) -> None:
        if self._post.is_sending:
            self._messages.withdraw(KEY)

    @Slot()
    def _ask_for_account(self) -> None:
        text = self.tr(
            "No mail account is set up on this machine. The mails wait in the outbox. Enter server "
            "and sender address."
        )
        button = NoticeButton(self.tr("Mail account …"), self._set_up)
        self._messages.notice(Notice("info", text, (button,), key=KEY))

    @Slot(object)
    def _tell(self, report: SendReport) -> None:
        if report.sent:
            text = counted(report.sent, self.tr("One mail sent"), self.tr("{count} mails sent"))
            self._messages.say(text)
        if report.unclear or report.failed:
            self._messages.notice(
                Notice(
                    "warn",
                    self.tr(
                        "Not everything has arrived: {failed} failed, {unclear} unclear. "
                        "The outbox says why."
                    ).format(failed=report.failed, unclear=report.unclear),
                    (NoticeButton(self.tr("To the outbox"), self._go),),
                    key=KEY,
                )
            )

    @Slot(object)
    def _explain(self, error: MintgremiumError) -> None:
        again = NoticeButton(self.tr("Try again"), self._post.send)
        account = NoticeButton(self.tr("Mail account …"), self._set_up)
        self._messages.notice(
            Notice("warn", self._messages.describe(error), (again, account), key=KEY)
        )


class PasswordAsker(QObject):
    """Asks for the password when sending needs one, and goes on sending with it."""

    def __init__(self, theme: Theme, labels: Labels, post: Post, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._labels, self._post, self._window = theme, labels, post, parent
        post.password_wanted.connect(self.ask)

    @Slot(str)
    def ask(self, trouble: str) -> None:
        """Open the dialog above the window."""
        from mintgremium.ui.outbox.password_dialog import PasswordDialog

        account = self._post.account()
        if account is not None:
            dialog = PasswordDialog(self._theme, self._labels, account, trouble, self._window)
            dialog.given.connect(self._go_on)
            dialog.open()

    @Slot(object)
    def _go_on(self, given: "Given") -> None:
        self._post.give_password(given.password, keep=given.keep)
        self._post.send()
