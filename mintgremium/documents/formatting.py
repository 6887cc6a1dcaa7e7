"""Days, times and numbers as German and English documents write them (DIN 5008, DIN 1333)."""

from collections.abc import Sequence
from datetime import date, datetime

from mintgremium.core.moments import Moment, to_berlin
from mintgremium.core.vocabulary import Precision
from mintgremium.documents.phrases import Phrases

NBSP = "\u00a0"
DASH = "–"
GROUPED_FROM = 10_000


class Formats:
    """Writes days, spans, times and numbers in the language of the phrases."""

    def __init__(self, phrases: Phrases) -> None:
        self._german = phrases.language == "de"
        self._phrases = phrases
        self._weekdays = phrases.text("date.weekdays").split()
        self._months = phrases.text("date.months").split()

    def day(self, day: date) -> str:
        """Write a day: `10. Juni 2027`, `10 June 2027`."""
        return f"{self._day_of_month(day)}{NBSP}{self._month(day)} {day.year}"

    def weekday(self, day: date) -> str:
        """Write a day after its weekday: `Do, 10. Juni 2027`."""
        return f"{self._weekdays[day.weekday()]}, {self.day(day)}"

    def short_day(self, day: date) -> str:
        """Write a day in figures for tables: `10.06.2027`, `10/06/2027`."""
        return f"{day:%d.%m.%Y}" if self._german else f"{day:%d/%m/%Y}"

    def days(self, first: date, last: date) -> str:
        """Write a span without weekdays: `10.–11. Dezember 2026`."""
        if first == last:
            return self.day(first)
        if first.year != last.year:
            return f"{self.day(first)} {DASH} {self.day(last)}"
        start = self._day_of_month(first)
        if first.month == last.month:
            return f"{start}{DASH}{self.day(last)}"
        return f"{start}{NBSP}{self._month(first)} {DASH} {self.day(last)}"

    def when(self, start: Moment, end: Moment | None = None) -> str:
        """Write when a meeting is, no more precise than known: `Do–Fr, 10.–11. Dezember 2026`."""
        first = to_berlin(start.at).date()
        if start.precision is Precision.YEAR:
            return str(first.year)
        if start.precision is Precision.MONTH:
            return f"{self._month(first)} {first.year}"
        last = to_berlin(end.at).date() if end else first
        if last <= first:
            return self.weekday(first)
        weekdays = f"{self._weekdays[first.weekday()]}{DASH}{self._weekdays[last.weekday()]}"
        return f"{weekdays}, {self.days(first, last)}"

    def plain_date(self, start: Moment, end: Moment | None = None) -> str:
        """Write when a meeting is without its weekdays, as subject lines do."""
        return self.when(start, end).rpartition(", ")[2]

    def time(self, at: datetime) -> str:
        """Write a clock time for a column: `14:20`."""
        return f"{to_berlin(at):%H:%M}"

    def times(self, start: Moment, end: Moment | None = None) -> str:
        """Write the clock times of a meeting, `11:00–16:00 Uhr`; empty where none is known."""
        if start.precision is not Precision.MINUTE:
            return ""
        written = self.time(start.at)
        if end and end.precision is Precision.MINUTE and end.at != start.at:
            written = self._from_to(to_berlin(start.at), to_berlin(end.at))
        return self._phrases.text("date.clock", time=written)

    def number(self, value: int) -> str:
        """Write a whole number, grouped from five digits on: `12.345`, `12,345`."""
        grouped = f"{value:,}" if abs(value) >= GROUPED_FROM else str(value)
        return grouped.replace(",", ".") if self._german else grouped

    def words(self, words: Sequence[str]) -> str:
        """Join words as a sentence does: `a, b und c`."""
        *others, last = words or [""]
        joined = f" {self._phrases.text('document.and')} "
        return f"{', '.join(others)}{joined}{last}" if others else last

    def _from_to(self, first: datetime, last: datetime) -> str:
        if first.date() == last.date():
            return f"{self.time(first)}{DASH}{self.time(last)}"
        start, end = (f"{self._weekdays[at.weekday()]}, {self.time(at)}" for at in (first, last))
        return f"{start} {DASH} {end}"

    def _day_of_month(self, day: date) -> str:
        return f"{day.day}." if self._german else str(day.day)

    def _month(self, day: date) -> str:
        return self._months[day.month - 1]
