"""The list of all committees."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.services.committees.drafts import CommitteeDraft
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.ui.committees.actions import LIST
from mintgremium.ui.committees.columns import committee_columns
from mintgremium.ui.committees.committee_form import committee_dialog
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.empty_view import EmptyView
from mintgremium.ui.widgets.page_header import PageHeader
from mintgremium.ui.widgets.record_table import RecordTable


class CommitteeList(QWidget):
    """All committees in a table; Return opens one."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self.context = context
        title = self.tr("Committees")
        self.header = PageHeader(context.theme)
        self.header.set_title(title)
        self.table = RecordTable(
            context.theme,
            title,
            committee_columns(context.labels),
            memory=(context.view_state, "list/committees"),
        )
        self.table.row_activated.connect(self._open)
        self.empty = EmptyView(
            context.theme,
            "users-round",
            self.tr("No committee yet"),
            self.tr("A committee has seats, rules for its deadlines, and meetings."),
            deed=None if context.read_only else (self.tr("New committee …"), self.add),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        context.actions.bind("committees.add", self.add)
        context.actions.allow("committees.add", when=not context.read_only)

    def refresh(self) -> None:
        """Read all committees."""
        committees = self.context.services.committees
        self.context.operations.run(committees.committees, self._show)

    def add(self) -> None:
        """Open the dialog for a new committee and go to it when it is stored."""
        draft = CommitteeDraft(name="", short_name="")
        dialog = committee_dialog(self.context, draft, self)
        dialog.saved.connect(lambda key: self.context.navigator.go(Place(LIST, key)))
        dialog.open()

    def _show(self, rows: Sequence[CommitteeRow]) -> None:
        self.table.set_rows(rows)
        if rows and self.table.current_row() is None:
            self.table.select_ids([rows[0].id])
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        self._show_deeds(has_rows=bool(rows))

    def _show_deeds(self, *, has_rows: bool) -> None:
        if not has_rows or self.context.read_only:
            self.header.set_deeds([])
            return
        add = Button(
            self.context.theme,
            self.tr("New committee …"),
            icon="plus",
            clicked=self.add,
        )
        self.header.set_deeds([add])

    def _open(self, row: CommitteeRow) -> None:
        self.context.navigator.go(Place(LIST, row.id))
