"""Hot reads of organisations, by the names they bear on a day."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from mintgremium.core.sorting import sort_key
from mintgremium.core.vocabulary import OrganizationKind, OrganizationStatus
from mintgremium.services.cells import day_of, id_of, words_of
from mintgremium.services.contacts.change_reads import changes_of
from mintgremium.services.contacts.employments import employments_at
from mintgremium.services.contacts.naming import woven
from mintgremium.services.contacts.rows import NameRow, OrganizationDetail, OrganizationRow
from mintgremium.services.contacts.tags import seats_of_organizations
from mintgremium.storage.reader import Reader, text_of, uuid_of

ORGANIZATIONS = woven("""
SELECT o.id, o.version, o.organization_kind, n.name, n.short_name, o.land_id, l.short_name, o.city,
       o.status, o.lead, o.verified, o.status_since, o.copied
FROM organization o
LEFT JOIN land l ON l.id = o.land_id
$NAME_ON_DAY
""")

STAFF = """
SELECT e.organization_id, count(*) FROM employment e
WHERE (e.start_date IS NULL OR e.start_date <= :on) AND (e.end_date IS NULL OR e.end_date >= :on)
GROUP BY e.organization_id
"""

ORGANIZATION = woven("""
SELECT o.version, o.organization_kind, n.name, n.short_name, o.land_id, l.short_name, l.name,
       o.parent_id, o.status, o.status_since, o.lead, o.aliases, o.remit, o.mint_role, o.street,
       o.postal_code, o.city, o.email, o.phone, o.website, o.source, o.source_as_of, o.verified,
       o.note, o.copied
FROM organization o
LEFT JOIN land l ON l.id = o.land_id
$NAME_ON_DAY
WHERE o.id = :organization
""")

NAMES = """
SELECT n.id, n.name, n.short_name, n.start_date, n.end_date FROM organization_name n
WHERE n.organization_id = :organization
ORDER BY n.start_date DESC, n.id
"""

NAME = woven("""
SELECT n.name FROM organization o
$NAME_ON_DAY
WHERE o.id = :organization
""")

_PLAIN = (
    "remit", "mint_role", "street", "postal_code", "city", "email", "phone", "website", "source",
    "source_as_of",
)  # fmt: skip


def organization_rows(reader: Reader, on: date) -> list[OrganizationRow]:
    """List all organisations by Land and name, those of no Land last."""
    day = {"on": on.isoformat()}
    staff: dict[str, int] = dict(reader.rows(STAFF, day))
    seats = seats_of_organizations(reader, on)
    rows = [
        _row(row, staff.get(row[0], 0), tuple(seats.get(row[0], ())), on)
        for row in reader.rows(ORGANIZATIONS, day)
    ]
    return sorted(rows, key=lambda row: (not row.land, row.land, sort_key(row.name), row.id))


def organization_detail(
    reader: Reader, organization_id: UUID, on: date
) -> OrganizationDetail | None:
    """Return everything about an organisation, or None if it is gone."""
    key = {"organization": text_of(organization_id), "on": on.isoformat()}
    row = reader.one(ORGANIZATION, key)
    if row is None:
        return None
    names = reader.rows(NAMES, {"organization": key["organization"]})
    seats = seats_of_organizations(reader, on).get(key["organization"], ())
    return OrganizationDetail(
        id=organization_id,
        version=row[0],
        kind=OrganizationKind(row[1]),
        name=row[2] or "",
        short_name=row[3] or "",
        names=tuple(_name(name) for name in names),
        land_id=id_of(row[4]),
        land=row[5] or "",
        land_name=row[6] or "",
        parent_id=id_of(row[7]),
        parent=_name_of(reader, id_of(row[7]), on),
        status=OrganizationStatus(row[8]),
        status_since=day_of(row[9]),
        lead=bool(row[10]),
        aliases=words_of(row[11]),
        **dict(zip(_PLAIN, row[12:22], strict=True)),
        verified=bool(row[22]),
        note=row[23],
        copied=bool(row[24]),
        changes=changes_of(reader, organization_id),
        people=employments_at(reader, organization_id, on),
        seats=tuple(seats),
    )


def _row(row: tuple[Any, ...], people: int, seats: tuple[str, ...], on: date) -> OrganizationRow:
    return OrganizationRow(
        id=uuid_of(row[0]),
        version=row[1],
        kind=OrganizationKind(row[2]),
        name=row[3] or "",
        short_name=row[4] or "",
        land_id=id_of(row[5]),
        land=row[6] or "",
        city=row[7],
        status=status_on(OrganizationStatus(row[8]), day_of(row[11]), on),
        ends_on=_last_day(OrganizationStatus(row[8]), day_of(row[11]), on),
        lead=bool(row[9]),
        copied=bool(row[12]),
        verified=bool(row[10]),
        people=people,
        seats=seats,
    )


def status_on(status: OrganizationStatus, since: date | None, on: date) -> OrganizationStatus:
    """Return the state on a day: one that ends later on still works."""
    ends_later = status is OrganizationStatus.ENDED and since is not None and since > on
    return OrganizationStatus.ACTIVE if ends_later else status


def _last_day(status: OrganizationStatus, since: date | None, on: date) -> date | None:
    ends_later = status_on(status, since, on) is not status
    return since - timedelta(days=1) if ends_later and since else None


def _name(row: tuple[Any, ...]) -> NameRow:
    return NameRow(
        id=uuid_of(row[0]),
        name=row[1],
        short_name=row[2],
        start_date=day_of(row[3]),
        end_date=day_of(row[4]),
    )


def _name_of(reader: Reader, organization_id: UUID | None, on: date) -> str:
    if organization_id is None:
        return ""
    key = {"organization": text_of(organization_id), "on": on.isoformat()}
    found = reader.one(NAME, key)
    return (found[0] or "") if found else ""
