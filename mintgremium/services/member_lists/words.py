"""Reasons and remarks of a plan as sentences, in any language."""

from datetime import date
from typing import Protocol

from mintgremium.services.member_lists.rows import Reason


class Words(Protocol):
    """What holds the sentences."""

    def text(self, key: str, /, **gaps: object) -> str:
        """Return a sentence by its dotted key."""
        ...


def reason_text(words: Words, reason: Reason) -> str:
    """Say why a row is refused, or what to know of it."""
    details = {key: _told(value) for key, value in reason.details.items()}
    return words.text(f"list_reasons.{reason.code}", **details)


def _told(value: object) -> object:
    return f"{value:%d.%m.%Y}" if isinstance(value, date) else value
