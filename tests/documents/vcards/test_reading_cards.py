"""Foreign cards: old and new, folded, encoded, broken, hostile; nothing is lost in silence."""

import base64
import random
import tracemalloc
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.errors import ForeignFileError
from mintgremium.documents.vcards.cards import CardVersion
from mintgremium.documents.vcards.limits import MOST_CARDS
from mintgremium.documents.vcards.reading import read_cards
from mintgremium.documents.vcards.writing import write_cards
from tests.documents.vcards.cards import BEISPIEL, cards, read, read_one

OUTLOOK = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nX-MS-OL-DEFAULT-POSTAL-ADDRESS:0\r\n"
    b"N;LANGUAGE=de;CHARSET=Windows-1252:M\xfcller;J\xfcrgen;;Herr Dr.\r\n"
    b"FN;CHARSET=Windows-1252:Dr. J\xfcrgen M\xfcller\r\n"
    b"ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ministerium f=C3=BCr Bildung und =\r\n"
    b"Forschung;Referat =C3=9Cbergang\r\n"
    b"TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gesch=E4ftsf=FChrung\r\n"
    b"TEL;WORK;VOICE:+49 (30) 123-456\r\nTEL;WORK;FAX:+49 30 999\r\n"
    b"ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;Musterstra=DFe 1=0D=0AHaus B;Berlin;;10115;\r\n"
    b"EMAIL;PREF;INTERNET:juergen@example.org\r\n"
    b"PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQSkZJRgABAQ\r\n AAAA==\r\n\r\n"
    b"REV:20261126T080000Z\r\nEND:VCARD\r\n"
)


def card(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""])


def test_that_outlooks_version_2_1_is_understood():
    (found,) = read(OUTLOOK)
    assert found.card is not None
    assert (found.card.family_name, found.card.given_name) == ("Müller", "Jürgen")
    assert found.card.prefixes == ("Herr Dr.",)
    assert found.card.organization == (
        "Ministerium für Bildung und Forschung",
        "Referat Übergang",
    )
    assert found.card.title == "Geschäftsführung"
    assert found.card.phones == ("+49 (30) 123-456",)
    assert found.card.emails == ("juergen@example.org",)
    assert found.card.address is not None
    assert found.card.address.street.splitlines() == ["Musterstraße 1", "Haus B"]
    assert [each.code for each in found.omissions] == ["picture"]


def test_that_grouped_lines_of_apple_are_understood():
    found = read_one(
        card(
            "N:Beispiel;Anna;;;",
            "item1.EMAIL;type=INTERNET:zwei@example.org",
            "item1.X-ABLabel:_$!<Work>!$_",
            "item2.EMAIL;type=INTERNET;type=pref:eins@example.org",
            "item3.TEL;VALUE=uri;TYPE=work:tel:+49-30-1",
        )
    )
    assert found.emails == ("eins@example.org", "zwei@example.org")
    assert found.phones == ("+49-30-1",)


def test_that_preferences_of_version_4_give_the_order():
    found = read_one(
        card(
            "FN:A B",
            "EMAIL:drei@x.de",
            "EMAIL;PREF=2:zwei@x.de",
            'EMAIL;TYPE="work,x";PREF=1:eins@x.de',
        )
    )
    assert found.emails == ("eins@x.de", "zwei@x.de", "drei@x.de")


@pytest.mark.parametrize(
    ("family", "sorted_by", "parts"),
    [
        ("von Beispiel", "", ("von", "Beispiel")),
        ("von und zu Beispiel", "", ("von und zu", "Beispiel")),
        ("Freifrau von Beispiel", "", ("Freifrau von", "Beispiel")),
        ("van der Beispiel", "Beispiel", ("van der", "Beispiel")),
        ("von Beispiel", "von Beispiel", ("", "von Beispiel")),
        ("Graf", "", ("", "Graf")),
        ("Zu", "", ("", "Zu")),
        ("Vonderbeispiel", "", ("", "Vonderbeispiel")),
    ],
)
def test_that_the_von_stands_apart_where_it_is_known(family, sorted_by, parts):
    sort = [f"SORT-STRING:{sorted_by}"] if sorted_by else []
    found = read_one(card(f"N:{family};Anna;;;", *sort))
    assert (found.affix, found.family_name) == parts


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_that_encodings_and_line_ends_are_told_apart(encoding, end):
    text = card("N:Müßig;Jürgen;;;", "NOTE:a\\nb").replace("\r\n", end)
    mark = b"\xff\xfe" if encoding == "utf-16-le" else b""
    found = read_one(mark + text.encode(encoding))
    assert (found.family_name, found.given_name, found.note) == ("Müßig", "Jürgen", "a\nb")


def test_that_folds_within_a_character_are_joined_before_decoding():
    data = card("N:Beispiel;J\u00fcrgen;;;").encode().replace(b"J\xc3\xbc", b"J\xc3\r\n \xbc")
    assert read_one(data).given_name == "Jürgen"


def test_that_a_broken_line_is_left_out_and_named():
    (found,) = read(card("N:Beispiel;Anna;;;", "dies ist keine Zeile", "EMAIL:a@x.de").encode())
    assert found.card is not None
    assert found.card.emails == ("a@x.de",)
    assert [(each.code, each.line) for each in found.omissions] == [("line-unreadable", 4)]


def test_that_one_wrong_card_does_not_hide_the_others():
    data = "".join(
        [
            card("FN:Eins", "N:Eins;;;;"),
            "BEGIN:VCARD\r\nN:Offen;;;;\r\n",
            card("N:;;;;", "TEL:1"),
            card(*["NOTE:x"] * 1_001),
            card("N:Zwei;;;;"),
            "BEGIN:VCARD\r\nFN:Ende fehlt\r\n",
        ]
    )
    found = read(data.encode())
    assert [each.code for each in found] == [
        "", "card-open", "card-empty", "card-too-long", "", "card-open",
    ]  # fmt: skip
    assert [each.card.family_name for each in found if each.card] == ["Eins", "Zwei"]
    assert [each.line for each in found[:3]] == [1, 6, 8]


def test_that_a_card_inside_a_card_is_passed_over():
    inner = "BEGIN:VCARD\r\nN:Innen;;;;\r\nEND:VCARD"
    found = read_one(card("N:Außen;;;;", "AGENT:", inner, "EMAIL:a@x.de"))
    assert (found.family_name, found.emails) == ("Außen", ("a@x.de",))


def test_that_pictures_folded_without_blanks_are_passed_over():
    picture = base64.encodebytes(bytes(range(256))).decode().replace("\n", "\r\n").strip()
    (found,) = read(card("N:A;;;;", "PHOTO;BASE64:", picture, "EMAIL:a@x.de").encode())
    assert found.card is not None
    assert found.card.emails == ("a@x.de",)
    assert [each.code for each in found.omissions] == ["picture"]


def test_that_a_field_of_more_than_64_kb_is_left_out_and_named():
    (found,) = read(card("N:A;;;;", f"NOTE:{'x' * 70_000}").encode())
    assert found.card is not None
    assert found.card.note == ""
    assert [each.code for each in found.omissions] == ["line-too-long"]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"Name;Mail\r\nA;a@x.de\r\n", b"\x00" * 99])
def test_that_a_file_without_cards_is_refused(data):
    with pytest.raises(ForeignFileError) as refusal:
        read(data)
    assert refusal.value.code == "no-vcards"


def test_that_too_many_cards_and_too_much_text_are_refused():
    one = card("FN:A B").encode()
    with pytest.raises(ForeignFileError) as refusal:
        read(one * (MOST_CARDS + 1))
    assert refusal.value.code == "vcards-too-many"
    noted = card("FN:A", *["NOTE:" + "x" * 60_000] * 400).encode()
    with pytest.raises(ForeignFileError) as refusal:
        read(noted)
    assert refusal.value.code == "vcards-too-large"


FOLDED = (b" " + b"A" * 74 + b"\r\n") * 1_000
UNFOLDED = b"A" * 75_000


@pytest.mark.parametrize(
    ("piece", "megabytes", "is_traced"),
    [(FOLDED, 50, False), (FOLDED, 5, True), (UNFOLDED, 50, True)],  # tracing each line is slow
    ids=["folded", "folded and traced", "one line"],
)
def test_that_a_large_picture_is_left_out_in_little_memory(piece, megabytes, is_traced, tmp_path):
    path = tmp_path / "gross.vcf"
    with path.open("wb") as target:
        target.write(b"BEGIN:VCARD\r\nN:Gro\xc3\x9f;Anna\r\nPHOTO;ENCODING=b:\r\n ")
        target.writelines([piece] * (megabytes * 14))
        target.write(b"\r\nEMAIL:a@x.de\r\nEND:VCARD\r\n")
    if is_traced:
        tracemalloc.start()
    start = perf_counter()
    with path.open("rb") as stream:
        (found,) = list(read_cards(stream))
    took = perf_counter() - start
    peak = tracemalloc.get_traced_memory()[1] if is_traced else 0
    tracemalloc.stop()
    assert found.card is not None
    assert (found.card.family_name, found.card.emails) == ("Groß", ("a@x.de",))
    (omission,) = found.omissions
    assert omission.code == "picture"
    assert omission.size > megabytes * 1_000_000
    assert peak < 3_000_000
    assert took < 10


snippets = st.sampled_from(
    [
        b"BEGIN:VCARD\r\n",
        b"END:VCARD\r\n",
        b"begin : vcard\n",
        b"VERSION:2.1\r\n",
        b"N:",
        b"EMAIL;TYPE=",
        b"ENCODING=QUOTED-PRINTABLE:",
        b"=\r\n",
        b"=C3",
        b";CHARSET=",
        b"utf-7",
        b"base64",
        b"\\",
        b";",
        b",",
        b":",
        b'"',
        b"\r\n ",
        b"\t",
        b"\x00",
        b"\xff\xfe",
        b"PHOTO",
        b"AGENT:\r\n",
        b"item1.",
        b"SORT-AS",
        b"^n",
        b"PREF=",
        b"99999999999",
        b"REV:2026-99-99",
    ]
)


@given(st.lists(snippets | st.binary(max_size=12), max_size=60).map(b"".join))
def test_that_any_octets_give_cards_or_a_refusal_and_never_a_crash(data):
    try:
        found = read(b"BEGIN:VCARD\r\n" + data)
    except ForeignFileError:
        return
    assert all((each.card is None) == bool(each.code) for each in found)


@given(cards(), st.randoms(use_true_random=False))
def test_that_a_damaged_card_gives_a_row_or_a_refusal(whole, chance: random.Random):
    data = bytearray(b"".join(write_cards([whole, BEISPIEL], CardVersion.V4)))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data))
        if chance.random() < 0.5:
            data[at] = chance.randrange(256)
        else:
            del data[at : at + chance.randint(1, 40)]
    try:
        found = read(bytes(data))
    except ForeignFileError:
        return
    assert found


@given(st.text(st.sampled_from("äöß€=; ,abc\n"), max_size=60).map(str.strip))
def test_that_quoted_printable_text_comes_back(text):
    escaped = "".join(f"={octet:02X}" for octet in text.replace("\n", "\r\n").encode())
    pieces = (escaped[at : at + 72] for at in range(0, len(escaped), 72))
    quoted = "=\r\n".join(pieces).encode()
    data = (
        b"BEGIN:VCARD\r\nFN:A\r\nNOTE;CHARSET=UTF-8;QUOTED-PRINTABLE:"
        + quoted
        + b"\r\nEND:VCARD\r\n"
    )
    assert read_one(data).note.replace("\r\n", "\n") == text
