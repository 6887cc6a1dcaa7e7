"""Changes to committees, seats, assignments and rules inside an open unit of work."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from mintgremium.core.errors import ConflictError, InvalidInputError, RefusedError
from mintgremium.core.periods import Period
from mintgremium.core.salutations import NameParts
from mintgremium.core.vocabulary import SeatRole
from mintgremium.models import (
    ActionItem,
    AgendaItem,
    Attendance,
    Committee,
    CommitteeRole,
    CommitteeRule,
    DeadlineRule,
    DispatchRecipient,
    Invitation,
    MailTemplate,
    MeetingCommittee,
    Membership,
    Person,
    Poll,
    PollSeat,
    ReminderRule,
    RotationTurn,
    Seat,
    Succession,
)
from mintgremium.services.committees.drafts import (
    CommitteeDraft,
    DeadlineRuleDraft,
    MembershipDraft,
    SeatDraft,
)
from mintgremium.services.records import existing, unchanged

_USES_OF_A_SEAT: tuple[InstrumentedAttribute[UUID | None], ...] = (
    Attendance.seat_id,
    Invitation.seat_id,
    DispatchRecipient.seat_id,
    ActionItem.responsible_seat_id,
    AgendaItem.rapporteur_seat_id,
    PollSeat.seat_id,
    RotationTurn.seat_id,
    CommitteeRole.seat_id,
)
# Deleted by name and not by the database, so that undo brings them back.
_BELOW_A_COMMITTEE = (
    DeadlineRule,
    CommitteeRule,
    RotationTurn,
    CommitteeRole,
    MailTemplate,
    ReminderRule,
)


@dataclass(frozen=True, slots=True)
class Claim:
    """What an assignment wants: a person on a seat in a role for some days."""

    seat_id: UUID
    person_id: UUID
    role: SeatRole
    period: Period


def store_committee(session: Session, draft: CommitteeDraft) -> UUID:
    """Store a new or an edited committee; its short name must be its own."""
    short_name = draft.short_name.strip()
    same = session.scalar(select(Committee.id).where(Committee.short_name == short_name))
    if same is not None and same != draft.id:
        raise InvalidInputError({"short_name": "taken"})
    committee = (
        unchanged(session, Committee, draft.id, draft.version)
        if draft.id
        else Committee(position=_next(session.scalar(select(func.max(Committee.position)))))
    )
    committee.nature, committee.duration_minutes = draft.nature, draft.duration_minutes
    committee.short_name = short_name
    for field in (
        "name", "purpose", "rhythm", "convenor", "organizer_name", "organizer_email",
        "letterhead", "start_time", "usual_city", "note",
    ):  # fmt: skip
        setattr(committee, field, getattr(draft, field).strip())
    session.add(committee)
    session.flush()
    return committee.id


def remove_committee(session: Session, committee_id: UUID, version: int) -> None:
    """Delete a committee with its seats and rules; refused while it has meetings."""
    committee = unchanged(session, Committee, committee_id, version)
    used = select(MeetingCommittee.id).where(MeetingCommittee.committee_id == committee_id)
    if session.scalar(used.limit(1)) is not None:
        raise RefusedError("committee-has-meetings", name=committee.short_name)
    asked = select(Poll.id).where(Poll.committee_id == committee_id)
    if session.scalar(asked.limit(1)) is not None:
        raise RefusedError("committee-has-polls", name=committee.short_name)
    anchored = select(DeadlineRule).where(DeadlineRule.anchor_committee_id == committee_id)
    for rule in session.scalars(anchored):
        rule.anchor_committee_id = None
    for below in _BELOW_A_COMMITTEE:
        _delete_all(
            session, session.scalars(select(below).where(below.committee_id == committee_id))
        )
    for seat in session.scalars(select(Seat).where(Seat.committee_id == committee_id)).all():
        _remove_seat(session, seat)
    session.delete(committee)


def store_seat(session: Session, draft: SeatDraft) -> UUID:
    """Store a new or an edited seat; a new one goes to the end."""
    if draft.id:
        seat = unchanged(session, Seat, draft.id, draft.version)
    else:
        existing(session, Committee, draft.committee_id)
        highest = select(func.max(Seat.position)).where(Seat.committee_id == draft.committee_id)
        seat = Seat(committee_id=draft.committee_id, position=_next(session.scalar(highest)))
    seat.land_id, seat.organization_id = draft.land_id, draft.organization_id
    seat.required, seat.weight = draft.required, draft.weight
    seat.label, seat.note, seat.voting = draft.label.strip(), draft.note.strip(), draft.voting
    seat.start_date, seat.end_date = draft.start_date, draft.end_date
    session.add(seat)
    session.flush()
    return seat.id


def remove_seat(session: Session, seat_id: UUID, version: int) -> None:
    """Delete a seat with its assignments; refused once it took part in anything."""
    _remove_seat(session, unchanged(session, Seat, seat_id, version))


def place_seat(session: Session, seat_id: UUID, position: int) -> None:
    """Move a seat to the n-th place (from 0) among the seats of its committee."""
    seat = existing(session, Seat, seat_id)
    others = select(Seat).where(Seat.committee_id == seat.committee_id, Seat.id != seat_id)
    order = list(session.scalars(others.order_by(Seat.position, Seat.id)))
    order.insert(max(0, min(position, len(order))), seat)
    for place, each in enumerate(order):
        each.position = place


def store_membership(session: Session, draft: MembershipDraft, person_id: UUID) -> UUID:
    """Store an assignment; two holders on one day, or one person twice, are refused."""
    existing(session, Seat, draft.seat_id)
    existing(session, Person, person_id)
    claim = Claim(draft.seat_id, person_id, draft.role, draft.period)
    _check_overlaps(session, claim, but=draft.id)
    membership = (
        unchanged(session, Membership, draft.id, draft.version) if draft.id else Membership()
    )
    membership.seat_id, membership.person_id = draft.seat_id, person_id
    membership.role, membership.rank = draft.role, draft.rank
    membership.start_date, membership.end_date = draft.start_date, draft.end_date
    membership.note = draft.note.strip()
    session.add(membership)
    session.flush()
    return membership.id


def end_membership(session: Session, membership_id: UUID, version: int, last_day: date) -> None:
    """End an assignment with its last day."""
    membership = unchanged(session, Membership, membership_id, version)
    if Period(membership.start_date, last_day).is_backwards:
        raise InvalidInputError({"end_date": "end-before-start"})
    ended = Claim(
        membership.seat_id,
        membership.person_id,
        SeatRole(membership.role),
        Period(membership.start_date, last_day),
    )
    _check_overlaps(session, ended, but=membership.id)  # the last day may also be a later one
    membership.end_date = last_day


def remove_membership(session: Session, membership_id: UUID, version: int) -> None:
    """Delete an assignment that was entered by mistake."""
    session.delete(unchanged(session, Membership, membership_id, version))


def end_holder_before(session: Session, seat_id: UUID, first_day: date) -> None:
    """End whoever holds the seat on the day, with the day before."""
    for holder in _on_seat(session, seat_id):
        if holder.role == SeatRole.HOLDER and _period(holder).covers(first_day):
            if holder.start_date == first_day:
                raise InvalidInputError({"start_date": "two-holders"})
            holder.end_date = first_day - timedelta(days=1)
    session.flush()


def replace_rules(
    session: Session, committee_id: UUID, drafts: Sequence[DeadlineRuleDraft]
) -> None:
    """Make the rules of a committee exactly these."""
    existing(session, Committee, committee_id)
    found = session.scalars(select(DeadlineRule).where(DeadlineRule.committee_id == committee_id))
    old = {rule.id: rule for rule in found}
    for draft in drafts:
        if draft.id and draft.id not in old:
            raise ConflictError("record-changed")
        rule = old.pop(draft.id) if draft.id else DeadlineRule(committee_id=committee_id)
        rule.deadline, rule.offset_days = draft.deadline, draft.offset_days
        rule.anchor_committee_id = draft.anchor_committee_id
        rule.shift, rule.shift_holidays = draft.shift, draft.shift_holidays
        rule.source = draft.source.strip()
        rule.start_date, rule.end_date = draft.start_date, draft.end_date
        session.add(rule)
    _delete_all(session, old.values())


def person_name(session: Session, person_id: UUID) -> str:
    """Return the name of a person as shown in lists."""
    person = existing(session, Person, person_id)
    return NameParts(
        person.family_name, person.given_name, title=person.title, affix=person.affix
    ).shown()


def _check_overlaps(session: Session, claim: Claim, but: UUID | None) -> None:
    """Refuse a claim that another assignment of the seat, but for one, stands against."""
    for other in _on_seat(session, claim.seat_id):
        if other.id == but or not claim.period.overlaps(_period(other)):
            continue
        if other.person_id == claim.person_id:
            raise InvalidInputError({"person_id": "already-on-seat"})
        if claim.role == other.role == SeatRole.HOLDER:
            raise InvalidInputError(
                {"start_date": "two-holders"}, name=person_name(session, other.person_id)
            )


def _remove_seat(session: Session, seat: Seat) -> None:
    for column in _USES_OF_A_SEAT:
        if session.scalar(select(column).where(column == seat.id).limit(1)) is not None:
            raise RefusedError("seat-in-use")
    _delete_all(session, _on_seat(session, seat.id))
    _delete_all(session, session.scalars(select(Succession).where(Succession.seat_id == seat.id)))
    session.delete(seat)
    session.flush()


def _on_seat(session: Session, seat_id: UUID) -> list[Membership]:
    return list(session.scalars(select(Membership).where(Membership.seat_id == seat_id)))


def _delete_all(session: Session, records: Iterable[object]) -> None:
    for record in list(records):
        session.delete(record)
    session.flush()


def _period(membership: Membership) -> Period:
    return Period(membership.start_date, membership.end_date)


def _next(highest: int | None) -> int:
    return 0 if highest is None else highest + 1
