"""Turn what the driver gives back into values: days, ids, lists."""

import json
from datetime import date
from uuid import UUID


def day_of(text: str | None) -> date | None:
    """Read a stored day."""
    return None if text is None else date.fromisoformat(text)


def key_of(text: str) -> UUID:
    """Read a stored key; half the time of `UUID(hex=…)`."""
    return UUID(int=int(text, 16))


def id_of(text: str | None) -> UUID | None:
    """Read a stored key that may be missing."""
    return None if text is None else key_of(text)


def words_of(text: str | None) -> tuple[str, ...]:
    """Read a stored list of texts."""
    return tuple(json.loads(text)) if text and text != "[]" else ()
