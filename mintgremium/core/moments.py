"""Points in time as committees know them: a wall time in Germany, or only a day, month or year."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from mintgremium.core.vocabulary import Precision

BERLIN = ZoneInfo("Europe/Berlin")


def to_berlin(value: datetime) -> datetime:
    """Return the instant on the clock of Europe/Berlin; a naive value is read as that clock."""
    return value.replace(tzinfo=BERLIN) if value.tzinfo is None else value.astimezone(BERLIN)


def exists_on_the_clock(value: datetime) -> bool:
    """Tell whether the wall time occurs, which is not so in the hour skipped in March."""
    return value.astimezone(UTC).astimezone(value.tzinfo).replace(tzinfo=None) == value.replace(
        tzinfo=None
    )


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant with the precision in which it is known; `at` is the start of a coarser span."""

    at: datetime
    precision: Precision = Precision.MINUTE

    @property
    def day(self) -> date:
        """The (first) day on the German clock."""
        return self.at.date()

    def iso(self) -> str:
        """Write it as ISO 8601, no more precise than known: `2021`, `2021-03`, `2021-03-19`."""
        match self.precision:
            case Precision.YEAR:
                return f"{self.at.year:04d}"
            case Precision.MONTH:
                return f"{self.at:%Y-%m}"
            case Precision.DAY:
                return self.at.date().isoformat()
        return self.at.isoformat(timespec="minutes")

    @classmethod
    def parse(cls, text: str, precision: Precision | None = None) -> "Moment":
        """Read ISO 8601; the precision follows the length unless given. Raises ValueError."""
        text = text.strip()
        known = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}.get(len(text))
        if known is Precision.YEAR:
            text += "-01-01"
        elif known is Precision.MONTH:
            text += "-01"
        at = to_berlin(datetime.fromisoformat(text))
        return cls(at, precision or known or Precision.MINUTE)


def days_between(first: date, last: date) -> list[date]:
    """List all days from `first` to `last`, both included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
