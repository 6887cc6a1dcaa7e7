"""What is asked of the date finder, and the rules a question must keep."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mintgremium.core.texts import drop_empty, line_problem
from mintgremium.core.vocabulary import MeetingMode

WORKDAYS = frozenset({0, 1, 2, 3, 4})
LAST_OF_MONTH = -1
MOST_WEEKS = 5
MOST_YEARS = 20
LONGEST = 2  # days
MONTHS = 12
WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """A search for days; `weekdays` count from 0, Monday."""

    committee_id: UUID | None
    first: date | None
    last: date | None
    weekdays: frozenset[int] = WORKDAYS
    days: int = 1
    mode: MeetingMode = MeetingMode.PRESENCE
    city: str = ""  # empty: the usual one of the committee
    limit: int = 20  # candidates at most
    ignore_meeting: UUID | None = None  # that is being moved

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        backwards = self.first and self.last and self.last < self.first
        return drop_empty(
            {
                "committee_id": None if self.committee_id else "required",
                "first": None if self.first else "required",
                "last": ("end-before-start" if backwards else None) if self.last else "required",
                "weekdays": None if self.weekdays & frozenset(range(WEEK)) else "weekday-missing",
                "days": None if 1 <= self.days <= LONGEST else "out-of-range",
                "city": line_problem(self.city, 100),
                "limit": None if self.limit >= 1 else "out-of-range",
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDraft:
    """The n-th weekday of some months over several years, as single meetings."""

    committee_id: UUID | None
    week: int = 2  # 1 … 5; -1: the last of the month
    weekday: int = 3  # 0 is Monday
    months: tuple[int, ...] = ()
    first_year: int = 0
    years: int = 1
    days: int = 1
    mode: MeetingMode = MeetingMode.PRESENCE
    city: str = ""

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        has_week = self.week == LAST_OF_MONTH or 1 <= self.week <= MOST_WEEKS
        months = self.months and all(1 <= month <= MONTHS for month in self.months)
        return drop_empty(
            {
                "committee_id": None if self.committee_id else "required",
                "week": None if has_week else "out-of-range",
                "weekday": None if 0 <= self.weekday < WEEK else "out-of-range",
                "months": None if months else "month-missing",
                "years": None if 1 <= self.years <= MOST_YEARS else "out-of-range",
                "days": None if 1 <= self.days <= LONGEST else "out-of-range",
                "city": line_problem(self.city, 100),
            }
        )
