"""Ask for the password of the mail account; it goes to the key store or stays in memory."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mintgremium.core.overriding import override
from mintgremium.runtime.mail_account import MailAccount
from mintgremium.ui.labels import Labels
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.dialog import BaseDialog
from mintgremium.ui.widgets.editors import CheckField, TextField
from mintgremium.ui.widgets.form import Form, FormField


@dataclass(frozen=True, slots=True)
class Given:
    """A password, and whether it shall be kept in the key store."""

    password: str = field(repr=False)
    keep: bool


class PasswordField(TextField):
    """A text that nobody can read over a shoulder; blanks at its ends belong to it."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)

    @override
    def value(self) -> str:
        """Return every sign that was typed."""
        return self.text()


class PasswordDialog(BaseDialog):
    """Says why it asks; `given` hands on what was entered."""

    given = Signal(object)  # Given

    def __init__(
        self,
        theme: Theme,
        labels: Labels,
        account: MailAccount,
        trouble: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__(theme, "", "", parent)
        title = self.tr("Password of the mail account")
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.primary.setText(self.tr("Use it"))
        self.password = PasswordField()
        self.keep = CheckField(self.tr("Keep it in the &key store of this machine"))
        self.keep.set_value(trouble in ("", "password-unknown", "mail-login-refused"))
        who = self.tr("{user} at {host}").format(user=account.user, host=account.host)
        words = [self._why(labels, trouble), self.tr("Without it, it is forgotten at the end.")]
        self.form = Form(
            theme,
            [
                FormField(
                    "password", self.tr("&Password for {who}").format(who=who), self.password
                ),
                FormField("keep", "", self.keep, help=" ".join(filter(None, words))),
            ],
        )
        self.build(self.form)

    @override
    def press(self) -> None:
        """Hand the password on, if there is one."""
        if not self.password.value():
            self.form.show_problems({"password": self.tr("Enter the password.")})
            self.form.focus_first_problem()
            return
        self.given.emit(Given(self.password.value(), bool(self.keep.value())))
        self.accept()

    def _why(self, labels: Labels, trouble: str) -> str:
        if trouble == "mail-login-refused":
            return self.tr("The server has refused the last one.")
        return labels.text(f"key_store.{trouble}") if trouble else ""
