"""Changes to roles in committees inside an open unit of work."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mintgremium.core.errors import InvalidInputError
from mintgremium.core.periods import Period
from mintgremium.models import Committee, CommitteeRole, Organization, Person, Seat
from mintgremium.services.committees.role_rows import CommitteeRoleDraft
from mintgremium.services.records import existing, unchanged


def store_role(session: Session, draft: CommitteeRoleDraft, person_id: UUID) -> UUID:
    """Store a role; the same role of a person twice on one day is refused."""
    existing(session, Committee, draft.committee_id)
    existing(session, Person, person_id)
    if draft.organization_id is not None:
        existing(session, Organization, draft.organization_id)
    if draft.seat_id is not None:
        seat = existing(session, Seat, draft.seat_id)
        if seat.committee_id != draft.committee_id:
            raise InvalidInputError({"seat_id": "seat-of-other-committee"})
    _check_twice(session, draft, person_id)
    role = (
        unchanged(session, CommitteeRole, draft.id, draft.version) if draft.id else CommitteeRole()
    )
    role.committee_id, role.person_id, role.role = draft.committee_id, person_id, draft.role
    role.seat_id, role.organization_id = draft.seat_id, draft.organization_id
    role.start_date, role.end_date = draft.start_date, draft.end_date
    role.note = draft.note.strip()
    session.add(role)
    session.flush()
    return role.id


def end_role(session: Session, role_id: UUID, version: int, last_day: date) -> None:
    """End a role with its last day."""
    role = unchanged(session, CommitteeRole, role_id, version)
    period = Period(role.start_date, last_day)
    if period.is_backwards:
        raise InvalidInputError({"end_date": "end-before-start"})
    if any(period.overlaps(_period(other)) for other in _same(session, role)):
        raise InvalidInputError({"end_date": "role-twice"})
    role.end_date = last_day


def remove_role(session: Session, role_id: UUID, version: int) -> None:
    """Delete a role that was entered by mistake."""
    session.delete(unchanged(session, CommitteeRole, role_id, version))


def _check_twice(session: Session, draft: CommitteeRoleDraft, person_id: UUID) -> None:
    found = select(CommitteeRole).where(
        CommitteeRole.committee_id == draft.committee_id,
        CommitteeRole.person_id == person_id,
        CommitteeRole.role == draft.role,
    )
    for other in session.scalars(found):
        if other.id != draft.id and draft.period.overlaps(_period(other)):
            raise InvalidInputError({"start_date": "role-twice"})


def _same(session: Session, role: CommitteeRole) -> list[CommitteeRole]:
    found = select(CommitteeRole).where(
        CommitteeRole.committee_id == role.committee_id,
        CommitteeRole.person_id == role.person_id,
        CommitteeRole.role == role.role,
        CommitteeRole.id != role.id,
    )
    return list(session.scalars(found))


def _period(role: CommitteeRole) -> Period:
    return Period(role.start_date, role.end_date)
