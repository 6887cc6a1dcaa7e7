"""Who is expected: invitations with their answers, and seats that nobody was invited for yet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.vocabulary import Answer
from mintgremium.services.committees.role_rows import CommitteeRoleRow
from mintgremium.services.committees.rows import RecipientRow
from mintgremium.services.committees.succession_rows import PassingKind, Trace
from mintgremium.services.invitations.rows import InvitationRow
from mintgremium.services.meetings.rows import MeetingFacts
from mintgremium.services.minutes.rows import AttendanceRow

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLine:
    """A seat or guest before the meeting; without an invitation there is no answer yet."""

    id: UUID
    tag: str
    seat: str
    name: str  # empty: the seat is vacant
    address: str
    answer: Answer | None
    invitation: InvitationRow | None = None
    trace: Trace | None = None  # of whom it was taken over
    standing: bool = False  # a standing guest who comes along with the next dispatch
    stands_for: str = ""  # name of the person for whom a deputy comes to this meeting

    @property
    def is_guest(self) -> bool:
        """Tell whether somebody without a seat is meant."""
        is_guest = self.invitation is not None and self.invitation.seat_id is None
        return is_guest or self.standing


@dataclass(frozen=True, slots=True)
class AttendanceContent:
    """What the tab shows, read in one go."""

    facts: MeetingFacts
    answers: tuple[AnswerLine, ...]
    attendance: tuple[AttendanceRow, ...]


def read_attendance(services: "Services", meeting_id: UUID) -> AttendanceContent:
    """Read facts, answers and attendance; seats are those of the day of the meeting."""
    facts = services.meetings.facts(meeting_id)
    committees = [each.id for each in facts.committees]
    day = facts.start.day
    seats = services.committees.recipients(committees, day) if facts.days_until is not None else []
    invited = services.invitations.rows(meeting_id)
    traces = services.successions.traces(PassingKind.INVITATION)
    lines = [replace(line, trace=traces.get(line.id)) for line in answer_lines(invited, seats)]
    if facts.days_until is not None:
        known = {row.person_id for row in invited} | {seat.person_id for seat in seats}
        guests = services.committee_roles.standing_guests(committees, day)
        lines += [_standing(row) for row in guests if row.person_id not in known]
    return AttendanceContent(facts, tuple(lines), services.minutes.attendance(meeting_id))


def answer_lines(
    invited: Sequence[InvitationRow], seats: Sequence[RecipientRow]
) -> Iterator[AnswerLine]:
    """Give the invited in the order of the seats, uninvited seats between them, guests last."""
    by_seat: dict[UUID, list[InvitationRow]] = {}
    names = {row.address: row.name for row in invited}
    for row in invited:
        if row.seat_id is not None:
            by_seat.setdefault(row.seat_id, []).append(row)
    for seat in seats:
        yield from (_invited(row, names) for row in by_seat.pop(seat.seat_id, ()))
        if not any(row.seat_id == seat.seat_id for row in invited):
            yield _uninvited(seat)
    for rows in by_seat.values():
        yield from (_invited(row, names) for row in rows)
    yield from (_invited(row, names) for row in invited if row.seat_id is None)


def _invited(row: InvitationRow, names: Mapping[str, str]) -> AnswerLine:
    return AnswerLine(
        id=row.id,
        tag=row.seat_tag,
        seat=row.seat_label,
        name=row.name,
        address=row.address,
        answer=row.answer,
        invitation=row,
        stands_for=names.get(row.delegated_from, row.delegated_from),
    )


def _standing(row: CommitteeRoleRow) -> AnswerLine:
    return AnswerLine(
        id=row.person_id,
        tag="",
        seat="",
        name=row.person,
        address=row.email,
        answer=None,
        standing=True,
    )


def _uninvited(seat: RecipientRow) -> AnswerLine:
    return AnswerLine(
        id=seat.seat_id,
        tag=seat.tag,
        seat=seat.seat,
        name=seat.name,
        address=seat.email,
        answer=None,
    )
