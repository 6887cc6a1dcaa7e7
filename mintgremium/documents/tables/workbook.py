"""Read workbooks (.xlsx) within limits of time and memory."""

import posixpath
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Final

from mintgremium.core.errors import ForeignFileError
from mintgremium.documents.tables.budget import Budget
from mintgremium.documents.tables.limits import LISTS, TableLimits
from mintgremium.documents.tables.package import feed, opened
from mintgremium.documents.tables.tables import Table
from mintgremium.documents.tables.workbook_parts import (
    BookHandler,
    RelationsHandler,
    StringsHandler,
    StylesHandler,
)
from mintgremium.documents.tables.worksheet import EnoughError, Shared, SheetHandler

_RELATIONS: Final = "_rels/.rels"


@dataclass(frozen=True, slots=True)
class SheetName:
    """A worksheet: what it is called, in which part it lies, and whether people see it."""

    name: str
    part: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class Workbook:
    """An open workbook; a table is read when it is asked for."""

    package: zipfile.ZipFile
    sheets: tuple[SheetName, ...]
    shared: Shared
    budget: Budget

    def names(self) -> tuple[str, ...]:
        """List the worksheets that people see; if they see none, all."""
        seen = tuple(sheet.name for sheet in self.sheets if not sheet.is_hidden)
        return seen or tuple(sheet.name for sheet in self.sheets)

    def table(self, name: str, *, most_rows: int | None = None) -> Table:
        """Read a worksheet; with `most_rows` only its beginning. Raises ForeignFileError."""
        part = next(sheet.part for sheet in self.sheets if sheet.name == name)
        handler = SheetHandler(self.shared, self.budget, most_rows)
        with suppress(EnoughError):
            feed(self.package, part, handler, self.budget.source)
        return Table(name, handler.rows)


@contextmanager
def open_workbook(data: bytes, source: str, limits: TableLimits = LISTS) -> Iterator[Workbook]:
    """Open a workbook called `source` that keeps the limits. Raises ForeignFileError."""
    with opened(data, source, limits) as package:
        yield _read(package, Budget(source, limits))


def _read(package: zipfile.ZipFile, budget: Budget) -> Workbook:
    root = RelationsHandler(budget)
    feed(package, _RELATIONS, root, budget.source)
    book_part = _within("", root.of_kind("officeDocument"))
    book = BookHandler(budget)
    feed(package, book_part, book, budget.source)
    folder, name = posixpath.split(book_part)
    relations = RelationsHandler(budget)
    feed(package, posixpath.join(folder, "_rels", f"{name}.rels"), relations, budget.source)
    strings, styles = StringsHandler(budget), StylesHandler(budget)
    if part := relations.of_kind("sharedStrings"):
        feed(package, _within(folder, part), strings, budget.source)
    if part := relations.of_kind("styles"):
        feed(package, _within(folder, part), styles, budget.source)
    sheets = tuple(
        SheetName(title, _within(folder, relations.found[relation][1]), is_hidden)
        for title, relation, is_hidden in book.sheets
        if relations.found.get(relation, ("",))[0] == "worksheet"
    )
    if not sheets:
        raise ForeignFileError("table-unreadable", path=budget.source)
    shared = Shared(strings.texts, styles.days, book.from_1904)
    return Workbook(package, sheets, shared, budget)


def _within(folder: str, target: str) -> str:
    """Return the name of a part; it is looked up in the package and nowhere else."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
