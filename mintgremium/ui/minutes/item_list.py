"""The list of agenda items beside the minutes: what is written, decided and to do."""

from collections import Counter
from typing import Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt

from mintgremium.core.vocabulary import ItemKind, ItemState
from mintgremium.services.minutes.rows import MinutesItemRow, MinutesPage
from mintgremium.ui.labels import Labels
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.cells import Cell, Column
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.record_table import RecordTable

HEAD: Final = "head"  # id of the first line: kind, chair, opening, closing
WIDTH: Final = 288
_SET_ASIDE: Final = (ItemState.WITHDRAWN, ItemState.POSTPONED)
_NOT_WRITTEN: Final = (ItemKind.BREAK, ItemKind.PROGRAMME)


class Entry(NamedTuple):
    """One line of the list."""

    id: UUID | str
    number: str
    name: str
    depth: int
    written: bool
    resolutions: int
    tasks: int
    aside: str  # why it was not treated, in words


def entries(page: MinutesPage, labels: Labels) -> list[Entry]:
    """List the head and the items; breaks have no minutes."""
    resolutions = Counter(row.agenda_item_id for row in page.resolutions)
    tasks = Counter(row.agenda_item_id for row in page.tasks)
    head = page.head
    first = Entry(
        HEAD,
        "",
        QCoreApplication.translate("minutes", "Opening and closing"),
        0,
        bool(head.chair or head.keeper or head.opening or head.closing),
        resolutions[None],
        tasks[None],
        "",
    )
    items = [row for row in page.items if row.kind not in _NOT_WRITTEN]
    return [first, *(_entry(row, resolutions, tasks, labels) for row in items)]


def _entry(
    row: MinutesItemRow,
    resolutions: "Counter[UUID | None]",
    tasks: "Counter[UUID | None]",
    labels: Labels,
) -> Entry:
    return Entry(
        row.id,
        row.number,
        row.name,
        row.depth,
        bool(row.text.strip() or row.result.strip()),
        resolutions[row.id],
        tasks[row.id],
        labels.word(row.state) if row.state in _SET_ASIDE else "",
    )


class ItemList(RecordTable[Entry]):
    """One column: mark, number and title, then what hangs on the item."""

    def __init__(self, theme: Theme) -> None:
        column: Column[Entry] = Column(
            key="item",
            title=QCoreApplication.translate("minutes", "Agenda item"),
            cell=_cell,
            stretch=True,
        )
        name = QCoreApplication.translate("minutes", "Items of the minutes")
        super().__init__(theme, name, [column], sentence=_sentence)
        self.horizontalHeader().hide()
        self.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_look(self, surface="sunken")

    def step(self, by: int) -> bool:
        """Choose the next (1) or previous (-1) line; tell whether there was one."""
        line = self.currentIndex().row() + by
        row = self.records.row_at(line) if line >= 0 else None
        if row is None:
            return False
        self.select_ids([row.id])
        return True


def _cell(entry: Entry) -> Cell:
    marks = ("gavel",) * bool(entry.resolutions) + ("square-check",) * bool(entry.tasks)
    icon = "circle-check" if entry.written else "circle"
    return Cell(
        f"{entry.number}  {entry.name}" if entry.number else entry.name,
        style="body500" if entry.depth == 0 else "body",
        color="text3" if entry.aside else "text",
        icon="circle-slash" if entry.aside else icon,
        icon_color="okFg" if entry.written and not entry.aside else "text3",
        second=entry.aside,
        trailing=marks,
        spoken=_sentence(entry),
    )


def _sentence(entry: Entry) -> str:
    translate = QCoreApplication.translate
    number = translate("minutes", "Item {number}").format(number=entry.number)
    written = translate("minutes", "written") if entry.written else translate("minutes", "empty")
    parts = [
        number if entry.number else "",
        entry.name,
        entry.aside or written,
        translate("minutes", "with resolution") if entry.resolutions else "",
        translate("minutes", "with task") if entry.tasks else "",
    ]
    return ", ".join(filter(None, parts))
