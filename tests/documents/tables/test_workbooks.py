"""Workbooks: what goes out comes back the same, also as another program reads it."""

import io
from datetime import UTC, date, datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.documents.tables.workbook import open_workbook
from mintgremium.documents.tables.xlsx import (
    BookContent,
    SheetColumn,
    SheetContent,
    write_workbook,
)

MADE = datetime(2026, 11, 25, 10, tzinfo=UTC)
texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=40) | st.sampled_from(
    ["-5 Grad", "+49 30 1234", "=SUMME(A1:A9)", "@import", "_x0041_", "'=1", "a\nb"]
)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
rows = st.lists(st.tuples(texts, days | st.just(""), texts), max_size=6)


def book(rows, *, name="LRT", notes=()):
    columns = [SheetColumn("Name"), SheetColumn("Von", is_day=True), SheetColumn("Notiz")]
    sheets = [SheetContent(name, columns, rows, frozen=1)]
    return write_workbook(BookContent(title="Liste", made=MADE, sheets=sheets, notes=notes))


def read_back(data, name="LRT"):
    with open_workbook(data, "liste.xlsx") as workbook:
        return workbook.table(name)


def filled(row):
    cells = [*row]
    while cells and cells[-1] == "":
        cells.pop()
    return tuple(cells)


@given(rows)
def test_that_every_text_and_day_comes_back_the_same(rows):
    expected = [filled(row) for row in rows]
    got = {row.number: row.cells for row in read_back(book(rows)).rows[1:]}
    assert got == {number: row for number, row in enumerate(expected, 2) if row}


@given(rows)
def test_that_another_reader_sees_no_formula_and_the_same_words(rows):
    sheet = openpyxl.load_workbook(io.BytesIO(book(rows)))["LRT"]
    kinds = {cell.data_type for line in sheet.iter_rows() for cell in line if cell.value}
    assert kinds <= {"s", "d"}


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (12, "12"),
        (2.0, "2"),
        (1.5, "1,5"),
        (4930123456789, "4930123456789"),
        (True, "1"),
        (date(2026, 2, 28), date(2026, 2, 28)),
        (datetime.fromisoformat("2026-02-28T13:45"), date(2026, 2, 28)),
        ("Öztürk\nWeiß ", "Öztürk\nWeiß "),
    ],
)
def test_that_cells_of_other_programs_are_read_as_people_see_them(value, read):
    foreign = openpyxl.Workbook()
    foreign.active.append(["x", value])
    target = io.BytesIO()
    foreign.save(target)
    (row,) = read_back(target.getvalue(), "Sheet").rows
    assert row.cells == ("x", read)


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(1900, 3, 1), date(2100, 12, 31)])
def test_that_days_count_from_1904_where_the_workbook_says_so(day):
    foreign = openpyxl.Workbook()
    foreign.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    foreign.active.append([day if day.year > 1904 else date(1904, 1, 2)])
    target = io.BytesIO()
    foreign.save(target)
    (row,) = read_back(target.getvalue(), "Sheet").rows
    assert row.cells == (day if day.year > 1904 else date(1904, 1, 2),)


def test_that_rows_keep_their_number_and_rich_texts_their_words():
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont

    foreign = openpyxl.Workbook()
    foreign.active["C7"] = CellRichText("Dr. ", TextBlock(InlineFont(b=True), "Anna"), " Beispiel")
    target = io.BytesIO()
    foreign.save(target)
    (row,) = read_back(target.getvalue(), "Sheet").rows
    assert (row.number, row.cells) == (7, ("", "", "Dr. Anna Beispiel"))


def test_that_names_of_worksheets_are_made_fit_and_distinct():
    columns = [SheetColumn("Name")]
    names = [
        "Gremium [1]: Länder/Bund",
        "gremium  1   länder bund",
        "x" * 40,
        "X" * 40,
        "''",
        "é" * 31,
    ]
    sheets = [SheetContent(name, columns, [["a"]]) for name in names]
    data = write_workbook(BookContent(title="", made=MADE, sheets=sheets, notes=[["geheim"]]))
    found = openpyxl.load_workbook(io.BytesIO(data)).sheetnames
    assert len({name.casefold() for name in found}) == len(names) + 1
    assert all(len(name) <= 31 for name in found)
    with open_workbook(data, "x.xlsx") as workbook:
        assert len(workbook.names()) == len(names)
        assert workbook.table("mintgremium").rows[0].cells == ("geheim",)


def test_that_a_sheet_opens_ready_to_work_with():
    sheet = openpyxl.load_workbook(io.BytesIO(book([("a", date(2026, 1, 2), "=1")])))["LRT"]
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == "A1:C2"
    assert sheet["A1"].font.bold
    assert sheet["B2"].number_format == "dd.mm.yyyy"
    assert sheet["C2"].quotePrefix
    assert not sheet["A2"].quotePrefix
    assert sheet.column_dimensions["B"].number_format == "dd.mm.yyyy"
    assert sheet.column_dimensions["C"].number_format == "@"
