"""A search for days with what it found, and how both are said in words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.core.vocabulary import MeetingMode, Tone
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.planning.drafts import WORKDAYS, Search
from mintgremium.services.planning.rows import Candidate, Ranking
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.labels import Labels
from mintgremium.ui.meeting_days import span_in_short
from mintgremium.ui.planner.content import CandidateMark, MeetingMark
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.date_text import short_date

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services

MOST = 6  # candidates shown; 1 to 9 choose them
_LOOKED_AT = 366
_APART = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was asked and what was found; `meeting` is the one that a better day is sought for."""

    search: Search
    ranking: Ranking
    committee: CommitteeRow
    meeting: MeetingMark | None = None

    def marks(self) -> tuple[CandidateMark, ...]:
        """Return the marks for the years."""
        return tuple(
            CandidateMark(each.rank, each.day, each.last) for each in self.ranking.candidates
        )

    def candidate(self, rank: int) -> Candidate | None:
        """Return the candidate with a rank."""
        return next((each for each in self.ranking.candidates if each.rank == rank), None)

    def on(self, day: date | None) -> Candidate | None:
        """Return the candidate that takes a day."""
        if day is None:
            return None
        days = (each for each in self.ranking.candidates if each.day <= day <= each.last)
        return next(days, None)


@dataclass(frozen=True, slots=True)
class CardLine:
    """One reason on a card: a picture with its colour, and a sentence."""

    icon: str
    ink: str
    text: str


@dataclass(frozen=True, slots=True)
class Card:
    """One candidate in words."""

    id: int  # its rank
    day: date
    title: str
    free: str
    free_ink: str
    lines: tuple[CardLine, ...]

    def spoken(self) -> str:
        """Say the whole card."""
        return ". ".join([self.title, self.free, *(line.text for line in self.lines)])


_ICONS = {
    Tone.OK: ("check", "accent"),
    Tone.WARN: ("triangle-alert", "warnFg"),
    Tone.CRIT: ("x", "critFg"),
    Tone.INFO: ("minus", "text2"),
    Tone.NEUTRAL: ("minus", "text2"),
}


def cards_of(finding: Finding, labels: Labels, today: date) -> tuple[Card, ...]:
    """Put all candidates into words."""
    return tuple(_card(each, labels, today) for each in finding.ranking.candidates)


def find(
    services: "Services", search: Search, committee: CommitteeRow, meeting: MeetingMark | None
) -> Finding:
    """Rank the days; runs in the database thread."""
    found = services.planning.rank(replace(search, limit=_LOOKED_AT))
    chosen = spread(found.candidates, search.limit)
    return Finding(search, replace(found, candidates=chosen), committee, meeting)


def spread(candidates: Sequence[Candidate], most: int) -> tuple[Candidate, ...]:
    """Keep the best day of each week around; its neighbours are its alternatives anyway."""
    kept: list[Candidate] = []
    for candidate in candidates:
        if len(kept) < most and all(abs(candidate.day - k.day) >= _APART for k in kept):
            kept.append(replace(candidate, rank=len(kept) + 1))
    return tuple(kept)


def wish_words(finding: Finding, labels: Labels) -> str:
    """Say what was asked: `1 Tag, Di, Mi, Do, Berlin, zwischen 1. April und 30. Juni`."""
    search, translate = finding.search, QCoreApplication.translate
    parts = [
        counted(search.days, translate("planner", "one day"), translate("planner", "{count} days"))
    ]
    if search.weekdays != WORKDAYS:
        parts.append(weekday_names(sorted(search.weekdays)))
    if search.mode is MeetingMode.PRESENCE:
        parts.append(search.city or finding.committee.usual_city)
    else:
        parts.append(labels.word(search.mode))
    if search.first and search.last:
        span = translate("planner", "between {first} and {last}")
        parts.append(span.format(first=_in_full(search.first), last=_in_full(search.last)))
    return ", ".join(filter(None, parts))


def weekday_names(weekdays: Sequence[int]) -> str:
    """Write `Di, Mi, Do`."""
    return ", ".join(weekday_name(day) for day in weekdays)


def weekday_name(weekday: int) -> str:
    """Write `Di` for 1."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat).rstrip(".")


def _card(candidate: Candidate, labels: Labels, today: date) -> Card:
    from mintgremium.services.planning.words import reason_words

    lines = []
    for reason in candidate.reasons:
        icon, ink = _ICONS[reason.tone]
        lines.append(CardLine(icon, ink, reason_words(reason, labels.text)))
    if candidate.alternatives:
        text = QCoreApplication.translate("planner", "Near it: {days}")
        days = ", ".join(day_in_short(day, candidate.day) for day in candidate.alternatives)
        lines.append(CardLine("corner-down-right", "text3", text.format(days=days)))
    free = QCoreApplication.translate("planner", "{count} of {total}")
    all_free = candidate.possible and candidate.free == candidate.seats
    return Card(
        id=candidate.rank,
        day=candidate.day,
        title=_title(candidate, today),
        free=free.format(count=candidate.free, total=candidate.seats),
        free_ink="okFg" if all_free else "warnFg",
        lines=tuple(lines),
    )


def _title(candidate: Candidate, today: date) -> str:
    if candidate.last != candidate.day:
        return span_in_short(candidate.day, candidate.last)
    return f"{weekday_name(candidate.day.weekday())}, {day_in_short(candidate.day, today)}"


def _in_full(day: date) -> str:
    return f"{short_date(day, QLocale())} {day.year}"
