"""A list of records with its filter, its column chooser and what is known about the chosen one."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.widgets.buttons import MenuButton
from mintgremium.ui.widgets.cells import Column, Grouping, R
from mintgremium.ui.widgets.details import Block, Details, Text
from mintgremium.ui.widgets.inspector import Inspector
from mintgremium.ui.widgets.list_frame import ListFrame
from mintgremium.ui.widgets.record_table import RecordTable
from mintgremium.ui.widgets.search_field import SearchField


@dataclass(frozen=True)
class PaneSpec(Generic[R]):
    """How a list is called, what it shows, and where its columns are remembered.

    `about` is the title of the inspector, `choose` its text while nothing is chosen.
    """

    name: str
    columns: Sequence[Column[R]]
    memory: str
    filter: str
    about: str = ""
    choose: str = ""
    sentence: Callable[[R], str] | None = None
    grouping: Grouping[R] | None = None


class RecordPane(ListFrame, Generic[R]):
    """Toolbar, table and inspector; the owner fills them and does what is wanted."""

    chosen = Signal(object)  # the row with the focus, or None
    link_wanted = Signal(object)  # the target of a link or button, unless it is a Place

    def __init__(self, context: ViewContext, spec: PaneSpec[R]) -> None:
        super().__init__(context.theme)
        self.context, self._spec = context, spec
        self.table: RecordTable[R] = RecordTable(
            context.theme,
            spec.name,
            spec.columns,
            grouping=spec.grouping,
            sentence=spec.sentence,
            memory=(context.view_state, spec.memory),
        )
        self.search = SearchField(context.theme, spec.filter, self.table)
        self.details = Details(context.theme)
        self.inspector = Inspector(context.theme, spec.about or spec.name) if spec.about else None
        if self.inspector is None:
            self.details.setParent(self)
            self.details.hide()
        else:
            self.inspector.set_title(spec.about)
            self.inspector.body.addWidget(self.details)
        self.fill(self.table, self.inspector)
        self._columns_button = MenuButton(
            context.theme, self.tr("Columns"), self.table.column_actions(), icon="columns-3"
        )
        self.add_left(self.search)
        self.add_end(self._columns_button)
        self.search.filter_changed.connect(self.table.set_filter)
        self.details.wanted.connect(self._go)
        self.table.current_changed.connect(self._follow)

    def row(self) -> R | None:
        """Return the chosen row."""
        return self.table.current_row()

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show rows; the first one is chosen if none was."""
        self.table.set_rows(rows)
        if rows and self.row() is None:
            shown = self.table.records.shown_rows()
            self.table.select_ids([row.id for row in shown[:1]])
        self._follow(self.row())

    def show_row(self, key: Hashable) -> None:
        """Choose a row, whatever the filter hid."""
        if self.table.records.line_of(key) < 0:
            self.search.clear()
        self.table.select_ids([key])

    def show_blocks(self, key: Hashable, blocks: Sequence[Block]) -> None:
        """Show what is known about a row, if it is still the chosen one."""
        row = self.row()
        if row is not None and row.id == key:
            self.details.show_blocks(blocks)

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        return (self.table,) if self.inspector is None else (self.table, self.details)

    def _go(self, target: Hashable) -> None:
        if isinstance(target, Place):
            self.context.navigator.go(target)
        else:
            self.link_wanted.emit(target)

    def _follow(self, row: R | None) -> None:
        if row is None:
            self.details.show_blocks([Text(self._spec.choose)] if self._spec.choose else [])
        self.chosen.emit(row)
