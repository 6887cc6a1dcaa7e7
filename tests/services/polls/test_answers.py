import io
import zipfile
from dataclasses import replace
from email.message import EmailMessage
from uuid import UUID

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.errors import RefusedError
from mintgremium.core.vocabulary import Availability, PollWay
from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.services.polls.form import FormLine, form_text, option_words, parse_form
from mintgremium.services.polls.unclear import UnclearError
from tests.support.polls import (
    LAENDER,
    MAYBE,
    NO,
    OPTIONS,
    YES,
    answers,
    draft,
    reply,
)

# -- answers -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "heads", "reason"),
    [
        ({}, {}, "no-answer"),
        ({1: "weiß nicht"}, {}, "word-unknown"),
        ({1: "ja"}, {"sender": "fremd@example.com"}, "sender-unknown"),
        ({1: "ja"}, {"Auto_Submitted": "auto-replied"}, "automatic"),
    ],
)
def test_that_an_unclear_answer_goes_to_the_inbox_with_its_reason(
    services, sent, tmp_path, given, heads, reason
):
    page = services.polls.page(sent)
    (result,) = services.polls.take([reply(page, "BY", given, tmp_path / "a.eml", **heads)])
    assert result.reason == reason
    (letter,) = services.polls.page(sent).letters
    assert letter.reason == reason
    assert answers(services.polls.page(sent), "BY") == {}
    services.polls.close_letter(letter.id)
    assert services.polls.rows()[0].letters == 0


def test_that_a_file_that_is_no_answer_is_told_from_an_unknown_poll(services, sent, tmp_path):
    page = services.polls.page(sent)
    stray = reply(replace(page, code="T-ZZZZZZ"), "BY", {1: "ja"}, tmp_path / "b.eml")
    empty = tmp_path / "c.eml"
    empty.write_bytes(b"")
    large = tmp_path / "d.eml"
    large.write_bytes(b"x" * (6 * 1024 * 1024))
    found = services.polls.take([stray, empty, large, tmp_path / "missing.eml"])
    assert [each.reason for each in found] == ["no-code", "unreadable", "too-large", "unreadable"]
    (kept,) = services.polls.take([stray], sent)
    assert kept.reason == ""  # dropped upon the poll by hand: its address was asked


def test_that_html_and_quoted_printable_are_read(services, sent, tmp_path):
    page = services.polls.page(sent)
    lines = [FormLine(each.number, each.start, each.end) for each in page.options]
    rows = "".join(f"<p>[{o.number}] {option_words(o, Phrases.load('de'))} = ja</p>" for o in lines)
    mail = EmailMessage()
    mail["From"] = "by@example.org"
    mail["Subject"] = f"Re: [{page.code}]"
    mail.set_content(f"<html><body>{rows}</body></html>", subtype="html")
    target = tmp_path / "h.eml"
    target.write_bytes(mail.as_bytes())
    assert services.polls.take([target])[0].reason == ""
    assert answers(services.polls.page(sent), "BY") == {1: YES, 2: YES, 3: YES}


def test_that_a_later_answer_replaces_the_earlier_one_and_can_be_undone(services, sent, tmp_path):
    page = services.polls.page(sent)
    for number, word in enumerate(("ja", "nein")):
        services.polls.take([reply(page, "BY", {1: word}, tmp_path / f"{number}.eml")])
    assert answers(services.polls.page(sent), "BY") == {1: NO}
    services.workspace.history.undo()
    assert answers(services.polls.page(sent), "BY") == {1: YES}


def test_that_an_answer_can_be_taken_back_by_hand(services, sent):
    page = services.polls.page(sent)
    seat = page.asked[0]
    services.polls.answer(sent, seat.seat_id, {1: YES}, "telefonisch")
    assert services.polls.page(sent).asked[0].comment == "telefonisch"
    assert services.polls.page(sent).asked[0].ways == {1: PollWay.HAND}
    services.polls.answer(sent, seat.seat_id, {1: None})
    assert services.polls.page(sent).asked[0].is_missing
    with pytest.raises(RefusedError):
        services.polls.answer(sent, UUID(int=3), {1: YES})
    with pytest.raises(RefusedError):
        services.polls.answer(sent, seat.seat_id, {9: YES})


def test_that_a_closed_poll_takes_no_answers(services, sent, tmp_path):
    page = services.polls.page(sent)
    services.polls.cancel(sent, tmp_path / "end")
    (result,) = services.polls.take([reply(page, "BY", {1: "ja"}, tmp_path / "a.eml")])
    assert result.reason == "poll-closed"


LINES = tuple(FormLine(n, OPTIONS[0].start, OPTIONS[0].end) for n in range(1, 21))


@given(
    st.dictionaries(st.integers(1, 20), st.sampled_from(list(Availability)), min_size=1),
    st.sampled_from(LANGUAGES),
    st.sampled_from(["", "> ", ">> ", "| "]),
)
def test_that_a_filled_form_is_read_back_as_it_was_filled(given, language, quote):
    phrases = Phrases.load(language)
    text = form_text("T-ABCDEF", "BY", LINES, phrases)
    words = {number: phrases.text(f"availability.{each}") for number, each in given.items()}
    filled = "\n".join(
        f"{quote}{line}{words.get(int(line[1 : line.index(']')]), '')}"
        if line.startswith("[")
        else f"{quote}{line}"
        for line in text.splitlines()
    )
    assert parse_form(filled, frozenset(range(1, 21))) == given


@given(st.text(max_size=400))
def test_that_any_text_is_read_or_refused(text):
    try:
        found = parse_form(text, frozenset({1}))
    except UnclearError:
        return
    assert set(found) == {1}


def test_that_contradicting_answers_are_not_guessed():
    with pytest.raises(UnclearError) as caught:
        parse_form("[1] x = ja\n[1] x = nein", frozenset({1}))
    assert caught.value.code == "contradiction"


# -- the sheet ---------------------------------------------------------------------------------


def test_that_a_filled_sheet_is_taken_back(services, sent, tmp_path):
    path = tmp_path / "poll.xlsx"
    path.write_bytes(services.polls.sheet(sent))
    book = openpyxl.load_workbook(path)
    sheet = book.active
    row = next(r for r in range(4, 30) if sheet.cell(r, 1).value == "BY")
    for column, word in enumerate(("ja", "zur Not", "nein"), 4):
        sheet.cell(row, column).value = word
    book.save(path)
    (result,) = services.polls.take([path])
    assert (result.seat, result.reason) == ("BY", "")
    page = services.polls.page(sent)
    assert answers(page, "BY") == {1: YES, 2: MAYBE, 3: NO}
    assert {way for r in page.asked for way in r.ways.values()} == {PollWay.SHEET}
    assert len(page.missing) == LAENDER - 1


def test_that_no_cell_of_the_sheet_is_a_formula(services, tmp_path):
    evil = '=HYPERLINK("https://example.org","x")'
    poll = services.polls.save(draft(services, name=evil))
    data = services.polls.sheet(poll)
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet.cell(1, 2).value == evil
    assert {cell.data_type for line in sheet.iter_rows() for cell in line if cell.value} == {"s"}
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")


def bomb() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b"0" * (60 * 1024 * 1024))
    return target.getvalue()


def foreign() -> bytes:
    target = io.BytesIO()
    openpyxl.Workbook().save(target)
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"no zip", "unreadable"), (bomb(), "too-large"), (foreign(), "no-code")],
    ids=["no-zip", "bomb", "foreign"],
)
def test_that_a_bad_sheet_is_refused(services, sent, tmp_path, data, reason):
    path = tmp_path / "bad.xlsx"
    path.write_bytes(data)
    assert services.polls.take([path])[0].reason == reason
