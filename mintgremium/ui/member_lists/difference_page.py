"""The difference view: what an import would do, row by row, and what of it is wanted."""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.services.member_lists.rows import ImportPlan, RowKind
from mintgremium.ui.member_lists.chips import KindChips
from mintgremium.ui.member_lists.difference_rows import (
    CHOOSABLE,
    DiffRow,
    diff_columns,
    diff_rows,
    say_row,
)
from mintgremium.ui.member_lists.difference_side import Forget, Meant, side_blocks
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.details import Details, Text
from mintgremium.ui.widgets.inspector import Inspector
from mintgremium.ui.widgets.labels import hairline
from mintgremium.ui.widgets.list_frame import ListFrame
from mintgremium.ui.widgets.record_table import RecordTable
from mintgremium.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from mintgremium.ui.context import ViewContext

_SIDE = 280


class DifferencePage(QWidget):
    """Chips and search above a table with check boxes, and the chosen row in full beside it."""

    choice_changed = Signal()
    resolved = Signal()  # somebody said who is meant

    def __init__(self, context: "ViewContext") -> None:
        super().__init__()
        self._context, theme = context, context.theme
        self.plan: ImportPlan | None = None
        self.meant: dict[int, UUID | None] = {}
        self._chosen: set[int] = set()
        self._people: Mapping[UUID, str] = {}
        self.chips = KindChips(theme)
        self.table: RecordTable[DiffRow] = RecordTable(
            theme,
            self.tr("Differences"),
            diff_columns(context.labels),
            sentence=lambda diff: say_row(context.labels, diff),
        )
        self.search = SearchField(theme, self.tr("Filter rows"), self.table)
        self.all = Button(
            theme,
            self.tr("Take all shown"),
            kind=Kind.QUIET,
            clicked=lambda: self._set_shown(on=True),
        )
        self.none = Button(
            theme,
            self.tr("Leave all shown out"),
            kind=Kind.QUIET,
            clicked=lambda: self._set_shown(on=False),
        )
        self.details = Details(theme)
        self._build()
        self.chips.chosen.connect(self._keep)
        self.search.filter_changed.connect(self.table.set_filter)
        self.table.row_ticked.connect(self._turn)
        self.table.current_changed.connect(self._show_side)
        self.details.wanted.connect(self._resolve)

    def show_plan(self, plan: ImportPlan, people: Mapping[UUID, str]) -> None:
        """Show a plan; rows that were there before keep what was said of them."""
        before = {row.number: row.kind for row in self.plan.rows} if self.plan else {}
        default, kept = plan.default_choice(), set[int]()
        for row in plan.rows:
            same = before.get(row.number) is row.kind
            if row.number in (self._chosen if same else default) and row.kind in CHOOSABLE:
                kept.add(row.number)
        self.plan, self._people, self._chosen = plan, people, kept
        self.chips.show_counts(plan.counts())
        self._show_rows()
        if self.table.current_row() is None:
            first = self.table.records.shown_rows()[:1]
            self.table.select_ids([row.id for row in first])
        self._show_side(self.table.current_row())

    def chosen(self) -> frozenset[int]:
        """Return the numbers of the rows that are wanted."""
        return frozenset(self._chosen)

    # -- inner workings

    def _build(self) -> None:
        theme = self._context.theme
        frame = ListFrame(theme)
        side = Inspector(theme, self.tr("Row"), _SIDE)
        side.set_title(self.tr("Row"))
        side.body.addWidget(self.details)
        frame.add_left(self.search)
        frame.add_right(self.all, self.none)
        frame.fill(self.table, side)
        chips = QHBoxLayout()
        theme.set_space(chips, (18, 0, 18, 4), 0)
        chips.addWidget(self.chips)
        chips.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(chips)
        column.addWidget(hairline())
        column.addWidget(frame, 1)
        self.table.set_empty_text(self.tr("There is nothing to compare."))

    def _show_rows(self) -> None:
        if self.plan is not None:
            self.table.set_rows(diff_rows(self.plan, self._chosen))
        self.choice_changed.emit()

    def _keep(self, kind: RowKind | None) -> None:
        self.table.set_keep(None if kind is None else lambda diff: diff.row.kind is kind)

    def _turn(self, diff: DiffRow) -> None:
        if diff.taken is None:
            return
        self._chosen ^= {diff.id}
        self._show_rows()

    def _set_shown(self, *, on: bool) -> None:
        shown = {diff.id for diff in self.table.records.shown_rows() if diff.taken is not None}
        self._chosen = self._chosen | shown if on else self._chosen - shown
        self._show_rows()

    def _show_side(self, diff: DiffRow | None) -> None:
        if diff is None:
            self.details.show_blocks([Text(self.tr("Choose a row to see what it brings."))])
            return
        labels, is_meant = self._context.labels, diff.id in self.meant
        is_card = self.plan is not None and self.plan.sheet is None
        blocks = side_blocks(diff.row, labels, self._people, is_resolved=is_meant, is_card=is_card)
        self.details.show_blocks(blocks)

    def _resolve(self, target: object) -> None:
        match target:
            case Meant(number=number, person_id=person_id):
                self.meant[number] = person_id
            case Forget(number=number):
                self.meant.pop(number, None)
            case _:
                return
        self.resolved.emit()
