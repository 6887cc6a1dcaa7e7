"""Who gets the message: seat, name and address of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.services.invitations.rows import Addressee
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.cells import Cell, Column, quiet, strong
from mintgremium.ui.widgets.record_table import RecordTable


@dataclass(frozen=True, slots=True)
class Receiver:
    """One line of the table of recipients."""

    id: str
    person: Addressee


class ReceiverList(QWidget):
    """A table to check with the eyes; choosing a line shows what that person would get."""

    person_chosen = Signal(object)  # Addressee, or None

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.table: RecordTable[Receiver] = RecordTable(
            theme, self.tr("Recipients"), _columns(), sentence=_sentence
        )
        self.table.set_empty_text(self.tr("Nobody can be written to."))
        self.table.current_changed.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_people(self, people: Sequence[Addressee]) -> None:
        """Show who gets the message; somebody is always chosen."""
        rows = [Receiver(key_of(each), each) for each in people]
        self.table.set_rows(rows)
        if rows and self.table.current_row() is None:
            self.table.select_ids([rows[0].id])
        self._choose(self.table.current_row())

    def choose(self, key: str) -> None:
        """Choose a line."""
        self.table.select_ids([key])

    def _choose(self, row: Receiver | None) -> None:
        self.person_chosen.emit(row.person if row else None)


def key_of(person: Addressee) -> str:
    """Tell one recipient from another."""
    return f"{person.address}/{person.seat_id}"


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
            cell=lambda row: strong(row.person.name, _copy_words(row.person)),
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


def _copy_words(person: Addressee) -> str:
    if person.for_information:
        return QCoreApplication.translate("sending", "copy")
    return "" if person.seat_id else QCoreApplication.translate("sending", "guest")


def _sentence(row: Receiver) -> str:
    person = row.person
    return ", ".join(
        filter(None, (person.seat_label, person.name, person.address, _copy_words(person)))
    )
