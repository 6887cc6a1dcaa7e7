"""Turn stored times into values."""

from datetime import datetime

from mintgremium.core.moments import Moment, to_berlin
from mintgremium.core.vocabulary import Precision


def wall_of(text: str | None) -> datetime | None:
    """Read a stored time on the German clock."""
    return None if text is None else to_berlin(datetime.fromisoformat(text))


def moment_of(text: str, precision: str) -> Moment:
    """Read a stored time with the precision in which it is known."""
    return Moment(to_berlin(datetime.fromisoformat(text)), Precision(precision))


def instant_of(text: str | None) -> datetime | None:
    """Read a stored instant; it comes on the German clock, as people look at it."""
    return None if text is None else to_berlin(datetime.fromisoformat(text))
