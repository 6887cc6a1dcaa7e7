"""Tasks: list, save, close."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.vocabulary import ActionState
from mintgremium.services.action_items.drafts import ActionItemDraft, ActionItemFilter
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
        raise NotImplementedError

    def draft(self, item_id: UUID) -> ActionItemDraft:
        """Read a task for editing. Raises MissingError."""
        raise NotImplementedError

    def save(self, draft: ActionItemDraft) -> UUID:
        """Store a new or an edited task."""
        raise NotImplementedError

    def move(self, ids: tuple[UUID, ...], state: ActionState) -> None:
        """Set the state of several tasks in one step."""
        raise NotImplementedError

    def delete(self, ids: tuple[UUID, ...]) -> None:
        """Delete several tasks in one step."""
        raise NotImplementedError
