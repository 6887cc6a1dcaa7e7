"""Read the rows of one worksheet."""

from dataclasses import dataclass, field
from typing import Final
from xml.sax.xmlreader import AttributesImpl

from mintgremium.core.overriding import override
from mintgremium.documents.tables.budget import Budget
from mintgremium.documents.tables.cells import (
    Cell,
    day_of_serial,
    day_of_text,
    number_text,
    unescaped,
)
from mintgremium.documents.tables.tables import TableRow
from mintgremium.documents.tables.workbook_parts import PartHandler, local

_FAR: Final = 1_000_000  # a column that no workbook has
_LETTERS: Final = 3  # of the last column, XFD
_LONGEST_NUMBER: Final = 9


class EnoughError(Exception):
    """No failure: as many rows were read as were wanted."""


@dataclass(slots=True)
class Shared:
    """What all worksheets of a workbook use."""

    texts: list[str] = field(default_factory=list)
    days: list[bool] = field(default_factory=list)  # which styles show days
    from_1904: bool = False


class SheetHandler(PartHandler):
    """Collects the rows of a worksheet that have something in them."""

    def __init__(self, shared: Shared, budget: Budget, most_rows: int | None = None) -> None:
        super().__init__(budget)
        self.rows: list[TableRow] = []
        self._shared = shared
        self._most_rows = most_rows
        self._number = 0
        self._cells: dict[int, Cell] = {}
        self._place = -1
        self._type = self._style = ""
        self._pieces: list[str] = []
        self._size = 0
        self._reading = self._phonetic = False

    @override
    def begin(self, name: str, attributes: AttributesImpl) -> None:
        if name == "c":
            place = attributes.get("r", "")
            self._place = _column(place) if place else self._place + 1
            self._type, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._pieces, self._size = [], 0
        elif name in ("v", "t"):
            self._reading = not self._phonetic
        elif name == "rPh":
            self._phonetic = True
        elif name == "row":
            number = attributes.get("r", "")
            self._number = int(number) if _is_number(number) else self._number + 1
            self._cells, self._place = {}, -1

    @override
    def endElement(self, name: str) -> None:
        match local(name):
            case "v" | "t":
                self._reading = False
            case "rPh":
                self._phonetic = False
            case "c":
                self._keep()
            case "row":
                self._finish_row()

    @override
    def characters(self, content: str) -> None:
        if self._reading and self._size < self.budget.limits.longest_cell:
            self._size += len(content)
            self._pieces.append(content)

    def _keep(self) -> None:
        value = self._value("".join(self._pieces)) if self._pieces else ""
        if value == "":
            return
        self.budget.cell(len(value) if isinstance(value, str) else 1)
        self.budget.column(self._place + 1)
        self._cells[self._place] = value

    def _value(self, text: str) -> Cell:
        match self._type:
            case "s":
                return self._shared.texts[int(text)]
            case "inlineStr" | "str":
                return unescaped(text)
            case "d":
                return day_of_text(text) or text
            case "n" if self._shows_a_day():
                return self._day(text) or number_text(text)
            case "n":
                return number_text(text)
        return text  # 1 or 0, or the name of a fault such as #N/A

    def _shows_a_day(self) -> bool:
        style = int(self._style) if _is_number(self._style) else 0
        return style < len(self._shared.days) and self._shared.days[style]

    def _day(self, text: str) -> Cell | None:
        try:
            return day_of_serial(float(text), from_1904=self._shared.from_1904)
        except ValueError:
            return None

    def _finish_row(self) -> None:
        if not self._cells:
            return
        width = max(self._cells) + 1
        cells = tuple(self._cells.get(place, "") for place in range(width))
        self.rows.append(TableRow(self._number, cells))
        self._cells = {}
        if self._most_rows is not None and len(self.rows) >= self._most_rows:
            raise EnoughError
        self.budget.row(len(self.rows))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER


def _column(place: str) -> int:
    """Return the number of the column of a place such as AB12, counted from 0."""
    letters = place.rstrip("0123456789").upper()
    if not letters or len(letters) > _LETTERS or not (letters.isascii() and letters.isalpha()):
        return _FAR
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
