"""What is worked out once per row: its cells, the words to search in, its keys for sorting."""

from collections.abc import Hashable, Iterable, Sequence
from typing import Generic

from mintgremium.ui.widgets.cells import Cell, Column, R
from mintgremium.ui.widgets.folding import fold, sort_key


class CellStore(Generic[R]):
    """Keeps cells, folded words and sort keys by the id of the row until it is forgotten."""

    def __init__(self, columns: Sequence[Column[R]]) -> None:
        self._columns = columns
        self._cells: dict[Hashable, list[Cell]] = {}
        self._words: dict[Hashable, str] = {}
        self._sought: list[tuple[str, R]] | None = None
        self._keys: list[dict[Hashable, object]] = [{} for _ in columns]

    def cells(self, row: R) -> list[Cell]:
        """Return the cells of a row; a plain text becomes a plain cell."""
        found = self._cells.get(row.id)
        if found is None:
            made = (column.cell(row) for column in self._columns)
            found = [Cell(cell) if isinstance(cell, str) else cell for cell in made]
            self._cells[row.id] = found
        return found

    def words(self, row: R) -> str:
        """Return everything a filter looks at, folded."""
        found = self._words.get(row.id)
        if found is None:
            pairs = zip(self._columns, self.cells(row), strict=True)
            text = " ".join(cell.words() for column, cell in pairs if column.searched)
            found = self._words[row.id] = fold(text)
        return found

    def sought(self, rows: Iterable[R]) -> list[tuple[str, R]]:
        """Return all rows with their folded texts; kept until rows are forgotten."""
        if self._sought is None:
            self._sought = [(self.words(row), row) for row in rows]
        return self._sought

    def key(self, at: int, row: R) -> object:
        """Return the key by which a column sorts a row, or None if it has no value there."""
        known = self._keys[at]
        if row.id not in known:
            sort = self._columns[at].sort
            known[row.id] = sort(row) if sort else sort_key(self.cells(row)[at].words())
        return known[row.id]

    def forget(self, ids: Iterable[Hashable]) -> None:
        """Drop what is known of rows that changed or are gone; others may have come."""
        self._sought = None
        for row_id in ids:
            self._cells.pop(row_id, None)
            self._words.pop(row_id, None)
            for keys in self._keys:
                keys.pop(row_id, None)
