"""Who is on a seat on a day, worked out from all its assignments; no database here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from mintgremium.core.periods import Period
from mintgremium.core.vocabulary import SeatRole, SeatState
from mintgremium.services.committees.rows import SeatPerson

SOON = timedelta(days=92)  # a change within a quarter is announced


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """The people of a seat on a day, and what is about to change."""

    holder: SeatPerson | None
    deputies: tuple[SeatPerson, ...]
    state: SeatState
    since: date | None
    changes_on: date | None
    successor: str
    follows_on: date | None


def composition(people: Sequence[SeatPerson], on: date) -> Composition:
    """Sort out who of all people ever assigned to a seat is on it on the day."""
    current = [person for person in people if _period(person).covers(on)]
    holder = _first(person for person in current if person.role is SeatRole.HOLDER)
    deputies = tuple(
        sorted(
            (person for person in current if person.role is SeatRole.DEPUTY),
            key=lambda person: (person.rank, person.name),
        )
    )
    follower = _follower(people, on)
    state = _state(holder, deputies, on)
    return Composition(
        holder=holder,
        deputies=deputies,
        state=state,
        since=_since(people, holder, deputies, on),
        changes_on=holder.end_date if holder and state is SeatState.CHANGING else None,
        successor=follower.name if follower else "",
        follows_on=follower.start_date if follower else None,
    )


def _state(holder: SeatPerson | None, deputies: tuple[SeatPerson, ...], on: date) -> SeatState:
    if holder:
        leaves_soon = holder.end_date is not None and holder.end_date - on <= SOON
        return SeatState.CHANGING if leaves_soon else SeatState.FILLED
    return SeatState.DEPUTY if deputies else SeatState.VACANT


def _since(
    people: Sequence[SeatPerson],
    holder: SeatPerson | None,
    deputies: tuple[SeatPerson, ...],
    on: date,
) -> date | None:
    if holder:
        return holder.start_date
    if deputies:
        return deputies[0].start_date
    left = [person.end_date for person in people if person.end_date and person.end_date < on]
    return max(left) + timedelta(days=1) if left else None


def _follower(people: Sequence[SeatPerson], on: date) -> SeatPerson | None:
    coming = [
        (person.start_date, person)
        for person in people
        if person.role is SeatRole.HOLDER and person.start_date and person.start_date > on
    ]
    return min(coming, key=lambda pair: pair[0])[1] if coming else None


def _first(people: Iterable[SeatPerson]) -> SeatPerson | None:
    return next(iter(people), None)


def _period(person: SeatPerson) -> Period:
    return Period(person.start_date, person.end_date)
