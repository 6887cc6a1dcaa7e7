"""How documents write days, times and numbers."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.moments import Moment
from mintgremium.documents.formatting import Formats
from mintgremium.documents.phrases import Phrases

DE = Formats(Phrases.load("de"))
EN = Formats(Phrases.load("en"))


def seen(text: str) -> str:
    return text.replace("\u00a0", "_")


@pytest.mark.parametrize(
    ("start", "end", "german", "english"),
    [
        ("2027-06-10T11:00", None, "Do, 10._Juni 2027", "Thu, 10_June 2027"),
        ("2027-06-10T11:00", "2027-06-10T16:00", "Do, 10._Juni 2027", "Thu, 10_June 2027"),
        (
            "2026-12-10",
            "2026-12-11",
            "Do–Fr, 10.–11._Dezember 2026",
            "Thu–Fri, 10–11_December 2026",
        ),
        (
            "2026-11-30",
            "2026-12-01",
            "Mo–Di, 30._November – 1._Dezember 2026",
            "Mon–Tue, 30_November – 1_December 2026",
        ),
        (
            "2026-12-31",
            "2027-01-01",
            "Do–Fr, 31._Dezember 2026 – 1._Januar 2027",
            "Thu–Fri, 31_December 2026 – 1_January 2027",
        ),
        ("2021-03", None, "März 2021", "March 2021"),
        ("2015", None, "2015", "2015"),
    ],
)
def test_that_a_date_is_written_as_precisely_as_it_is_known(start, end, german, english):
    span = Moment.parse(start), Moment.parse(end) if end else None
    assert (seen(DE.when(*span)), seen(EN.when(*span))) == (german, english)


@pytest.mark.parametrize(
    ("start", "end", "german"),
    [
        ("2027-06-10T11:00", "2027-06-10T16:00", "11:00–16:00_Uhr"),
        ("2027-06-10T11:00", None, "11:00_Uhr"),
        ("2026-12-10T14:00", "2026-12-11T13:00", "Do, 14:00 – Fr, 13:00_Uhr"),
        ("2026-12-10", "2026-12-11", ""),
        ("2026-12-10T14:00", "2026-12-11", "14:00_Uhr"),
    ],
)
def test_that_times_are_written_only_where_known(start, end, german):
    assert seen(DE.times(Moment.parse(start), Moment.parse(end) if end else None)) == german


def test_that_a_time_from_elsewhere_is_told_on_the_german_clock():
    assert DE.time(datetime(2027, 1, 5, 23, 30, tzinfo=UTC)) == "00:30"
    assert seen(DE.when(Moment(datetime(2027, 1, 5, 23, 30, tzinfo=UTC)))) == "Mi, 6._Januar 2027"


def test_that_a_subject_line_goes_without_weekdays():
    assert seen(DE.plain_date(Moment.parse("2026-12-10"), Moment.parse("2026-12-11"))) == (
        "10.–11._Dezember 2026"
    )
    assert DE.plain_date(Moment.parse("2015")) == "2015"


def test_that_tables_have_days_in_figures():
    assert (DE.short_day(date(2027, 6, 1)), EN.short_day(date(2027, 6, 1))) == (
        "01.06.2027",
        "01/06/2027",
    )


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [(0, "0", "0"), (2027, "2027", "2027"), (-12345, "-12.345", "-12,345")],
)
def test_that_numbers_are_grouped_from_five_digits_on(value, german, english):
    assert (DE.number(value), EN.number(value)) == (german, english)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [([], ""), (["a"], "a"), (["a", "b"], "a und b"), ([*"abc"], "a, b und c")],
)
def test_that_words_are_joined_as_in_a_sentence(words, sentence):
    assert DE.words(words) == sentence


@given(first=st.dates(), last=st.dates())
def test_that_no_span_breaks_between_day_and_month(first, last):
    first, last = sorted((first, last))
    assert ". " not in DE.days(first, last).replace(". –", "")
