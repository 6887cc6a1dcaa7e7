"""Dokumente und Versand: PDFs to make, files attached, what was sent to whom."""

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.ui.action_button import ActionButton
from mintgremium.ui.context import ViewContext
from mintgremium.ui.meeting_tab import MeetingTab
from mintgremium.ui.meetings.actions import PAPER_ACTIONS
from mintgremium.ui.meetings.paper_commands import PaperCommands
from mintgremium.ui.meetings.paper_rows import (
    Paper,
    Papers,
    by_sort,
    lines,
    paper_columns,
    read_papers,
)
from mintgremium.ui.widgets.list_frame import ListFrame
from mintgremium.ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from mintgremium.services.meetings.rows import MeetingFacts

_ON_BAR: Final = ("paper.save", "paper.attach")


class DispatchTab(MeetingTab):
    """One list with three groups; Return opens, Del takes an attachment away."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.MEETING, Kind.ATTACHMENT, Kind.DISPATCH, Kind.MINUTES, Kind.AGENDA_ITEM}
    )
    action_ids: ClassVar[tuple[str, ...]] = tuple(spec.id for spec in PAPER_ACTIONS)
    handbook_page: ClassVar[str] = "einladungen"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.facts: MeetingFacts | None = None
        self.table: RecordTable[Paper] = RecordTable(
            context.theme,
            self.tr("Documents and dispatch"),
            paper_columns(),
            grouping=by_sort(),
            sentence=lambda paper: ", ".join(filter(None, (paper.name, paper.detail))),
            memory=(context.view_state, "list/papers"),
        )
        self.commands = PaperCommands(self)
        self._lay_out()
        self.table.current_changed.connect(lambda _paper: self.commands.renew())
        self.table.row_activated.connect(lambda _paper: self.commands.open())
        actions = context.actions
        self.table.set_menu([actions.action(action_id) for action_id in self.action_ids])
        delete = QShortcut(QKeySequence("Del"), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(actions.action("paper.detach").trigger)

    @override
    def turned(self) -> None:
        """Forget the meeting before."""
        self.facts = None

    @override
    def refresh(self) -> None:
        """Read documents, attachments and dispatches in one go."""
        key, services = self.meeting_id, self.context.services
        if key is not None:
            self.context.operations.run(lambda: read_papers(services, key), self._show)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """There is only the list."""
        return (self.table,)

    @override
    def renew_actions(self) -> None:
        """Allow what fits the chosen line."""
        self.commands.renew()

    def _lay_out(self) -> None:
        theme, actions = self.context.theme, self.context.actions
        frame = ListFrame(theme)
        frame.fill(self.table)
        icons = {spec.id: spec.icon for spec in PAPER_ACTIONS}
        for action_id in _ON_BAR:
            frame.add_left(ActionButton(theme, actions.action(action_id), icons[action_id]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    def _show(self, papers: Papers) -> None:
        if papers.facts.id != self.meeting_id:
            return
        self.facts = papers.facts
        self.table.set_rows(lines(papers, self.context.labels))
        if self.table.current_row() is None and self.table.records.rows():
            self.table.select_ids([self.table.records.shown_rows()[0].id])
        if self.isVisible():
            self.commands.renew()
