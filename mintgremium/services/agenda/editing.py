"""Changes of agendas, each within a session that somebody else opened."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy import select

from mintgremium.core.errors import InvalidInputError, MissingError, RefusedError
from mintgremium.core.numbering import Numbered, numbers
from mintgremium.core.vocabulary import ItemKind
from mintgremium.models import AgendaItem, Meeting, Resolution
from mintgremium.services.agenda.drafts import AgendaItemDraft, ItemPlace
from mintgremium.services.meetings.guards import open_meeting
from mintgremium.services.records import existing, unchanged

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

CHILDLESS = frozenset({ItemKind.BREAK, ItemKind.PROGRAMME})
DEEPEST = 5  # levels; more cannot be read on paper


class Tree:
    """The items of one meeting, in order; moves keep positions free of gaps."""

    def __init__(self, session: "Session", meeting: Meeting) -> None:
        self.session = session
        self.meeting = meeting
        found = select(AgendaItem).where(AgendaItem.meeting_id == meeting.id)
        items = sorted(session.scalars(found), key=lambda item: (item.position, item.id.hex))
        self._items = {item.id: item for item in items}

    def children(self, parent_id: UUID | None) -> list[AgendaItem]:
        """List the sub-items in their order."""
        return [item for item in self._items.values() if item.parent_id == parent_id]

    def ordered(self, parent_id: UUID | None = None) -> Iterable[AgendaItem]:
        """List all items below, each before its sub-items."""
        for item in self.children(parent_id):
            yield item
            yield from self.ordered(item.id)

    def item(self, item_id: UUID) -> AgendaItem:
        """Return an item of this meeting. Raises MissingError."""
        if item_id not in self._items:
            raise MissingError("record-missing")
        return self._items[item_id]

    def resolve(self, place: ItemPlace, moved: UUID | None = None) -> tuple[UUID | None, int]:
        """Turn a place into parent and position among the siblings without the moved one."""
        parent_id = place.parent_id
        if place.after is not None:
            parent_id = self.item(place.after).parent_id
        if parent_id is not None:
            self._check_parent(parent_id, moved)
        siblings = [item.id for item in self.children(parent_id) if item.id != moved]
        if place.after is not None:
            after = siblings.index(place.after) + 1 if place.after in siblings else len(siblings)
            return parent_id, after
        last = len(siblings)
        return parent_id, last if place.position is None else max(0, min(place.position, last))

    def _check_parent(self, parent_id: UUID, moved: UUID | None) -> None:
        parent = self.item(parent_id)
        if parent.item_kind in CHILDLESS:
            raise RefusedError("item-takes-no-sub-items", name=parent.name)
        depth = 1
        ancestor: AgendaItem | None = parent
        while ancestor is not None:
            if ancestor.id == moved:
                raise RefusedError("item-below-itself", name=ancestor.name)
            depth += 1
            ancestor = None if ancestor.parent_id is None else self.item(ancestor.parent_id)
        if depth + (0 if moved is None else self._height(moved)) > DEEPEST:
            raise RefusedError("agenda-too-deep", name=parent.name)

    def _height(self, item_id: UUID) -> int:
        return max((1 + self._height(child.id) for child in self.children(item_id)), default=0)

    def put(self, item: AgendaItem, parent_id: UUID | None, position: int) -> bool:
        """Put an item at its place and close the gap it leaves; False if nothing changes."""
        siblings = [other for other in self.children(parent_id) if other.id != item.id]
        siblings.insert(position, item)
        left = item.parent_id if item.id in self._items else parent_id
        unchanged = item.id in self._items and left == parent_id
        if unchanged and self.children(parent_id) == siblings:
            return False
        item.parent_id = parent_id
        self._items[item.id] = item
        self._renumber(siblings)
        if left != parent_id:
            self._renumber(self.children(left))
        self._items = dict(sorted(self._items.items(), key=lambda pair: pair[1].position))
        return True

    def remove(self, item: AgendaItem) -> None:
        """Take an item and what is below it away and close the gap."""
        for below in [*self.ordered(item.id)]:
            del self._items[below.id]
        del self._items[item.id]
        self._renumber(self.children(item.parent_id))
        self.session.delete(item)

    @staticmethod
    def _renumber(siblings: Sequence[AgendaItem]) -> None:
        for position, sibling in enumerate(siblings):
            if sibling.position != position:
                sibling.position = position

    def freeze(self) -> None:
        """Let all numbers stand as they are shown now."""
        items = [*self.ordered()]
        shown = numbers(
            [
                Numbered(i.id, i.parent_id, i.number, ItemKind(i.item_kind).is_numbered)
                for i in items
            ],
            frozen=self.meeting.agenda_frozen,
        )
        for item in items:
            if item.number != shown[item.id]:
                item.number = shown[item.id]
        self.meeting.agenda_frozen = True


def tree_of_item(session: "Session", item_id: UUID) -> tuple[Tree, AgendaItem]:
    """Load the agenda that an item belongs to. Raises MissingError or RefusedError."""
    item = existing(session, AgendaItem, item_id)
    tree = Tree(session, open_meeting(session, item.meeting_id))
    return tree, tree.item(item_id)


def save_item(session: "Session", draft: AgendaItemDraft, place: ItemPlace) -> AgendaItem:
    """Store a new item at its place, or an edited one where it stands."""
    if draft.id is not None:
        tree, item = tree_of_item(session, draft.id)
        unchanged(session, AgendaItem, draft.id, draft.version)
        _check_label(tree, draft)
        if draft.kind in CHILDLESS and tree.children(item.id):
            raise RefusedError("item-takes-no-sub-items", name=item.name)
        _fill(item, draft)
        return item
    tree = Tree(session, open_meeting(session, draft.meeting_id))
    _check_label(tree, draft)
    item = AgendaItem(id=uuid4(), meeting_id=draft.meeting_id)
    _fill(item, draft)
    tree.put(item, *tree.resolve(place))
    session.add(item)
    return item


def _check_label(tree: Tree, draft: AgendaItemDraft) -> None:
    label = draft.number.strip()
    others = {item.number for item in tree.ordered() if item.id != draft.id}
    if label and draft.kind.is_numbered and label in others:
        raise InvalidInputError({"number": "number-taken"})


def _fill(item: AgendaItem, draft: AgendaItemDraft) -> None:
    item.name = draft.name.strip()
    item.number = draft.number.strip() if draft.kind.is_numbered else ""
    item.item_kind = draft.kind
    item.state = draft.state
    item.public = draft.public
    item.minutes_allotted = draft.minutes_allotted
    item.fixed_start = draft.fixed_start
    item.rapporteur_seat_id = draft.rapporteur_seat_id
    item.rapporteur = draft.rapporteur.strip()
    item.note = draft.note.strip()
    item.proposal = draft.proposal.strip()
    item.earlier = [label.strip() for label in draft.earlier if label.strip()]


def delete_item(session: "Session", item_id: UUID) -> None:
    """Delete an item with its sub-items. Raises RefusedError if it was sent or decided upon."""
    tree, item = tree_of_item(session, item_id)
    below = [item, *tree.ordered(item.id)]
    if tree.meeting.agenda_frozen and any(one.number for one in below):
        raise RefusedError("item-was-sent", number=item.number, name=item.name)
    decided = select(Resolution.id).where(
        Resolution.agenda_item_id.in_([one.id for one in below]), Resolution.number.is_not(None)
    )
    if session.scalar(decided) is not None:
        raise RefusedError("item-has-resolutions", name=item.name)
    tree.remove(item)
