"""Tasks: list, save, close."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.moments import to_berlin
from mintgremium.core.vocabulary import ActionState
from mintgremium.services.action_items.drafts import ActionItemDraft, ActionItemFilter
from mintgremium.services.action_items.reads import task_draft, task_rows
from mintgremium.services.action_items.rows import ActionItemRow

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

ALL = ActionItemFilter()


class ActionItems:
    """Reads and edits tasks."""

    def __init__(self, work: "UnitOfWork", reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock

    def rows(self, which: ActionItemFilter = ALL) -> tuple[ActionItemRow, ...]:
        """List tasks: open before closed, then by due day."""
        return task_rows(self._reader, which, self._today())

    def draft(self, item_id: UUID) -> ActionItemDraft:
        """Read a task for editing. Raises MissingError."""
        return task_draft(self._reader, item_id)

    def save(self, draft: ActionItemDraft) -> UUID:
        """Store a new or an edited task."""
        from mintgremium.services.action_items.editing import save_task
        from mintgremium.services.records import refuse_problems

        refuse_problems(draft.problems())
        key = "add-action-item" if draft.id is None else "save-action-item"
        with self._work.write(key, draft.title.strip()) as session:
            return save_task(session, draft, self._today()).id

    def move(self, ids: Sequence[UUID], state: ActionState) -> None:
        """Set the state of several tasks in one step."""
        from mintgremium.services.action_items.editing import move_tasks

        with self._work.write(_STEP_KEYS[state], self._title(ids)) as session:
            move_tasks(session, ids, state, self._today())

    def delete(self, ids: Sequence[UUID]) -> None:
        """Delete several tasks in one step."""
        from mintgremium.services.action_items.editing import delete_tasks

        with self._work.write("delete-action-items", self._title(ids)) as session:
            delete_tasks(session, ids)

    def _title(self, ids: Sequence[UUID]) -> str:
        if len(ids) != 1:
            return ""
        row = self._reader.one("SELECT title FROM action_item WHERE id = ?", (ids[0].hex,))
        return "" if row is None else str(row[0])

    def _today(self) -> date:
        return to_berlin(self._clock()).date()


_STEP_KEYS = {
    ActionState.OPEN: "reopen-action-items",
    ActionState.DONE: "close-action-items",
    ActionState.CANCELLED: "drop-action-items",
}
