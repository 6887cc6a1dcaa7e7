"""When a mail that could not be sent is tried again."""

from datetime import datetime, timedelta
from typing import Final

_PAUSES: Final = tuple(timedelta(minutes=each) for each in (1, 5, 15, 60, 240))
MOST_ATTEMPTS: Final = len(_PAUSES) + 1


def next_try(attempts: int, tried_at: datetime | None) -> datetime | None:
    """Return before when a waiting mail is not tried again; None if it may go at once."""
    if tried_at is None or attempts == 0:
        return None
    return tried_at + _PAUSES[min(attempts, len(_PAUSES)) - 1]
