"""Put rows in the order a table shows them: filter, sort, heads between groups."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Generic

from mintgremium.ui.widgets.cells import Cell, Column, Grouping, R
from mintgremium.ui.widgets.folding import fold, matcher, sort_key


@dataclass(frozen=True, slots=True)
class Head:
    """A line that names the group of the rows below it."""

    title: str
    count: int

    @property
    def id(self) -> Hashable:
        """Tell heads from records."""
        return ("head", self.title)


def cell_of(column: Column[R], row: R) -> Cell:
    """Return the cell of a row; a plain text becomes a plain cell."""
    cell = column.cell(row)
    return Cell(cell) if isinstance(cell, str) else cell


@dataclass
class Arrangement(Generic[R]):
    """What the user asked for: words to find, a column to sort by, groups."""

    columns: Sequence[Column[R]]
    grouping: Grouping[R] | None = None
    query: str = ""
    sorted_by: int = -1
    descending: bool = False
    keep: Callable[[R], bool] | None = None

    def lines(self, rows: Iterable[R]) -> list[R | Head]:
        """Return the lines to show, in their order."""
        kept = [row for row in rows if self.keep is None or self.keep(row)]
        if self.query.strip():
            fits = matcher(self.query)
            kept = [row for row in kept if fits(self._haystack(row))]
        if self.sorted_by >= 0:
            kept = self._sorted(kept)
        return self._grouped(kept) if self._shows_groups() else list(kept)

    def _haystack(self, row: R) -> str:
        words = (cell_of(column, row).words() for column in self.columns if column.searched)
        return fold(" ".join(words))

    def _sorted(self, rows: list[R]) -> list[R]:
        """Sort by the chosen column; rows without a value stand last either way."""
        column = self.columns[self.sorted_by]
        keyed = [(_key(column, row), row) for row in rows]
        known = [pair for pair in keyed if pair[0] is not None]
        known.sort(key=itemgetter(0), reverse=self.descending)
        return [row for _, row in known] + [row for key, row in keyed if key is None]

    def _shows_groups(self) -> bool:
        return self.grouping is not None and (
            self.sorted_by < 0 or self.columns[self.sorted_by].key == self.grouping.by
        )

    def _grouped(self, rows: list[R]) -> list[R | Head]:
        groups: dict[str, list[R]] = {}
        for row in rows:
            title = self.grouping.title(row) if self.grouping else ""
            groups.setdefault(title, []).append(row)
        lines: list[R | Head] = []
        for title, members in groups.items():
            lines += [Head(title, len(members)), *members]
        return lines


def _key(column: Column[R], row: R) -> object:
    return column.sort(row) if column.sort else sort_key(cell_of(column, row).words())
