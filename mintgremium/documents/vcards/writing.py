"""Write vCards 3.0 (RFC 2426) and 4.0 (RFC 6350), with CRLF and folded by octets."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC
from typing import Final

from mintgremium.documents.calendar_folding import fold
from mintgremium.documents.vcards.cards import Card, CardVersion

PRODUCT: Final = "-//mintgremium//vCard//DE"
_LINE_ENDS: Final = str.maketrans({"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n",
                                   "\u2028": "\n", "\u2029": "\n"})  # fmt: skip
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_ESCAPES: Final = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"})
_CARETS: Final = str.maketrans({"^": "^^", '"': "^'", "\n": "^n"})


def write_cards(cards: Iterable[Card], version: CardVersion) -> Iterator[bytes]:
    """Yield each card as the octets of its lines."""
    for card in cards:
        yield b"".join(fold(line.encode()) + b"\r\n" for line in _lines(card, version))


def _lines(card: Card, version: CardVersion) -> Iterator[str]:
    newer = version is CardVersion.V4
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    yield f"PRODID:{_text(PRODUCT)}"
    if newer and card.kind:
        yield f"KIND:{_text(card.kind)}"
    if card.uid:
        yield f"UID:{'urn:uuid:' if newer else ''}{_text(card.uid)}"
    yield f"FN:{_text(card.full_name or _name(card))}"
    yield from _names(card, newer=newer)
    if card.organization:
        yield f"ORG:{_structure(*card.organization)}"
    if card.title:
        yield f"TITLE:{_text(card.title)}"
    yield from _ways(card, newer=newer)
    if card.note:
        yield f"NOTE:{_text(card.note)}"
    if card.revised is not None:
        form = "%Y%m%dT%H%M%SZ" if newer else "%Y-%m-%dT%H:%M:%SZ"
        yield f"REV:{card.revised.astimezone(UTC).strftime(form)}"
    yield "END:VCARD"


def _names(card: Card, *, newer: bool) -> Iterator[str]:
    """Write N; what it is sorted by tells the `von` from the name, as both RFCs show it."""
    family = " ".join(part for part in (card.affix, card.family_name) if part)
    value = ";".join(
        (_text(family), _text(card.given_name), "", _listed(card.prefixes), _listed(card.suffixes))
    )
    sorted_by = f';SORT-AS="{_parameter(card.family_name)}"' if newer and card.family_name else ""
    yield f"N{sorted_by}:{value}"
    if not newer and card.family_name:
        yield f"SORT-STRING:{_text(card.family_name)}"


def _ways(card: Card, *, newer: bool) -> Iterator[str]:
    for rank, address in enumerate(card.emails, 1):
        yield f"EMAIL;{_marks('INTERNET', rank, newer=newer)}:{_text(address)}"
    for rank, number in enumerate(card.phones, 1):
        yield f"TEL;{_marks('WORK', rank, newer=newer)}:{_text(number)}"
    if card.address is not None:
        told = card.address
        parts = ("", "", told.street, told.city, "", told.postal_code, told.country)
        yield f"ADR;TYPE={'work' if newer else 'WORK'}:{_structure(*parts)}"


def _marks(word: str, rank: int, *, newer: bool) -> str:
    if newer:
        return f"TYPE=work;PREF={min(rank, 100)}"
    return f"TYPE={word},PREF" if rank == 1 else f"TYPE={word}"


def _name(card: Card) -> str:
    parts = (*card.prefixes, card.given_name, card.affix, card.family_name, *card.suffixes)
    return " ".join(part for part in parts if part)


def _structure(*parts: str) -> str:
    return ";".join(_text(part) for part in parts)


def _listed(texts: Iterable[str]) -> str:
    return ",".join(_text(text) for text in texts)


def _text(text: str) -> str:
    return _clean(text).translate(_ESCAPES)


def _parameter(text: str) -> str:
    return _clean(text).translate(_CARETS)


def _clean(text: str) -> str:
    """Keep one kind of line end and no other control character."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").translate(_LINE_ENDS))
