"""CSV from anywhere: encodings, separators, quotation marks; and what goes out comes back."""

import random
import time
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.errors import ForeignFileError, RefusedError
from mintgremium.documents.tables.cells import (
    day_of_text,
    is_like_a_formula,
    protected,
    unprotected,
)
from mintgremium.documents.tables.delimited import encoding_of, read_delimited, write_delimited

ROWS = [("Name", "Ort"), ("Öztürk-Weiß", "Köln; Süd"), ('"Ägir"', "zwei\nZeilen")]
HOSTILE = ("=", "+", "-", "@", "\t", "＝", "＋", "－", "＠")
cells = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\r\x00\ufeff"), max_size=20
)


def read(data, **options):
    return read_delimited(data, "liste.csv", **options)


def contents(data, **options):
    return [row.cells for row in read(data, **options).rows]


@given(st.lists(st.tuples(cells, cells), max_size=6))
def test_that_every_text_comes_back_the_same(rows):
    data = write_delimited([("a", "b"), *rows])
    assert contents(data)[1:] == [row for row in rows if any(cell.strip() for cell in row)]


@given(st.text(max_size=12), st.sampled_from(["", "'", "''"]), st.sampled_from(HOSTILE))
def test_that_protection_is_taken_off_again_and_leaves_no_formula(rest, marks, sign):
    text = f"{marks}{sign}{rest}"
    assert unprotected(protected(text)) == text
    assert protected(text).startswith("'")
    assert is_like_a_formula(text)


@given(st.text(max_size=12))
def test_that_every_text_survives_protection(text):
    assert unprotected(protected(text)) == text
    assert protected(text)[:1] not in {*HOSTILE, "\r"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_that_encoding_separator_and_line_ends_are_told(encoding, delimiter, end):
    lines = [("Familienname", "Ort"), ("Öztürk-Weiß", "Köln"), ("Straßer", "Gießen")]
    data = end.join(delimiter.join(line) for line in lines).encode(encoding)
    table = read(data)
    assert [row.cells for row in table.rows] == lines
    assert table.delimiter == delimiter
    assert table.encoding == encoding.removesuffix("-sig")


def test_that_the_encoding_can_be_said_where_it_is_told_wrongly():
    data = "Müller;Köln".encode("cp850")
    assert contents(data) != [("Müller", "Köln")]
    assert contents(data, encoding="cp850") == [("Müller", "Köln")]


def test_that_a_line_for_excel_names_the_separator():
    rows = read(b"sep=,\r\na;b,c\r\n").rows
    assert [(row.number, row.cells) for row in rows] == [(2, ("a;b", "c"))]


def test_that_rows_are_counted_as_excel_shows_them():
    data = write_delimited([*ROWS, ("", ""), ("Ende", "")])
    assert [(row.number, row.cells[0]) for row in read(data).rows][-1] == (5, "Ende")


@pytest.mark.parametrize("line", ['"offen;x', 'a "b";"c"d', '"a"b;c', '";";"'])
def test_that_a_row_with_broken_quotes_is_marked_and_the_rest_is_read(line):
    table = read(f'Name;Ort\n{line}\nAnna;"Köln"\n'.encode())
    assert [row.is_broken for row in table.rows] == [False, True, False]
    assert table.rows[-1].cells == ("Anna", "Köln")


def test_that_a_file_of_broken_quotes_is_refused():
    with pytest.raises(ForeignFileError) as caught:
        read(b"a;b\n" + b'"x"y;z\n' * 500)
    assert caught.value.code == "table-broken-quotes"


def test_that_days_go_out_as_germans_write_them():
    assert b"24.12.2026" in write_delimited([("x", date(2026, 12, 24))])


def test_that_a_sign_that_an_encoding_lacks_is_refused():
    assert contents(write_delimited([("Weiß €", "b")], encoding="cp1252")) == [("Weiß €", "b")]
    with pytest.raises(RefusedError) as caught:
        write_delimited([("Ğ", "b")], encoding="cp1252")
    assert caught.value.details == {"sign": "Ğ"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("24.12.2026", date(2026, 12, 24)),
        ("1. 2. 2027", date(2027, 2, 1)),
        ("01.02.27", date(2027, 2, 1)),
        ("01.02.71", date(1971, 2, 1)),
        ("2026-12-24", date(2026, 12, 24)),
        ("2026-12-24T10:00:00Z", date(2026, 12, 24)),
        ("24.12.2026 00:00", date(2026, 12, 24)),
        ("24/12/2026", date(2026, 12, 24)),
        ("30.02.2026", None),
        ("24.12.1812", None),
        ("heute", None),
        ("", None),
    ],
)
def test_that_days_are_read_as_germans_and_machines_write_them(text, day):
    assert day_of_text(text) == day


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b";" * 1_000_000, "table-too-many-columns"),
        (b"a;b\n" * 50_000, "table-too-many-rows"),
        (b"x" * 11_000_000, "table-too-large"),
        (b'"' + b"x\n" * 4_000_000, "table-too-many-rows"),
        (('"' + "x" * 90_000 + "\n") * 110, "table-broken-quotes"),
    ],
)
def test_that_a_hostile_file_is_refused_in_bounded_time(data, code):
    begin = time.monotonic()
    with pytest.raises(ForeignFileError) as caught:
        read(data if isinstance(data, bytes) else data.encode())
    assert caught.value.code == code
    assert time.monotonic() - begin < 10


def test_that_zeros_are_kept_for_the_rows_to_be_refused():
    assert encoding_of(b"Name;Ort\nA\0nna;K") == "utf-8"
    assert contents(b"Name;Ort\nA\0nna;K")[1] == ("A\0nna", "K")


@pytest.mark.parametrize("seed", range(10))
def test_that_any_bytes_are_read_or_refused_but_never_crash(seed):
    chance = random.Random(seed)
    signs = [b";", b",", b"\t", b'"', b"\n", b"\r", b"\0", b"=", b"'", "ä".encode(), b"\xff\xfe"]
    for _ in range(150):
        data = b"".join(
            chance.choices([*signs, chance.randbytes(2), b"Name"], k=chance.randint(0, 80))
        )
        with suppress(ForeignFileError):
            read(data)
