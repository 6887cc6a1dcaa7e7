"""Put rows in the order a table shows them: filter, sort, heads between groups."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Generic

from mintgremium.ui.widgets.cell_store import CellStore
from mintgremium.ui.widgets.cells import Column, Grouping, R
from mintgremium.ui.widgets.folding import fold


@dataclass(frozen=True, slots=True)
class Head:
    """A line that names the group of the rows below it."""

    title: str
    count: int

    @property
    def id(self) -> Hashable:
        """Tell heads from records."""
        return ("head", self.title)


@dataclass
class Arrangement(Generic[R]):
    """What the user asked for: words to find, a column to sort by, groups."""

    columns: Sequence[Column[R]]
    store: CellStore[R]
    grouping: Grouping[R] | None = None
    query: str = ""
    sorted_by: int = -1
    descending: bool = False
    keep: Callable[[R], bool] | None = None

    def lines(self, rows: Iterable[R]) -> list[R | Head]:
        """Return the lines to show, in their order."""
        kept = self._found(rows) if self.query.strip() else list(rows)
        if self.keep is not None:
            kept = [row for row in kept if self.keep(row)]
        if self.sorted_by >= 0:
            kept = self._sorted(kept)
        return self._grouped(kept) if self._shows_groups() else list(kept)

    def _found(self, rows: Iterable[R]) -> list[R]:
        """Return the rows that hold every word; the first word leaves few for the others."""
        first, *others = fold(self.query).split()
        found = [pair for pair in self.store.sought(rows) if first in pair[0]]
        for word in others:
            found = [pair for pair in found if word in pair[0]]
        return [row for _, row in found]

    def _sorted(self, rows: list[R]) -> list[R]:
        """Sort by the chosen column; rows without a value stand last either way."""
        keyed = [(self.store.key(self.sorted_by, row), row) for row in rows]
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
