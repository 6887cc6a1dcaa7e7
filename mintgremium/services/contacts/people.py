"""Hot reads of people: the list, one page, and who may be the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from mintgremium.core.mail_addresses import same_address
from mintgremium.core.salutations import NameParts, salutation_line
from mintgremium.core.sorting import sort_key
from mintgremium.services.cells import day_of
from mintgremium.services.committees.history import memberships_of_person
from mintgremium.services.committees.rows import MembershipRow
from mintgremium.services.contacts.employments import employments_of_person
from mintgremium.services.contacts.naming import woven
from mintgremium.services.contacts.rows import (
    MandateRow,
    PersonDetail,
    PersonRow,
    SimilarPerson,
)
from mintgremium.services.contacts.tags import seats_of_people
from mintgremium.storage.reader import Reader, text_of, uuid_of

PEOPLE = """
SELECT p.id, p.version, p.family_name, p.given_name, p.title, p.affix, p.function, p.phone,
       p.confirmed_on, p.sample
FROM person p
"""

EMAILS = "SELECT e.person_id, e.address FROM person_email e ORDER BY e.position DESC, e.id DESC"

WORKPLACES = """
SELECT e.person_id, e.organization_id, e.function
FROM employment e
WHERE (e.start_date IS NULL OR e.start_date <= :on) AND (e.end_date IS NULL OR e.end_date >= :on)
ORDER BY e.start_date, e.id
"""

EMPLOYERS = woven("""
SELECT o.id, n.short_name, n.name, l.short_name
FROM organization o
LEFT JOIN land l ON l.id = o.land_id
$NAME_ON_DAY
""")

PERSON = """
SELECT p.id, p.version, p.family_name, p.given_name, p.form_of_address, p.title, p.affix,
       p.salutation, p.function, p.phone, p.source, p.legal_basis, p.confirmed_on, p.sample, p.note
FROM person p
WHERE p.id = :person
"""

ADDRESSES = """
SELECT e.address FROM person_email e WHERE e.person_id = :person ORDER BY e.position, e.id
"""

ALL_NAMES = """
SELECT p.id, p.family_name, p.given_name, p.title, p.affix, e.address
FROM person p LEFT JOIN person_email e ON e.person_id = p.id
ORDER BY p.id
"""


@dataclass(frozen=True, slots=True)
class _Employer:
    id: UUID
    name: str
    land: str


_Workplace = tuple[_Employer, str]  # where, and as what


def person_rows(reader: Reader, on: date) -> list[PersonRow]:
    """List all people by name, with where they work and sit on the day."""
    emails: dict[str, str] = dict(reader.rows(EMAILS))
    workplaces = _workplaces(reader, on)
    seats = seats_of_people(reader, on)
    rows = [
        _row(row, emails.get(row[0], ""), workplaces.get(row[0]), seats.get(row[0], ()))
        for row in reader.rows(PEOPLE)
    ]
    return sorted(rows, key=lambda row: (sort_key(row.sorted_name), row.id))


def person_detail(reader: Reader, person_id: UUID, on: date) -> PersonDetail | None:
    """Return everything about a person, or None if it is gone."""
    key = {"person": text_of(person_id)}
    row = reader.one(PERSON, key)
    if row is None:
        return None
    emails = tuple(address for (address,) in reader.rows(ADDRESSES, key))
    parts = NameParts(row[2], row[3], row[4], row[5], row[6])
    return PersonDetail(
        id=person_id,
        version=row[1],
        name=parts.shown(),
        sorted_name=parts.sorted(),
        family_name=row[2],
        given_name=row[3],
        form_of_address=row[4],
        title=row[5],
        affix=row[6],
        salutation=row[7] or salutation_line(parts),
        salutation_is_own=bool(row[7]),
        function=row[8],
        phone=row[9],
        emails=emails,
        employments=employments_of_person(reader, person_id, on),
        mandates=_mandates(memberships_of_person(reader, person_id, on)),
        source=row[10],
        legal_basis=row[11],
        confirmed_on=day_of(row[12]),
        sample=bool(row[13]),
        note=row[14],
    )


def similar_people(
    reader: Reader, name: NameParts, emails: Sequence[str], but: UUID | None
) -> list[SimilarPerson]:
    """List people who share a mail address or the whole name, without `but`."""
    wanted = (sort_key(name.given_name.strip()), sort_key(name.family_name.strip()))
    found: dict[UUID, SimilarPerson] = {}
    for key, family, given, title, affix, address in reader.rows(ALL_NAMES):
        person_id = uuid_of(key)
        reason = ""
        if address and any(same_address(address, email) for email in emails):
            reason = "email"
        elif (sort_key(given), sort_key(family)) == wanted and person_id not in found:
            reason = "name"
        if reason and person_id != but:
            shown = NameParts(family, given, title=title, affix=affix).shown()
            found[person_id] = SimilarPerson(id=person_id, name=shown, reason=reason)
    return sorted(found.values(), key=lambda person: sort_key(person.name))


def _workplaces(reader: Reader, on: date) -> dict[str, _Workplace]:
    day = {"on": on.isoformat()}
    employers = {
        key: _Employer(uuid_of(key), short or name or "", land or "")
        for key, short, name, land in reader.rows(EMPLOYERS, day)
    }
    return {
        person: (employers[organization], function)
        for person, organization, function in reader.rows(WORKPLACES, day)
    }


def _row(
    row: tuple[Any, ...], email: str, work: _Workplace | None, seats: Sequence[str]
) -> PersonRow:
    parts = NameParts(row[2], row[3], title=row[4], affix=row[5])
    employer, function = work or (None, "")
    return PersonRow(
        id=uuid_of(row[0]),
        version=row[1],
        name=parts.shown(),
        sorted_name=parts.sorted(),
        function=row[6] or function,
        organization_id=employer.id if employer else None,
        organization=employer.name if employer else "",
        land=employer.land if employer else "",
        email=email,
        phone=row[7],
        seats=tuple(seats),
        confirmed_on=day_of(row[8]),
        sample=bool(row[9]),
    )


def _mandates(memberships: Sequence[MembershipRow]) -> tuple[MandateRow, ...]:
    latest_first = sorted(memberships, key=lambda row: row.start_date or date.min, reverse=True)
    return tuple(
        MandateRow(
            membership_id=row.id,
            seat_id=row.seat_id,
            committee_id=row.committee_id,
            committee=row.committee,
            tag=row.tag,
            role=row.role,
            rank=row.rank,
            start_date=row.start_date,
            end_date=row.end_date,
            is_current=row.is_current,
        )
        for row in sorted(latest_first, key=lambda row: not row.is_current)
    )
