"""Ask once more before mails leave: how many, and to whom by name."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from mintgremium.services.invitations.rows import Addressee
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.dialog import BaseDialog
from mintgremium.ui.widgets.labels import Label


class ConfirmDialog(BaseDialog):
    """Lists everybody; its primary button says how many mails leave."""

    def __init__(
        self, theme: Theme, what: str, people: Sequence[Addressee], parent: QWidget | None
    ) -> None:
        super().__init__(theme, what, "", parent)
        count = len(people)
        self.primary.setText(counted(count, self.tr("Send 1 mail"), self.tr("Send {count} mails")))
        self.names = QPlainTextEdit("\n".join(_line(each) for each in people))
        self.names.setReadOnly(True)
        self.names.setTabChangesFocus(True)
        self.names.setAccessibleName(self.tr("Recipients"))
        self.names.setMinimumHeight(theme.px(220))
        text = counted(
            count,
            self.tr("This mail leaves at once and cannot be taken back."),
            self.tr("These {count} mails leave at once and cannot be taken back."),
        )
        body = QWidget()
        column = QVBoxLayout(body)
        theme.set_space(column, (0, 0, 0, 0), 10)
        column.addWidget(Label(text, "body", "text2", wrap=True))
        column.addWidget(self.names, 1)
        self.build(body)


def _line(person: Addressee) -> str:
    seat = f" ({person.seat_label})" if person.seat_label else ""
    return f"{person.name}{seat}, {person.address}"
