"""The short form in a mail that can be answered by reply, written and read back.

Each option is one line, `[1] Do, 10.06.2027, 11:00–16:00 = `; the answer stands behind the sign.
Lines are short, so that no client folds them when it quotes.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from mintgremium.core.vocabulary import Availability
from mintgremium.documents.phrases import Phrases
from mintgremium.services.polls.unclear import UnclearError

CODE: Final = re.compile(r"\bT-[A-HJ-NP-Z2-9]{6}\b")
SEAT: Final = re.compile(r"\bT-[A-HJ-NP-Z2-9]{6}/(?P<tag>[^\s\]]{1,40})")
_LINE: Final = re.compile(r"^[>|\s]*\[(?P<number>\d{1,3})\][^=\n]{0,200}=(?P<answer>[^\n]{0,200})$")
_EMPTY: Final = re.compile(r"[\s_.…-]*")
_DECORATION: Final = " \t\u00a0\"'„“”*_.!,;"
WORDS: Final[Mapping[str, Availability]] = MappingProxyType(
    {
        **dict.fromkeys(("ja", "j", "yes", "y", "x", "passt", "gern", "gerne", "ok", "1"),
                        Availability.YES),
        **dict.fromkeys(("zur not", "notfalls", "vielleicht", "maybe", "if need be", "evtl",
                         "eventuell", "?"), Availability.MAYBE),
        **dict.fromkeys(("nein", "n", "no", "nicht", "geht nicht", "0"), Availability.NO),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FormLine:
    """One option as it stands in the form."""

    number: int
    start: datetime
    end: datetime


def form_text(code: str, tag: str, lines: Sequence[FormLine], phrases: Phrases) -> str:
    """Write the form; the mark at its end tells poll and seat."""
    rows = [f"[{line.number}] {option_words(line, phrases)} = " for line in lines]
    return "\n".join([phrases.text("poll.form"), "", *rows, "", f"{code}/{tag}"])


def option_words(line: FormLine, phrases: Phrases) -> str:
    """Write an option in figures: `Do, 10.06.2027, 11:00–16:00`."""
    weekdays = phrases.text("date.weekdays").split()
    first = f"{weekdays[line.start.weekday()]}, {line.start:%d.%m.%Y}, {line.start:%H:%M}"
    if line.start.date() == line.end.date():
        return f"{first}–{line.end:%H:%M}"
    return f"{first} – {line.end:%d.%m.%Y, %H:%M}"


def parse_form(text: str, numbers: frozenset[int]) -> dict[int, Availability]:
    """Read the answers by option. Raises UnclearError with a code of `[poll_reasons]`.

    A line without an answer says nothing; the form may stand twice, filled in and quoted.
    """
    found: dict[int, Availability] = {}
    for line in text.splitlines():
        match = _LINE.match(line)
        if match is None or _EMPTY.fullmatch(match["answer"]):
            continue
        number, answer = int(match["number"]), answer_of(match["answer"])
        if number not in numbers:
            raise UnclearError("option-unknown")
        if found.setdefault(number, answer) is not answer:
            raise UnclearError("contradiction")
    if not found:
        raise UnclearError("no-answer")
    return found


def answer_of(text: str) -> Availability:
    """Read one answer. Raises UnclearError for words that are none."""
    word = " ".join(text.strip(_DECORATION).casefold().split())
    known = WORDS.get(word)
    if known is None:
        raise UnclearError("word-unknown")
    return known
