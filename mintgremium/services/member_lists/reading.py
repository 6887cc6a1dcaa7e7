"""Read a file into a sheet: own workbooks whole, of others one worksheet; headings are found."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from mintgremium.core.errors import ForeignFileError, StorageUnavailableError
from mintgremium.documents.tables.delimited import ENCODINGS, read_delimited
from mintgremium.documents.tables.limits import LISTS
from mintgremium.documents.tables.tables import Table, TableRow
from mintgremium.documents.tables.workbook import Workbook, open_workbook
from mintgremium.services.member_lists.columns import KEYS
from mintgremium.services.member_lists.exporting import NOTES_NAME
from mintgremium.services.member_lists.guessing import Guesser
from mintgremium.services.member_lists.rows import Column, Sheet, SheetRow, Value

Report = Callable[[int, int], None]

_PACKAGE, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_SEARCHED: Final = 15  # rows at the top that may hold the headings
_SAMPLES: Final = 3
_LONGEST_SAMPLE: Final = 60
_ALPHABET: Final = 26


def read_sheet(path: Path, *, table: str = "", encoding: str = "") -> Sheet:
    """Read a file within limits. Raises ForeignFileError, StorageUnavailableError."""
    data = _bytes_of(path)
    if data.startswith((_PACKAGE, _OLD_OFFICE)):
        with open_workbook(data, path.name) as book:
            return _from_workbook(book, path.name, table)
    if encoding and encoding not in ENCODINGS:
        raise ForeignFileError("table-encoding", path=path.name, encoding=encoding)
    return _foreign(read_delimited(data, path.name, encoding=encoding), path.name)


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LISTS.most_bytes + 1)  # one more, so that too much is noticed
    except FileNotFoundError:
        raise StorageUnavailableError("missing-source", path=str(path)) from None
    except OSError:
        raise StorageUnavailableError("unreadable-source", path=str(path)) from None


def _from_workbook(book: Workbook, source: str, wanted: str) -> Sheet:
    if any(sheet.name == NOTES_NAME for sheet in book.sheets):
        return _own(book, source)
    names = book.names()
    if wanted and wanted not in names:
        raise ForeignFileError("table-missing", path=source, table=wanted)
    return _foreign(book.table(wanted or names[0]), source, names)


def _own(book: Workbook, source: str) -> Sheet:
    """Read all worksheets whose rows carry our keys, and what the hidden one says."""
    notes = [tuple(map(str, row.cells)) for row in book.table(NOTES_NAME).rows]
    told = {row[0]: row[1] for row in notes if len(row) > 1 and row[0] != "listed"}
    listed = frozenset(row[1] for row in notes if len(row) > 1 and row[0] == "listed")
    columns: dict[str, list[str]] = {}
    headings: dict[str, tuple[str, ...]] = {}
    rows: list[SheetRow] = []
    for name in book.names():
        table = book.table(name)
        heads = next((row for row in table.rows if set(map(str, row.cells)) & set(KEYS)), None)
        if heads is None:
            continue
        titles = _titles(heads.cells)
        headings[name] = tuple(titles)
        below = [row for row in table.rows if row.number > heads.number]
        for title, samples in _samples(titles, below):
            columns.setdefault(title, []).extend(samples)
        rows += _rows(name, titles, below)
    seen = tuple(
        Column(name, tuple(samples[:_SAMPLES]))
        for name, samples in columns.items()
        if name not in KEYS
    )
    return Sheet(
        source=source,
        columns=seen,
        rows=tuple(rows),
        tables=book.names(),
        is_own=True,
        heads=headings,
        workspace=told.get("workspace", ""),
        listed=listed,
    )


def _foreign(table: Table, source: str, names: tuple[str, ...] = ()) -> Sheet:
    if not table.rows:
        raise ForeignFileError("table-empty", path=source)
    heads = _heads(table.rows)
    titles = _titles(heads.cells)
    below = [row for row in table.rows if row.number > heads.number]
    width = max((len(row.cells) for row in below), default=0)
    titles += [_letters(place) for place in range(len(titles), width)]
    is_own = not names and bool(set(titles) & set(KEYS))  # a CSV with our keys
    columns = tuple(
        Column(title, tuple(samples))
        for title, samples in _samples(titles, below)
        if not is_own or title not in KEYS
    )
    return Sheet(
        source=source,
        columns=columns,
        rows=tuple(_rows(table.name, titles, below)),
        table=table.name,
        tables=names,
        encoding=table.encoding,
        delimiter=table.delimiter,
        is_own=is_own,
        heads={"": tuple(titles)} if is_own else {},
    )


def _heads(rows: Sequence[TableRow]) -> TableRow:
    """Find the row of headings: the one near the top with the most words known as such."""
    guesser = Guesser()
    known = [
        (guesser.known([str(cell) for cell in row.cells]), -place)
        for place, row in enumerate(rows[:_SEARCHED])
    ]
    return rows[-max(known)[1]]


def _titles(cells: Sequence[Value]) -> list[str]:
    """Name each column by its heading, by its letter if it has none; no name twice."""
    seen: Counter[str] = Counter()
    titles = []
    for place, cell in enumerate(cells):
        title = " ".join(str(cell).split()) or _letters(place)
        seen[title] += 1
        titles.append(f"{title} ({seen[title]})" if seen[title] > 1 else title)
    return titles


def _letters(place: int) -> str:
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, _ALPHABET)
        letters = chr(ord("A") + rest) + letters
    return letters


def _samples(titles: Sequence[str], rows: Sequence[TableRow]) -> Iterator[tuple[str, list[str]]]:
    for place, title in enumerate(titles):
        found = (row.cells[place] for row in rows if place < len(row.cells))
        samples: list[str] = []
        for cell in found:
            text = f"{cell:%d.%m.%Y}" if isinstance(cell, date) else cell.strip()
            if text:
                samples.append(text[:_LONGEST_SAMPLE])
            if len(samples) == _SAMPLES:
                break
        if samples or len(title) > len("XFD") or not title.isupper():
            yield title, samples


def _rows(name: str, titles: Sequence[str], rows: Sequence[TableRow]) -> Iterator[SheetRow]:
    for row in rows:
        cells = {title: cell for title, cell in zip(titles, row.cells, strict=False) if cell != ""}
        yield SheetRow(name, row.number, cells, row.is_broken)
