"""The poll as a spreadsheet: seats down, options across; out, and read back within limits."""

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from mintgremium.core.errors import ForeignFileError
from mintgremium.core.vocabulary import Availability
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.tables.limits import MEGABYTE, TableLimits
from mintgremium.documents.tables.workbook import open_workbook
from mintgremium.documents.tables.xlsx import write_cell
from mintgremium.services.polls.form import CODE, FormLine, answer_of, option_words
from mintgremium.services.polls.rows import PollPage
from mintgremium.services.polls.unclear import UnclearError

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LIMITS: Final = TableLimits(most_bytes=5 * MEGABYTE, most_rows=1_000, most_columns=100)
HEAD_ROW: Final = 3
FIRST_OPTION: Final = 4  # columns: tag, seat, name, then the options
WIDTHS: Final = (10, 34, 28)


def write_sheet(page: PollPage, phrases: Phrases) -> bytes:
    """Write the poll with the answers so far; every cell is text, none can be a formula."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = phrases.text("poll.sheet")
    heads = [phrases.text(f"poll.{name}") for name in ("tag", "seat", "person")]
    lines = [FormLine(each.number, each.start, each.end) for each in page.options]
    heads += [f"[{line.number}] {option_words(line, phrases)}" for line in lines]
    _write(sheet, 1, [page.code, page.name])
    _write(sheet, 2, [phrases.text("poll.sheet_note")])
    _write(sheet, HEAD_ROW, heads)
    for row, seat in enumerate(page.asked, HEAD_ROW + 1):
        given = [seat.answers.get(line.number) for line in lines]
        words = [phrases.text(f"availability.{each}") if each else "" for each in given]
        _write(sheet, row, [seat.tag, seat.seat, seat.name, *words])
    _dress(sheet, page, phrases)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _write(sheet: "Worksheet", row: int, texts: list[str]) -> None:
    for column, text in enumerate(texts, 1):
        write_cell(sheet, row, column, "".join(sign for sign in text if sign.isprintable()))


def _dress(sheet: "Worksheet", page: PollPage, phrases: Phrases) -> None:
    """Set widths, freeze the heads, and offer the three answers in each cell."""
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    last = FIRST_OPTION + len(page.options) - 1
    for column in range(1, last + 1):
        width = WIDTHS[column - 1] if column < FIRST_OPTION else 20
        sheet.column_dimensions[get_column_letter(column)].width = width
        head = sheet.cell(row=HEAD_ROW, column=column)
        head.font, head.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = sheet.cell(row=HEAD_ROW + 1, column=FIRST_OPTION)
    words = ",".join(phrases.text(f"availability.{each}") for each in Availability)
    choices = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True)
    sheet.add_data_validation(choices)
    bottom = HEAD_ROW + max(1, len(page.asked))
    begin, end = f"{get_column_letter(FIRST_OPTION)}{HEAD_ROW + 1}", get_column_letter(last)
    choices.add(f"{begin}:{end}{bottom}")


def code_of_sheet(data: bytes) -> str:
    """Return the mark of the poll that a sheet belongs to. Raises UnclearError."""
    first = _rows(data).get(1, ("",))
    found = CODE.search(first[0])
    if found is None:
        raise UnclearError("no-code")
    return found.group()


def read_sheet(data: bytes, page: PollPage) -> Mapping[str, Mapping[int, Availability]]:
    """Read the answers by tag of the seat. Raises UnclearError with a code of `[poll_reasons]`."""
    rows = _rows(data)
    if HEAD_ROW not in rows:
        raise UnclearError("no-answer")
    numbers = {place: _number(cell) for place, cell in enumerate(rows[HEAD_ROW])}
    known = {option.number for option in page.options}
    found: dict[str, dict[int, Availability]] = {}
    for row in (cells for place, cells in rows.items() if place > HEAD_ROW):
        answers = {
            number: answer_of(text)
            for place, cell in enumerate(row)
            if (number := numbers.get(place)) in known
            and number is not None
            and (text := cell.strip())
        }
        if answers:
            found[row[0].strip()] = answers
    if not found:
        raise UnclearError("no-answer")
    if set(found) - {seat.tag for seat in page.asked}:
        raise UnclearError("seat-unknown")
    return found


def _number(text: str) -> int | None:
    number = text[1 : text.find("]")] if text.startswith("[") else ""
    return int(number) if number.isascii() and number.isdigit() else None


def _rows(data: bytes) -> dict[int, tuple[str, ...]]:
    """Read the first worksheet by number of the row."""
    try:
        with open_workbook(data, "", LIMITS) as book:
            table = book.table(book.names()[0])
    except ForeignFileError as error:
        damaged = error.code in ("table-unreadable", "table-old-office", "table-open-document")
        raise UnclearError("unreadable" if damaged else "too-large") from None
    return {row.number: tuple(str(cell) for cell in row.cells) for row in table.rows}
