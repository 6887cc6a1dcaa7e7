"""The agenda as lines of a tree: items below their items, and a head above each day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from mintgremium.core.vocabulary import ItemKind
from mintgremium.services.agenda.rows import AgendaPage, AgendaRow, DayRow

CHILDLESS = frozenset({ItemKind.BREAK, ItemKind.PROGRAMME})


@dataclass(eq=False, slots=True)
class Line:
    """One line: either an item or the head of a day."""

    item: AgendaRow | None = None
    day: DayRow | None = None
    day_number: int = 0  # from 1; 0: the meeting has one day only
    parent: "Line | None" = None
    children: "list[Line]" = field(default_factory=list)
    at: int = 0  # among its siblings, heads included

    @property
    def key(self) -> object:
        """Tell lines apart, also after the agenda was read again."""
        return self.item.id if self.item else ("day", self.day.day if self.day else None)

    def content(self) -> tuple[object, ...]:
        """Return what decides how the line looks."""
        return (self.item, self.day, self.day_number)


def arrange(page: AgendaPage) -> list[Line]:
    """Return the lines of the first level; the others hang below them."""
    heads = _heads(page.days)
    roots: list[Line] = []
    known: dict[UUID, Line] = {}
    for row in page.rows:
        parent = known.get(row.parent_id) if row.parent_id else None
        if parent is None:
            for head in heads.get(row.id, ()):
                _hang(head, None, roots)
        known[row.id] = _hang(Line(item=row), parent, roots)
    for head in heads.get(None, ()):
        _hang(head, None, roots)
    return roots


def walk(lines: Sequence[Line]) -> Iterator[Line]:
    """Give all lines in the order of reading."""
    for line in lines:
        yield line
        yield from walk(line.children)


def _hang(line: Line, parent: Line | None, roots: list[Line]) -> Line:
    siblings = parent.children if parent else roots
    line.parent, line.at = parent, len(siblings)
    siblings.append(line)
    return line


def _heads(days: Sequence[DayRow]) -> Mapping[UUID | None, Sequence[Line]]:
    """Map items to the heads above them; an empty day stands before the next one, or last."""
    several = len(days) > 1
    heads: dict[UUID | None, list[Line]] = {}
    above: UUID | None = None
    for number, day in reversed([*enumerate(days, start=1)]):
        above = day.first_item or above
        heads.setdefault(above, []).insert(0, Line(day=day, day_number=number if several else 0))
    return heads
