"""Take a whole name apart: `Frau Prof. Dr. Anna von Beispiel`, `Beispiel, Dr. Anna`."""

import re
from typing import Final

from mintgremium.core.salutations import NameParts

_FORMS: Final = {"frau": "Frau", "herr": "Herr", "herrn": "Herr", "fr.": "Frau", "hr.": "Herr"}
_TITLE: Final = re.compile(
    r"(?:Prof(?:essor(?:in)?)?\.?|(?:Priv\.-)?Doz\.|PD|Dr\.?(?:[-\s]?[A-Za-zäöü.]+\.)*|Dipl\.-\S+"
    r"|Mag\.|Ing\.|MdL|h\.\s?c\.|M\.\s?A\.|B\.\s?A\.|MBA)"
)
_AFFIXES: Final = frozenset(
    {"von", "vom", "zu", "zum", "zur", "van", "de", "der", "den", "del", "della", "di", "da",
     "dos", "du", "le", "la", "ter", "ten", "freiherr", "freifrau", "graf", "gräfin", "baron"}
)  # fmt: skip


def name_parts(text: str) -> NameParts:
    """Take a name apart as well as it can be done; what is left over is the family name."""
    before, comma, after = (part.strip() for part in " ".join(text.split()).partition(","))
    if comma:
        form, title, rest = _led(after)
        led = _led(before)
        given, affix = _split_off(rest.split())
        return NameParts(led[2], given, form or led[0], title or led[1], affix)
    form, title, rest = _led(before)
    words = rest.split()
    if len(words) <= 1:
        return NameParts(rest, "", form, title)
    start = next(
        (place for place, word in enumerate(words[1:], 1) if word.casefold() in _AFFIXES), None
    )
    if start is None or start == len(words) - 1:
        return NameParts(words[-1], " ".join(words[:-1]), form, title)
    end = start
    while end < len(words) - 1 and words[end].casefold() in _AFFIXES:
        end += 1
    affix = " ".join(words[start:end])
    return NameParts(" ".join(words[end:]), " ".join(words[:start]), form, title, affix)


def _split_off(words: list[str]) -> tuple[str, str]:
    """Part the given names from a `von` that follows them in a register."""
    place = len(words)
    while place and words[place - 1].casefold() in _AFFIXES:
        place -= 1
    return " ".join(words[:place]), " ".join(words[place:])


def _led(text: str) -> tuple[str, str, str]:
    """Take the form of address and the titles off the front."""
    words = text.split()
    form = ""
    if words and words[0].casefold() in _FORMS:
        form = _FORMS[words.pop(0).casefold()]
    titles = []
    while len(words) > 1 and _TITLE.fullmatch(words[0]):
        titles.append(words.pop(0))
    return form, " ".join(titles), " ".join(words)
