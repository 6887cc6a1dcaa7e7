"""Queries over the journal; each takes the function that runs them.

A step is `done`, then perhaps `undone`, then perhaps `dropped` by a new step that took its place.
Steps that only replay others are `undo` and `redo`.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from mintgremium.core.changes import StepName
from mintgremium.core.vocabulary import Kind
from mintgremium.storage.driver import Connection, transaction
from mintgremium.storage.journal import RowChange
from mintgremium.storage.reader import Reader, text_of, uuid_of

Rows = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]

NEWEST_DONE = (
    "SELECT number, key, subject, barrier OR erased FROM journal_step"
    " WHERE state = 'done' ORDER BY number DESC LIMIT 1"
)
OLDEST_UNDONE = (
    "SELECT number, key, subject, erased FROM journal_step WHERE state = 'undone' AND number >"
    " coalesce((SELECT number FROM journal_step WHERE state = 'done' ORDER BY number DESC LIMIT 1),"
    " 0) ORDER BY number LIMIT 1"
)
LISTING = (
    "SELECT number, key, subject, author, happened, state, target, barrier, erased"
    " FROM journal_step WHERE :record IS NULL"
    " OR number IN (SELECT step FROM journal_entry WHERE record_id = :record)"
    " ORDER BY number DESC LIMIT :limit"
)


@dataclass(frozen=True, slots=True)
class Step:
    """A step that can be taken back or repeated."""

    number: int
    name: StepName


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """One line of the history; `target` is the step that an undo or redo concerned."""

    number: int
    name: StepName
    author: str
    happened: datetime
    state: str
    target: int | None
    barrier: bool
    erased: bool
    records: tuple[tuple[Kind, UUID], ...]


def rows_of(connection: Connection) -> Rows:
    """Run queries on a connection, so that they see its open transaction."""
    return lambda sql, parameters: list(connection.execute(sql, parameters))


def undoable(rows: Rows) -> Step | None:
    """Find the newest step that stands; a barrier or an erased step cannot be taken back."""
    return _step(rows(NEWEST_DONE, ()))


def redoable(rows: Rows) -> Step | None:
    """Find the step that was taken back last, if nothing new was done since."""
    return _step(rows(OLDEST_UNDONE, ()))


def changes_of(rows: Rows, number: int) -> list[RowChange]:
    """Read the rows of a step."""
    found = rows(
        "SELECT kind, record_id, before, after FROM journal_entry WHERE step = ?"
        " AND (before IS NOT NULL OR after IS NOT NULL)",
        (number,),
    )
    return [
        RowChange(Kind(kind), record_id, before and json.loads(before), after and json.loads(after))
        for kind, record_id, before, after in found
    ]


def mark(connection: Connection, number: int, state: str) -> None:
    """Note what became of a step."""
    connection.execute("UPDATE journal_step SET state = ? WHERE number = ?", (state, number))


def newest(reader: Reader, limit: int, of: UUID | None) -> list[StepRow]:
    """List steps, the newest first."""
    record = None if of is None else text_of(of)
    found = reader.rows(LISTING, {"record": record, "limit": limit})
    records = _records(reader, [row[0] for row in found])
    return [_row(row, records.get(row[0], ())) for row in found]


def erase(connection: Connection, until: str) -> int:
    """Remove what may name persons from all steps before `until`; one transaction."""
    with transaction(connection):
        connection.execute(
            "UPDATE journal_entry SET before = NULL, after = NULL WHERE step IN"
            " (SELECT number FROM journal_step WHERE happened < ? AND NOT erased)",
            (until,),
        )
        erased = connection.execute(
            "UPDATE journal_step SET erased = 1, subject = '', author = ''"
            " WHERE happened < ? AND NOT erased",
            (until,),
        ).rowcount
    return int(erased)


def _step(found: list[tuple[Any, ...]]) -> Step | None:
    if not found or found[0][3]:
        return None
    number, key, subject, _ = found[0]
    return Step(number, StepName(key, subject))


def _records(reader: Reader, numbers: list[int]) -> dict[int, tuple[tuple[Kind, UUID], ...]]:
    found: dict[int, tuple[tuple[Kind, UUID], ...]] = {}
    for step, kind, record_id in reader.rows(
        "SELECT step, kind, record_id FROM journal_entry"
        " WHERE step IN (SELECT value FROM json_each(?))",
        (json.dumps(numbers),),
    ):
        found[step] = (*found.get(step, ()), (Kind(kind), uuid_of(record_id)))
    return found


def _row(row: tuple[Any, ...], records: tuple[tuple[Kind, UUID], ...]) -> StepRow:
    number, key, subject, author, happened, state, target, barrier, erased = row
    return StepRow(
        number=number,
        name=StepName(key, subject),
        author=author,
        happened=datetime.fromisoformat(happened),
        state=state,
        target=target,
        barrier=bool(barrier),
        erased=bool(erased),
        records=records,
    )
