"""The place of the reminders."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.reminders.rows import OPEN, RIPE, Pauses, ReminderRow
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.reminders.actions import (
    PAUSE_ALL,
    PAUSE_MEETING,
    PREPARE,
    RULES,
    SKIP,
    VIEW,
)
from mintgremium.ui.reminders.columns import (
    reminder_blocks,
    reminder_columns,
    standing_badge,
)
from mintgremium.ui.reminders.commands import ReminderCommands
from mintgremium.ui.view import View
from mintgremium.ui.widgets.buttons import Button, MenuButton
from mintgremium.ui.widgets.buttons import Kind as ButtonKind
from mintgremium.ui.widgets.empty_view import EmptyView
from mintgremium.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from mintgremium.documents.mail_text import MailText


@dataclass(frozen=True, slots=True)
class Content:
    """All lines and what rests, read in one go."""

    rows: tuple[ReminderRow, ...]
    pauses: Pauses


class RemindersView(View):
    """What is planned, due, made and left out, with the mail that the first one reads."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            *(Kind.REMINDER, Kind.REMINDER_RULE, Kind.MEETING, Kind.INVITATION, Kind.AGENDA_ITEM),
            *(Kind.ACTION_ITEM, Kind.MEMBERSHIP, Kind.PERSON, Kind.PERSON_EMAIL, Kind.ATTACHMENT),
            *(Kind.WORKSPACE_SETTING, Kind.DEADLINE_RULE, Kind.MAIL_TEMPLATE, Kind.COMMITTEE),
        }
    )
    scope: ClassVar[str] = VIEW
    handbook_page: ClassVar[str] = "erinnerungen"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("Reminders"))
        theme, actions = context.theme, context.actions
        self.rows: Sequence[ReminderRow] = ()
        self.pauses = Pauses()
        self.header = PageHeader(theme)
        self.header.set_title(self.title)
        self.pane = RecordPane(context, _spec(context))
        self.pane.table.set_menu([actions.action(key) for key in (SKIP, PAUSE_MEETING)])
        self.empty = EmptyView(
            theme,
            "bell",
            self.tr("No reminders are planned"),
            self.tr(
                "Rules of the committees say who is reminded of what, and when. Nothing is ever "
                "sent by itself."
            ),
            deed=(self.tr("Rules for reminders …"), lambda: actions.trigger(RULES)),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pane)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self.commands = ReminderCommands(self)
        self.pane.chosen.connect(self._describe)
        self.pane.table.selection_changed.connect(self.commands.renew)
        self.pane.table.row_activated.connect(self._open)

    @override
    def refresh(self) -> None:
        """Compute what is planned and due."""
        reminders = self.context.services.reminders
        self.context.operations.run(
            lambda: Content(tuple(reminders.rows()), reminders.pauses()), self._show
        )

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Choose a reminder."""
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

    def chosen(self) -> Sequence[ReminderRow]:
        """Return the rows that are selected, or else the one with the focus."""
        row = self.pane.row()
        return self.pane.table.selected_rows() or ([row] if row is not None else [])

    def _show(self, content: Content) -> None:
        self.rows, self.pauses = content.rows, content.pauses
        self.pane.show_rows(content.rows)
        self.stack.setCurrentWidget(self.pane if content.rows else self.empty)
        self.header.set_deeds(self._deeds())
        rests = self.tr("all reminders rest") if content.pauses.everything else ""
        self.header.set_reason(rests)
        self.commands.renew()
        self.first_data_shown.emit()

    def _deeds(self) -> list[QWidget]:
        theme, actions = self.context.theme, self.context.actions
        if not self.rows:
            return []
        more = [actions.action(key) for key in (SKIP, PAUSE_MEETING, PAUSE_ALL, RULES)]
        buttons: list[QWidget] = [MenuButton(theme, self.tr("More"), more)]
        due = sum(row.standing in RIPE and bool(row.people) for row in self.rows)
        if due and not self.context.read_only:
            text, kind = self.tr("Prepare %n due", "", due), ButtonKind.PRIMARY
            buttons.append(Button(theme, text, kind=kind, clicked=lambda: actions.trigger(PREPARE)))
        return buttons

    def _describe(self, row: ReminderRow | None) -> None:
        self.commands.renew()
        if row is None:
            return
        labels = self.context.labels
        self.pane.show_blocks(row.id, reminder_blocks(row, labels, None))
        if row.standing in OPEN and row.people:
            reminders, address = self.context.services.reminders, row.people[0].address

            def show(text: "MailText") -> None:
                self.pane.show_blocks(row.id, reminder_blocks(row, labels, text))

            self.context.operations.run(
                lambda: reminders.preview(row.id, address, labels.language), show
            )

    def _open(self, row: ReminderRow) -> None:
        if row.meeting_id is not None:
            self.context.navigator.go(Place("meeting", row.meeting_id))


def _spec(context: ViewContext) -> PaneSpec[ReminderRow]:
    translate, labels = QCoreApplication.translate, context.labels
    return PaneSpec(
        name=translate("reminders", "Reminders"),
        columns=reminder_columns(labels, context.today()),
        memory="list/reminders",
        filter=translate("reminders", "Filter reminders"),
        about=translate("reminders", "Reminder"),
        choose=translate("reminders", "Choose a reminder to see who gets which mail."),
        sentence=lambda row: ", ".join(
            (labels.word(row.reminder), row.what, standing_badge(row, labels).text)
        ),
    )
