"""Hot reads around a change on a seat: what would pass on, what did, what stays."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from mintgremium.core.salutations import NameParts
from mintgremium.services.cells import day_of, id_of, key_of, words_of
from mintgremium.services.committees.succession_rows import (
    Passed,
    Passing,
    PassingKind,
    Staying,
    SuccessionPlan,
    SuccessionRow,
    Trace,
)
from mintgremium.storage.reader import Reader

# Who holds the seat on the day; else who held it last before.
PREDECESSOR = """
SELECT m.person_id, p.family_name, p.given_name, p.title, p.affix
FROM membership m JOIN person p ON p.id = m.person_id
WHERE m.seat_id = :seat AND m.role = 'holder' AND m.person_id <> :successor
  AND (m.start_date IS NULL OR m.start_date < :start)
ORDER BY m.end_date IS NULL DESC, m.end_date DESC, m.start_date DESC LIMIT 1
"""

TASKS = """
SELECT t.id, t.title, t.due, t.responsible_seat_id, t.responsible_person_id
FROM action_item t
WHERE t.state = 'open'
  AND (t.responsible_seat_id = :seat
       AND (t.responsible_person_id IS NULL OR t.responsible_person_id = :person)
       OR t.responsible_seat_id IS NULL AND t.responsible_person_id = :person)
ORDER BY t.due IS NULL, t.due, t.created, t.id
"""

INVITATIONS = """
SELECT i.id, m.name, m.reference, substr(m."start", 1, 10), i.answer <> 'needs-action'
FROM invitation i JOIN meeting m ON m.id = i.meeting_id
WHERE i.seat_id = :seat AND i.person_id = :person AND i.withdrawn_at IS NULL
  AND substr(m."start", 1, 10) >= :start AND substr(m."start", 1, 10) >= :today
  AND m.state NOT IN ('cancelled', 'held', 'circulated', 'approved')
ORDER BY m."start", m.id
"""

POLLS = """
SELECT s.id, p.name, p.code, s.answered_at IS NOT NULL, p.answer_until,
       (SELECT substr(max(o."start"), 1, 10) FROM poll_option o WHERE o.poll_id = p.id)
FROM poll_seat s JOIN poll p ON p.id = s.poll_id
WHERE s.seat_id = :seat AND p.state = 'open' ORDER BY p.created, p.id
"""

ROLES = """
SELECT r.id, r.role FROM committee_role r
WHERE r.seat_id = :seat AND r.person_id = :person
  AND (r.start_date IS NULL OR r.start_date < :start)
  AND (r.end_date IS NULL OR r.end_date >= :start)
ORDER BY r.start_date, r.id
"""

DEPUTY = """
SELECT m.id FROM membership m
WHERE m.seat_id = :seat AND m.person_id = :successor AND m.role = 'deputy'
  AND (m.end_date IS NULL OR m.end_date >= :start)
ORDER BY m.start_date, m.id
"""

STAYING = """
SELECT
  (SELECT count(*) FROM action_item t WHERE t.state <> 'open' AND t.responsible_person_id = :person
     AND (t.responsible_seat_id = :seat OR t.responsible_seat_id IS NULL)),
  (SELECT count(*) FROM attendance a WHERE a.seat_id = :seat AND a.person_id = :person),
  (SELECT count(*) FROM invitation i JOIN meeting m ON m.id = i.meeting_id
   WHERE i.seat_id = :seat AND i.person_id = :person
     AND (substr(m."start", 1, 10) < :start OR substr(m."start", 1, 10) < :today))
"""

_SUCCESSIONS = """
SELECT s.id, s.seat_id, s.start_date, s.passed, s.note, s.predecessor_id,
       o.family_name, o.given_name, o.title, o.affix, s.successor_id,
       n.family_name, n.given_name, n.title, n.affix, s.created
FROM succession s
LEFT JOIN person o ON o.id = s.predecessor_id
JOIN person n ON n.id = s.successor_id
"""
OF_SEAT = " ".join((_SUCCESSIONS, "WHERE s.seat_id = ? ORDER BY s.start_date DESC, s.created DESC"))
ALL = " ".join((_SUCCESSIONS, "ORDER BY s.start_date, s.created"))

TITLES = {
    PassingKind.ACTION_ITEM: """
SELECT t.id, t.title, '' FROM action_item t WHERE t.id IN (SELECT value FROM json_each(?))
""",
    PassingKind.INVITATION: """
SELECT i.id, m.name, m.reference FROM invitation i JOIN meeting m ON m.id = i.meeting_id
WHERE i.id IN (SELECT value FROM json_each(?))
""",
    PassingKind.POLL_SEAT: """
SELECT s.id, p.name, p.code FROM poll_seat s JOIN poll p ON p.id = s.poll_id
WHERE s.id IN (SELECT value FROM json_each(?))
""",
    PassingKind.COMMITTEE_ROLE: """
SELECT r.id, r.role, '' FROM committee_role r WHERE r.id IN (SELECT value FROM json_each(?))
""",
}


@dataclass(frozen=True, slots=True)
class Change:
    """Which change is thought of."""

    seat_id: UUID
    successor_id: UUID | None
    start: date
    today: date


def succession_plan(reader: Reader, change: Change) -> SuccessionPlan:
    """Say who leaves the seat, what could pass on, and what stays."""
    values = {
        "seat": change.seat_id.hex,
        "successor": change.successor_id.hex if change.successor_id else "",
        "start": change.start.isoformat(),
        "today": change.today.isoformat(),
    }
    found = reader.one(PREDECESSOR, values)
    values["person"] = found[0] if found else ""
    closed, attendances, invitations = reader.rows(STAYING, values)[0]
    return SuccessionPlan(
        seat_id=change.seat_id,
        predecessor_id=key_of(found[0]) if found else None,
        predecessor=_name(found[1:]) if found else "",
        passing=tuple(_passing(reader, values, change)),
        staying=Staying(closed_tasks=closed, attendances=attendances, past_invitations=invitations),
    )


def successions_of_seat(reader: Reader, seat_id: UUID) -> list[SuccessionRow]:
    """List the changes on a seat, the newest first, with what passed on and is still there."""
    found = reader.rows(OF_SEAT, (seat_id.hex,))
    keys = {key for row in found for key in words_of(row[3])}
    names = _names(reader, keys)
    return [_row(row, names) for row in found]


def traces(reader: Reader, kind: PassingKind) -> dict[UUID, Trace]:
    """Map everything of a kind that ever passed on to its last change of hands."""
    found: dict[UUID, Trace] = {}
    for row in reader.rows(ALL):
        trace = Trace(
            predecessor=_name(row[6:10]) if row[5] else "",
            successor=_name(row[11:15]),
            start_date=date.fromisoformat(row[2]),
            made_at=datetime.fromisoformat(row[15]),
        )
        for key in words_of(row[3]):
            name, _, hexed = key.partition(":")
            if name == kind:
                found[key_of(hexed)] = trace
    return found


def _passing(reader: Reader, values: Mapping[str, str], change: Change) -> Iterator[Passing]:
    begun = change.start <= change.today
    yield from (_task(row, change) for row in reader.rows(TASKS, values))
    for row in reader.rows(INVITATIONS, values):
        yield Passing(
            kind=PassingKind.INVITATION,
            id=key_of(row[0]),
            text=row[1],
            reference=row[2],
            day=day_of(row[3]),
            answered=bool(row[4]),
        )
    for row in reader.rows(POLLS, values):
        last = max(filter(None, (day_of(row[4]), day_of(row[5]))), default=None)
        yield Passing(
            kind=PassingKind.POLL_SEAT,
            id=key_of(row[0]),
            text=row[1],
            reference=row[2],
            answered=bool(row[3]),
            suggested=begun or last is None or last >= change.start,
        )
    for row in reader.rows(ROLES, values):
        yield Passing(kind=PassingKind.COMMITTEE_ROLE, id=key_of(row[0]), text=row[1])
    for (membership,) in reader.rows(DEPUTY, values):
        yield Passing(kind=PassingKind.MEMBERSHIP, id=key_of(membership), text="", fixed=True)


def _task(row: tuple[Any, ...], change: Change) -> Passing:
    """Suggest what is due under the successor; what belongs to the seat alone passes by itself."""
    due, of_seat = day_of(row[2]), row[3] is not None
    in_time = change.start <= change.today or due is None or due >= change.start
    return Passing(
        kind=PassingKind.ACTION_ITEM,
        id=key_of(row[0]),
        text=row[1],
        day=due,
        suggested=of_seat and in_time,
        fixed=of_seat and row[4] is None,
        personal=not of_seat,
    )


def _names(reader: Reader, keys: set[str]) -> dict[str, tuple[str, str]]:
    """Look up what the things that passed are called now; what is gone has no name."""
    by_kind: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        kind, _, hexed = key.partition(":")
        by_kind[kind].append(hexed)
    return {
        f"{kind}:{row[0]}": (row[1], row[2])
        for kind, sql in TITLES.items()
        for row in reader.rows(sql, (json.dumps(by_kind[kind]),))
    }


def _row(row: tuple[Any, ...], names: Mapping[str, tuple[str, str]]) -> SuccessionRow:
    return SuccessionRow(
        id=key_of(row[0]),
        seat_id=key_of(row[1]),
        predecessor_id=id_of(row[5]),
        predecessor=_name(row[6:10]) if row[5] else "",
        successor_id=key_of(row[10]),
        successor=_name(row[11:15]),
        start_date=date.fromisoformat(row[2]),
        passed=tuple(_passed(key, *names[key]) for key in words_of(row[3]) if key in names),
        note=row[4],
    )


def _passed(key: str, text: str, reference: str) -> Passed:
    kind, _, hexed = key.partition(":")
    return Passed(kind=PassingKind(kind), id=key_of(hexed), text=text, reference=reference)


def _name(columns: Sequence[Any]) -> str:
    family, given, title, affix = columns
    return NameParts(family, given, title=title, affix=affix).shown()
