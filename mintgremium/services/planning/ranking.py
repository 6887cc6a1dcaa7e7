"""Put judged days in order, and give each candidate two others to fall back on."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from mintgremium.services.planning.judging import Judged
from mintgremium.services.planning.rows import Candidate

AROUND: Final = timedelta(days=10)  # an alternative lies in the same fortnight if one does
ALTERNATIVES: Final = 2


def ranked(judged: Sequence[Judged], limit: int) -> tuple[Candidate, ...]:
    """Return the best days, each with two alternatives among all that are possible."""
    order = sorted(judged, key=lambda each: each.order)
    by_day = {each.day: each for each in order if each.possible}
    return tuple(
        candidate(each, rank, _alternatives(each, order, by_day))
        for rank, each in enumerate(order[:limit], 1)
    )


def candidate(judged: Judged, rank: int, alternatives: tuple[date, ...]) -> Candidate:
    """Freeze a judged day."""
    return Candidate(
        rank=rank,
        day=judged.day,
        last=judged.last,
        start=judged.start,
        end=judged.end,
        score=judged.score,
        possible=judged.possible,
        free=judged.off.free,
        seats=judged.off.free + len(judged.off.taken),
        required_missing=judged.required_missing,
        conflicts=tuple(judged.conflicts),
        reasons=tuple(judged.reasons),
        alternatives=alternatives,
    )


def _alternatives(
    own: Judged, order: Sequence[Judged], by_day: dict[date, Judged]
) -> tuple[date, ...]:
    span = range(-AROUND.days, AROUND.days + 1)
    near = [by_day.get(own.day + timedelta(days=offset)) for offset in span if offset]
    found = sorted((each for each in near if each is not None), key=lambda each: each.order)
    days = [each.day for each in found[:ALTERNATIVES]]
    for each in order:
        if len(days) == ALTERNATIVES:
            break
        if each.possible and each is not own and each.day not in days:
            days.append(each.day)
    return tuple(days)
