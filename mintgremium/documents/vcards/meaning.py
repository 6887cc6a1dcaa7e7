"""From the lines of a card to what they say of a person."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Final

from mintgremium.documents.vcards.cards import Card, CardAddress
from mintgremium.documents.vcards.content import ContentLine, components, plain, words

_PARTICLES: Final = frozenset(
    (
        "von",
        "vom",
        "van",
        "zu",
        "zum",
        "zur",
        "der",
        "den",
        "dem",
        "de",
        "und",
        "freiherr",
        "freifrau",
        "freiin",
        "graf",
        "gräfin",
    )
)
_STRUCTURED: Final = ("N", "ORG", "ADR")
_URN: Final = "urn:uuid:"
_WEAKEST: Final = 101  # preferences go from 1 to 100


def card_of(lines: Sequence[ContentLine]) -> Card:
    """Gather what is told; of what may stand once the first telling counts."""
    first: dict[str, ContentLine] = {}
    for line in lines:
        if line.value.strip(";, \t" if line.name in _STRUCTURED else None):
            first.setdefault(line.name, line)

    def text(name: str) -> str:
        return plain(first[name].value) if name in first else ""

    family, given, prefixes, suffixes = _name(first.get("N"))
    affix, family = _parted(family, _sorted_by(first))
    return Card(
        uid=text("UID").removeprefix(_URN),
        kind=(text("KIND") or text("X-ADDRESSBOOKSERVER-KIND")).casefold(),
        full_name=text("FN"),
        family_name=family,
        given_name=given,
        affix=affix,
        prefixes=prefixes,
        suffixes=suffixes,
        organization=_organization(first.get("ORG")),
        title=text("TITLE") or text("ROLE"),
        emails=_ranked(
            line for line in lines if line.name == "EMAIL" and not line.has_type("X400")
        ),
        phones=_ranked(line for line in lines if line.name == "TEL" and not line.has_type("FAX")),
        address=_address(first.get("ADR")),
        note=text("NOTE"),
        revised=_moment(text("REV")),
    )


def _name(line: ContentLine | None) -> tuple[str, str, tuple[str, ...], tuple[str, ...]]:
    parts = [*components(line.value), "", "", "", "", ""] if line is not None else [""] * 5
    given = " ".join((*words(parts[1]), *words(parts[2])))
    return " ".join(words(parts[0])), given, words(parts[3]), words(parts[4])


def _sorted_by(first: dict[str, ContentLine]) -> str:
    if "SORT-STRING" in first:
        return plain(first["SORT-STRING"].value)
    said = first["N"].parameters.get("SORT-AS", ()) if "N" in first else ()
    return said[0] if said else ""


def _parted(family: str, sorted_by: str) -> tuple[str, str]:
    """Part the `von` from the name it is sorted by, else where such words are known."""
    for wanted in (sorted_by, sorted_by.partition(",")[0]):
        if wanted and (family == wanted or family.endswith(f" {wanted}")):
            return family[: len(family) - len(wanted)].strip(), wanted
    parts = family.split(" ")
    count = next(
        (at for at, part in enumerate(parts) if part.casefold() not in _PARTICLES), len(parts)
    )
    if count == len(parts):
        return "", family
    return " ".join(parts[:count]), " ".join(parts[count:])


def _organization(line: ContentLine | None) -> tuple[str, ...]:
    if line is None:
        return ()
    return tuple(text for part in components(line.value) if (text := plain(part)))


def _ranked(lines: Iterable[ContentLine]) -> tuple[str, ...]:
    """Return the values, preferred ones first, each once."""
    found = sorted(lines, key=_rank)
    values = (re.sub(r"(?i)^(mailto|tel):", "", plain(line.value)) for line in found)
    return tuple(dict.fromkeys(value for value in values if value))


def _rank(line: ContentLine) -> int:
    said = next(iter(line.parameters.get("PREF", ())), "")
    if said.isascii() and said.isdigit():
        return min(int(said[:4]), _WEAKEST)
    return 1 if line.has_type("PREF") else _WEAKEST


def _address(line: ContentLine | None) -> CardAddress | None:
    if line is None:
        return None
    parts = [plain(part) for part in components(line.value)] + [""] * 7
    told = CardAddress(street=parts[2], city=parts[3], postal_code=parts[5], country=parts[6])
    return told if told != CardAddress() else None


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
