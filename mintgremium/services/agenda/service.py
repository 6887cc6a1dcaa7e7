"""Agendas: add, order and number items."""

from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.services.agenda.drafts import AgendaItemDraft, ItemPlace
from mintgremium.services.agenda.rows import AgendaPage

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

LAST = ItemPlace()


class Agendas:
    """Reads and edits agendas; each call that changes something is one undo step."""

    def __init__(self, work: "UnitOfWork", reader: "Reader") -> None:
        self._work = work
        self._reader = reader

    def page(self, meeting_id: UUID) -> AgendaPage:
        """Read the whole agenda with numbers and times. Raises MissingError."""
        raise NotImplementedError

    def draft(self, item_id: UUID) -> AgendaItemDraft:
        """Read an item for editing. Raises MissingError."""
        raise NotImplementedError

    def save(self, draft: AgendaItemDraft, place: ItemPlace = LAST) -> UUID:
        """Store a new item at its place, or an edited one where it stands."""
        raise NotImplementedError

    def delete(self, item_id: UUID) -> None:
        """Delete an item with its sub-items; one that was sent can only be withdrawn."""
        raise NotImplementedError

    def move(self, item_id: UUID, place: ItemPlace) -> bool:
        """Put an item with its sub-items elsewhere; False if it stands there already."""
        raise NotImplementedError

    def move_up(self, item_id: UUID) -> bool:
        """Put an item before its elder sibling; False if it is the first."""
        raise NotImplementedError

    def move_down(self, item_id: UUID) -> bool:
        """Put an item behind its next sibling; False if it is the last."""
        raise NotImplementedError

    def indent(self, item_id: UUID) -> bool:
        """Make an item the last sub-item of its elder sibling; False if there is none."""
        raise NotImplementedError

    def outdent(self, item_id: UUID) -> bool:
        """Put a sub-item right behind its parent; False if it stands on the first level."""
        raise NotImplementedError

    def copy_from(self, meeting_id: UUID, other_id: UUID) -> int:
        """Append the items of another meeting, as planned; return how many there were."""
        raise NotImplementedError
