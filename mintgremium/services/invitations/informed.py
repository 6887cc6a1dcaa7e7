"""Who is told without being invited: ministries that a Land names beside the one that leads."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.services.committees.rows import RecipientRow
from mintgremium.services.contacts.copies import copy_recipients
from mintgremium.services.contacts.rows import CopyRecipient
from mintgremium.services.invitations.checks import can_receive
from mintgremium.services.invitations.rows import Addressee

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader


def informed(
    reader: "Reader", seats: Iterable[RecipientRow], on: date, invited: Iterable[Addressee]
) -> tuple[Addressee, ...]:
    """List who gets a copy for the Länder of these seats; nobody who is invited, nobody twice."""
    lands: list[UUID] = [seat.land_id for seat in seats if seat.land_id is not None]
    known = {person.address.strip().casefold() for person in invited}
    found: dict[str, Addressee] = {}
    for row in copy_recipients(reader, list(dict.fromkeys(lands)), on):
        person = _addressee(row)
        address = person.address.strip().casefold()
        if address not in known:
            found.setdefault(address, person)
    return tuple(found.values())


def receiving(
    people: Iterable[Addressee], organizer_mail: str, gone: frozenset[UUID]
) -> tuple[Addressee, ...]:
    """Keep those who can be written to."""
    return tuple(
        person
        for person in people
        if can_receive(person, organizer_mail) and person.person_id not in gone
    )


def _addressee(row: CopyRecipient) -> Addressee:
    return Addressee(
        seat_id=None,
        person_id=row.person_id,
        name=row.person or row.name,
        address=row.email,
        salutation=row.salutation,
        seat_tag=row.land,
        seat_label=row.name,
        role=None,
        required=False,
        for_information=True,
    )
