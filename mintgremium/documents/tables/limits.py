"""How much a table of people may hold; what is more is refused with a sentence."""

from dataclasses import dataclass
from typing import Final

MEGABYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class TableLimits:
    """Bounds for a file that comes from elsewhere; they bound time and memory too."""

    most_bytes: int = 10 * MEGABYTE
    most_unpacked: int = 50 * MEGABYTE
    most_ratio: int = 100  # unpacked to packed
    most_parts: int = 2_000
    most_rows: int = 20_000
    most_columns: int = 200
    most_cells: int = 400_000  # with something in them
    most_characters: int = 20_000_000  # of all cells together, however often a text is shared
    most_elements: int = 1_250_000  # of XML
    longest_cell: int = 40_000  # characters; the rest is cut, and no field takes so many


LISTS: Final = TableLimits()
