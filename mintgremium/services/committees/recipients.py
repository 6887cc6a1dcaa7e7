"""Whom to write to for each seat: the holder, else the deputies, else nobody."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from mintgremium.services.committees.reads import seat_rows
from mintgremium.services.committees.rows import RecipientRow, SeatPerson, SeatRow
from mintgremium.storage.reader import Reader, text_of

PLACE = "SELECT o.street, o.postal_code, o.city FROM organization o WHERE o.id = :organization"


def recipient_rows(reader: Reader, committee_ids: Sequence[UUID], on: date) -> list[RecipientRow]:
    """List a row per person to write to, and one without a person per vacant seat."""
    return [
        row
        for committee_id in committee_ids
        for seat in seat_rows(reader, committee_id, on)
        for row in _of_seat(reader, seat)
    ]


def _of_seat(reader: Reader, seat: SeatRow) -> list[RecipientRow]:
    people: tuple[SeatPerson | None, ...]
    people = (seat.holder,) if seat.holder else (seat.deputies or (None,))
    place = _place_lines(reader, seat.organization_id)
    return [_recipient(seat, person, place) for person in people]


def _recipient(seat: SeatRow, person: SeatPerson | None, place: tuple[str, ...]) -> RecipientRow:
    name = person.addressed if person else ""
    lines = (seat.organization, name, *place)
    return RecipientRow(
        seat_id=seat.id,
        committee_id=seat.committee_id,
        committee=seat.committee,
        tag=seat.tag,
        seat=seat.title,
        organization=seat.organization,
        land_id=seat.land_id,
        person_id=person.person_id if person else None,
        name=person.name if person else "",
        email=person.email if person else "",
        role=person.role if person else None,
        salutation=person.salutation if person else "",
        address=tuple(line for line in lines if line),
    )


def _place_lines(reader: Reader, organization_id: UUID | None) -> tuple[str, ...]:
    if organization_id is None:
        return ()
    found = reader.one(PLACE, {"organization": text_of(organization_id)})
    if found is None:
        return ()
    street, postal_code, city = found
    return (street, f"{postal_code} {city}".strip())
