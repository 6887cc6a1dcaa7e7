"""The deadline rules of all committees, read once and asked for many meetings."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from mintgremium.core.periods import Period
from mintgremium.core.vocabulary import DeadlineKind
from mintgremium.services.cells import day_of

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

RULES = """
SELECT committee_id, deadline, offset_days, source, start_date, end_date FROM deadline_rule
"""

AFTER_LAST_DAY = frozenset({DeadlineKind.MINUTES})


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of one committee."""

    deadline: DeadlineKind
    offset_days: int
    source: str
    period: Period


@dataclass(frozen=True, slots=True)
class Due:
    """What a rule makes of the days of a meeting."""

    deadline: DeadlineKind
    on: date
    offset_days: int
    source: str


class RuleBook:
    """Knows the rules by committee (stored key)."""

    def __init__(self, rules: Mapping[str, Sequence[Rule]]) -> None:
        self._rules = rules

    @classmethod
    def read(cls, reader: "Reader") -> "RuleBook":
        """Read all rules."""
        rules: dict[str, list[Rule]] = defaultdict(list)
        for row in reader.rows(RULES):
            rules[row[0]].append(_rule(row))
        return cls(rules)

    def dues(self, committees: Iterable[str], first: date, last: date) -> list[Due]:
        """List what is due when for a meeting on these days, the earliest first.

        The rules valid on the first day count. In a joint meeting the stricter rule does, which
        is the one with the earlier day. Objections are left out: they count from the circulation.
        """
        strictest: dict[DeadlineKind, Due] = {}
        for rule in self._valid(committees, first):
            if rule.deadline is DeadlineKind.OBJECTIONS:
                continue
            base = last if rule.deadline in AFTER_LAST_DAY else first
            due = Due(
                rule.deadline,
                base + timedelta(days=rule.offset_days),
                rule.offset_days,
                rule.source,
            )
            known = strictest.get(rule.deadline)
            if known is None or due.on < known.on:
                strictest[rule.deadline] = due
        return sorted(strictest.values(), key=lambda due: (due.on, due.deadline))

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
    return Rule(DeadlineKind(row[1]), row[2], row[3], Period(day_of(row[4]), day_of(row[5])))
