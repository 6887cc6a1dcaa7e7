"""The kinds of value in an exchange file: how each is written, checked, stored and described.

A value has three forms: `raw` as the driver gives it, JSON as it stands in the file, and the
Python object that a record takes.
"""

import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from mintgremium.core.mail_addresses import is_mail_address
from mintgremium.core.moments import exists_on_the_clock, to_berlin
from mintgremium.core.overriding import override
from mintgremium.core.texts import line_problem, text_problem
from mintgremium.services.exchange import limits

Json = Any  # a JSON value, or what stands for one on its way in or out
AnyDay = TypeVar("AnyDay", date, datetime)
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


class UnfitError(Exception):
    """A value breaks a rule; `code` names the sentence, `details` fill its gaps."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details: dict[str, object] = details


@dataclass(frozen=True, slots=True)
class Value:
    """A kind of value; the methods of this base suit a plain JSON value."""

    def schema(self) -> dict[str, Any]:
        """Describe the value as JSON Schema."""
        return {}

    def blank(self) -> Json:
        """Return what a new record has if the key is left out."""
        return None

    def outgoing(self, raw: Json) -> Json:
        """Turn what the driver gave into JSON."""
        return raw

    def incoming(self, given: Json) -> Json:
        """Check a JSON value and return it in its one normal form. Raises UnfitError."""
        return given

    def native(self, value: Json) -> Json:
        """Turn the normal form into what a record takes."""
        return value


def _expect(given: Json, kind: type, name: str) -> None:
    if not isinstance(given, kind) or (kind is int and isinstance(given, bool)):
        raise UnfitError("wrong-type", expected=name)


@dataclass(frozen=True, slots=True)
class Text(Value):
    """Characters: one line of at most `limit`, or several lines."""

    limit: int = limits.MAX_TEXT
    lines: bool = False

    @override
    def blank(self) -> Json:
        return ""

    @override
    def schema(self) -> dict[str, Any]:
        return {"type": "string", "maxLength": self.limit}

    @override
    def incoming(self, given: Json) -> Json:
        _expect(given, str, "text")
        problem = (text_problem if self.lines else line_problem)(given, self.limit)
        if problem:
            raise UnfitError(problem, limit=self.limit)
        return given


@dataclass(frozen=True, slots=True)
class Mail(Text):
    """One mail address, or nothing."""

    limit: int = 254

    @override
    def incoming(self, given: Json) -> Json:
        text = Text.incoming(self, given).strip()
        if text and not is_mail_address(text):
            raise UnfitError("mail-syntax", value=text)
        return text


@dataclass(frozen=True, slots=True)
class Clock(Value):
    """A time of day as HH:MM, or nothing."""

    @override
    def blank(self) -> Json:
        return ""

    @override
    def schema(self) -> dict[str, Any]:
        return {"type": "string", "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9])?$"}

    @override
    def incoming(self, given: Json) -> Json:
        _expect(given, str, "text")
        if given and not _CLOCK.fullmatch(given):
            raise UnfitError("clock-syntax", value=short(given))
        return given


@dataclass(frozen=True, slots=True)
class Word(Value):
    """One word of a closed list."""

    words: type[StrEnum]

    @override
    def schema(self) -> dict[str, Any]:
        return {"enum": [str(word) for word in self.words]}

    @override
    def incoming(self, given: Json) -> Json:
        _expect(given, str, "text")
        if given not in [str(word) for word in self.words]:
            raise UnfitError("unknown-word", value=short(given), words=", ".join(self.words))
        return given

    @override
    def native(self, value: Json) -> Json:
        return None if value is None else self.words(value)


@dataclass(frozen=True, slots=True)
class Flag(Value):
    """Yes or no."""

    @override
    def blank(self) -> Json:
        return False

    @override
    def schema(self) -> dict[str, Any]:
        return {"type": "boolean"}

    @override
    def outgoing(self, raw: Json) -> Json:
        return bool(raw)

    @override
    def incoming(self, given: Json) -> Json:
        _expect(given, bool, "boolean")
        return given


@dataclass(frozen=True, slots=True)
class Whole(Value):
    """A whole number from `low` to `high`."""

    low: int = 0
    high: int = limits.MAX_WHOLE

    @override
    def blank(self) -> Json:
        return self.low

    @override
    def schema(self) -> dict[str, Any]:
        return {"type": "integer", "minimum": self.low, "maximum": self.high}

    @override
    def incoming(self, given: Json) -> Json:
        _expect(given, int, "integer")
        if not self.low <= given <= self.high:
            raise UnfitError("out-of-range", low=self.low, high=self.high)
        return given


@dataclass(frozen=True, slots=True)
class Day(Value):
    """A calendar day as ISO 8601, `2027-04-15`."""

    @override
    def schema(self) -> dict[str, Any]:
        return {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}

    @override
    def incoming(self, given: Json) -> Json:
        _expect(given, str, "date")
        try:
            day = date.fromisoformat(given)
        except ValueError:
            raise UnfitError("date-syntax", value=short(given)) from None
        return in_range(day).isoformat()

    @override
    def native(self, value: Json) -> Json:
        return None if value is None else date.fromisoformat(value)


@dataclass(frozen=True, slots=True)
class Stamp(Value):
    """An instant in UTC with a trailing Z."""

    @override
    def schema(self) -> dict[str, Any]:
        return {"type": "string", "format": "date-time"}

    @override
    def incoming(self, given: Json) -> Json:
        at = read_time(given)
        if at.tzinfo is None:
            raise UnfitError("time-without-zone", value=short(given))
        utc = in_range(at).astimezone(UTC).replace(tzinfo=None)
        return f"{utc.isoformat(timespec='microseconds')}Z"

    @override
    def native(self, value: Json) -> Json:
        return None if value is None else datetime.fromisoformat(value)


@dataclass(frozen=True, slots=True)
class WallTime(Value):
    """A time on the German clock to the minute, with its offset; without one it is that clock."""

    @override
    def schema(self) -> dict[str, Any]:
        return {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}"}

    @override
    def incoming(self, given: Json) -> Json:
        return read_wall_time(given).isoformat(timespec="minutes")

    @override
    def native(self, value: Json) -> Json:
        return None if value is None else to_berlin(datetime.fromisoformat(value))


@dataclass(frozen=True, slots=True)
class Labels(Value):
    """A list of short texts."""

    limit: int = 500

    @override
    def blank(self) -> Json:
        return []

    @override
    def schema(self) -> dict[str, Any]:
        text = {"type": "string", "maxLength": self.limit}
        return {"type": "array", "items": text, "maxItems": limits.MAX_LABELS}

    @override
    def outgoing(self, raw: Json) -> Json:
        return json.loads(raw) if isinstance(raw, str) else raw

    @override
    def incoming(self, given: Json) -> Json:
        _expect(given, list, "list")
        if len(given) > limits.MAX_LABELS:
            raise UnfitError("too-many", limit=limits.MAX_LABELS)
        return [Text(self.limit, lines=True).incoming(label) for label in given]


def read_time(given: Json) -> datetime:
    """Read an ISO 8601 date and time. Raises UnfitError."""
    _expect(given, str, "time")
    try:
        return datetime.fromisoformat(given)
    except ValueError:
        raise UnfitError("time-syntax", value=short(given)) from None


def read_wall_time(given: Json) -> datetime:
    """Read a time and set it on the German clock, where it must exist. Raises UnfitError."""
    at = in_range(read_time(given))
    wall = to_berlin(at)
    if at.tzinfo is None and not exists_on_the_clock(wall):
        raise UnfitError("time-skipped", value=short(given))
    return wall


def in_range(day: AnyDay) -> AnyDay:
    """Return the day if a committee can have met on it. Raises UnfitError."""
    if not limits.EARLIEST_YEAR <= day.year <= limits.LATEST_YEAR:
        raise UnfitError("year-out-of-range", low=limits.EARLIEST_YEAR, high=limits.LATEST_YEAR)
    return day


def short(text: str) -> str:
    """Cut a wrong value so that it fits into a sentence."""
    shown = text[: limits.SHOWN]
    clean = "".join(character if character.isprintable() else "?" for character in shown)
    return clean if len(text) <= limits.SHOWN else f"{clean}…"
