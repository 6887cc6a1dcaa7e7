"""Whom copies go to: ministries that a Land names beside the one that leads."""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from mintgremium.core.salutations import UNNAMED, NameParts, salutation_line
from mintgremium.services.cells import id_of, key_of
from mintgremium.services.contacts.naming import woven
from mintgremium.services.contacts.rows import CopyRecipient
from mintgremium.storage.reader import Reader

MINISTRIES = woven("""
SELECT o.id, o.land_id, l.short_name, n.name, n.short_name, o.email
FROM organization o
JOIN land l ON l.id = o.land_id
$NAME_ON_DAY
WHERE o.copied AND o.land_id IN (SELECT value FROM json_each(:lands))
  AND NOT (o.status = 'ended' AND coalesce(o.status_since, '') <= :on)
  AND EXISTS (SELECT 1 FROM organization_name b WHERE b.organization_id = o.id
      AND (b.start_date IS NULL OR b.start_date <= :on))
ORDER BY l.short_name, n.name, o.id
""")

STAFF = woven("""
SELECT e.organization_id, p.id, p.family_name, p.given_name, p.form_of_address, p.title, p.affix,
       p.salutation, $FIRST_EMAIL
FROM employment e
JOIN person p ON p.id = e.person_id
WHERE e.organization_id IN (SELECT value FROM json_each(:bodies))
  AND (e.start_date IS NULL OR e.start_date <= :on) AND (e.end_date IS NULL OR e.end_date >= :on)
ORDER BY p.family_name, p.given_name, p.id
""")


def copy_recipients(reader: Reader, land_ids: Sequence[UUID], on: date) -> list[CopyRecipient]:
    """List a row per person of these ministries with a mail address, else one per ministry."""
    lands = json.dumps([key.hex for key in land_ids])
    ministries = reader.rows(MINISTRIES, {"lands": lands, "on": on.isoformat()})
    bodies = json.dumps([row[0] for row in ministries])
    staff: dict[str, list[tuple[Any, ...] | None]] = defaultdict(list)
    for row in reader.rows(STAFF, {"bodies": bodies, "on": on.isoformat()}):
        if row[8]:
            staff[row[0]].append(row)
    nobody: list[tuple[Any, ...] | None] = [None]
    return [
        _recipient(ministry, person)
        for ministry in ministries
        for person in staff.get(ministry[0], nobody)
    ]


def _recipient(ministry: tuple[Any, ...], person: tuple[Any, ...] | None) -> CopyRecipient:
    parts = NameParts(*person[2:7]) if person else None
    return CopyRecipient(
        organization_id=key_of(ministry[0]),
        land_id=key_of(ministry[1]),
        land=ministry[2],
        name=ministry[3] or "",
        short_name=ministry[4] or "",
        email=person[8] if person else ministry[5],
        person_id=id_of(person[1]) if person else None,
        person=parts.shown() if parts else "",
        salutation=(person[7] or salutation_line(parts)) if person and parts else UNNAMED,
    )
