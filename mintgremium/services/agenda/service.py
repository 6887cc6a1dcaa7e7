"""Agendas: add, order and number items."""

from typing import TYPE_CHECKING, Literal
from uuid import UUID

from mintgremium.services.agenda.drafts import AgendaItemDraft, ItemPlace
from mintgremium.services.agenda.reads import agenda_page, item_draft
from mintgremium.services.agenda.rows import AgendaPage

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

LAST = ItemPlace()
Direction = Literal["up", "down", "indent", "outdent"]


class Agendas:
    """Reads and edits agendas; each call that changes something is one undo step."""

    def __init__(self, work: "UnitOfWork", reader: "Reader") -> None:
        self._work = work
        self._reader = reader

    def page(self, meeting_id: UUID) -> AgendaPage:
        """Read the whole agenda with numbers and times. Raises MissingError."""
        return agenda_page(self._reader, meeting_id)

    def draft(self, item_id: UUID) -> AgendaItemDraft:
        """Read an item for editing. Raises MissingError."""
        return item_draft(self._reader, item_id)

    def save(self, draft: AgendaItemDraft, place: ItemPlace = LAST) -> UUID:
        """Store a new item at its place, or an edited one where it stands."""
        from mintgremium.services.agenda.editing import save_item
        from mintgremium.services.records import refuse_problems

        refuse_problems(draft.problems())
        key = "add-agenda-item" if draft.id is None else "save-agenda-item"
        with self._work.write(key, draft.name.strip()) as session:
            return save_item(session, draft, place).id

    def delete(self, item_id: UUID) -> None:
        """Delete an item with its sub-items; one that was sent can only be withdrawn."""
        from mintgremium.services.agenda.editing import delete_item

        with self._work.write("delete-agenda-item", self._name(item_id)) as session:
            delete_item(session, item_id)

    def move(self, item_id: UUID, place: ItemPlace) -> bool:
        """Put an item with its sub-items elsewhere; False if it stands there already."""
        from mintgremium.services.agenda.editing import tree_of_item

        with self._work.write("move-agenda-item", self._name(item_id)) as session:
            tree, item = tree_of_item(session, item_id)
            return tree.put(item, *tree.resolve(place, item_id))

    def move_up(self, item_id: UUID) -> bool:
        """Put an item before its elder sibling; False if it is the first."""
        return self._move_by_key(item_id, "up")

    def move_down(self, item_id: UUID) -> bool:
        """Put an item behind its next sibling; False if it is the last."""
        return self._move_by_key(item_id, "down")

    def indent(self, item_id: UUID) -> bool:
        """Make an item the last sub-item of its elder sibling; False if there is none."""
        return self._move_by_key(item_id, "indent")

    def outdent(self, item_id: UUID) -> bool:
        """Put a sub-item right behind its parent; False if it stands on the first level."""
        return self._move_by_key(item_id, "outdent")

    def copy_from(self, meeting_id: UUID, other_id: UUID) -> int:
        """Append the items of another meeting, as planned; return how many there were."""
        from mintgremium.services.agenda.copying import copy_items
        from mintgremium.services.meetings.guards import open_meeting

        with self._work.write("copy-agenda") as session:
            open_meeting(session, meeting_id)
            return copy_items(session, other_id, meeting_id)

    def _move_by_key(self, item_id: UUID, direction: Direction) -> bool:
        from mintgremium.services.agenda import moves
        from mintgremium.services.agenda.editing import tree_of_item

        find = {
            "up": moves.up,
            "down": moves.down,
            "indent": moves.indent,
            "outdent": moves.outdent,
        }[direction]
        with self._work.write("move-agenda-item", self._name(item_id)) as session:
            tree, item = tree_of_item(session, item_id)
            place = find(tree, item)
            return place is not None and tree.put(item, *tree.resolve(place, item_id))

    def _name(self, item_id: UUID) -> str:
        row = self._reader.one("SELECT name FROM agenda_item WHERE id = ?", (item_id.hex,))
        return "" if row is None else str(row[0])
