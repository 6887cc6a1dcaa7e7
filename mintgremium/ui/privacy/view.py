"""The place of the care of personal data."""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.privacy.rows import CareRow
from mintgremium.ui.action_button import ActionButton
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.privacy.actions import OF_MANY, OF_ONE
from mintgremium.ui.privacy.columns import care_blocks, care_columns
from mintgremium.ui.privacy.commands import PrivacyCommands
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.view import View
from mintgremium.ui.widgets.empty_view import EmptyView
from mintgremium.ui.widgets.page_header import PageHeader


class PrivacyView(View):
    """Everybody whose data must be confirmed or looked at again."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            *(Kind.PERSON, Kind.PERSON_EMAIL, Kind.EMPLOYMENT, Kind.MEMBERSHIP),
            *(Kind.COMMITTEE_ROLE, Kind.WORKSPACE_SETTING, Kind.ORGANIZATION_NAME),
        }
    )
    handbook_page: ClassVar[str] = "datenschutz"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("Care of data"))
        theme = context.theme
        self.header = PageHeader(theme)
        self.header.set_title(self.title)
        self.pane = RecordPane(context, _spec(context))
        self.empty = EmptyView(
            theme,
            "shield-check",
            self.tr("All data are confirmed"),
            self.tr(
                "People appear here when their data were not confirmed for long, when they are "
                "active nowhere any more, and when a review is due."
            ),
            deed=(self.tr("To the contacts"), lambda: context.navigator.go(Place("contacts"))),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pane)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        actions = context.actions
        self.pane.table.set_menu([actions.action(key) for key in (*OF_MANY, *OF_ONE)])
        for key, icon in (("privacy.confirm", "user-check"), ("privacy.ask", "mail-check")):
            self.pane.add_right(ActionButton(theme, actions.action(key), icon))
        self.commands = PrivacyCommands(self)
        self.pane.chosen.connect(self._describe)
        self.pane.table.selection_changed.connect(self.commands.renew)
        self.pane.table.row_activated.connect(self._open)

    @override
    def refresh(self) -> None:
        """Read who needs care."""
        self.context.operations.run(self.context.services.privacy.care, self._show)

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Choose a person."""
        self.refresh_if_stale()
        self.pane.show_row(record_id)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return list and inspector."""
        return self.pane.panes()

    @override
    def focus_filter(self) -> None:
        """Filter the list."""
        self.pane.search.setFocus()

    def chosen(self) -> Sequence[CareRow]:
        """Return the people who are selected, or else the one with the focus."""
        row = self.pane.row()
        return self.pane.table.selected_rows() or ([row] if row is not None else [])

    def _show(self, rows: list[CareRow]) -> None:
        self.pane.show_rows(rows)
        self.stack.setCurrentWidget(self.pane if rows else self.empty)
        self.commands.renew()
        self.first_data_shown.emit()

    def _describe(self, row: CareRow | None) -> None:
        self.commands.renew()
        if row is not None:
            self.pane.show_blocks(row.id, care_blocks(row, self.context.labels))

    def _open(self, row: CareRow) -> None:
        self.context.navigator.go(Place("contacts", row.id))


def _spec(context: ViewContext) -> PaneSpec[CareRow]:
    translate, labels = QCoreApplication.translate, context.labels
    return PaneSpec(
        name=translate("privacy", "People whose data need care"),
        columns=care_columns(labels, context.today()),
        memory="list/privacy",
        filter=translate("privacy", "Filter people"),
        about=translate("privacy", "Person"),
        choose=translate("privacy", "Choose a person to see what is to be done."),
        sentence=lambda row: ", ".join((row.name, labels.word(row.reason))),
    )
