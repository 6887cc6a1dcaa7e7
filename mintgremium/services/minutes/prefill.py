"""Propose the attendance from the seats of the day, the answers and the guests invited."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy import select

from mintgremium.core.vocabulary import (
    Answer,
    AttendanceMode,
    AttendanceRole,
    AttendanceState,
    MeetingMode,
    SeatRole,
)
from mintgremium.models import Attendance, Invitation, Meeting
from mintgremium.services.committees.rows import RecipientRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

FROM_AFAR = frozenset({MeetingMode.VIRTUAL, MeetingMode.PHONE})


@dataclass(frozen=True, slots=True)
class _Line:
    seat_id: UUID | None
    person_id: UUID | None
    name: str
    role: AttendanceRole
    state: AttendanceState


def fill(session: "Session", meeting: Meeting, recipients: Sequence[RecipientRow]) -> int:
    """Add a line per seat and guest that has none; return how many."""
    there = [*session.scalars(select(Attendance).where(Attendance.meeting_id == meeting.id))]
    invited = [*session.scalars(select(Invitation).where(Invitation.meeting_id == meeting.id))]
    seats = {line.seat_id for line in there if line.seat_id}
    people = {line.person_id for line in there if line.person_id}
    added = [
        line
        for line in [*_of_seats(recipients, invited), *_of_guests(invited)]
        if (line.seat_id is None or line.seat_id not in seats)
        and (line.seat_id is not None or line.person_id not in people)
    ]
    mode = AttendanceMode.VIRTUAL if meeting.mode in FROM_AFAR else AttendanceMode.PRESENCE
    first = max((line.position for line in there), default=-1) + 1
    for position, line in enumerate(added, first):
        session.add(
            Attendance(
                id=uuid4(),
                meeting_id=meeting.id,
                seat_id=line.seat_id,
                person_id=line.person_id,
                name=line.name,
                role=line.role,
                mode=mode,
                state=line.state,
                position=position,
            )
        )
    return len(added)


def _of_seats(recipients: Iterable[RecipientRow], invited: Sequence[Invitation]) -> Iterable[_Line]:
    answers = {(one.seat_id, one.person_id): one.answer for one in invited}
    by_seat: dict[UUID, list[RecipientRow]] = {}
    for recipient in recipients:
        by_seat.setdefault(recipient.seat_id, []).append(recipient)
    for seat_id, candidates in by_seat.items():
        coming = [c for c in candidates if answers.get((seat_id, c.person_id)) != Answer.DECLINED]
        who = (coming or candidates)[0]
        yield _Line(
            seat_id,
            who.person_id,
            "",
            AttendanceRole.DEPUTY if who.role is SeatRole.DEPUTY else AttendanceRole.MEMBER,
            _expected(who.person_id, answers.get((seat_id, who.person_id))),
        )


def _expected(person_id: UUID | None, answer: Answer | None) -> AttendanceState:
    if person_id is None:
        return AttendanceState.ABSENT
    return AttendanceState.EXCUSED if answer == Answer.DECLINED else AttendanceState.EXPECTED


def _of_guests(invited: Iterable[Invitation]) -> Iterable[_Line]:
    for guest in invited:
        if guest.seat_id is None:
            yield _Line(
                None,
                guest.person_id,
                guest.name if guest.person_id is None else "",
                AttendanceRole.GUEST,
                _expected(guest.person_id or guest.id, guest.answer),
            )
