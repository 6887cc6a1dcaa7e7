"""Merge, split and succeed organisations inside an open unit of work."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mintgremium.core.errors import InvalidInputError, RefusedError
from mintgremium.core.periods import Period
from mintgremium.core.vocabulary import OrganizationStatus
from mintgremium.models import (
    CommitteeRole,
    Employment,
    Membership,
    Organization,
    OrganizationChange,
    OrganizationName,
    Seat,
    SeatBearer,
)
from mintgremium.services.contacts.change_drafts import FIRST, OrganizationChangeDraft
from mintgremium.services.contacts.drafts import OrganizationDraft
from mintgremium.services.contacts.editing import store_organization
from mintgremium.services.records import existing

Dated = TypeVar("Dated", Employment, CommitteeRole)


def change_organizations(
    session: Session, draft: OrganizationChangeDraft, on: date
) -> tuple[UUID, ...]:
    """End the originals on the day, let the resulting ones go on; return the ids of these."""
    originals = [existing(session, Organization, key) for key in draft.original_ids]
    for original in originals:
        _refuse_ended(original, on, "original_ids")
        _refuse_unborn(session, original.id, on)
    resulting = [_resulting(session, result, on) for result in draft.resulting]
    for original in originals:
        for result in resulting:
            _note_change(session, draft, original, result, on)
        _hand_over(session, draft, original, resulting, on)
        original.status, original.status_since = OrganizationStatus.ENDED, on
    session.flush()
    return tuple(result.id for result in resulting)


def pass_seat(session: Session, seat: Seat, bearer_id: UUID | None, on: date) -> None:
    """Let another organisation bear a seat from a day on; who bore it before stays on record."""
    former = list(
        session.scalars(
            select(SeatBearer)
            .where(SeatBearer.seat_id == seat.id, SeatBearer.end_date >= on)
            .order_by(SeatBearer.end_date)
        )
    )
    bearer_then = former[0].organization_id if former else seat.organization_id
    last_day = on - timedelta(days=1)
    known = select(SeatBearer.id).where(
        SeatBearer.seat_id == seat.id, SeatBearer.end_date == last_day
    )
    had_days_before = seat.start_date is None or seat.start_date < on
    if bearer_then and had_days_before and session.scalar(known.limit(1)) is None:
        session.add(SeatBearer(seat_id=seat.id, organization_id=bearer_then, end_date=last_day))
    if not former:
        seat.organization_id = bearer_id
    elif bearer_id is not None:
        former[0].organization_id = bearer_id
    else:
        raise RefusedError("seat-has-later-bearer")
    session.flush()


def _resulting(session: Session, result: UUID | OrganizationDraft | None, on: date) -> Organization:
    if isinstance(result, OrganizationDraft):
        return existing(session, Organization, store_organization(session, result))
    if result is None:  # unreachable after the check; it tells the type
        raise InvalidInputError({"resulting": "required"})
    organization = existing(session, Organization, result)
    _refuse_ended(organization, on, "resulting")
    _refuse_unborn(session, organization.id, on)
    return organization


def _refuse_ended(organization: Organization, on: date, field: str) -> None:
    since = organization.status_since
    if organization.status == OrganizationStatus.ENDED and (since is None or since <= on):
        raise InvalidInputError({field: "organization-ended"})


def _refuse_unborn(session: Session, organization_id: UUID, on: date) -> None:
    """Refuse a day on which the organisation had no name yet."""
    names = select(OrganizationName.start_date).where(
        OrganizationName.organization_id == organization_id
    )
    starts = list(session.scalars(names))
    if starts and all(start is not None and start > on for start in starts):
        raise InvalidInputError({"on": "before-its-names"})


def _note_change(
    session: Session,
    draft: OrganizationChangeDraft,
    original: Organization,
    result: Organization,
    on: date,
) -> None:
    same = select(OrganizationChange.id).where(
        OrganizationChange.original_id == original.id,
        OrganizationChange.resulting_id == result.id,
    )
    if session.scalar(same.limit(1)) is not None:
        raise InvalidInputError({"resulting": "change-twice"})
    session.add(
        OrganizationChange(
            original_id=original.id,
            resulting_id=result.id,
            change=draft.change,
            effective_on=on,
            note=draft.note.strip(),
        )
    )


def _hand_over(
    session: Session,
    draft: OrganizationChangeDraft,
    original: Organization,
    resulting: Sequence[Organization],
    on: date,
) -> None:
    first = resulting[FIRST]
    for seat in _seats_borne(session, original.id, on):
        place = draft.seats.get(seat.id, FIRST)
        if place is None:
            _end_seat(session, seat, on)
        else:
            pass_seat(session, seat, resulting[place].id, on)
    for role in _dated(session, CommitteeRole, original.id, on):
        _go_on(session, role, first.id, on)
    if draft.people_pass:
        for employment in _dated(session, Employment, original.id, on):
            _go_on(session, employment, first.id, on)
    if draft.parts_pass:
        parts = select(Organization).where(Organization.parent_id == original.id)
        for part in session.scalars(parts).all():
            is_above = part.id in _line_up(session, first)
            part.parent_id = original.parent_id if is_above else first.id
    if original.lead and first.land_id == original.land_id:
        first.lead, first.copied = True, False
    elif original.copied and first.land_id == original.land_id:
        first.copied = not first.lead


def _line_up(session: Session, organization: Organization) -> set[UUID]:
    """Return an organisation and all it belongs to."""
    line = {organization.id}
    above = organization.parent_id
    while above is not None and above not in line:
        line.add(above)
        above = existing(session, Organization, above).parent_id
    return line


def _seats_borne(session: Session, organization_id: UUID, on: date) -> list[Seat]:
    """List the seats that an organisation bears on the day or later."""
    former = select(SeatBearer.seat_id).where(
        SeatBearer.organization_id == organization_id, SeatBearer.end_date >= on
    )
    borne = (Seat.organization_id == organization_id) | Seat.id.in_(former)
    seats = session.scalars(select(Seat).where(borne).order_by(Seat.position, Seat.id))
    return [seat for seat in seats if seat.end_date is None or seat.end_date >= on]


def _end_seat(session: Session, seat: Seat, on: date) -> None:
    """End a seat the day before with all who sit on it; that of a Land stays with the Land."""
    if seat.land_id is not None:
        pass_seat(session, seat, None, on)
        return
    last_day = on - timedelta(days=1)
    if Period(seat.start_date, last_day).is_backwards:
        raise RefusedError("seat-begins-later")
    seat.end_date = last_day
    for membership in session.scalars(select(Membership).where(Membership.seat_id == seat.id)):
        if Period(membership.start_date, membership.end_date).covers(on):
            if membership.start_date == on:
                raise RefusedError("seat-begins-later")
            membership.end_date = last_day


def _dated(session: Session, record: type[Dated], key: UUID, on: date) -> list[Dated]:
    """List what is dated and names an organisation on the day or later."""
    found = session.scalars(select(record).where(record.organization_id == key))
    return [each for each in found if each.end_date is None or each.end_date >= on]


def _go_on(session: Session, record: Employment | CommitteeRole, key: UUID, on: date) -> None:
    """Let a dated record go on with another organisation; its days before stay as they are."""
    if record.start_date is not None and record.start_date >= on:
        record.organization_id = key
        return
    session.add(_continued(record, key, on))
    record.end_date = on - timedelta(days=1)


def _continued(
    record: Employment | CommitteeRole, key: UUID, on: date
) -> Employment | CommitteeRole:
    days = {"start_date": on, "end_date": record.end_date}
    if isinstance(record, Employment):
        return Employment(
            person_id=record.person_id, organization_id=key, function=record.function, **days
        )
    return CommitteeRole(
        committee_id=record.committee_id,
        person_id=record.person_id,
        role=record.role,
        seat_id=record.seat_id,
        organization_id=key,
        note=record.note,
        **days,
    )
