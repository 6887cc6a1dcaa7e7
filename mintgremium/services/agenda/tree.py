"""The order of reading of a tree that is stored as parent and position; no database here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Node:
    """A stored item by its key; `depth` is set on ordering."""

    key: str
    parent: str | None
    position: int
    row: tuple[Any, ...]
    depth: int = 0


def in_reading_order(nodes: Iterable[Node]) -> list[Node]:
    """List each item before its sub-items, siblings by position (a tie by key)."""
    children: dict[str | None, list[Node]] = {}
    for node in nodes:
        children.setdefault(node.parent, []).append(node)
    for siblings in children.values():
        siblings.sort(key=lambda node: (node.position, node.key))
    return list(_walk(None, 0, children))


def _walk(
    parent: str | None, depth: int, children: Mapping[str | None, Sequence[Node]]
) -> Iterator[Node]:
    for node in children.get(parent, ()):
        node.depth = depth
        yield node
        if node.key in children:
            yield from _walk(node.key, depth + 1, children)
