"""A change on a seat inside an open unit of work: what passes on, and the trace of it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from mintgremium.core.errors import InvalidInputError
from mintgremium.core.periods import Period
from mintgremium.core.vocabulary import Answer, SeatRole
from mintgremium.models import (
    ActionItem,
    CommitteeRole,
    Dispatch,
    DispatchRecipient,
    Invitation,
    Membership,
    Person,
    PersonEmail,
    PollSeat,
    Succession,
)
from mintgremium.services.committees import editing
from mintgremium.services.committees.drafts import MembershipDraft
from mintgremium.services.committees.succession_rows import PassingKind
from mintgremium.services.minutes.sealing import Seals
from mintgremium.services.records import existing

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Handover:
    """Who follows whom on which seat from when; `now` stands in what is withdrawn."""

    seat_id: UUID
    predecessor_id: UUID | None
    successor_id: UUID
    start: date
    end: date | None
    note: str
    now: datetime


def hand_over(session: Session, handover: Handover, keys: Iterable[str]) -> UUID:
    """Seat the successor, let everything named pass on, and keep the trace of it."""
    wanted = sorted(keys)
    _refuse_same(session, handover)
    _promote(session, handover)
    editing.end_holder_before(session, handover.seat_id, handover.start)
    membership = MembershipDraft(
        seat_id=handover.seat_id,
        person_id=handover.successor_id,
        role=SeatRole.HOLDER,
        start_date=handover.start,
        end_date=handover.end,
        note=handover.note,
    )
    membership_id = editing.store_membership(session, membership, handover.successor_id)
    passed = [
        f"{kind}:{_PASSES[kind](session, handover, key).hex}"
        for kind, key in map(_parts, wanted)
        if kind in _PASSES
    ]
    session.add(
        Succession(
            id=uuid4(),
            seat_id=handover.seat_id,
            predecessor_id=handover.predecessor_id,
            successor_id=handover.successor_id,
            start_date=handover.start,
            passed=passed,
            note=handover.note.strip(),
            created=handover.now,
        )
    )
    session.flush()
    return membership_id


def _refuse_same(session: Session, handover: Handover) -> None:
    """Refuse to let somebody follow who holds the seat on that day."""
    found = select(Membership).where(
        Membership.seat_id == handover.seat_id,
        Membership.person_id == handover.successor_id,
        Membership.role == SeatRole.HOLDER,
    )
    for own in session.scalars(found):
        if Period(own.start_date, own.end_date).covers(handover.start):
            raise InvalidInputError({"person_id": "already-on-seat"})


def _promote(session: Session, handover: Handover) -> None:
    """End the successor's time as a deputy on the seat the day before."""
    found = select(Membership).where(
        Membership.seat_id == handover.seat_id,
        Membership.person_id == handover.successor_id,
        Membership.role == SeatRole.DEPUTY,
    )
    for deputy in session.scalars(found).all():
        if deputy.end_date is not None and deputy.end_date < handover.start:
            continue
        if deputy.start_date is not None and deputy.start_date >= handover.start:
            session.delete(deputy)
        else:
            deputy.end_date = handover.start - _ONE_DAY
    session.flush()


def _pass_task(session: Session, handover: Handover, key: UUID) -> UUID:
    """Name the successor where the one who leaves was named; the seat stays as it is.

    Approved minutes go on naming the one they were approved with.
    """
    task = existing(session, ActionItem, key)
    if task.responsible_person_id is not None:
        seals = Seals(session, [] if task.meeting_id is None else [task.meeting_id])
        seals.keep_names()
        task.responsible_person_id = handover.successor_id
        seals.renew()
    return task.id


def _pass_invitation(session: Session, handover: Handover, key: UUID) -> UUID:
    """Put the successor on the list; who was written to already is taken off it with a date."""
    old = existing(session, Invitation, key)
    name, address = _addressed(session, handover.successor_id)
    new = _own_invitation(session, handover, old)
    if _was_written_to(session, old):
        old.withdrawn_at = handover.now
    elif new is None:
        new = old
    else:
        session.delete(old)
    if new is None:
        new = Invitation(id=uuid4(), meeting_id=old.meeting_id, name=name, address=address)
        session.add(new)
    if new.person_id != handover.successor_id:
        new.answer, new.answered_at, new.comment = Answer.NEEDS_ACTION, None, ""
        new.name, new.address = name, address
    new.person_id, new.seat_id = handover.successor_id, handover.seat_id
    session.flush()
    return new.id


def _own_invitation(session: Session, handover: Handover, old: Invitation) -> Invitation | None:
    """Return what the successor has of the same meeting already, as a deputy or a guest."""
    return session.scalar(
        select(Invitation).where(
            Invitation.meeting_id == old.meeting_id,
            Invitation.person_id == handover.successor_id,
            Invitation.withdrawn_at.is_(None),
        )
    )


def _was_written_to(session: Session, invitation: Invitation) -> bool:
    found = (
        select(DispatchRecipient.id)
        .join(Dispatch, Dispatch.id == DispatchRecipient.dispatch_id)
        .where(
            Dispatch.meeting_id == invitation.meeting_id,
            DispatchRecipient.address == invitation.address,
        )
    )
    return session.scalar(found.limit(1)) is not None


def _pass_poll(session: Session, handover: Handover, key: UUID) -> UUID:
    """Write to the successor from now on; the answers stay with the seat."""
    seat = existing(session, PollSeat, key)
    seat.name, seat.address = _addressed(session, handover.successor_id)
    return seat.id


def _pass_role(session: Session, handover: Handover, key: UUID) -> UUID:
    """End the role of the one who leaves and begin that of the successor."""
    old = existing(session, CommitteeRole, key)
    new = CommitteeRole(
        id=uuid4(),
        committee_id=old.committee_id,
        person_id=handover.successor_id,
        role=old.role,
        seat_id=old.seat_id,
        organization_id=old.organization_id,
        start_date=handover.start,
        end_date=old.end_date,
    )
    old.end_date = handover.start - _ONE_DAY
    session.add(new)
    session.flush()
    return new.id


def _addressed(session: Session, person_id: UUID) -> tuple[str, str]:
    """Return name and first mail address; an empty one if none is known."""
    existing(session, Person, person_id)
    address = session.scalar(
        select(PersonEmail.address)
        .where(PersonEmail.person_id == person_id)
        .order_by(PersonEmail.position, PersonEmail.id)
        .limit(1)
    )
    return editing.person_name(session, person_id), address or ""


def _parts(key: str) -> tuple[PassingKind, UUID]:
    kind, _, hexed = key.partition(":")
    return PassingKind(kind), UUID(hex=hexed)


_PASSES: Mapping[PassingKind, Callable[[Session, Handover, UUID], UUID]] = MappingProxyType(
    {
        PassingKind.ACTION_ITEM: _pass_task,
        PassingKind.INVITATION: _pass_invitation,
        PassingKind.POLL_SEAT: _pass_poll,
        PassingKind.COMMITTEE_ROLE: _pass_role,
    }
)
