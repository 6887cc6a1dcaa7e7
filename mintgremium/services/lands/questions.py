"""What a map of the Länder can be asked, and what each Land answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from mintgremium.core.vocabulary import OrganizationKind, OrganizationStatus, SeatState
from mintgremium.services.committees.rows import SeatRow
from mintgremium.services.lands.rows import BodyRow, LandRow


class LandQuestion(StrEnum):
    """What a map can be coloured by."""

    SEAT = "seat"
    OFFICE = "office"
    MINISTRY = "ministry"
    ATTENDANCE = "attendance"


class LandAnswer(StrEnum):
    """What a Land answers; each question has its own, from best to worst."""

    SEAT_FILLED = "seat_filled"
    SEAT_CHANGING = "seat_changing"
    SEAT_DEPUTY = "seat_deputy"
    SEAT_VACANT = "seat_vacant"
    NO_SEAT = "no_seat"
    OFFICE_ACTIVE = "office_active"
    OFFICE_FORMING = "office_forming"
    NETWORK_ONLY = "network_only"
    OFFICE_DORMANT = "office_dormant"
    OFFICE_UNKNOWN = "office_unknown"
    NO_OFFICE = "no_office"
    ONE_MINISTRY = "one_ministry"
    SEVERAL_LED = "several_led"
    SEVERAL_OPEN = "several_open"
    NO_MINISTRY = "no_ministry"
    ALWAYS = "always"
    MOSTLY = "mostly"
    SOMETIMES = "sometimes"
    SELDOM = "seldom"
    NEVER = "never"
    NO_MEETING = "no_meeting"


ANSWERS: Final[dict[LandQuestion, tuple[LandAnswer, ...]]] = {
    LandQuestion.SEAT: (
        LandAnswer.SEAT_FILLED,
        LandAnswer.SEAT_CHANGING,
        LandAnswer.SEAT_DEPUTY,
        LandAnswer.SEAT_VACANT,
        LandAnswer.NO_SEAT,
    ),
    LandQuestion.OFFICE: (
        LandAnswer.OFFICE_ACTIVE,
        LandAnswer.OFFICE_FORMING,
        LandAnswer.NETWORK_ONLY,
        LandAnswer.OFFICE_DORMANT,
        LandAnswer.OFFICE_UNKNOWN,
        LandAnswer.NO_OFFICE,
    ),
    LandQuestion.MINISTRY: (
        LandAnswer.ONE_MINISTRY,
        LandAnswer.SEVERAL_LED,
        LandAnswer.SEVERAL_OPEN,
        LandAnswer.NO_MINISTRY,
    ),
    LandQuestion.ATTENDANCE: (
        LandAnswer.ALWAYS,
        LandAnswer.MOSTLY,
        LandAnswer.SOMETIMES,
        LandAnswer.SELDOM,
        LandAnswer.NEVER,
        LandAnswer.NO_MEETING,
    ),
}

_SEATS: Final = {
    SeatState.FILLED: LandAnswer.SEAT_FILLED,
    SeatState.CHANGING: LandAnswer.SEAT_CHANGING,
    SeatState.DEPUTY: LandAnswer.SEAT_DEPUTY,
    SeatState.VACANT: LandAnswer.SEAT_VACANT,
}
_OFFICES: Final = {
    OrganizationStatus.ACTIVE: LandAnswer.OFFICE_ACTIVE,
    OrganizationStatus.FORMING: LandAnswer.OFFICE_FORMING,
    OrganizationStatus.DORMANT: LandAnswer.OFFICE_DORMANT,
    OrganizationStatus.UNKNOWN: LandAnswer.OFFICE_UNKNOWN,
}
_AT_WORK: Final = (OrganizationStatus.ACTIVE, OrganizationStatus.FORMING)
_MOSTLY, _SOMETIMES = 2 / 3, 1 / 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question with what it is about: a committee, or all of them."""

    question: LandQuestion = LandQuestion.SEAT
    committee_id: UUID | None = None


def answer(row: LandRow, asked: Asked) -> LandAnswer:
    """Say what a Land answers."""
    match asked.question:
        case LandQuestion.SEAT:
            return seat_answer(seats_of(row, asked.committee_id))
        case LandQuestion.OFFICE:
            return office_answer(row.offices)
        case LandQuestion.MINISTRY:
            return ministry_answer(row.ministries)
        case LandQuestion.ATTENDANCE:
            return attendance_answer(*attended(row, asked.committee_id))


def seats_of(row: LandRow, committee_id: UUID | None) -> tuple[SeatRow, ...]:
    """Return the seats of a Land in one committee, or in all."""
    return tuple(seat for seat in row.seats if committee_id in (None, seat.committee_id))


def attended(row: LandRow, committee_id: UUID | None) -> tuple[int, int]:
    """Count at how many meetings a Land was there, and at how many it could have been."""
    lines = [line for line in row.attendance if committee_id in (None, line.committee_id)]
    return sum(line.present for line in lines), sum(line.meetings for line in lines)


def seat_answer(seats: Sequence[SeatRow]) -> LandAnswer:
    """Name the worst state among some seats."""
    worst = worst_seat(seats)
    return LandAnswer.NO_SEAT if worst is None else _SEATS[worst.state]


def worst_seat(seats: Sequence[SeatRow]) -> SeatRow | None:
    """Return the seat that makes the most work, the first of equals."""
    order = tuple(_SEATS)
    return max(seats, key=lambda seat: order.index(seat.state), default=None)


def office_answer(offices: Sequence[BodyRow]) -> LandAnswer:
    """Name the best there is: an office at work, a network at work, something at rest, nothing."""
    best = best_office(offices)
    return LandAnswer.NO_OFFICE if best is None else _office(best)


def best_office(offices: Sequence[BodyRow]) -> BodyRow | None:
    """Return the office or network that can be turned to."""
    order = ANSWERS[LandQuestion.OFFICE]
    return min(offices, key=lambda body: order.index(_office(body)), default=None)


def ministry_answer(ministries: Sequence[BodyRow]) -> LandAnswer:
    """Tell whether one or several ministries are in charge, and whether one of several leads."""
    if len(ministries) <= 1:
        return LandAnswer.ONE_MINISTRY if ministries else LandAnswer.NO_MINISTRY
    leads = any(body.lead for body in ministries)
    return LandAnswer.SEVERAL_LED if leads else LandAnswer.SEVERAL_OPEN


def attendance_answer(present: int, meetings: int) -> LandAnswer:
    """Put a share into words."""
    if not meetings:
        return LandAnswer.NO_MEETING
    share = present / meetings
    if present >= meetings:
        return LandAnswer.ALWAYS
    if share >= _MOSTLY:
        return LandAnswer.MOSTLY
    if share >= _SOMETIMES:
        return LandAnswer.SOMETIMES
    return LandAnswer.SELDOM if present else LandAnswer.NEVER


def status_on(
    status: OrganizationStatus, since: date | None, day: date
) -> OrganizationStatus | None:
    """Tell the status on a day, None while the body did not exist; only the last change is known.

    What rests or has ended since a later day was at work before; what works since then was not.
    """
    if since is None or since <= day:
        return status
    match status:
        case OrganizationStatus.DORMANT | OrganizationStatus.ENDED:
            return OrganizationStatus.ACTIVE
        case OrganizationStatus.UNKNOWN:
            return status
        case _:
            return None


def _office(body: BodyRow) -> LandAnswer:
    if body.kind is OrganizationKind.NETWORK and body.status in _AT_WORK:
        return LandAnswer.NETWORK_ONLY
    return _OFFICES[body.status]
