"""The place of the tasks."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import ActionState, Kind
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.action_items.rows import ActionItemRow
from mintgremium.services.committees.succession_rows import PassingKind, Trace
from mintgremium.ui.action_items.actions import VIEW
from mintgremium.ui.action_items.columns import task_blocks, task_columns, task_sentence
from mintgremium.ui.action_items.task_form import Surroundings, task_dialog
from mintgremium.ui.context import ViewContext
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.view import View
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.buttons import Kind as ButtonKind
from mintgremium.ui.widgets.choice import SegmentedChoice
from mintgremium.ui.widgets.empty_view import EmptyView
from mintgremium.ui.widgets.filter_button import FilterButton
from mintgremium.ui.widgets.page_header import PageHeader

OPEN: Final = "open"
OVERDUE: Final = "overdue"
CLOSED: Final = "closed"
ALL: Final = "all"
_MENU: Final = ("tasks.edit", "tasks.done", "tasks.reopen", "tasks.drop", "tasks.delete")


@dataclass(frozen=True, slots=True)
class Content:
    """All tasks, and the committees to filter by."""

    tasks: tuple[ActionItemRow, ...]
    committees: tuple[str, ...]
    traces: Mapping[UUID, Trace]


class TasksView(View):
    """All tasks with filters; Space ticks."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.ACTION_ITEM,
            Kind.MEETING,
            Kind.PERSON,
            Kind.SEAT,
            Kind.COMMITTEE,
            Kind.AGENDA_ITEM,
            Kind.SUCCESSION,
        }
    )
    scope: ClassVar[str] = VIEW
    handbook_page: ClassVar[str] = "aufgaben"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("Tasks"))
        self._traces: Mapping[UUID, Trace] = {}
        theme = context.theme
        self.header = PageHeader(theme)
        self.header.set_title(self.title)
        self.pane = RecordPane(context, _spec(context))
        options = [
            (OPEN, self.tr("open")),
            (OVERDUE, self.tr("overdue")),
            (CLOSED, self.tr("closed")),
            (ALL, self.tr("all")),
        ]
        self.which = SegmentedChoice(theme, options)
        self.which.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.which.setAccessibleName(self.tr("Which tasks"))
        self.committee = FilterButton(theme, self.tr("Committee"), self.tr("all"))
        self.pane.add_left(self.which)
        self.pane.add_right(self.committee)
        self.empty = EmptyView(
            theme,
            "square-check",
            self.tr("No task yet"),
            self.tr("Tasks come from minutes, or you note them here."),
            deed=None if context.read_only else (self.tr("New task …"), self.add),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pane)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self._listen()
        self._bind()
        self._keep()

    # -- what the window asks

    @override
    def refresh(self) -> None:
        """Read all tasks."""
        services = self.context.services
        self.context.operations.run(
            lambda: Content(
                services.action_items.rows(),
                tuple(row.short_name for row in services.committees.committees()),
                services.successions.traces(PassingKind.ACTION_ITEM),
            ),
            self._show,
        )

    @override
    def show_start(self, tab: str = "") -> None:
        """Show open tasks, or those that `tab` names: `overdue`, `closed`, `all`."""
        if tab:
            self.which.set_value(tab)
            self._keep()

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Choose a task, whichever filter hid it."""
        self.refresh_if_stale()
        if self.pane.table.records.line_of(record_id) < 0:
            self.which.set_value(ALL)
            self.committee.set_value(None)
            self._keep()
        self.pane.show_row(record_id)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return list and inspector."""
        return self.pane.panes()

    @override
    def focus_filter(self) -> None:
        """Filter the tasks."""
        self.pane.search.setFocus()

    # -- commands

    def add(self) -> None:
        """Note a new task."""
        self._open(ActionItemDraft())

    def edit(self) -> None:
        """Edit the chosen task."""
        row = self.pane.row()
        if row is not None and not self.context.read_only:
            tasks = self.context.services.action_items
            self.context.operations.run(lambda: tasks.draft(row.id), self._open)

    def tick(self, row: ActionItemRow) -> None:
        """Close an open task and all chosen with it, or open closed ones again."""
        if not self.context.read_only:
            closes = row.state is ActionState.OPEN
            self.set_state(ActionState.DONE if closes else ActionState.OPEN)

    def set_state(self, state: ActionState) -> None:
        """Set the state of the chosen tasks."""
        ids = self._ids()
        texts = {
            ActionState.DONE: self.tr("%n task(s) done", "", len(ids)),
            ActionState.OPEN: self.tr("%n task(s) open again", "", len(ids)),
            ActionState.CANCELLED: self.tr("%n task(s) no longer needed", "", len(ids)),
        }
        tasks = self.context.services.action_items
        self.context.operations.run(
            lambda: tasks.move(ids, state),
            lambda _done: self.context.messages.say(texts[state], undoable=True),
        )

    def delete(self) -> None:
        """Delete the chosen tasks."""
        ids = self._ids()
        text = self.tr("%n task(s) deleted", "", len(ids))
        tasks = self.context.services.action_items
        self.context.operations.run(
            lambda: tasks.delete(ids),
            lambda _done: self.context.messages.say(text, undoable=True),
        )

    # -- inner workings

    def _listen(self) -> None:
        self.which.edited.connect(self._keep)
        self.committee.chosen.connect(lambda _key: self._keep())
        self.pane.chosen.connect(self._describe)
        self.pane.link_wanted.connect(self._trigger)
        table = self.pane.table
        table.row_ticked.connect(self.tick)
        table.row_activated.connect(lambda _row: self.edit())
        table.selection_changed.connect(self._renew)

    def _bind(self) -> None:
        actions = self.context.actions
        actions.bind("tasks.add", self.add)
        actions.bind("tasks.edit", self.edit)
        actions.bind("tasks.done", lambda: self.set_state(ActionState.DONE))
        actions.bind("tasks.reopen", lambda: self.set_state(ActionState.OPEN))
        actions.bind("tasks.drop", lambda: self.set_state(ActionState.CANCELLED))
        actions.bind("tasks.delete", self.delete)
        actions.allow("tasks.add", when=not self.context.read_only)
        self.pane.table.set_menu([actions.action(key) for key in _MENU])
        self._renew()

    def _renew(self) -> None:
        rows = [] if self.context.read_only else self.pane.table.selected_rows()
        actions = self.context.actions
        is_open = [row.state is ActionState.OPEN for row in rows]
        actions.allow("tasks.edit", "tasks.delete", when=bool(rows))
        actions.allow("tasks.done", "tasks.drop", when=any(is_open))
        actions.allow("tasks.reopen", when=bool(rows) and not all(is_open))

    def _show(self, content: Content) -> None:
        self._traces = content.traces
        self.committee.set_options([(name, name) for name in content.committees])
        self.pane.show_rows(content.tasks)
        self.stack.setCurrentWidget(self.pane if content.tasks else self.empty)
        self._show_head(content.tasks)
        self._renew()
        self.first_data_shown.emit()

    def _show_head(self, tasks: Sequence[ActionItemRow]) -> None:
        late = sum(row.overdue for row in tasks)
        unfinished = sum(row.state is ActionState.OPEN for row in tasks)
        said = [self.tr("%n open", "", unfinished)]
        if late:
            said.append(self.tr("%n overdue", "", late))
        self.header.set_subtitle(", ".join(said) if tasks else "")
        if self.context.read_only or not tasks:
            self.header.set_deeds([])
            return
        add = Button(
            self.context.theme,
            self.tr("New task …"),
            kind=ButtonKind.PRIMARY,
            icon="plus",
            clicked=self.add,
        )
        self.header.set_deeds([add])

    def _keep(self) -> None:
        which, committee = self.which.value(), self.committee.value()
        texts = {
            OPEN: self.tr("No open task."),
            OVERDUE: self.tr("Nothing is overdue."),
            CLOSED: self.tr("No closed task."),
            ALL: self.tr("No task."),
        }
        self.pane.table.set_empty_text(texts[str(which)])
        self.pane.table.set_keep(lambda row: _fits(row, which, committee))

    def _describe(self, row: ActionItemRow | None) -> None:
        if row is not None:
            read_only = self.context.read_only
            today = self.context.today()
            trace = self._traces.get(row.id)
            blocks = task_blocks(row, self.context.labels, today, read_only=read_only, trace=trace)
            self.pane.show_blocks(row.id, blocks)

    def _trigger(self, target: Hashable) -> None:
        self.context.actions.trigger(str(target))

    def _ids(self) -> tuple[UUID, ...]:
        return tuple(row.id for row in self.pane.table.selected_rows())

    def _open(self, draft: ActionItemDraft) -> None:
        def open_dialog(around: Surroundings) -> None:
            dialog = task_dialog(self.context, draft, around, self)
            dialog.saved.connect(self.show_record)
            dialog.open()

        self.context.operations.run(lambda: Surroundings.read(self.context), open_dialog)


def _fits(row: ActionItemRow, which: Hashable, committee: Hashable) -> bool:
    if committee is not None and committee not in row.committees:
        return False
    match which:
        case "open":
            return row.state is ActionState.OPEN
        case "overdue":
            return row.overdue
        case "closed":
            return row.state is not ActionState.OPEN
    return True


def _spec(context: ViewContext) -> PaneSpec[ActionItemRow]:
    translate, labels, today = QCoreApplication.translate, context.labels, context.today
    return PaneSpec(
        name=translate("tasks", "Tasks"),
        columns=task_columns(labels, today),
        memory="list/tasks",
        filter=translate("tasks", "Filter tasks"),
        about=translate("tasks", "Task"),
        choose=translate("tasks", "Choose a task to see everything about it."),
        sentence=lambda row: task_sentence(row, labels, today()),
    )
