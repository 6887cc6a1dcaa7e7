"""Start and end of a meeting, no more precise in the file than they are known."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from mintgremium.core.moments import Moment, exists_on_the_clock, to_berlin
from mintgremium.core.vocabulary import Precision
from mintgremium.services.exchange.values import UnfitError, in_range, short

_LENGTHS = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}


def outgoing(raw: str | None, precision: str) -> str | None:
    """Write a stored time as `2021`, `2021-03`, `2021-03-19` or with its time of day."""
    if raw is None:
        return None
    return Moment(datetime.fromisoformat(raw), Precision(precision)).iso()


def known_precision(start: object) -> Precision:
    """Tell from the length of a date how exactly it is known."""
    return _LENGTHS.get(len(start), Precision.MINUTE) if isinstance(start, str) else Precision.DAY


def incoming(given: object, precision: Precision) -> str:
    """Check a date or time and return it as it is written at this precision. Raises UnfitError."""
    if not isinstance(given, str):
        raise UnfitError("wrong-type", expected="time")
    try:
        moment = Moment.parse(given, precision)
    except (ValueError, OverflowError):
        raise UnfitError("time-syntax", value=short(given)) from None
    if precision is Precision.MINUTE and not _names_a_time(given):
        raise UnfitError("time-of-day-missing", value=short(given))
    _check_clock(given, moment)
    in_range(moment.at)
    return moment.iso()


def stored(text: str) -> datetime:
    """Turn what `incoming` returned into what the record takes."""
    return Moment.parse(text).at


def backwards(values: Mapping[str, Any]) -> bool:
    """Tell whether a meeting ends before it begins; equal days, months or years are fine."""
    start, end = values.get("start"), values.get("end")
    if not start or not end:
        return False
    if values.get("precision", Precision.MINUTE) != Precision.MINUTE:
        return bool(end < start)
    return stored(end) <= stored(start)


def _names_a_time(given: str) -> bool:
    return "T" in given or " " in given.strip()


def _check_clock(given: str, moment: Moment) -> None:
    naive = _names_a_time(given) and datetime.fromisoformat(given).tzinfo is None
    if naive and not exists_on_the_clock(to_berlin(moment.at)):
        raise UnfitError("time-skipped", value=short(given))
