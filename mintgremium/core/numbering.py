"""Numbers of agenda items: they follow the order until the agenda is sent, then they stand.

A label set by hand (`3/5/46`) or by the sending is shown as it is. Before the sending the others
count 1, 2, 3 past labels that are taken; afterwards an item without a label is a late one and
takes the number before it with a letter: 3a, 3b. Items without a number (headings, breaks) are
passed over; what stands under a heading counts as if it stood beside it.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)


class Numbered(NamedTuple, Generic[K]):
    """What numbering needs to know of an item."""

    key: K
    parent: K | None
    label: str = ""
    counts: bool = True  # False: a heading or break


def numbers(items: Sequence[Numbered[K]], *, frozen: bool = False) -> dict[K, str]:
    """Map each item to the number it shows; siblings are expected in their order."""
    children: dict[K | None, list[Numbered[K]]] = {}
    for item in items:
        children.setdefault(item.parent, []).append(item)
    shown: dict[K, str] = {}
    _number_level(None, "", children, shown, frozen=frozen)
    return shown


def _number_level(
    parent: K | None,
    prefix: str,
    children: Mapping[K | None, Sequence[Numbered[K]]],
    shown: dict[K, str],
    *,
    frozen: bool,
) -> None:
    level = list(_beside(parent, children))
    taken = {item.label for item in level if item.counts and item.label}
    if frozen and taken:
        labels = _late_labels(level, prefix, taken)
    else:
        labels = _running_labels(level, prefix, taken)
    for item, label in zip(level, labels, strict=True):
        shown[item.key] = label
        if item.counts and item.key in children:
            _number_level(item.key, f"{label}.", children, shown, frozen=frozen)


def _beside(
    parent: K | None, children: Mapping[K | None, Sequence[Numbered[K]]]
) -> Iterator[Numbered[K]]:
    """Give the items of a level, with what stands under its headings in their place."""
    for item in children.get(parent, ()):
        yield item
        if not item.counts and item.key in children:
            yield from _beside(item.key, children)


def _running_labels(level: Sequence[Numbered[K]], prefix: str, taken: set[str]) -> Iterator[str]:
    count = 0
    for item in level:
        if not item.counts:
            yield ""
        elif item.label:
            yield item.label
        else:
            count += 1
            while f"{prefix}{count}" in taken:
                count += 1
            yield f"{prefix}{count}"


def _late_labels(level: Sequence[Numbered[K]], prefix: str, taken: set[str]) -> Iterator[str]:
    before, letters = f"{prefix}0", 0
    used = set(taken)
    for item in level:
        if not item.counts:
            yield ""
            continue
        if item.label:
            before, letters = item.label, 0
            yield item.label
            continue
        letters += 1
        while (label := f"{before}{letter(letters)}") in used:
            letters += 1
        used.add(label)
        yield label


def letter(count: int) -> str:
    """Write 1, 2, … 26, 27 as a, b, … z, aa."""
    text = ""
    while count > 0:
        count, rest = divmod(count - 1, 26)
        text = chr(ord("a") + rest) + text
    return text
