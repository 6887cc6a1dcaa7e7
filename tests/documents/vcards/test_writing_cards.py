"""Cards that are written are read identically, by us and by readers that did not write them."""

from dataclasses import replace

import pytest
import vobject
from hypothesis import given

from mintgremium.documents.vcards.cards import Card, CardVersion
from mintgremium.documents.vcards.writing import write_cards
from tests.documents.referees.vcards import Told, read_card
from tests.documents.vcards.cards import BEISPIEL, cards, read, read_one

LONGEST = 75


def written(card: Card, version: CardVersion) -> bytes:
    return b"".join(write_cards([card], version))


@pytest.mark.parametrize("version", CardVersion)
@given(card=cards())
def test_that_a_card_comes_back_as_it_was(version, card):
    known = card if version is CardVersion.V4 else replace(card, kind="")
    assert read_one(written(card, version)) == known


@pytest.mark.parametrize("version", CardVersion)
@given(card=cards())
def test_that_lines_are_folded_by_octets_and_end_with_both_signs(version, card):
    data = written(card, version)
    assert data.endswith(b"END:VCARD\r\n")
    assert data.count(b"\n") == data.count(b"\r") == data.count(b"\r\n")
    for line in data.split(b"\r\n"):
        assert len(line) <= LONGEST
        line.decode("utf-8")


def parted(*names: str) -> str:
    return " ".join(name for name in names if name)


@given(card=cards())
def test_that_vobject_reads_version_3_as_it_was_meant(card):
    found = vobject.readOne(written(card, CardVersion.V3).decode())
    assert found.version.value == "3.0"
    assert found.fn.value == card.full_name
    name = found.n.value
    assert (_one(name.family), _one(name.given)) == (
        parted(card.affix, card.family_name),
        card.given_name,
    )
    assert _many(name.prefix) == list(card.prefixes)
    assert found.uid.value == card.uid
    emails = [each.value for each in found.contents.get("email", [])]
    assert emails == list(card.emails)
    assert [each.value for each in found.contents.get("tel", [])] == list(card.phones)
    if card.organization:
        assert list(found.org.value) == list(card.organization)
    if card.note:
        assert found.note.value == card.note


def _one(value: object) -> str:
    return ",".join(value) if isinstance(value, list) else str(value)


def _many(value: object) -> list[str]:
    return [text for text in (value if isinstance(value, list) else [value]) if text]


@given(card=cards())
def test_that_a_second_reader_finds_version_4_by_the_letter_of_the_grammar(card):
    told = read_card(written(card, CardVersion.V4))

    def texts(name: str) -> list[str]:
        return [_whole(each) for each in told if each.name == name]

    assert texts("KIND") == ["individual"]
    assert texts("UID") == [f"urn:uuid:{card.uid}"]
    assert texts("FN") == [card.full_name]
    (name,) = (each for each in told if each.name == "N")
    assert name.parts[0] == (parted(card.affix, card.family_name),)
    assert name.parts[1] == (card.given_name,)
    assert [text for text in name.parts[3] if text] == list(card.prefixes)
    assert name.parameters["SORT-AS"] == card.family_name
    assert texts("EMAIL") == list(card.emails)
    preferences = [each.parameters["PREF"] for each in told if each.name == "EMAIL"]
    assert preferences == [str(rank) for rank in range(1, len(card.emails) + 1)]
    assert texts("TEL") == list(card.phones)
    if card.organization:
        (org,) = (each for each in told if each.name == "ORG")
        assert org.parts == tuple((text,) for text in card.organization)
    if card.note:
        assert texts("NOTE") == [card.note]


def _whole(line: Told) -> str:
    assert [len(part) for part in line.parts] == [1], "a separator was not escaped"
    return line.parts[0][0]


def test_that_a_card_reads_as_address_books_expect_it():
    text = written(BEISPIEL, CardVersion.V4).decode().replace("\r\n ", "")
    assert text.split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "PRODID:-//mintgremium//vCard//DE",
        "KIND:individual",
        "UID:urn:uuid:3f0c5a52-8e5e-4b57-9f4e-5f3ad1f0a001",
        "FN:Dr. Anna von Beispiel",
        'N;SORT-AS="Beispiel":von Beispiel;Anna;;Frau,Dr.;',
        r"ORG:Ministerium für Bildung\, Jugend\; Sport;Referat 12",
        "TITLE:Referatsleitung",
        "EMAIL;TYPE=work;PREF=1:anna@example.org",
        "EMAIL;TYPE=work;PREF=2:a.beispiel@example.org",
        "TEL;TYPE=work;PREF=1:+49 30 123456",
        "ADR;TYPE=work:;;Musterstraße 1;Berlin;;10115;",
        r"NOTE:Zeile 1\nZeile 2\; mit \\ und \,",
        "REV:20261126T010203Z",
        "END:VCARD",
        "",
    ]


def test_that_control_characters_never_leave():
    card = replace(BEISPIEL, given_name="An\x00na\x1b", note="a\x85b\u2028c\rd\ud800")
    for version in CardVersion:
        back = read_one(written(card, version))
        assert (back.given_name, back.note) == ("Anna", "a\nb\nc\nd")


def test_that_several_cards_stand_one_after_the_other():
    data = b"".join(write_cards([BEISPIEL, replace(BEISPIEL, uid="2")], CardVersion.V3))
    assert [each.number for each in read(data)] == [1, 2]
