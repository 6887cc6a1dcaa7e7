"""Who gets the message, and what one of them would read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mintgremium.services.invitations.rows import Addressee, MessagePreview
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.cells import Cell, Column, quiet, strong
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.record_table import RecordTable


@dataclass(frozen=True, slots=True)
class Receiver:
    """One line of the table of recipients."""

    id: str
    person: Addressee


class PreviewBox(QWidget):
    """Recipients at the left; the mail to the chosen one at the right."""

    person_chosen = Signal(object)  # Addressee
    agenda_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.count = Label("", "small600", "text2")
        self.table: RecordTable[Receiver] = RecordTable(
            theme, self.tr("Recipients"), _columns(), sentence=_sentence
        )
        self.table.set_empty_text(self.tr("Nobody can be written to."))
        self.table.setMinimumSize(theme.px(320), theme.px(270))
        self.subject = Label("", "small600", "text", wrap=True)
        self.body = QPlainTextEdit()
        self.body.setReadOnly(True)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(self.tr("Text of the mail"))
        self.agenda = Button(
            theme,
            self.tr("Look at the agenda as PDF"),
            kind=Kind.LINK,
            clicked=self.agenda_wanted.emit,
        )
        self._lay_out(theme)
        self.table.current_changed.connect(self._choose)

    def show_people(self, people: Sequence[Addressee]) -> None:
        """Show who gets the message."""
        self.count.setText(self.tr("%n recipients", "", len(people)))
        rows = [Receiver(f"{each.address}/{each.seat_id}", each) for each in people]
        self.table.set_rows(rows)
        if rows and self.table.current_row() is None:
            self.table.select_ids([rows[0].id])
        self._choose(self.table.current_row())

    def show_message(self, message: MessagePreview | None) -> None:
        """Show what the chosen person would read."""
        self.subject.setText(message.subject if message else "")
        self.body.setPlainText(message.body if message else "")
        self.agenda.setVisible(message is not None and bool(message.files))

    def _choose(self, row: Receiver | None) -> None:
        if row is None:
            self.show_message(None)
            return
        self.person_chosen.emit(row.person)

    def _lay_out(self, theme: Theme) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        theme.set_space(left, (0, 0, 0, 0), 6)
        theme.set_space(right, (0, 0, 0, 0), 6)
        left.addWidget(self.count)
        left.addWidget(self.table, 1)
        right.addWidget(self.subject)
        right.addWidget(self.body, 1)
        right.addWidget(self.agenda, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        theme.set_space(row, (0, 0, 0, 0), 20)
        row.addLayout(left, 5)
        row.addLayout(right, 6)


def _columns() -> list[Column[Receiver]]:
    translate = QCoreApplication.translate
    return [
        Column(
            key="seat",
            title=translate("sending", "Seat"),
            cell=lambda row: Cell(tag=row.person.seat_tag, spoken=row.person.seat_label),
            width=58,
        ),
        Column(
            key="name",
            title=translate("sending", "Name"),
            cell=lambda row: strong(row.person.name),
            width=110,
            stretch=True,
        ),
        Column(
            key="mail",
            title=translate("sending", "Mail"),
            cell=lambda row: quiet(row.person.address),
            width=110,
            stretch=True,
        ),
    ]


def _sentence(row: Receiver) -> str:
    person = row.person
    return ", ".join(filter(None, (person.seat_label, person.name, person.address)))
