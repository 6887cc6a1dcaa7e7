"""Decide which backups are kept: all of the last days, then the last of each day, month, year."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from mintgremium.core.moments import to_berlin


@dataclass(frozen=True, slots=True)
class Retention:
    """For how long which density is kept."""

    all_days: int = 2
    daily_days: int = 30
    months: int = 24
    years: int = 10

    def keeps(self, made: Iterable[datetime], now: datetime) -> set[datetime]:
        """Return those to keep; the newest always is."""
        kept: dict[Hashable, datetime] = {}
        for moment in sorted(made):
            for bucket in self._buckets(moment, now):
                kept[bucket] = moment  # a later one takes its place
            kept["newest"] = moment
        return set(kept.values())

    def _buckets(self, moment: datetime, now: datetime) -> Iterable[Hashable]:
        age = now - moment
        local, today = to_berlin(moment), to_berlin(now)
        months = (today.year - local.year) * 12 + today.month - local.month
        if age <= timedelta(days=self.all_days):
            yield moment
        if (today.date() - local.date()).days < self.daily_days:
            yield local.date()
        if months < self.months:
            yield (local.year, local.month)
        if today.year - local.year < self.years:
            yield local.year
