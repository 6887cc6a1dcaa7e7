"""Read and write CSV: of any encoding and separator, also with quotation marks that do not fit."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from mintgremium.core.errors import ForeignFileError, RefusedError
from mintgremium.documents.tables.budget import Budget
from mintgremium.documents.tables.cells import Cell, protected, unprotected
from mintgremium.documents.tables.limits import LISTS, TableLimits
from mintgremium.documents.tables.package import check_size
from mintgremium.documents.tables.tables import Table, TableRow

ENCODINGS: Final = ("utf-8", "cp1252", "utf-16", "iso8859-15", "cp850", "mac-roman")
_MARKS: Final = (  # the longer one first: it begins like the shorter one
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_DELIMITERS: Final = (";", "\t", ",", "|")
_DECLARED: Final = "sep="  # a first line that Excel reads and hides
_SAMPLE_LINES: Final = 20
_SAMPLE_BYTES: Final = 4_096
_MOST_LINES, _LONGEST_RECORD = 200, 200_000  # what one pair of quotation marks may hold
_MOST_BROKEN: Final = 100
_QUOTE: Final = '"'


def read_delimited(
    data: bytes, source: str, *, encoding: str = "", limits: TableLimits = LISTS
) -> Table:
    """Read a CSV file; encoding and separator are told from it. Raises ForeignFileError."""
    check_size(data, source, limits)
    used = encoding or encoding_of(data)
    text = _decoded(data, used)
    lines = _lines(text)
    delimiter, first = _delimiter(lines)
    budget = Budget(source, limits)
    rows = [*_rows(lines[first:], first + 1, delimiter, budget)]
    return Table("", rows, used.removesuffix("-sig"), delimiter)


def encoding_of(data: bytes) -> str:
    """Tell the encoding: by its mark, by the zeros of UTF-16, as UTF-8, else the one of Windows."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    start = data[:_SAMPLE_BYTES]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if max(even, odd) > len(start) // 8 and min(even, odd) < max(even, odd) // 4:
        return "utf-16-le" if odd > even else "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def write_delimited(rows: Iterable[Sequence[Cell]], *, encoding: str = "utf-8-sig") -> bytes:
    """Write rows with semicolons, each text kept from being a formula.

    Raises RefusedError if the encoding lacks a character.
    """
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    for row in rows:
        writer.writerow([_written(cell) for cell in row])
    text = target.getvalue()
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        raise RefusedError("csv-encoding", sign=text[error.start]) from None


def _written(cell: Cell) -> str:
    return f"{cell:%d.%m.%Y}" if isinstance(cell, date) else protected(cell)


def _decoded(data: bytes, encoding: str) -> str:
    return data.decode(encoding, errors="replace").removeprefix("\ufeff")


def _lines(text: str) -> list[str]:
    """Cut at line ends only: a cell may hold other signs that Python takes for one."""
    text = text.replace("\r\n", "\n")
    if "\n" not in text:  # an old Mac
        text = text.replace("\r", "\n")
    return text.removesuffix("\n").split("\n")


def _delimiter(lines: Sequence[str]) -> tuple[str, int]:
    """Return the separator and how many lines come before the first row."""
    if lines and lines[0].startswith(_DECLARED) and len(lines[0]) == len(_DECLARED) + 1:
        return lines[0][-1], 1
    found: Counter[str] = Counter()
    for line in lines[:_SAMPLE_LINES]:
        outside = "".join(line[:_SAMPLE_BYTES].split(_QUOTE)[0::2])
        for each in _DELIMITERS:
            found[each] += each in outside
    most = max(found.values(), default=0)
    best = [each for each in _DELIMITERS if most and found[each] == most] or [";"]
    heads = lines[0][:_SAMPLE_BYTES] if lines else ""
    return max(best, key=heads.count), 0


def _rows(lines: Sequence[str], first: int, delimiter: str, budget: Budget) -> Iterator[TableRow]:
    """Yield the rows with something in them; rows are counted as Excel shows them."""
    place = broken = count = 0
    number = first
    while place < len(lines):
        used, fields = _record(lines, place, delimiter)
        is_broken = fields is None
        if fields is None:
            fields = lines[place].split(delimiter)
            broken += 1
            if broken > _MOST_BROKEN:
                raise ForeignFileError("table-broken-quotes", path=budget.source, line=place + 1)
        budget.column(len(fields))
        cells = tuple(unprotected(cell[: budget.limits.longest_cell]) for cell in fields)
        if any(cell.strip() for cell in cells):
            count += 1
            budget.row(count)
            for cell in filter(None, cells):
                budget.cell(len(cell))
            yield TableRow(number, cells, is_broken)
        place += used
        number += 1


def _record(lines: Sequence[str], place: int, delimiter: str) -> tuple[int, list[str] | None]:
    """Return how many lines the record takes, and its fields; None if its quotes do not fit."""
    text = lines[place]
    if _QUOTE not in text:
        return 1, text.split(delimiter)
    used = 1
    while text.count(_QUOTE) % 2 and place + used < len(lines):
        if used >= _MOST_LINES or len(text) > _LONGEST_RECORD:
            return 1, None
        text = f"{text}\n{lines[place + used]}"
        used += 1
    try:
        reader = csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
        records = [*reader]
    except csv.Error:
        return 1, None
    return (used, records[0]) if len(records) == 1 else (1, None)
