"""Which attachments of the meeting go along."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.services.attachments.rows import AttachmentRow
from mintgremium.ui.meetings.paper_rows import size_words
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.cells import Cell, Column, quiet
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.record_table import RecordTable


@dataclass(frozen=True, slots=True)
class Choosable:
    """An attachment with its tick."""

    id: UUID
    row: AttachmentRow
    chosen: bool


class EnclosedList(QWidget):
    """Space or a click ticks a file; confidential ones start without."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows: list[Choosable] = []
        self.table: RecordTable[Choosable] = RecordTable(
            theme, self.tr("Attachments"), _columns(), sentence=_sentence
        )
        self.table.set_empty_text(self.tr("No file is attached to the meeting."))
        self.table.row_ticked.connect(self.toggle)
        self.table.row_activated.connect(self.toggle)
        self.sum = Label("", "small", "text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        theme.set_space(column, spacing=6)
        column.addWidget(self.table, 1)
        column.addWidget(self.sum)

    def show_files(self, rows: Sequence[AttachmentRow], confidential: frozenset[UUID]) -> None:
        """Offer the files of the meeting."""
        self._rows = [Choosable(row.id, row, row.item_id not in confidential) for row in rows]
        self._renew()
        if rows:
            self.table.select_ids([rows[0].id])

    def chosen(self) -> tuple[UUID, ...]:
        """Return which files go along."""
        return tuple(each.id for each in self._rows if each.chosen)

    def total(self) -> int:
        """Return the bytes of the chosen files."""
        return sum(each.row.size for each in self._rows if each.chosen)

    def toggle(self, row: Choosable) -> None:
        """Let a file come along, or stay."""
        self._rows = [
            replace(each, chosen=not each.chosen) if each.id == row.id else each
            for each in self._rows
        ]
        self._renew()
        self.edited.emit()

    def _renew(self) -> None:
        self.table.set_rows(self._rows)
        chosen = self.tr("%n file(s) come along", "", len(self.chosen()))
        self.sum.setText(f"{chosen}, {size_words(self.total())}" if self._rows else "")


def _columns() -> list[Column[Choosable]]:
    translate = QCoreApplication.translate
    return [
        Column(
            key="file",
            title=translate("sending", "File"),
            cell=lambda each: Cell(
                each.row.file_name, style="body500", ticked=each.chosen, second=each.row.item
            ),
            width=200,
            stretch=True,
        ),
        Column(
            key="size",
            title=translate("sending", "Size"),
            cell=lambda each: quiet(size_words(each.row.size)),
            width=80,
        ),
    ]


def _sentence(each: Choosable) -> str:
    translate = QCoreApplication.translate
    state = translate("sending", "comes along") if each.chosen else translate("sending", "stays")
    return ", ".join(filter(None, (each.row.file_name, each.row.item, state)))
