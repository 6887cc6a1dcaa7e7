"""The short words for seats, such as "LRT BY", by who sits there and who bears them."""

from collections import defaultdict
from datetime import date

from mintgremium.services.committees.reads import seat_tag
from mintgremium.services.contacts.naming import woven
from mintgremium.storage.reader import Reader

SEATS_OF_PEOPLE = woven("""
SELECT m.person_id, c.short_name, l.short_name, s.label, n.short_name, n.name
FROM membership m
JOIN seat s ON s.id = m.seat_id
JOIN committee c ON c.id = s.committee_id
LEFT JOIN land l ON l.id = s.land_id
LEFT JOIN organization o ON o.id = $BEARER
$NAME_ON_DAY
WHERE (m.start_date IS NULL OR m.start_date <= :on) AND (m.end_date IS NULL OR m.end_date >= :on)
ORDER BY c.position, s.position
""")

SEATS_OF_ORGANIZATIONS = woven("""
SELECT o.id, c.short_name, l.short_name, s.label, n.short_name, n.name
FROM seat s
JOIN committee c ON c.id = s.committee_id
LEFT JOIN land l ON l.id = s.land_id
JOIN organization o ON o.id = coalesce($BEARER, $LEAD_MINISTRY)
$NAME_ON_DAY
WHERE (s.start_date IS NULL OR s.start_date <= :on) AND (s.end_date IS NULL OR s.end_date >= :on)
ORDER BY c.position, s.position
""")


def seats_of_people(reader: Reader, on: date) -> dict[str, list[str]]:
    """Map the stored key of each person to the seats it is on, on the day."""
    return _tags(reader, SEATS_OF_PEOPLE, on)


def seats_of_organizations(reader: Reader, on: date) -> dict[str, list[str]]:
    """Map the stored key of each organisation to the seats it bears, on the day."""
    return _tags(reader, SEATS_OF_ORGANIZATIONS, on)


def _tags(reader: Reader, sql: str, on: date) -> dict[str, list[str]]:
    tags: dict[str, list[str]] = defaultdict(list)
    for key, committee, land, label, short, name in reader.rows(sql, {"on": on.isoformat()}):
        tags[key].append(f"{committee} {seat_tag(land, label, short or '', name or '')}")
    return tags
