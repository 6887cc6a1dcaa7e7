"""What was read from a file: its tables with their rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from mintgremium.documents.tables.cells import Cell


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row with something in it, and where it stands in the file, counted from 1."""

    number: int
    cells: tuple[Cell, ...]
    is_broken: bool = False  # its quotation marks do not fit


@dataclass(frozen=True, slots=True)
class Table:
    """One worksheet, or a whole CSV file."""

    name: str
    rows: Sequence[TableRow]
    encoding: str = ""  # of a CSV file
    delimiter: str = ""
