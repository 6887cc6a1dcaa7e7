"""What `check` looks for in organisations and people."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from mintgremium.core.periods import Period
from mintgremium.core.salutations import NameParts
from mintgremium.services.cells import day_of
from mintgremium.storage.check import Finding
from mintgremium.storage.reader import Reader

NAMES = """
SELECT o.id, n.name, n.start_date, n.end_date
FROM organization o LEFT JOIN organization_name n ON n.organization_id = o.id
ORDER BY o.id, n.start_date, n.id
"""

LEADS = """
SELECT l.name FROM organization o JOIN land l ON l.id = o.land_id
WHERE o.lead AND o.status <> 'ended'
GROUP BY l.id, l.name HAVING count(*) > 1
ORDER BY l.name
"""

PARENTS = """
SELECT o.id, o.parent_id,
       (SELECT n.name FROM organization_name n WHERE n.organization_id = o.id
        ORDER BY n.start_date DESC, n.id LIMIT 1)
FROM organization o WHERE o.parent_id IS NOT NULL ORDER BY o.id
"""

EMPLOYMENTS = """
SELECT p.given_name, p.family_name, e.start_date, e.end_date
FROM employment e JOIN person p ON p.id = e.person_id
WHERE e.end_date < e.start_date
ORDER BY p.family_name, e.id
"""


def contact_findings(reader: Reader) -> Iterator[Finding]:
    """Find organisations without one name on each day, and Länder with two lead ministries."""
    names: dict[str, list[tuple[str, Period]]] = defaultdict(list)
    for key, name, start, end in reader.rows(NAMES):
        if name is None:
            yield Finding("organization-without-name", key)
        else:
            names[key].append((name, Period(day_of(start), day_of(end))))
    for found in names.values():
        if any(one.overlaps(two) for (_, one), (_, two) in combinations(found, 2)):
            yield Finding("names-overlap", found[-1][0])
    yield from _circles(reader)
    for (land,) in reader.rows(LEADS):
        yield Finding("two-leads", land)
    for given, family, _, _ in reader.rows(EMPLOYMENTS):
        yield Finding("employment-backwards", NameParts(family, given).shown())


def _circles(reader: Reader) -> Iterator[Finding]:
    """Find organisations that belong to each other in a circle; each circle is told once."""
    found = reader.rows(PARENTS)
    parents = {key: parent for key, parent, _ in found}
    names = {key: name or key for key, _, name in found}
    known: set[str] = set()
    for start in parents:
        line: list[str] = []
        at: str | None = start
        while at is not None and at not in known:
            known.add(at)
            line.append(at)
            at = parents.get(at)
        if at in line:
            yield Finding(
                "organizations-in-circle", ", ".join(names[key] for key in line[line.index(at) :])
            )
