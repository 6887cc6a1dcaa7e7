"""The deadline rules of all committees, read once and asked for many meetings."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from mintgremium.core.periods import Period
from mintgremium.core.vocabulary import DayShift, DeadlineKind
from mintgremium.services.cells import day_of
from mintgremium.services.holidays.nationwide import working_day

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

RULES = """
SELECT r.committee_id, r.deadline, r.offset_days, r.source, r.start_date, r.end_date,
       r.anchor_committee_id, c.short_name, r.shift, r.shift_holidays
FROM deadline_rule r LEFT JOIN committee c ON c.id = r.anchor_committee_id
"""

ANCHORS = """
SELECT k.committee_id, substr(m."start", 1, 10), m.reference
FROM meeting m JOIN meeting_committee k ON k.meeting_id = m.id
WHERE m.state <> 'cancelled' AND m.precision IN ('minute', 'day')
ORDER BY m."start", m.id
"""

AFTER_LAST_DAY = frozenset({DeadlineKind.MINUTES})
LONGEST_WAY = timedelta(days=365)  # an anchor further back belongs to an earlier meeting


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of one committee."""

    deadline: DeadlineKind
    offset_days: int
    source: str
    period: Period
    anchor: str = ""  # stored key of the committee whose meeting it counts from
    anchor_name: str = ""
    shift: DayShift = DayShift.NONE
    shift_holidays: bool = False

    def moved(self, day: date) -> date:
        """Move a day off weekends and holidays as the rule says."""
        if self.shift is DayShift.NONE:
            return day
        step = -1 if self.shift is DayShift.EARLIER else 1
        return working_day(day, step, holidays=self.shift_holidays)


@dataclass(frozen=True, slots=True)
class Due:
    """What a rule makes of the days of a meeting."""

    deadline: DeadlineKind
    on: date
    offset_days: int
    source: str
    moved_from: date | None = None  # the day by count, if it was moved off a free day
    anchor: str = ""  # reference of the meeting that it counts from, empty: the meeting itself
    anchor_missing: str = ""  # committee whose meeting is not planned; counted from the meeting


@dataclass(frozen=True, slots=True)
class Anchor:
    """A meeting that deadlines of another may count from."""

    day: date
    reference: str


class RuleBook:
    """Knows the rules by committee (stored key)."""

    def __init__(
        self,
        rules: Mapping[str, Sequence[Rule]],
        anchors: Mapping[str, Sequence[Anchor]] | None = None,
    ) -> None:
        self._rules = rules
        self._anchors = anchors or {}

    @classmethod
    def read(cls, reader: "Reader") -> "RuleBook":
        """Read all rules."""
        rules: dict[str, list[Rule]] = defaultdict(list)
        for row in reader.rows(RULES):
            rules[row[0]].append(_rule(row))
        anchored = any(rule.anchor for each in rules.values() for rule in each)
        return cls(rules, _anchors(reader) if anchored else {})

    def dues(self, committees: Iterable[str], first: date, last: date) -> list[Due]:
        """List what is due when for a meeting on these days, the earliest first.

        The rules valid on the first day count. In a joint meeting the stricter rule does, which
        is the one with the earlier day. Objections are left out: they count from the circulation.
        """
        strictest: dict[DeadlineKind, Due] = {}
        for rule in self._valid(committees, first):
            if rule.deadline is DeadlineKind.OBJECTIONS:
                continue
            due = self._due(rule, first, last)
            known = strictest.get(rule.deadline)
            if known is None or due.on < known.on:
                strictest[rule.deadline] = due
        return sorted(strictest.values(), key=lambda due: (due.on, due.deadline))

    def _due(self, rule: Rule, first: date, last: date) -> Due:
        anchor = self._anchor(rule.anchor, first)
        base = last if rule.deadline in AFTER_LAST_DAY else first
        counted = (anchor.day if anchor else base) + timedelta(days=rule.offset_days)
        on = rule.moved(counted)
        return Due(
            rule.deadline,
            on,
            rule.offset_days,
            rule.source,
            moved_from=counted if on != counted else None,
            anchor=anchor.reference if anchor else "",
            anchor_missing=rule.anchor_name if rule.anchor and anchor is None else "",
        )

    def _anchor(self, committee: str, first: date) -> Anchor | None:
        """Find the last meeting of the committee before the day, within a year."""
        found = [
            each
            for each in self._anchors.get(committee, ())
            if first - LONGEST_WAY <= each.day < first
        ]
        return found[-1] if found else None

    def objection_days(self, committees: Iterable[str], on: date) -> Rule | None:
        """Return the rule with the longest time for objections, None if there is none."""
        rules = [r for r in self._valid(committees, on) if r.deadline is DeadlineKind.OBJECTIONS]
        return max(rules, key=lambda rule: rule.offset_days, default=None)

    def _valid(self, committees: Iterable[str], on: date) -> list[Rule]:
        return [
            rule
            for committee in committees
            for rule in self._rules.get(committee, ())
            if rule.period.covers(on)
        ]


def _rule(row: tuple[Any, ...]) -> Rule:
    return Rule(
        DeadlineKind(row[1]),
        row[2],
        row[3],
        Period(day_of(row[4]), day_of(row[5])),
        anchor=row[6] or "",
        anchor_name=row[7] or "",
        shift=DayShift(row[8]),
        shift_holidays=bool(row[9]),
    )


def _anchors(reader: "Reader") -> dict[str, list[Anchor]]:
    found: dict[str, list[Anchor]] = defaultdict(list)
    for committee, day, reference in reader.rows(ANCHORS):
        found[committee].append(Anchor(date.fromisoformat(day), reference))
    return found
