"""Add, edit and delete resolutions and tasks of a meeting; both tabs share it."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import ActionState
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.action_items.rows import ActionItemRow
from mintgremium.services.minutes.drafts import ResolutionDraft
from mintgremium.services.minutes.rows import MinutesItemRow, ResolutionRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.minutes.resolution_form import draft_of_resolution, resolution_dialog
from mintgremium.ui.minutes.task_form import TaskChoices, read_task_choices, task_dialog
from mintgremium.ui.minutes.words import item_options, resolution_title


class Entries(QObject):
    """Opens the dialogs and does what needs none."""

    def __init__(self, context: ViewContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._meeting_id: UUID | None = None
        self._items: tuple[MinutesItemRow, ...] = ()

    def set_meeting(self, meeting_id: UUID, items: tuple[MinutesItemRow, ...]) -> None:
        """Say which meeting new entries belong to, and which items it has."""
        self._meeting_id, self._items = meeting_id, items

    # -- resolutions

    def add_resolution(self, item_id: UUID | None = None) -> None:
        """Enter a new resolution."""
        if self._meeting_id is not None:
            proposal = ResolutionDraft(meeting_id=self._meeting_id, agenda_item_id=item_id)
            self._open_resolution(proposal)

    def edit_resolution(self, row: ResolutionRow) -> None:
        """Edit a resolution."""
        self._open_resolution(draft_of_resolution(row))

    def delete_resolution(self, row: ResolutionRow) -> None:
        """Delete a resolution that has no number yet."""
        minutes = self._context.services.minutes
        said = self.tr("Deleted: {name}").format(name=resolution_title(row))
        self._context.operations.run(
            lambda: minutes.delete_resolution(row.id),
            lambda _done: self._context.messages.say(said, undoable=True),
        )

    def _open_resolution(self, draft: ResolutionDraft) -> None:
        options = item_options(self._items)
        resolution_dialog(self._context, draft, options, self._window).open()

    # -- tasks

    def add_task(self, item_id: UUID | None = None) -> None:
        """Enter a new task."""
        if self._meeting_id is not None:
            draft = ActionItemDraft(meeting_id=self._meeting_id, agenda_item_id=item_id)
            self._choose_for(draft)

    def edit_task(self, row: ActionItemRow) -> None:
        """Edit a task."""
        tasks = self._context.services.action_items
        self._context.operations.run(lambda: tasks.draft(row.id), self._choose_for)

    def tick(self, rows: Sequence[ActionItemRow]) -> None:
        """Mark tasks as done; if all of them are, open them again."""
        all_done = all(row.state is ActionState.DONE for row in rows)
        state = ActionState.OPEN if all_done else ActionState.DONE
        ids = [row.id for row in rows if row.state is not state]
        tasks = self._context.services.action_items
        if ids:
            said = self.tr("Opened again") if all_done else self.tr("Done")
            self._context.operations.run(
                lambda: tasks.move(ids, state),
                lambda _none: self._context.messages.say(said, undoable=True),
            )

    def delete_tasks(self, rows: Sequence[ActionItemRow]) -> None:
        """Delete tasks."""
        ids = [row.id for row in rows]
        tasks = self._context.services.action_items
        said = self.tr("%n tasks deleted", "", len(ids))
        if ids:
            self._context.operations.run(
                lambda: tasks.delete(ids),
                lambda _none: self._context.messages.say(said, undoable=True),
            )

    def _choose_for(self, draft: ActionItemDraft) -> None:
        services, options = self._context.services, item_options(self._items)
        meeting_id = draft.meeting_id
        if meeting_id is not None:
            self._context.operations.run(
                lambda: read_task_choices(services, meeting_id, options),
                partial(self._open_task, draft),
            )

    def _open_task(self, draft: ActionItemDraft, choices: TaskChoices) -> None:
        task_dialog(self._context, draft, choices, self._window).open()
