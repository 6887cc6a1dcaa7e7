"""The list of all meetings."""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.meetings.rows import MeetingRow
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.meetings.actions import ADD, LIST, PAGE
from mintgremium.ui.meetings.columns import by_year, meeting_columns
from mintgremium.ui.meetings.commands import MeetingCommands
from mintgremium.ui.meetings.filters import MeetingFilters, has_open_step
from mintgremium.ui.meetings.words import meeting_sentence
from mintgremium.ui.view import View
from mintgremium.ui.widgets.buttons import Button, MenuButton
from mintgremium.ui.widgets.buttons import Kind as ButtonKind
from mintgremium.ui.widgets.empty_view import EmptyView
from mintgremium.ui.widgets.page_header import PageHeader
from mintgremium.ui.widgets.record_table import RecordTable
from mintgremium.ui.widgets.search_field import SearchField

_MENU = (
    "meeting.edit",
    "meeting.move",
    "meeting.copy",
    "meeting.send",
    "meeting.mark_held",
    "meeting.cancel",
    "meeting.plan_again",
    "meeting.delete",
)


class MeetingsView(View):
    """All meetings by year; Return opens one, F2 edits it, Del deletes it with undo."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.MEETING,
            Kind.MEETING_COMMITTEE,
            Kind.COMMITTEE,
            Kind.DEADLINE_RULE,
            Kind.ATTENDANCE,
            Kind.INVITATION,
            Kind.DISPATCH,
            Kind.MINUTES,
        }
    )
    scope: ClassVar[str] = LIST
    handbook_page: ClassVar[str] = "sitzungen"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("Meetings"))
        self.header = PageHeader(context.theme, line=False)
        self.header.set_title(self.title)
        self.table: RecordTable[MeetingRow] = self._make_table()
        self.search = SearchField(context.theme, self.tr("Filter meetings"), self.table)
        self.filters = MeetingFilters(context, self)
        self.commands = MeetingCommands(context, self)
        self.stack = QStackedWidget()
        self._wanted: UUID | None = None
        self._lay_out()
        self._listen()

    @override
    def refresh(self) -> None:
        """Read all meetings."""
        self.context.operations.run(self.context.services.meetings.rows, self._show)

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Select a meeting in the list."""
        self._wanted = record_id
        self._select_wanted()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """There is only the table, or the empty page."""
        return (self.stack.currentWidget() or self.table,)

    @override
    def focus_filter(self) -> None:
        """Put the focus into the filter field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Take over the commands of meetings."""
        super().showEvent(event)
        self.commands.take()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Hand the commands back."""
        super().hideEvent(event)
        self.commands.rest()

    def _make_table(self) -> RecordTable[MeetingRow]:
        context = self.context
        return RecordTable(
            context.theme,
            self.title,
            meeting_columns(context.labels, context.today),
            grouping=by_year(),
            sentence=lambda row: meeting_sentence(row, context.labels, context.today()),
            memory=(context.view_state, "list/meetings"),
        )

    def _lay_out(self) -> None:
        add = self.context.actions.action(ADD)
        self.empty = EmptyView(
            self.context.theme,
            "calendar-days",
            self.tr("No meeting yet"),
            self.tr("A meeting gets its deadlines, agenda, invitation and minutes on one page."),
            deed=None if self.context.read_only else (self.tr("New meeting …"), add.trigger),
        )
        filled = QWidget()
        body = QVBoxLayout(filled)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(self._bar())
        body.addWidget(self.table, 1)
        filled.setFocusProxy(self.table)
        self.stack.addWidget(filled)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)

    def _bar(self) -> QHBoxLayout:
        theme = self.context.theme
        bar = QHBoxLayout()
        theme.set_space(bar, (28, 2, 12, 8), 12)
        bar.addWidget(self.search)
        for button in self.filters.buttons():
            bar.addWidget(button)
        self._all = Button(
            theme, self.tr("Show all"), kind=ButtonKind.LINK, clicked=self._clear_filters
        )
        bar.addWidget(self._all)
        bar.addStretch(1)
        bar.addWidget(
            MenuButton(theme, self.tr("Columns"), self.table.column_actions(), icon="columns-3")
        )
        self._all.hide()
        return bar

    def _listen(self) -> None:
        actions = self.context.actions
        self.search.filter_changed.connect(self.table.set_filter)
        self.filters.changed.connect(self._filter)
        self.table.row_activated.connect(lambda row: self.context.navigator.go(Place(PAGE, row.id)))
        self.table.current_changed.connect(self.commands.set_target)
        self.table.set_menu([actions.action(key) for key in _MENU])
        self.table.set_empty_text(self.tr("No meeting fits these filters."))
        for key, action_id in (("F2", "meeting.edit"), ("Del", "meeting.delete")):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(actions.action(action_id).trigger)
        self.commands.created.connect(lambda key: self.context.navigator.go(Place(PAGE, key)))

    def _filter(self) -> None:
        self.table.set_keep(self.filters.keeps())
        self._all.setVisible(self.filters.is_active())

    def _clear_filters(self) -> None:
        self.search.clear()
        self.filters.clear()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, rows: Sequence[MeetingRow]) -> None:
        self.filters.offer(rows)
        self.table.set_rows(rows)
        self._filter()
        if rows and self.table.current_row() is None:
            self.table.select_ids([self._first(rows).id])
        self._select_wanted()
        self.commands.set_target(self.table.current_row())
        self.stack.setCurrentIndex(0 if rows else 1)
        self._name_counts(rows)
        self.first_data_shown.emit()

    def _first(self, rows: Sequence[MeetingRow]) -> MeetingRow:
        """Begin at the next meeting, else at the newest."""
        today = self.context.today()
        coming = [row for row in rows if row.start.day >= today and not row.archived]
        return min(coming, key=lambda row: row.start.at) if coming else rows[0]

    def _select_wanted(self) -> None:
        if self._wanted is None or not self.table.records.rows():
            return
        if self.table.records.line_of(self._wanted) < 0:
            self._clear_filters()
        self.table.select_ids([self._wanted])
        self._wanted = None

    def _name_counts(self, rows: Sequence[MeetingRow]) -> None:
        if not rows:
            self.header.set_subtitle("")
            self.header.set_deeds([])
            return
        words = self.tr("%n meetings", "", len(rows))
        if waiting := sum(has_open_step(row) for row in rows):
            words += ", " + self.tr("%n with an open step", "", waiting)
        self.header.set_subtitle(words)
        self.header.set_deeds([] if self.context.read_only else [self._add_button()])

    def _add_button(self) -> Button:
        add = self.context.actions.action(ADD)
        return Button(
            self.context.theme,
            self.tr("New meeting …"),
            kind=ButtonKind.PRIMARY,
            icon="plus",
            clicked=add.trigger,
        )
