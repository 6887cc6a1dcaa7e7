"""A time line with the same data as a table below it, and a button that saves the picture."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from mintgremium.ui import pictures
from mintgremium.ui.context import ViewContext
from mintgremium.ui.day_words import day_in_short, period
from mintgremium.ui.widgets.cells import Column, quiet, strong, tag
from mintgremium.ui.widgets.record_table import RecordTable
from mintgremium.ui.widgets.row_paint import INSET, MARGIN
from mintgremium.ui.widgets.time_line import TimeLine
from mintgremium.ui.widgets.time_line_rows import Lane, PlacedSpan, Span, SpanLook


@dataclass(frozen=True, slots=True)
class SpanRow:
    """A span as the table shows it."""

    id: int  # its place in the picture
    lane: Lane
    span: Span


def span_sentence(lane: Lane, span: Span, today: date) -> str:
    """Say a span in one sentence: `Bayern: Dr. Ines Muster, Mitglied, ab 1. März 2024`."""
    what = ", ".join(filter(None, (span.text, span.note, period(span.first, span.last, today))))
    return f"{lane.name or lane.tag}: {what}"


class TimeLinePanel(QWidget):
    """Picture above, table below; what is chosen in one is chosen in the other."""

    opened = Signal(object)  # the target of a span

    def __init__(self, context: ViewContext, name: str, memory: str) -> None:
        super().__init__()
        self._context = context
        today = context.today
        self.time_line = TimeLine(
            context.theme, name, lambda lane, span: span_sentence(lane, span, today()), today()
        )
        self.table: RecordTable[SpanRow] = RecordTable(
            context.theme,
            self.tr("{name} as a table").format(name=name),
            _columns(context),
            sentence=lambda row: span_sentence(row.lane, row.span, today()),
            memory=(context.view_state, memory),
        )
        framed = QWidget()
        row = QVBoxLayout(framed)
        context.theme.set_space(row, (MARGIN, 8, INSET, 8), 0)
        row.addWidget(self.time_line)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(framed)
        self.split.addWidget(self.table)
        self.split.setChildrenCollapsible(False)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([3_000, 2_000])  # a share of what there is
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)
        self.time_line.opened.connect(self.opened)
        self.time_line.current_changed.connect(self._follow_picture)
        self.table.current_changed.connect(self._follow_table)
        self.table.row_activated.connect(self._open_row)

    def set_lanes(self, lanes: Sequence[Lane]) -> None:
        """Show these lanes in both."""
        self.time_line.set_lanes(lanes, self._context.today())
        placed = self.time_line.placed
        self.table.set_rows(
            [
                SpanRow(at, placed.lanes[each.lane], each.span)
                for at, each in enumerate(placed.spans)
            ]
        )

    def save(self, title: str) -> None:
        """Ask for a file and write the picture."""
        picture = self.time_line.picture(title)
        pictures.ask_where_to_save(
            self._context, picture, self.tr("Save the time line as a picture"), self
        )

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        return (self.time_line, self.table)

    def _follow_picture(self, placed: PlacedSpan | None) -> None:
        if placed is not None:
            at = self.time_line.placed.spans.index(placed)
            now = self.table.current_row()
            if now is None or now.id != at:
                self.table.select_ids([at])

    def _follow_table(self, row: SpanRow | None) -> None:
        if row is not None:
            self.time_line.choose(row.id)

    def _open_row(self, row: SpanRow) -> None:
        target: Hashable | None = row.span.target
        if target is not None:
            self.opened.emit(target)


def _columns(context: ViewContext) -> list[Column[SpanRow]]:
    translate, today = QCoreApplication.translate, context.today

    def day(value: date | None) -> str:
        return day_in_short(value, today()) if value is not None else ""

    return [
        Column(
            key="lane",
            title=translate("time line", "Row"),
            cell=lambda row: (
                tag(row.lane.tag, row.lane.name) if row.lane.tag else strong(row.lane.name)
            ),
            sort=lambda row: row.id,
            width=150,
        ),
        Column(
            key="what",
            title=translate("time line", "Who or what"),
            cell=lambda row: (
                strong(row.span.text) if row.span.look is not SpanLook.GAP else quiet(row.span.text)
            ),
            width=200,
            stretch=True,
        ),
        Column(
            key="note",
            title=translate("time line", "As"),
            cell=lambda row: quiet(row.span.note),
            width=160,
        ),
        Column(
            key="first",
            title=translate("time line", "First day"),
            cell=lambda row: day(row.span.first),
            sort=lambda row: row.span.first or date.min,
            width=110,
        ),
        Column(
            key="last",
            title=translate("time line", "Last day"),
            cell=lambda row: day(row.span.last),
            sort=lambda row: row.span.last or date.max,
            width=110,
        ),
    ]
