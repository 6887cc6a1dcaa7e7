"""Count what a table holds while it is read, and stop where it is more than a list can be."""

from dataclasses import dataclass

from mintgremium.core.errors import ForeignFileError
from mintgremium.documents.tables.limits import TableLimits


@dataclass(slots=True)
class Budget:
    """What was read of a file so far; each method raises ForeignFileError at its limit."""

    source: str
    limits: TableLimits
    elements: int = 0
    cells: int = 0
    characters: int = 0

    def element(self) -> None:
        """Count an element of XML."""
        self.elements += 1
        if self.elements > self.limits.most_elements:
            raise ForeignFileError("table-too-full", path=self.source)

    def cell(self, characters: int) -> None:
        """Count a cell with something in it; a text that is shared counts each time."""
        self.cells += 1
        self.characters += characters
        if self.cells > self.limits.most_cells or self.characters > self.limits.most_characters:
            raise ForeignFileError("table-too-full", path=self.source)

    def row(self, rows: int) -> None:
        """Check how many rows there are."""
        if rows > self.limits.most_rows:
            limit = self.limits.most_rows
            raise ForeignFileError("table-too-many-rows", path=self.source, limit=limit)

    def column(self, columns: int) -> None:
        """Check how many columns there are."""
        if columns > self.limits.most_columns:
            limit = self.limits.most_columns
            raise ForeignFileError("table-too-many-columns", path=self.source, limit=limit)
