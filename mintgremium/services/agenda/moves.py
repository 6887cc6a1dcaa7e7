"""Where an item goes when it is moved by a key; None: it cannot go there."""

from mintgremium.models import AgendaItem
from mintgremium.services.agenda.drafts import ItemPlace
from mintgremium.services.agenda.editing import CHILDLESS, Tree


def up(tree: Tree, item: AgendaItem) -> ItemPlace | None:
    """Before the elder sibling."""
    position = _index(tree, item)
    return _place(item, position - 1) if position > 0 else None


def down(tree: Tree, item: AgendaItem) -> ItemPlace | None:
    """Behind the next sibling."""
    position = _index(tree, item)
    last = len(tree.children(item.parent_id)) - 1
    return _place(item, position + 1) if position < last else None


def indent(tree: Tree, item: AgendaItem) -> ItemPlace | None:
    """Last below the elder sibling, or below the one before it if that takes no sub-items."""
    elder = tree.children(item.parent_id)[: _index(tree, item)]
    for sibling in reversed(elder):
        if sibling.item_kind not in CHILDLESS:
            return ItemPlace(parent_id=sibling.id)
    return None


def outdent(_: Tree, item: AgendaItem) -> ItemPlace | None:
    """Right behind the parent."""
    return None if item.parent_id is None else ItemPlace(after=item.parent_id)


def _index(tree: Tree, item: AgendaItem) -> int:
    return [sibling.id for sibling in tree.children(item.parent_id)].index(item.id)


def _place(item: AgendaItem, position: int) -> ItemPlace:
    return ItemPlace(parent_id=item.parent_id, position=position)
