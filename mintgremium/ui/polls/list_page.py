"""The list of all polls."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.services.polls.rows import PollRow
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.polls.actions import ADD, VIEW
from mintgremium.ui.polls.columns import poll_columns
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.empty_view import EmptyView
from mintgremium.ui.widgets.page_header import PageHeader
from mintgremium.ui.widgets.record_table import RecordTable


class PollList(QWidget):
    """All polls in a table; Return opens one."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self.context = context
        title = self.tr("Polls for dates")
        self.header = PageHeader(context.theme)
        self.header.set_title(title)
        self.table: RecordTable[PollRow] = RecordTable(
            context.theme,
            title,
            poll_columns(context),
            memory=(context.view_state, "list/polls"),
        )
        self.table.row_activated.connect(lambda row: context.navigator.go(Place(VIEW, row.id)))
        add = (self.tr("New poll …"), self._add)
        self.empty = EmptyView(
            context.theme,
            "vote",
            self.tr("No poll yet"),
            self.tr(
                "A poll asks every seat which of some dates suits it. The one that is chosen "
                "becomes the meeting."
            ),
            deed=None if context.read_only else add,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)

    def show_rows(self, rows: Sequence[PollRow]) -> None:
        """Show all polls, or what to do while there is none."""
        self.table.set_rows(rows)
        if rows and self.table.current_row() is None:
            self.table.select_ids([rows[0].id])
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        deeds = []
        if rows and not self.context.read_only:
            theme = self.context.theme
            deeds = [Button(theme, self.tr("New poll …"), icon="plus", clicked=self._add)]
        self.header.set_deeds(deeds)

    def _add(self) -> None:
        self.context.actions.trigger(ADD)
