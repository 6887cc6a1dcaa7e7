import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.mail_addresses import is_mail_address, same_address
from mintgremium.core.salutations import NameParts, salutation_line
from mintgremium.core.sorting import sort_key
from mintgremium.core.texts import line_problem, text_problem


@pytest.mark.parametrize(
    "address",
    ["a@example.org", "vor.nach+mint@sub.example.org", "ä.ö@bücher.example", "o'hara@example.de"],
)
def test_that_plain_addresses_are_accepted(address: str):
    assert is_mail_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "a@",
        "@example.org",
        "a@example",
        "a b@example.org",
        "a@exa mple.org",
        "a..b@example.org",
        ".a@example.org",
        "a@-example.org",
        "a@example..org",
        "a@b@example.org",
        "a@example.org\r\nBcc: x@example.org",
        "Anna <a@example.org>",
        "a@192.168.0.1",
        "x" * 65 + "@example.org",
        "a@" + "b" * 250 + ".org",
    ],
)
def test_that_what_is_no_address_is_told(address: str):
    assert not is_mail_address(address)


@given(st.text())
def test_that_an_accepted_address_is_one_word_with_one_at(text: str):
    if is_mail_address(text):
        assert text.count("@") == 1
        assert text.split() == [text]


def test_that_case_does_not_make_another_mailbox():
    assert same_address("A@Example.org", " a@example.org")


@pytest.mark.parametrize(
    ("parts", "line"),
    [
        (NameParts("Beispiel", "Anna", "Frau", "Dr."), "Sehr geehrte Frau Dr. Beispiel,"),
        (NameParts("Probe", "Tom", "Herr"), "Sehr geehrter Herr Probe,"),
        (
            NameParts("Muster", "Ines", "Frau", "Prof. Dr.-Ing. habil.", "von"),
            "Sehr geehrte Frau Prof. Dr. von Muster,",
        ),
        (NameParts("Demo", "Kim", "", "M. A."), "Guten Tag M. A. Kim Demo,"),
        (NameParts("Demo", "Kim", "Divers"), "Guten Tag Kim Demo,"),
        (NameParts(" "), "Sehr geehrte Damen und Herren,"),
    ],
)
def test_that_letters_open_as_is_usual(parts: NameParts, line: str):
    assert salutation_line(parts) == line


def test_that_the_address_field_declines_herr():
    assert NameParts("Probe", "Tom", "Herr", "Dr.").addressed() == "Herrn Dr. Tom Probe"


def test_that_words_sort_without_accents_and_case():
    assert sorted(["Zebra", "äpfel", "Apfelsine", "Straße"], key=sort_key) == [
        "äpfel",
        "Apfelsine",
        "Straße",
        "Zebra",
    ]


@given(st.text(min_size=1, max_size=50))
def test_that_a_text_accepted_as_one_line_can_be_written_and_read_back(text: str):
    if line_problem(text, 50) is None:
        stored = text.strip()
        assert stored.encode().decode() == stored
        assert len(stored.splitlines()) <= 1


def test_that_several_lines_and_tabs_are_fine_in_a_long_text():
    assert text_problem("eins\r\nzwei\tdrei", 100) is None
    assert text_problem("\x1b[31m", 100) == "control-characters"
