"""What the cells of a list say about a person, an assignment and an organisation."""

from collections.abc import Iterable
from uuid import UUID

from mintgremium.core.sorting import sort_key
from mintgremium.services.member_lists.columns import AnyField
from mintgremium.services.member_lists.rows import Field, OrganizationField, Value
from mintgremium.services.member_lists.snapshot import (
    Assignment,
    Snapshot,
    StoredOrganization,
    StoredPerson,
    StoredSeat,
)
from mintgremium.services.member_lists.wording import Words

BETWEEN_MAILS = "; "
_TEXTS = (
    Field.FORM_OF_ADDRESS, Field.TITLE, Field.GIVEN_NAME, Field.AFFIX, Field.FAMILY_NAME,
    Field.PHONE, Field.SALUTATION, Field.LEGAL_BASIS, Field.SOURCE, Field.NOTE,
)  # fmt: skip


def person_values(snapshot: Snapshot, person: StoredPerson) -> dict[AnyField, Value]:
    """Return what a list says about a person."""
    values: dict[AnyField, Value] = {field: person.texts[field] for field in _TEXTS}
    values[Field.FUNCTION] = person.texts["function"] or person.employment_function
    values[Field.ORGANIZATION] = organization_name(snapshot, person.organization_id)
    values[Field.EMAIL] = person.emails[0] if person.emails else ""
    values[Field.MORE_EMAILS] = BETWEEN_MAILS.join(person.emails[1:])
    values[Field.CONFIRMED_ON] = person.confirmed_on or ""
    return values


def assignment_values(
    snapshot: Snapshot, assignment: Assignment, words: Words
) -> dict[AnyField, Value]:
    """Return what a list says about an assignment."""
    seat = snapshot.seats.get(assignment.seat_id) if assignment.seat_id else None
    return {
        Field.COMMITTEE: snapshot.committees[assignment.committee_id].short_name,
        Field.SEAT: seat_title(snapshot, seat)
        if seat
        else organization_name(snapshot, assignment.organization_id),
        Field.ROLE: words.role(assignment.role, assignment.rank),
        Field.START_DATE: assignment.start_date or "",
        Field.END_DATE: assignment.end_date or "",
        Field.MANDATE_NOTE: assignment.note,
    }


def organization_values(
    snapshot: Snapshot, organization: StoredOrganization, words: Words
) -> dict[AnyField, Value]:
    """Return what a list says about an organisation."""
    name = organization.name_on(snapshot.day)
    land = snapshot.lands.get(organization.land_id) if organization.land_id else None
    values: dict[AnyField, Value] = {
        OrganizationField.NAME: name.name,
        OrganizationField.SHORT_NAME: name.short_name,
        OrganizationField.KIND: words.kind(organization.kind),
        OrganizationField.LAND: land.name if land else "",
        OrganizationField.STATUS: words.status(organization.status),
    }
    for field in OrganizationField:
        column = field.removeprefix("org_")
        if column in organization.texts:
            values[field] = organization.texts[column]
    return values


def seat_title(snapshot: Snapshot, seat: StoredSeat) -> str:
    """Return what a seat is called: its own label, its Land, or its organisation."""
    land = snapshot.lands.get(seat.land_id) if seat.land_id else None
    return seat.label or (land.name if land else organization_name(snapshot, seat.organization_id))


def organization_name(snapshot: Snapshot, organization_id: UUID | None) -> str:
    """Return the name that an organisation has on the day; empty for none."""
    found = snapshot.organizations.get(organization_id) if organization_id else None
    return found.name_on(snapshot.day).name if found else ""


def in_order(people: Iterable[StoredPerson]) -> list[StoredPerson]:
    """Sort people by name."""
    return sorted(people, key=lambda each: (sort_key(each.parts.sorted()), each.id))
