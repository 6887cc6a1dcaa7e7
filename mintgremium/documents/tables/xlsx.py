"""Write workbooks (.xlsx): texts that stay texts, days that are days, and looks to work with."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from mintgremium.documents.tables.cells import Cell, escaped, is_like_a_formula

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell as WrittenCell
    from openpyxl.worksheet.worksheet import Worksheet

_DAY_FORMAT, _TEXT_FORMAT = "dd.mm.yyyy", "@"
_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME: Final = 31
_HEAD_FILL, _HEAD_INK, _LINE = "1F3A5F", "FFFFFF", "C9D2DC"
_HEAD_HEIGHT: Final = 24


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column to write: its heading, how wide it is, what it holds."""

    heading: str
    width: int = 20  # characters
    is_day: bool = False
    is_hidden: bool = False
    choices: tuple[str, ...] = ()  # offered while a cell is edited; other texts are possible


@dataclass(frozen=True, slots=True)
class SheetContent:
    """A worksheet to write."""

    name: str
    columns: Sequence[SheetColumn]
    rows: Sequence[Sequence[Cell]]
    frozen: int = 0  # columns that stay in sight


@dataclass(frozen=True, slots=True, kw_only=True)
class BookContent:
    """A workbook to write; the notes go to a sheet that nobody sees."""

    title: str
    made: datetime
    sheets: Sequence[SheetContent]
    notes: Sequence[Sequence[str]] = field(default_factory=tuple)
    notes_name: str = "mintgremium"


def write_workbook(content: BookContent) -> bytes:
    """Write a workbook; no cell of it is a formula, whatever it says."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    book.properties.creator, book.properties.title = "mintgremium", content.title
    book.properties.created = book.properties.modified = content.made.replace(tzinfo=None)
    taken = {content.notes_name.casefold()}
    for each in content.sheets:
        _write_sheet(book, _free_name(each.name, taken), each)
    if content.notes:
        notes = book.create_sheet(content.notes_name)
        notes.sheet_state = "veryHidden"
        for number, row in enumerate(content.notes, 1):
            for place, text in enumerate(row, 1):
                write_cell(notes, number, place, text)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def write_cell(sheet: "Worksheet", row: int, column: int, value: Cell) -> "WrittenCell":
    """Write one cell: a day as a day, all else as text, also what begins with "=" or "@"."""
    cell = sheet.cell(row=row, column=column)
    if isinstance(value, date):
        cell.value, cell.number_format = value, _DAY_FORMAT
    elif value:
        cell.value = escaped(value)
        cell.data_type = "s"
        cell.quotePrefix = is_like_a_formula(value)  # stays a text when it is edited
    return cell


def _free_name(name: str, taken: set[str]) -> str:
    """Make a name that a worksheet may have and no other one has."""
    plain = _FORBIDDEN.sub(" ", escaped(name)).strip("' ") or "-"
    wanted, number = plain[:_LONGEST_NAME], 1
    while wanted.casefold() in taken:
        number += 1
        end = f" ({number})"
        wanted = f"{plain[: _LONGEST_NAME - len(end)]}{end}"
    taken.add(wanted.casefold())
    return wanted


def _write_sheet(book: "Workbook", name: str, content: SheetContent) -> None:
    from openpyxl.styles import Alignment

    sheet = book.create_sheet(name)
    wrapped = Alignment(vertical="top", wrap_text=True)
    for number, row in enumerate(content.rows, 2):
        for place, (column, value) in enumerate(zip(content.columns, row, strict=True), 1):
            cell = write_cell(sheet, number, place, value)
            cell.number_format = _DAY_FORMAT if column.is_day else _TEXT_FORMAT
            cell.alignment = wrapped
    _write_heads(sheet, content)
    _dress(sheet, content)
    _set_up_print(sheet)


def _write_heads(sheet: "Worksheet", content: SheetContent) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    fill = PatternFill("solid", fgColor=_HEAD_FILL)
    border = Border(bottom=Side(style="thin", color=_LINE))
    for place, column in enumerate(content.columns, 1):
        head = write_cell(sheet, 1, place, column.heading)
        head.font, head.fill = Font(bold=True, color=_HEAD_INK), fill
        head.alignment, head.border = Alignment(vertical="center", wrap_text=True), border
        dimension = sheet.column_dimensions[get_column_letter(place)]
        dimension.width, dimension.hidden = column.width, column.is_hidden
        dimension.number_format = _DAY_FORMAT if column.is_day else _TEXT_FORMAT  # of new rows too
    sheet.row_dimensions[1].height = _HEAD_HEIGHT


def _dress(sheet: "Worksheet", content: SheetContent) -> None:
    """Freeze the heads, offer a filter, and the usual words where there are some."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    bottom = 1 + max(1, len(content.rows))
    last = get_column_letter(max(1, len(content.columns)))
    sheet.freeze_panes = sheet.cell(row=2, column=content.frozen + 1)
    sheet.auto_filter.ref = f"A1:{last}{bottom}"
    for place, column in enumerate(content.columns, 1):
        if column.choices:
            words = ",".join(word.replace('"', '""') for word in column.choices)
            offered = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True)
            offered.showErrorMessage = False
            sheet.add_data_validation(offered)
            letter = get_column_letter(place)
            offered.add(f"{letter}2:{letter}{bottom}")


def _set_up_print(sheet: "Worksheet") -> None:
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = "&A", "&P / &N"
