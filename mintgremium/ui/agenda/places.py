"""Where a dragged item would go; the service has the last word."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from uuid import UUID

from mintgremium.services.agenda.drafts import ItemPlace
from mintgremium.ui.agenda.lines import CHILDLESS, Line


class Zone(Enum):
    """The part of a line that the pointer is over."""

    ABOVE = auto()
    ONTO = auto()
    BELOW = auto()


@dataclass(frozen=True, slots=True)
class Spot:
    """A place for a dragged item, and the line and side at which it is shown."""

    place: ItemPlace
    line: Line | None
    zone: Zone


def zone_of(share: float, line: Line) -> Zone:
    """Tell the zone from how far down (0 to 1) the pointer is on a line."""
    if line.item is None or line.item.kind in CHILDLESS:
        return Zone.ABOVE if share < 1 / 2 else Zone.BELOW
    if share < 1 / 4:
        return Zone.ABOVE
    return Zone.BELOW if share > 3 / 4 else Zone.ONTO


def spot(lines: Sequence[Line], moved: UUID, target: Line | None, zone: Zone) -> Spot | None:
    """Return where `moved` goes when dropped at `target`; None: not there."""
    if target is None:
        return Spot(ItemPlace(), None, Zone.BELOW)
    if _is_below(target, moved):
        return None
    if target.item is None:
        return Spot(_around_head(lines, moved, target, zone), target, zone)
    if zone is Zone.ONTO:
        return Spot(ItemPlace(parent_id=target.item.id), target, zone)
    if zone is Zone.BELOW and target.children:
        return Spot(ItemPlace(parent_id=target.item.id, position=0), target, zone)
    siblings = _siblings(lines, target.parent, moved)
    at = siblings.index(target.item.id) + (zone is Zone.BELOW)
    return Spot(ItemPlace(parent_id=_id(target.parent), position=at), target, zone)


def _around_head(lines: Sequence[Line], moved: UUID, head: Line, zone: Zone) -> ItemPlace:
    """Above the head of a day an item ends the day before, below it begins the day."""
    roots = [line for line in lines if line.parent is None]
    follows = head.at + (zone is Zone.BELOW)
    before = [line.item.id for line in roots[:follows] if line.item and line.item.id != moved]
    return ItemPlace(position=len(before))


def _siblings(lines: Sequence[Line], parent: Line | None, moved: UUID) -> list[UUID]:
    return [
        line.item.id
        for line in lines
        if line.parent is parent and line.item is not None and line.item.id != moved
    ]


def _is_below(line: Line, key: UUID) -> bool:
    current: Line | None = line
    while current is not None:
        if current.item is not None and current.item.id == key:
            return True
        current = current.parent
    return False


def _id(line: Line | None) -> UUID | None:
    return line.item.id if line is not None and line.item is not None else None
