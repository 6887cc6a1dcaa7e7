"""The dated rules of a committee: how often it meets, when it can decide, how it counts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any
from uuid import UUID

from mintgremium.core.periods import Period
from mintgremium.core.texts import drop_empty, text_problem
from mintgremium.core.vocabulary import MajorityKind, NumberingKind, QuorumKind, RhythmKind
from mintgremium.services.cells import day_of, key_of, words_of
from mintgremium.storage.reader import Reader

LONGEST_SOURCE = 20_000
MOST_MEETINGS = 366
MOST_SEATS = 1_000
MONTHS, WEEK, LAST, MOST_WEEKS = 12, 7, -1, 5

RULES = """
SELECT r.id, r.version, r.committee_id, r.rhythm, r.rhythm_count, r.rhythm_week,
       r.rhythm_weekday, r.rhythm_months, r.calls_between, r.quorum, r.quorum_count, r.majority,
       r.majority_count, r.numbering, r.source, r.start_date, r.end_date
FROM committee_rule r WHERE r.committee_id = ? ORDER BY r.start_date, r.id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeRuleDraft:
    """Rules as entered or as they stand; `id` is None for new ones."""

    rhythm: RhythmKind = RhythmKind.NONE
    rhythm_count: int = 1  # meetings a year, at least
    rhythm_week: int = 1  # 1 … 5; -1: the last of the month
    rhythm_weekday: int = 0  # 0 is Monday
    rhythm_months: tuple[int, ...] = ()
    calls_between: bool = False
    quorum: QuorumKind = QuorumKind.MORE_THAN_HALF
    quorum_count: int = 0
    majority: MajorityKind = MajorityKind.SIMPLE
    majority_count: int = 0
    numbering: NumberingKind = NumberingKind.RUNNING
    source: str = ""
    start_date: date | None = None
    end_date: date | None = None
    id: UUID | None = None
    version: int = 0

    @property
    def period(self) -> Period:
        """The days the rules are valid."""
        return Period(self.start_date, self.end_date)

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        by_weekday = self.rhythm is RhythmKind.WEEKDAY
        months = self.rhythm_months and all(1 <= each <= MONTHS for each in self.rhythm_months)
        has_week = self.rhythm_week == LAST or 1 <= self.rhythm_week <= MOST_WEEKS
        counted = {
            "quorum_count": self.quorum is QuorumKind.COUNT and self.quorum_count,
            "majority_count": self.majority is MajorityKind.COUNT and self.majority_count,
        }
        return drop_empty(
            {
                "rhythm_count": _in_range(1, self.rhythm_count, MOST_MEETINGS),
                "rhythm_week": None if has_week else "out-of-range",
                "rhythm_weekday": _in_range(0, self.rhythm_weekday, WEEK - 1),
                "rhythm_months": "month-missing" if by_weekday and not months else None,
                "source": text_problem(self.source, LONGEST_SOURCE),
                "end_date": "end-before-start" if self.period.is_backwards else None,
                **{
                    field: _in_range(1, value, MOST_SEATS)
                    for field, value in counted.items()
                    if value is not False
                },
            }
        )

    def quorum_of(self, seats: int) -> int:
        """Return how many voting seats must be there, of so many."""
        match self.quorum:
            case QuorumKind.NONE:
                return 0
            case QuorumKind.HALF:
                return -(-seats // 2)
            case QuorumKind.TWO_THIRDS:
                return -(-2 * seats // 3)
            case QuorumKind.COUNT:
                return self.quorum_count
        return seats // 2 + 1

    def is_adopted(self, yes: int, no: int, seats: int) -> bool:
        """Tell whether so many votes of so many voting seats are enough."""
        match self.majority:
            case MajorityKind.ABSOLUTE:
                return yes > seats / 2
            case MajorityKind.TWO_THIRDS:
                return 3 * yes >= 2 * seats and yes > 0
            case MajorityKind.UNANIMOUS:
                return no == 0 and yes > 0
            case MajorityKind.COUNT:
                return yes >= self.majority_count
        return yes > no


def standing_rules(reader: Reader, committee_id: UUID) -> list[CommitteeRuleDraft]:
    """List the rules of a committee at all times, the oldest first."""
    return [_rule(row) for row in reader.rows(RULES, (committee_id.hex,))]


def standing_rule(reader: Reader, committee_id: UUID, on: date) -> CommitteeRuleDraft:
    """Return the rules valid on a day; where none are entered, the usual ones."""
    found = [rule for rule in standing_rules(reader, committee_id) if rule.period.covers(on)]
    return found[-1] if found else CommitteeRuleDraft()


def standing_problems(drafts: Sequence[CommitteeRuleDraft]) -> dict[str, str]:
    """Map each field of several rules that breaks a rule; no two may hold on one day."""
    found = {
        f"rules.{position}.{field}": problem
        for position, draft in enumerate(drafts)
        for field, problem in draft.problems().items()
    }
    for (_, one), (position, two) in combinations(enumerate(drafts), 2):
        if one.period.overlaps(two.period):
            found.setdefault(f"rules.{position}.start_date", "standing-overlap")
    return found


def rhythm_words(rule: CommitteeRuleDraft, text: Callable[..., str]) -> str:
    """Say a rhythm in words; `text` is `Labels.text` or `Phrases.text`."""
    months = text("date.months").split()
    weekdays = text("rhythm.weekdays").split()
    gaps = {
        "count": rule.rhythm_count,
        "week": text(f"rhythm.week_{'last' if rule.rhythm_week == LAST else rule.rhythm_week}"),
        "weekday": weekdays[rule.rhythm_weekday],
        "months": ", ".join(months[month - 1] for month in rule.rhythm_months),
    }
    said = text(f"rhythm.{rule.rhythm}", **gaps)
    return f"{said}{text('rhythm.calls')}" if rule.calls_between else said


def _in_range(low: int, value: int, high: int) -> str | None:
    return None if low <= value <= high else "out-of-range"


def _rule(row: tuple[Any, ...]) -> CommitteeRuleDraft:
    return CommitteeRuleDraft(
        id=key_of(row[0]),
        version=row[1],
        rhythm=RhythmKind(row[3]),
        rhythm_count=row[4],
        rhythm_week=row[5],
        rhythm_weekday=row[6],
        rhythm_months=tuple(int(month) for month in words_of(row[7]) if month.isdigit()),
        calls_between=bool(row[8]),
        quorum=QuorumKind(row[9]),
        quorum_count=row[10],
        majority=MajorityKind(row[11]),
        majority_count=row[12],
        numbering=NumberingKind(row[13]),
        source=row[14],
        start_date=day_of(row[15]),
        end_date=day_of(row[16]),
    )
