"""The rules of the sentences that documents, mails and errors are made of."""

import string
from enum import StrEnum

import pytest

from mintgremium.core import vocabulary
from mintgremium.core.errors import InvalidInputError, RefusedError
from mintgremium.documents.phrases import LANGUAGES, Phrases

WORD_LISTS: dict[str, type[StrEnum]] = {
    "item_kind": vocabulary.ItemKind,
    "item_state": vocabulary.ItemState,
    "mode": vocabulary.MeetingMode,
    "role": vocabulary.AttendanceRole,
    "attendance_mode": vocabulary.AttendanceMode,
    "attendance_state": vocabulary.AttendanceState,
    "resolution_result": vocabulary.ResolutionResult,
    "action_state": vocabulary.ActionState,
    "minutes_type": vocabulary.MinutesType,
    "minutes_state": vocabulary.MinutesState,
}


def gaps(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def test_that_both_languages_have_the_same_sentences_with_the_same_gaps():
    german, english = (Phrases.load(language).sentences for language in LANGUAGES)
    assert {key: gaps(text) for key, text in german.items()} == {
        key: gaps(text) for key, text in english.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_sentence_is_empty_and_no_gap_reaches_into_an_object(language):
    for key, sentence in Phrases.load(language).sentences.items():
        assert sentence.strip(), key
        assert all(name.isidentifier() for name in gaps(sentence)), key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", WORD_LISTS)
def test_that_each_word_of_a_closed_list_has_its_word(language, section):
    phrases = Phrases.load(language)
    assert all(phrases.has(f"{section}.{word.value}") for word in WORD_LISTS[section])


@pytest.mark.parametrize(
    ("asked", "given"), [("de", "de"), ("en_GB", "en"), ("EN", "en"), ("fr", "de"), ("", "de")]
)
def test_that_an_unknown_language_gives_german(asked, given):
    assert Phrases.load(asked).language == given


def test_that_what_fills_a_gap_is_never_read_as_a_gap():
    sentence = Phrases.load("de").text("errors.mail-address", value="{code} {0.__class__}")
    assert "{code} {0.__class__}" in sentence


def test_that_an_error_is_told_by_the_sentence_of_its_code():
    error = RefusedError("event-no-attendee")
    assert Phrases.load("de").describe(error).startswith("Die Einladung nennt niemanden.")


@pytest.mark.parametrize(
    "error", [RefusedError("never-heard-of"), RefusedError("mail-address", other="x")]
)
def test_that_an_error_without_a_sentence_still_gives_one(error):
    assert error.code in Phrases.load("en").describe(error)


def test_that_each_problem_of_an_entry_is_told_after_its_field():
    error = InvalidInputError({"start": "required", "link": "event-link"}, value="x")
    assert Phrases.load("en").describe(error) == (
        "The entry does not fit, nothing was changed. start: This entry is missing."
        " link: “x” is not a web address. No calendar entry was made. Correct the link."
    )


def test_that_a_problem_below_a_field_is_short_where_it_has_a_short_sentence():
    assert Phrases.load("de").problem("required") == "Diese Angabe fehlt."
    assert "never-heard-of" in Phrases.load("de").problem("never-heard-of")


def test_that_an_entry_without_named_problems_gets_the_general_sentence():
    assert "Nothing was changed" in Phrases.load("en").describe(InvalidInputError({}))
