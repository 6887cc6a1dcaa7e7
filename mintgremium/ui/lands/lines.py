"""One line for each Land: what it answers to the question, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mintgremium.services.lands.questions import (
    ANSWERS,
    Asked,
    LandAnswer,
    LandQuestion,
    answer,
    attended,
    seats_of,
)
from mintgremium.services.lands.rows import BodyRow, LandRow
from mintgremium.ui.labels import Badge, Labels
from mintgremium.ui.land_map.drawing import LandMark
from mintgremium.ui.land_map.key import KeyEntry
from mintgremium.ui.land_map.looks import LOOKS
from mintgremium.ui.land_map.picture import LandEntry

# Shown in the key only where a Land gives them.
_RARE = (LandAnswer.SEAT_CHANGING, LandAnswer.NO_SEAT, LandAnswer.OFFICE_UNKNOWN,
         LandAnswer.SEVERAL_OPEN, LandAnswer.NO_MEETING)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LandLine:
    """A Land with its answer; the same for the picture and the table."""

    land: LandRow
    answer: LandAnswer
    detail: str  # who, which, how often
    note: str = ""  # a figure that a tile has room for

    @property
    def id(self) -> UUID:
        """The identity of the Land."""
        return self.land.id


def land_lines(rows: Sequence[LandRow], asked: Asked) -> list[LandLine]:
    """Put the question to every Land."""
    return [
        LandLine(row, answer(row, asked), _detail(row, asked), _note(row, asked)) for row in rows
    ]


def answer_badge(found: LandAnswer, labels: Labels) -> Badge:
    """Return word, tone and icon of an answer."""
    look = LOOKS[found]
    return Badge(labels.word(found), look.tone, look.icon)


def line_sentence(line: LandLine, labels: Labels) -> str:
    """Say a Land and its answer: `Bayern: besetzt, Dr. Anna Beispiel`."""
    said = ", ".join(filter(None, (labels.word(line.answer), line.detail)))
    return f"{line.land.name}: {said}"


def entries(lines: Sequence[LandLine], labels: Labels) -> list[LandEntry]:
    """Turn the lines into what the picture shows."""
    return [
        LandEntry(
            code=line.land.code,
            name=line.land.name,
            mark=LandMark(LOOKS[line.answer], labels.word(line.answer), line.note),
            sentence=line_sentence(line, labels),
        )
        for line in lines
    ]


def key_entries(
    lines: Sequence[LandLine], question: LandQuestion, labels: Labels
) -> list[KeyEntry]:
    """Count the Länder by answer, from best to worst."""
    given = [line.answer for line in lines]
    return [
        KeyEntry(LOOKS[each], labels.word(each), given.count(each))
        for each in ANSWERS[question]
        if each in given or each not in _RARE
    ]


def _detail(row: LandRow, asked: Asked) -> str:
    match asked.question:
        case LandQuestion.SEAT:
            return _people(row, asked)
        case LandQuestion.OFFICE:
            return _first(row.offices)
        case LandQuestion.MINISTRY:
            return _first(row.ministries)
        case LandQuestion.ATTENDANCE:
            return _note(row, asked)


def _people(row: LandRow, asked: Asked) -> str:
    seats = seats_of(row, asked.committee_id)
    if len({seat.committee_id for seat in seats}) > 1:
        return ", ".join(f"{seat.committee} {seat.person or '–'}" for seat in seats)
    return ", ".join(seat.person for seat in seats if seat.person)


def _first(bodies: Sequence[BodyRow]) -> str:
    if not bodies:
        return ""
    first = bodies[0].short_name or bodies[0].name
    if len(bodies) == 1:
        return first
    text = QCoreApplication.translate("lands", "{name} and {count} more")
    return text.format(name=first, count=len(bodies) - 1)


def _note(row: LandRow, asked: Asked) -> str:
    if asked.question is not LandQuestion.ATTENDANCE:
        return ""
    present, meetings = attended(row, asked.committee_id)
    text = QCoreApplication.translate("lands", "{present} of {meetings}")
    return text.format(present=present, meetings=meetings) if meetings else ""
