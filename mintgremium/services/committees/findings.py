"""What `check` looks for in seats, assignments and rules."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from mintgremium.core.periods import Period
from mintgremium.services.cells import day_of
from mintgremium.services.committees.reads import seat_tag
from mintgremium.services.contacts.naming import woven
from mintgremium.storage.check import Finding
from mintgremium.storage.reader import Reader

SEATS = woven("""
SELECT s.id, c.short_name, l.short_name, s.label, n.short_name, n.name, s.land_id,
       s.organization_id, s.start_date, s.end_date
FROM seat s
JOIN committee c ON c.id = s.committee_id
LEFT JOIN land l ON l.id = s.land_id
LEFT JOIN organization o ON o.id = s.organization_id
$NAME_ON_DAY
ORDER BY c.position, s.position, s.id
""")
NEWEST = "9999-12-31"  # names are only shown here: the newest will do

MANDATES = """
SELECT m.seat_id, m.role, m.start_date, m.end_date FROM membership m ORDER BY m.start_date, m.id
"""

RULES = """
SELECT c.short_name, r.deadline, r.start_date, r.end_date
FROM deadline_rule r JOIN committee c ON c.id = r.committee_id
ORDER BY c.short_name, r.deadline, r.start_date, r.id
"""

STANDING = """
SELECT c.short_name, r.start_date, r.end_date
FROM committee_rule r JOIN committee c ON c.id = r.committee_id
ORDER BY c.short_name, r.start_date, r.id
"""


def committee_findings(reader: Reader) -> Iterator[Finding]:
    """Find seats without bearer, mandates that end before they begin, and two holders at once."""
    seats: dict[str, str] = {}
    for row in reader.rows(SEATS, {"on": NEWEST}):
        where = f"{row[1]} {seat_tag(row[2], row[3], row[4] or '', row[5] or '')}".strip()
        seats[row[0]] = where
        if row[6] is None and row[7] is None:
            yield Finding("seat-without-bearer", where)
        if Period(day_of(row[8]), day_of(row[9])).is_backwards:
            yield Finding("seat-backwards", where)
    yield from _mandates(reader, seats)
    yield from _rules(reader)
    yield from _standing(reader)


def _mandates(reader: Reader, seats: dict[str, str]) -> Iterator[Finding]:
    holders: dict[str, list[Period]] = defaultdict(list)
    for seat_id, role, start, end in reader.rows(MANDATES):
        period = Period(day_of(start), day_of(end))
        if period.is_backwards:
            yield Finding("membership-backwards", seats.get(seat_id, seat_id))
        elif role == "holder":
            holders[seat_id].append(period)
    for seat_id, periods in holders.items():
        if _any_overlap(periods):
            yield Finding("two-holders", seats.get(seat_id, seat_id))


def _rules(reader: Reader) -> Iterator[Finding]:
    rules: dict[tuple[str, str], list[Period]] = defaultdict(list)
    for committee, deadline, start, end in reader.rows(RULES):
        rules[committee, deadline].append(Period(day_of(start), day_of(end)))
    for (committee, deadline), periods in rules.items():
        if _any_overlap(periods):
            yield Finding("rules-overlap", f"{committee} {deadline}")


def _standing(reader: Reader) -> Iterator[Finding]:
    rules: dict[str, list[Period]] = defaultdict(list)
    for committee, start, end in reader.rows(STANDING):
        rules[committee].append(Period(day_of(start), day_of(end)))
    for committee, periods in rules.items():
        if _any_overlap(periods):
            yield Finding("standing-overlap", committee)


def _any_overlap(periods: list[Period]) -> bool:
    return any(one.overlaps(two) for one, two in combinations(periods, 2))
