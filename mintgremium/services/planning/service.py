"""The date finder: judge days, rank them, lay out series, and make meetings of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from mintgremium.core.errors import MissingError
from mintgremium.core.moments import days_between, to_berlin
from mintgremium.core.vocabulary import Tone
from mintgremium.services.holidays.bridges import bridge_lands
from mintgremium.services.holidays.public import FIRST_YEAR, LAST_YEAR
from mintgremium.services.holidays.rows import DayRow
from mintgremium.services.holidays.service import Holidays
from mintgremium.services.planning.drafts import Search, SeriesDraft
from mintgremium.services.planning.facts import Facts, read_facts
from mintgremium.services.planning.judging import Judge
from mintgremium.services.planning.off import days_off
from mintgremium.services.planning.ranking import ranked
from mintgremium.services.planning.rows import (
    BridgeDay,
    Candidate,
    FreeDay,
    Ranking,
    Reason,
    SeriesDay,
)
from mintgremium.services.planning.weekdays import nth_weekday
from mintgremium.services.records import refuse_problems

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

KNOWN = "SELECT short_name FROM committee WHERE id = ?"
AROUND: Final = timedelta(days=10)
MARGIN: Final = timedelta(days=2)  # bridge days and second days look beyond the period


class Planning:
    """Finds days for meetings."""

    def __init__(
        self,
        work: "UnitOfWork",
        reader: "Reader",
        clock: Callable[[], datetime],
        holidays: Holidays,
    ) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock
        self._holidays = holidays

    def rank(self, search: Search) -> Ranking:
        """Rank the days of a period. Raises InvalidInputError, MissingError, RefusedError."""
        refuse_problems(search.problems())
        committee_id, first, last = search.committee_id, search.first, search.last
        if committee_id is None or first is None or last is None:
            raise MissingError("record-missing")  # unreachable after the check; tells the types
        self._holidays.check(first, last)
        judge = Judge(self._facts(search, committee_id, first, last))
        days = [day for day in days_between(first, last) if day.weekday() in search.weekdays]
        if not days:
            return Ranking(candidates=(), looked_at=0, nothing=Reason("no-such-day", Tone.WARN))
        found = ranked([judge.judge(day) for day in days], search.limit)
        nothing = None if any(each.possible for each in found) else Reason("none-possible")
        return Ranking(candidates=found, looked_at=len(days), nothing=nothing)

    def judge(self, search: Search, day: date) -> Candidate:
        """Say what speaks for and against one day, also one that is past."""
        found = self.rank(_around(search, day))
        return next(each for each in found.candidates if each.day == day)

    def free_days(self, committee_id: UUID, first: date, last: date) -> tuple[FreeDay, ...]:
        """Count the free seats of each day, for the strip below the year."""
        self._holidays.check(first, last)
        search = Search(committee_id=committee_id, first=first, last=last)
        facts = self._facts(search, committee_id, first, last)
        found = []
        for day in days_between(first, last):
            off = days_off(facts, day, day)
            found.append(FreeDay(day=day, free=off.free, seats=len(facts.seats), taken=off.taken))
        return tuple(found)

    def bridge_days(self, first: date, last: date) -> tuple[BridgeDay, ...]:
        """List the bridge days of a period."""
        self._holidays.check(first, last)
        rows = {row.date: row for row in self._rows(first, last)}
        found = [(day, bridge_lands(day, rows)) for day in days_between(first, last)]
        return tuple(BridgeDay(day=day, lands=lands) for day, lands in found if lands)

    def series(self, draft: SeriesDraft) -> tuple[SeriesDay, ...]:
        """Lay out a series and judge each of its days; a month without such a day says so."""
        refuse_problems(draft.problems())
        return tuple(
            self._series_day(draft, year, month)
            for year in range(draft.first_year, draft.first_year + draft.years)
            for month in sorted(set(draft.months))
        )

    def make_meetings(self, draft: SeriesDraft, days: Sequence[date]) -> tuple[UUID, ...]:
        """Plan a single meeting on each day, all in one step."""
        from mintgremium.services.meetings import editing
        from mintgremium.services.meetings.service import Meetings

        refuse_problems(draft.problems() | ({} if days else {"days": "required"}))
        committee_id = draft.committee_id
        if committee_id is None:
            raise MissingError("record-missing")
        meetings = Meetings(self._work, self._reader, self._clock)
        more = timedelta(days=draft.days - 1)
        made = []
        for day in days:
            usual = meetings.new_draft((committee_id,), day)
            end = None if usual.end is None else usual.end + more
            planned = replace(usual, end=end, mode=draft.mode, city=draft.city or usual.city)
            refuse_problems(planned.problems())
            made.append(planned)
        with self._work.write("plan-series", self._name(committee_id)) as session:
            now = self._clock()
            return tuple(editing.add_meeting(session, each, now).id for each in made)

    def _series_day(self, draft: SeriesDraft, year: int, month: int) -> SeriesDay:
        day = nth_weekday(year, month, draft.week, draft.weekday)
        if day is None:
            return SeriesDay(
                year=year, month=month, found=None, reason=Reason("no-fifth", Tone.WARN)
            )
        search = Search(
            committee_id=draft.committee_id,
            first=day,
            last=day,
            days=draft.days,
            mode=draft.mode,
            city=draft.city,
        )
        return SeriesDay(year=year, month=month, found=self.judge(search, day))

    def _facts(self, search: Search, committee_id: UUID, first: date, last: date) -> Facts:
        self._name(committee_id)
        rows = self._rows(first, last)
        today = to_berlin(self._clock()).date()
        return read_facts(self._reader, search, committee_id, rows, today)

    def _rows(self, first: date, last: date) -> list[DayRow]:
        return self._holidays.days_around(first, last, MARGIN)

    def _name(self, committee_id: UUID) -> str:
        row = self._reader.one(KNOWN, (committee_id.hex,))
        if row is None:
            raise MissingError("record-missing")
        return str(row[0])


def _around(search: Search, day: date) -> Search:
    """Widen a search to the days around one, so that it has alternatives."""
    first = max(day - AROUND, date(FIRST_YEAR, 1, 1))
    last = min(day + AROUND, date(LAST_YEAR, 12, 31))
    weekdays = search.weekdays | {day.weekday()}
    return replace(search, first=first, last=last, weekdays=weekdays, limit=(AROUND.days * 2 + 1))
