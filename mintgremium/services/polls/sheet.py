"""The poll as a spreadsheet: seats down, options across; out, and read back within limits."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from mintgremium.core.vocabulary import Availability
from mintgremium.documents.phrases import Phrases
from mintgremium.services.polls.form import CODE, FormLine, answer_of, option_words
from mintgremium.services.polls.rows import PollPage
from mintgremium.services.polls.unclear import UnclearError

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MOST_BYTES: Final = 5 * 1024 * 1024
MOST_UNPACKED: Final = 50 * 1024 * 1024
MOST_PARTS, MOST_RATIO = 2_000, 100
MOST_ROWS, MOST_COLUMNS = 1_000, 100
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
        cell = sheet.cell(row=row, column=column)
        cell.value = "".join(sign for sign in text if sign.isprintable())
        cell.data_type = "s"  # also what begins with "=" or "@": a text, never a formula


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
    found = CODE.search(str(next(_rows(data), ("",))[0] or ""))
    if found is None:
        raise UnclearError("no-code")
    return found.group()


def read_sheet(data: bytes, page: PollPage) -> Mapping[str, Mapping[int, Availability]]:
    """Read the answers by tag of the seat. Raises UnclearError with a code of `[poll_reasons]`."""
    rows = list(_rows(data))
    if len(rows) < HEAD_ROW:
        raise UnclearError("no-answer")
    numbers = {place: _number(cell) for place, cell in enumerate(rows[HEAD_ROW - 1])}
    known = {option.number for option in page.options}
    found: dict[str, dict[int, Availability]] = {}
    for row in rows[HEAD_ROW:]:
        answers = {
            number: answer_of(text)
            for place, cell in enumerate(row)
            if (number := numbers.get(place)) in known
            and number is not None
            and (text := str(cell or "").strip())
        }
        if answers:
            found[str(row[0] or "").strip()] = answers
    if not found:
        raise UnclearError("no-answer")
    if set(found) - {seat.tag for seat in page.asked}:
        raise UnclearError("seat-unknown")
    return found


def _number(cell: object) -> int | None:
    text = str(cell or "")
    number = text[1 : text.find("]")] if text.startswith("[") else ""
    return int(number) if number.isascii() and number.isdigit() else None


def _rows(data: bytes) -> Iterator[tuple[Any, ...]]:
    from openpyxl import DEFUSEDXML, load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    _check_package(data)
    if not DEFUSEDXML:
        raise UnclearError("unreadable")
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        rows = book.worksheets[0].iter_rows(
            max_row=MOST_ROWS, max_col=MOST_COLUMNS, values_only=True
        )
        found = [tuple(row) for row in rows]
        book.close()
    except (InvalidFileException, KeyError, ValueError, TypeError, IndexError, OSError,
            SyntaxError, zipfile.BadZipFile):  # fmt: skip
        raise UnclearError("unreadable") from None
    return iter(found)


def _check_package(data: bytes) -> None:
    """Refuse what unpacks to more than a spreadsheet of people can be."""
    if len(data) > MOST_BYTES:
        raise UnclearError("too-large")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
    except zipfile.BadZipFile:
        raise UnclearError("unreadable") from None
    unpacked = sum(part.file_size for part in parts)
    too_dense = unpacked > MOST_RATIO * max(1, len(data))
    if len(parts) > MOST_PARTS or unpacked > MOST_UNPACKED or too_dense:
        raise UnclearError("too-large")
