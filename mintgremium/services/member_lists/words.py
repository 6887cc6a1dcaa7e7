"""Reasons and remarks of a plan as sentences, in any language."""

from datetime import date
from typing import Protocol

from mintgremium.services.member_lists.rows import Reason, Value


class Words(Protocol):
    """What holds the sentences."""

    def text(self, key: str, /, **gaps: object) -> str:
        """Return a sentence by its dotted key."""
        ...


def reason_text(words: Words, reason: Reason) -> str:
    """Say why a row is refused, or what to know of it."""
    details = dict(reason.details)
    if "field" in details:
        details["field"] = words.text(f"list_fields.{details['field']}")
    return words.text(f"list_reasons.{reason.code}", **details)


def value_text(value: Value) -> str:
    """Write a value as a list shows it."""
    return f"{value:%d.%m.%Y}" if isinstance(value, date) else value
