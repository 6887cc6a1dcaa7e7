"""Beschlüsse und Aufgaben: the two lists of what a meeting came to."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Generic

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.action_items.rows import ActionItemRow
from mintgremium.services.minutes.rows import MinutesPage, ResolutionRow
from mintgremium.ui.actions import plain
from mintgremium.ui.context import ViewContext
from mintgremium.ui.meeting_tab import MeetingTab
from mintgremium.ui.minutes.actions import OF_RESULTS
from mintgremium.ui.minutes.entries import Entries
from mintgremium.ui.minutes.results_columns import (
    resolution_columns,
    resolution_sentence,
    task_columns,
    task_sentence,
)
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.buttons import Kind as ButtonKind
from mintgremium.ui.widgets.cells import R
from mintgremium.ui.widgets.labels import Label, hairline
from mintgremium.ui.widgets.record_table import RecordTable

_MENU = ("results.edit", "results.tick", "results.delete")


class Section(QWidget, Generic[R]):
    """A heading with its button, and the table below."""

    def __init__(self, context: ViewContext, title: str, add: str, table: RecordTable[R]) -> None:
        super().__init__()
        theme, action = context.theme, context.actions.action(add)
        self.table = table
        self.add = Button(
            theme,
            plain(action.text()),
            kind=ButtonKind.QUIET,
            icon="plus",
            clicked=action.trigger,
        )
        self.add.setToolTip(action.statusTip())
        head = QHBoxLayout()
        theme.set_space(head, (28, 6, 12, 0), 8)
        head.addWidget(Label(title, "item"))
        head.addStretch(1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(table, 1)


class ResultsTab(MeetingTab):
    """Resolutions above, tasks below; both are edited in dialogs."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.RESOLUTION,
            Kind.ACTION_ITEM,
            Kind.AGENDA_ITEM,
            Kind.MINUTES,
            Kind.MEETING,
            Kind.SEAT,
            Kind.PERSON,
        }
    )
    action_ids: ClassVar[tuple[str, ...]] = OF_RESULTS
    handbook_page: ClassVar[str] = "protokoll"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.page: MinutesPage | None = None
        self.entries = Entries(context, self)
        self.resolutions = self._make_resolutions()
        self.tasks = self._make_tasks()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.resolutions, 1)
        column.addWidget(hairline())
        column.addWidget(self.tasks, 1)
        self._bind()

    @override
    def refresh(self) -> None:
        """Read both lists."""
        key = self.meeting_id
        if key is not None:
            minutes = self.context.services.minutes
            self.context.operations.run(lambda: minutes.page(key), self._show, lambda _gone: None)

    @override
    def turned(self) -> None:
        """Show nothing of another meeting."""
        self.page = None
        self.resolutions.table.set_rows([])
        self.tasks.table.set_rows([])

    @override
    def panes(self) -> Sequence[QWidget]:
        """Go from resolutions to tasks."""
        return (self.resolutions.table, self.tasks.table)

    @override
    def renew_actions(self) -> None:
        """Allow what approved minutes leave: the state of tasks lives on."""
        actions, shown = self.context.actions, self.isVisible() and not self.context.read_only
        editable = shown and self.page is not None and not self.page.locked
        tasks = self.tasks.table.selected_rows()
        chosen = bool(tasks or self.resolutions.table.selected_rows())
        actions.allow("results.add_resolution", "results.add_task", when=editable)
        actions.allow("results.delete", when=editable and chosen)
        actions.allow("results.edit", when=shown and chosen and (editable or bool(tasks)))
        actions.allow("results.tick", when=shown and bool(tasks))
        for section in (self.resolutions, self.tasks):
            section.add.setEnabled(editable)

    # -- deeds

    def edit(self) -> None:
        """Edit the chosen resolution or task."""
        task, resolution = self.tasks.table.current_row(), self.resolutions.table.current_row()
        if task is not None and self.tasks.table.selected_rows():
            self.entries.edit_task(task)
        elif resolution is not None and self.page is not None and not self.page.locked:
            self.entries.edit_resolution(resolution)

    def delete(self) -> None:
        """Delete the chosen tasks, or the chosen resolution."""
        tasks = self.tasks.table.selected_rows()
        if tasks:
            self.entries.delete_tasks(tasks)
            return
        for row in self.resolutions.table.selected_rows():
            self.entries.delete_resolution(row)

    # -- inner workings

    def _make_resolutions(self) -> Section[ResolutionRow]:
        context = self.context
        table: RecordTable[ResolutionRow] = RecordTable(
            context.theme,
            self.tr("Resolutions"),
            resolution_columns(context.labels),
            sentence=lambda row: resolution_sentence(row, context.labels),
            memory=(context.view_state, "list/meeting-resolutions"),
        )
        table.set_empty_text(self.tr("Nothing was resolved yet."))
        return Section(context, self.tr("Resolutions"), "results.add_resolution", table)

    def _make_tasks(self) -> Section[ActionItemRow]:
        context = self.context
        table: RecordTable[ActionItemRow] = RecordTable(
            context.theme,
            self.tr("Tasks"),
            task_columns(context.labels, context.today),
            sentence=lambda row: task_sentence(row, context.labels, context.today()),
            memory=(context.view_state, "list/meeting-tasks"),
        )
        table.set_empty_text(self.tr("Nothing is to be done yet."))
        table.row_ticked.connect(self._tick_one)
        return Section(context, self.tr("Tasks"), "results.add_task", table)

    def _bind(self) -> None:
        actions = self.context.actions
        deeds: dict[str, Callable[[], object]] = {
            "results.add_resolution": self.entries.add_resolution,
            "results.add_task": self.entries.add_task,
            "results.edit": self.edit,
            "results.tick": lambda: self.entries.tick(self.tasks.table.selected_rows()),
            "results.delete": self.delete,
        }
        for key, deed in deeds.items():
            actions.bind(key, deed)
        resolutions, tasks = self.resolutions.table, self.tasks.table
        resolutions.selection_changed.connect(self._resolution_chosen)
        tasks.selection_changed.connect(self._task_chosen)
        menu = [actions.action(key) for key in _MENU]
        for table in (resolutions, tasks):
            table.set_menu(menu)
            table.row_activated.connect(lambda _row: self._trigger("results.edit"))
            keys = QShortcut(QKeySequence(Qt.Key.Key_Delete), table)
            keys.setContext(Qt.ShortcutContext.WidgetShortcut)
            keys.activated.connect(lambda: self._trigger("results.delete"))

    def _trigger(self, key: str) -> None:
        action = self.context.actions.action(key)
        if action.isEnabled():
            action.trigger()

    def _resolution_chosen(self) -> None:
        """Let only one of the lists have chosen rows, so that deeds know what they mean."""
        if self.resolutions.table.selected_rows():
            self.tasks.table.clearSelection()
        self.renew_actions()

    def _task_chosen(self) -> None:
        if self.tasks.table.selected_rows():
            self.resolutions.table.clearSelection()
        self.renew_actions()

    def _tick_one(self, row: ActionItemRow) -> None:
        if not self.context.read_only:
            self.entries.tick([row])

    def _show(self, page: MinutesPage) -> None:
        if page.meeting_id != self.meeting_id:
            return
        self.page = page
        self.entries.set_meeting(page.meeting_id, page.items)
        self.resolutions.table.set_rows(page.resolutions)
        self.tasks.table.set_rows(page.tasks)
        self.renew_actions()
