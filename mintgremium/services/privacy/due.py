"""Hot reads: whose data need care, and what stands against erasing somebody."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from mintgremium.core.erasure import CareReason, ErasureMode
from mintgremium.core.salutations import NameParts
from mintgremium.services.cells import day_of, key_of
from mintgremium.services.contacts.naming import woven
from mintgremium.services.privacy.rows import CareRow
from mintgremium.storage.reader import Reader

CARE = woven("""
SELECT p.id, p.version, p.family_name, p.given_name, p.title, p.affix, $FIRST_EMAIL,
       p.confirmed_on, p.asked_on, p.left_on, p.review_on, p.erasure, p.source,
       (SELECT coalesce(nullif(n.short_name, ''), n.name) FROM employment w
        JOIN organization_name n ON n.organization_id = w.organization_id
        WHERE w.person_id = p.id AND (w.end_date IS NULL OR w.end_date >= :today)
          AND (n.start_date IS NULL OR n.start_date <= :today)
          AND (n.end_date IS NULL OR n.end_date >= :today) LIMIT 1),
       EXISTS (SELECT 1 FROM membership m WHERE m.person_id = p.id
               AND (m.end_date IS NULL OR m.end_date >= :today))
       OR EXISTS (SELECT 1 FROM committee_role r WHERE r.person_id = p.id
                  AND (r.end_date IS NULL OR r.end_date >= :today))
FROM person p WHERE p.erasure <> 'pseudonymized'
ORDER BY p.family_name, p.given_name, p.id
""")

OBSTACLES = {
    "on-a-seat": """
SELECT c.short_name FROM membership m JOIN seat s ON s.id = m.seat_id
JOIN committee c ON c.id = s.committee_id
WHERE m.person_id = :person AND (m.end_date IS NULL OR m.end_date >= :today)
""",
    "has-a-role": """
SELECT c.short_name FROM committee_role r JOIN committee c ON c.id = r.committee_id
WHERE r.person_id = :person AND (r.end_date IS NULL OR r.end_date >= :today)
""",
    "has-open-tasks": """
SELECT title FROM action_item WHERE responsible_person_id = :person AND state = 'open'
""",
    "in-draft-minutes": """
SELECT DISTINCT m.reference FROM attendance a JOIN meeting m ON m.id = a.meeting_id
JOIN minutes k ON k.meeting_id = m.id
WHERE a.person_id = :person AND k.state <> 'approved'
""",
    "has-waiting-mail": """
SELECT o.subject FROM outgoing_mail o JOIN person_email e ON lower(e.address) = lower(o.address)
WHERE e.person_id = :person AND o.state IN ('waiting', 'sending', 'unclear')
""",
}

APPROVED = """
SELECT DISTINCT m.reference FROM meeting m JOIN minutes k ON k.meeting_id = m.id
WHERE k.state = 'approved' AND (
    m.id IN (SELECT meeting_id FROM attendance WHERE person_id = :person)
    OR m.id IN (SELECT meeting_id FROM action_item WHERE responsible_person_id = :person))
ORDER BY m.start
"""


def care_rows(reader: Reader, today: date, fresh: timedelta) -> list[CareRow]:
    """List everybody whose data must be confirmed or looked at again."""
    rows = (_row(row, today, fresh) for row in reader.rows(CARE, {"today": today.isoformat()}))
    return [row for row in rows if row is not None]


def obstacles(reader: Reader, person_id: UUID, today: date) -> Iterator[tuple[str, str]]:
    """Yield what must be settled before somebody can be erased, and what it is about."""
    values = {"person": person_id.hex, "today": today.isoformat()}
    for code, sql in OBSTACLES.items():
        names = [str(name) for (name,) in reader.rows(sql, values)]
        if names:
            yield code, ", ".join(dict.fromkeys(names))


def approved_with(reader: Reader, person_id: UUID) -> tuple[str, ...]:
    """List the meetings whose approved minutes name somebody."""
    return tuple(ref for (ref,) in reader.rows(APPROVED, {"person": person_id.hex}))


def _row(row: tuple[Any, ...], today: date, fresh: timedelta) -> CareRow | None:
    confirmed, asked, left, review = (day_of(cell) for cell in row[7:11])
    is_active = bool(row[14])
    reason = _reason(today - fresh, confirmed, (left, review), today, is_active=is_active)
    if reason is None:
        return None
    family, given, title, affix = row[2:6]
    return CareRow(
        id=key_of(row[0]),
        version=row[1],
        name=NameParts(family, given, title=title, affix=affix).shown(),
        workplace=row[13] or "",
        email=row[6] or "",
        confirmed_on=confirmed,
        asked_on=asked,
        left_on=left,
        review_on=review,
        erasure=ErasureMode(row[11]),
        source=row[12],
        reason=reason,
    )


def _reason(
    stale: date,
    confirmed: date | None,
    leaving: tuple[date | None, date | None],
    today: date,
    *,
    is_active: bool,
) -> CareReason | None:
    left, review = leaving
    if review is not None and review <= today:
        return CareReason.REVIEW
    if left is not None and left <= today:
        return CareReason.LEFT if review is None else None
    if confirmed is None:
        return CareReason.NEVER_CONFIRMED if is_active else CareReason.NO_LONGER_ACTIVE
    return CareReason.UNCONFIRMED if confirmed < stale and is_active else None
