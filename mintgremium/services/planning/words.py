"""Say reasons in words; the window and the command line share this."""

from collections.abc import Callable
from datetime import date

from mintgremium.services.planning.rows import Reason

Text = Callable[..., str]  # `Labels.text` or `Phrases.text`


def reason_words(reason: Reason, text: Text) -> str:
    """Say a reason as a sentence."""
    gaps = {name: _in_words(name, value, text) for name, value in reason.details}
    return text(f"reasons.{reason.code}", **gaps)


def _in_words(name: str, value: str, text: Text) -> str:
    if name == "kinds":
        return ", ".join(text(f"deadline_kind.{kind}") for kind in value.split(","))
    if name == "date":
        day = date.fromisoformat(value)
        months = text("date.months").split()
        return text("reasons.day", day=day.day, month=months[day.month - 1], year=day.year)
    return value
