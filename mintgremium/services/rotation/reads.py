"""Read turns and who hosted before."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from mintgremium.core.vocabulary import RotationRole, TurnKind
from mintgremium.services.cells import id_of, key_of
from mintgremium.services.committees.reads import seat_rows
from mintgremium.services.rotation.rows import FairnessRow, HostRow, TurnRow
from mintgremium.storage.reader import Reader

TURNS = """
SELECT t.id, t.version, t.committee_id, t.role, t.year, t.running, t.turn_kind, t.seat_id, t.name,
       t.city, t.note
FROM rotation_turn t WHERE t.committee_id = ? AND t.role = ? ORDER BY t.year, t.running
"""

HOSTS = """
SELECT m.id, m.reference, CAST(substr(m."start", 1, 4) AS INTEGER), m.host, m.city
FROM meeting m JOIN meeting_committee k ON k.meeting_id = m.id
WHERE k.committee_id = ? AND m.state <> 'cancelled' ORDER BY m."start", m.id
"""


def turn_rows(
    reader: Reader, committee_id: UUID, role: RotationRole, on: date
) -> tuple[TurnRow, ...]:
    """List the turns of a committee by year."""
    tags = {seat.id: seat.tag for seat in seat_rows(reader, committee_id, on)}
    return tuple(_turn(row, tags) for row in reader.rows(TURNS, (committee_id.hex, role.value)))


def fairness_rows(
    reader: Reader, committee_id: UUID, turns: Sequence[TurnRow], on: date
) -> tuple[FairnessRow, ...]:
    """Count the turns of each seat, those with the fewest first."""
    seats = seat_rows(reader, committee_id, on)
    past = Counter(turn.seat_id for turn in turns if turn.year < on.year)
    coming = Counter(turn.seat_id for turn in turns if turn.year >= on.year)
    last = {turn.seat_id: turn.year for turn in turns}
    given = sum(1 for turn in turns if turn.seat_id is not None)
    mean = given / len(seats) if seats else 0.0
    rows = [
        FairnessRow(
            seat_id=seat.id,
            tag=seat.tag,
            past=past[seat.id],
            coming=coming[seat.id],
            last_year=last.get(seat.id),
            difference=round(past[seat.id] + coming[seat.id] - mean, 2),
        )
        for seat in seats
    ]
    return tuple(sorted(rows, key=lambda row: (row.difference, row.last_year or 0)))


def host_rows(reader: Reader, committee_id: UUID) -> tuple[HostRow, ...]:
    """List who hosted the meetings of a committee, as far as is known, by date."""
    return tuple(
        HostRow(meeting_id=key_of(key), reference=reference, year=year, host=host, city=city)
        for key, reference, year, host, city in reader.rows(HOSTS, (committee_id.hex,))
    )


def _turn(row: tuple[Any, ...], tags: dict[UUID, str]) -> TurnRow:
    seat_id = id_of(row[7])
    return TurnRow(
        id=key_of(row[0]),
        version=row[1],
        committee_id=key_of(row[2]),
        role=RotationRole(row[3]),
        year=row[4],
        running=row[5],
        kind=TurnKind(row[6]),
        seat_id=seat_id,
        tag=tags.get(seat_id, "") if seat_id else row[8],
        name=row[8],
        city=row[9],
        note=row[10],
    )
