"""The days without a holder that an assignment leaves before and after it; no database here."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from mintgremium.core.periods import Period
from mintgremium.core.vocabulary import SeatRole
from mintgremium.services.committees.drafts import MembershipDraft
from mintgremium.services.committees.rows import MembershipRow

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Vacancies:
    """Days on which nobody would hold the seat; an open end means: until somebody follows."""

    before: Period | None = None
    after: Period | None = None


def vacancies(draft: MembershipDraft, others: Iterable[MembershipRow]) -> Vacancies:
    """Find the days without a holder next to an assignment; a deputy leaves none."""
    if draft.role is not SeatRole.HOLDER:
        return Vacancies()
    holders = [
        _left(draft, Period(row.start_date, row.end_date))
        for row in others
        if row.role is SeatRole.HOLDER and row.id != draft.id
    ]
    return Vacancies(_before(draft, holders), _after(draft, holders))


def _left(draft: MembershipDraft, period: Period) -> Period:
    """End whoever holds the seat when a new holder begins, with the day before."""
    start = draft.start_date
    if draft.id is not None or start is None or not period.covers(start):
        return period
    return Period(period.start, start - _ONE_DAY)


def _before(draft: MembershipDraft, holders: list[Period]) -> Period | None:
    start = draft.start_date
    if start is None or any(each.covers(start) for each in holders):
        return None
    left = [each.end for each in holders if each.end is not None and each.end < start]
    if not left or max(left) + _ONE_DAY >= start:
        return None
    return Period(max(left) + _ONE_DAY, start - _ONE_DAY)


def _after(draft: MembershipDraft, holders: list[Period]) -> Period | None:
    end = draft.end_date
    if end is None or any(each.covers(end + _ONE_DAY) for each in holders):
        return None
    coming = [each.start for each in holders if each.start is not None and each.start > end]
    return Period(end + _ONE_DAY, min(coming) - _ONE_DAY if coming else None)
