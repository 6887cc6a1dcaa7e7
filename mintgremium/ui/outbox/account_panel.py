"""What the page of the mail account in the preferences can do besides its settings."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.core.errors import MintgremiumError
from mintgremium.ui.labels import Labels
from mintgremium.ui.outbox.password_dialog import Given, PasswordDialog
from mintgremium.ui.post import Post
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.announce import announce
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.labels import Label


class AccountPanel(QWidget):
    """Password, and the check of the connection, with what came of it below."""

    def __init__(self, theme: Theme, labels: Labels, post: Post) -> None:
        super().__init__()
        self._theme, self._labels, self._post = theme, labels, post
        self.password = Button(theme, self.tr("Password …"), clicked=self.ask)
        self.forget = Button(
            theme, self.tr("Forget the password"), kind=Kind.QUIET, clicked=self.drop
        )
        self.check = Button(theme, self.tr("Check the connection"), clicked=self.try_it)
        self.result = Label("", "small", "text2", wrap=True)
        row = QHBoxLayout()
        theme.set_space(row, (0, 0, 0, 0), 8)
        for button in (self.password, self.check, self.forget):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        theme.set_space(column, (0, 0, 0, 0), 8)
        column.addLayout(row)
        column.addWidget(self.result)
        post.key_store_failed.connect(self._kept_in_memory)

    def ask(self, trouble: str = "") -> None:
        """Ask for the password, if there is an account that needs one."""
        account = self._post.account()
        if account is None:
            self._say_incomplete()
        elif not account.user:
            self._say(self.tr("Without a user name there is no login and no password."))
        else:
            dialog = PasswordDialog(self._theme, self._labels, account, trouble, self.window())
            dialog.given.connect(self._take)
            dialog.open()

    def drop(self) -> None:
        """Forget the password here and in the key store."""
        if self._post.account() is None:
            self._say_incomplete()
            return
        self._post.forget_password(self._forgotten)

    def try_it(self) -> None:
        """Log in at the server and leave again."""
        if self._post.account() is None:
            self._say_incomplete()
            return
        self._say(self.tr("Calling the server …"))
        self.check.setEnabled(False)
        self._post.check(self._checked, self._failed)

    # -- inside

    def _take(self, given: Given) -> None:
        self._say("")
        self._post.give_password(given.password, keep=given.keep)

    def _forgotten(self, trouble: str) -> None:
        self._say(self._words(trouble) if trouble else self.tr("The password is forgotten."))

    def _checked(self, trouble: str) -> None:
        self.check.setEnabled(True)
        if trouble:
            self._say(self._words(trouble))
            self.ask(trouble)
        else:
            self._say(self.tr("The server answers, encrypted, and takes the login."), "okFg")

    def _failed(self, error: MintgremiumError) -> None:
        self.check.setEnabled(True)
        self._say(self._labels.describe(error), "critFg")

    def _kept_in_memory(self, trouble: str) -> None:
        end = self.tr("The password is kept until the program ends.")
        self._say(f"{self._words(trouble)} {end}", "warnFg")

    def _say_incomplete(self) -> None:
        self._say(self.tr("Enter server and sender address first."), "warnFg")

    def _words(self, trouble: str) -> str:
        return self._labels.text(f"key_store.{trouble}")

    def _say(self, text: str, tint: str = "text2") -> None:
        self.result.set_tint(tint)
        self.result.setText(text)
        if text:
            announce(self, text)
