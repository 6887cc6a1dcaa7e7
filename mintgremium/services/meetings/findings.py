"""What `check` looks for in meetings, agendas, attendance and minutes."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from uuid import UUID

from mintgremium.services.minutes.content_hash import content_hash
from mintgremium.storage.check import Finding
from mintgremium.storage.reader import Reader

ITEMS = """
SELECT m.reference, a.id, a.parent_id, a.position, a.number, a.meeting_id, p.meeting_id, a.name
FROM agenda_item a
JOIN meeting m ON m.id = a.meeting_id
LEFT JOIN agenda_item p ON p.id = a.parent_id
ORDER BY m."start", a.meeting_id, a.parent_id, a.position, a.id
"""

WITHOUT_COMMITTEE = """
SELECT m.reference FROM meeting m
WHERE NOT EXISTS (SELECT 1 FROM meeting_committee k WHERE k.meeting_id = m.id)
"""

BACKWARDS = """SELECT reference FROM meeting WHERE substr("end", 1, 16) < substr("start", 1, 16)"""

STRANGE_SEATS = """
SELECT DISTINCT m.reference FROM attendance a
JOIN meeting m ON m.id = a.meeting_id
JOIN seat s ON s.id = a.seat_id
WHERE NOT EXISTS (SELECT 1 FROM meeting_committee k
                  WHERE k.meeting_id = a.meeting_id AND k.committee_id = s.committee_id)
"""

STRANGE_ITEMS = """
SELECT DISTINCT m.reference FROM meeting m
JOIN agenda_item a ON a.meeting_id <> m.id
WHERE EXISTS (SELECT 1 FROM resolution r WHERE r.agenda_item_id = a.id AND r.meeting_id = m.id)
   OR EXISTS (SELECT 1 FROM action_item t WHERE t.agenda_item_id = a.id AND t.meeting_id = m.id)
"""

SEQUENCES = """
SELECT m.reference FROM meeting m
WHERE m.sequence < (SELECT max(d.sequence) FROM dispatch d WHERE d.meeting_id = m.id)
"""

VOTES = """
SELECT m.reference FROM resolution r JOIN meeting m ON m.id = r.meeting_id
WHERE r.votes_yes < 0 OR r.votes_no < 0 OR r.votes_abstain < 0
"""

APPROVED = """
SELECT m.reference, x.meeting_id, x.approved_hash
FROM minutes x JOIN meeting m ON m.id = x.meeting_id
WHERE x.state = 'approved' AND x.approved_hash <> ''
"""

QUERIES = {
    "meeting-without-committee": WITHOUT_COMMITTEE,
    "meeting-backwards": BACKWARDS,
    "attendance-of-other-committee": STRANGE_SEATS,
    "item-of-other-meeting": STRANGE_ITEMS,
    "sequence-went-back": SEQUENCES,
    "votes-negative": VOTES,
}


def meeting_findings(reader: Reader) -> Iterator[Finding]:
    """Find what contradicts itself in meetings and what belongs to them."""
    for code, query in QUERIES.items():
        for (reference,) in reader.rows(query):
            yield Finding(code, reference)
    yield from _agendas(reader)
    yield from _approved(reader)


def _agendas(reader: Reader) -> Iterator[Finding]:
    places: dict[tuple[str, str | None], list[int]] = defaultdict(list)
    numbers: Counter[tuple[str, str]] = Counter()
    for reference, _, parent, position, number, meeting, parents_meeting, name in reader.rows(
        ITEMS
    ):
        places[reference, parent].append(position)
        numbers[reference, number] += 1
        if parent is not None and parents_meeting != meeting:
            yield Finding("item-below-other-meeting", f"{reference} {name}")
    for (reference, _), positions in places.items():
        if positions != list(range(len(positions))):
            yield Finding("positions-broken", reference)
    for (reference, number), count in numbers.items():
        if number and count > 1:
            yield Finding("item-number-twice", f"{reference} TOP {number}")


def _approved(reader: Reader) -> Iterator[Finding]:
    for reference, meeting, kept in reader.rows(APPROVED):
        if content_hash(reader.rows, UUID(hex=meeting)) != kept:
            yield Finding("approved-minutes-altered", reference)
