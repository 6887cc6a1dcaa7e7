"""Queries over the journal; each takes the function that runs them.

A step is `done`, then perhaps `undone`, then perhaps `dropped` by a new step that took its place.
Steps that only replay others are `undo` and `redo`. Steps `aside` keep what happened outside,
such as a mail that left; nobody takes them back, and they stand only in the history of a record.
Saves of one text while it is typed are a run: the later ones name the first as their target, and
the whole run is taken back and repeated as one.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any
from uuid import UUID

from mintgremium.core.changes import StepName
from mintgremium.core.vocabulary import Kind
from mintgremium.storage.driver import Connection, transaction
from mintgremium.storage.journal import RowChange
from mintgremium.storage.reader import Reader, text_of, uuid_of

Rows = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]

NEWEST_DONE = (
    "SELECT coalesce(target, number), key, subject, barrier OR erased FROM journal_step"
    " WHERE state = 'done' ORDER BY number DESC LIMIT 1"
)
OLDEST_UNDONE = (
    "SELECT coalesce(target, number), key, subject, erased FROM journal_step"
    " WHERE state = 'undone' AND number > coalesce("
    "(SELECT number FROM journal_step WHERE state = 'done' ORDER BY number DESC LIMIT 1), 0)"
    " ORDER BY number LIMIT 1"
)
RUN = (
    "SELECT number FROM journal_step WHERE state = ? AND NOT erased AND (number = ? OR target = ?)"
    " ORDER BY number"
)
LISTING = (
    "SELECT number, key, subject, author, happened, state, target, barrier, erased"
    " FROM journal_step WHERE :record IS NULL AND state <> 'aside'"
    " OR number IN (SELECT step FROM journal_entry WHERE record_id = :record)"
    " ORDER BY number DESC LIMIT :limit"
)


@dataclass(frozen=True, slots=True)
class Step:
    """A step, or the first of a run, that can be taken back or repeated."""

    number: int
    name: StepName


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """One line of the history.

    `target` is the step that an undo or redo concerned, or the first one of a run of typing.
    """

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


def run_of(rows: Rows, first: int, state: str) -> list[int]:
    """Return the numbers of a step and of those that went on with it, as far as in `state`."""
    return [number for (number,) in rows(RUN, (state, first, first))]


def changes_of_all(rows: Rows, numbers: Iterable[int]) -> list[RowChange]:
    """Read the rows of several steps in their order as if they were one."""
    merged: dict[tuple[Kind, str], RowChange] = {}
    for change in chain.from_iterable(changes_of(rows, number) for number in numbers):
        key = change.kind, change.record_id
        before = merged[key].before if key in merged else change.before
        merged[key] = RowChange(*key, before, change.after)
    return [*merged.values()]


def mark(connection: Connection, numbers: Iterable[int], state: str) -> None:
    """Note what became of steps."""
    connection.executemany(
        "UPDATE journal_step SET state = ? WHERE number = ?",
        ((state, number) for number in numbers),
    )


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


def erase_naming(connection: Connection, records: Iterable[str], words: Iterable[str]) -> int:
    """Remove names and images from all steps that touched these records or hold these words."""
    with transaction(connection):
        numbers = _naming(connection, records, words)
        erase_steps(connection, numbers)
    return len(numbers)


def erase_steps(connection: Connection, numbers: Sequence[tuple[int]]) -> None:
    """Remove names and images from these steps, within the open transaction."""
    connection.executemany(
        "UPDATE journal_entry SET before = NULL, after = NULL WHERE step = ?", numbers
    )
    connection.executemany(
        "UPDATE journal_step SET erased = 1, subject = '' WHERE number = ?", numbers
    )


def _naming(
    connection: Connection, records: Iterable[str], words: Iterable[str]
) -> list[tuple[int]]:
    found: set[tuple[int]] = set()
    for record in records:
        sql = "SELECT step FROM journal_entry WHERE record_id = ?"
        found.update(connection.execute(sql, (record,)).fetchall())
    for word in words:
        sql = (
            "SELECT step FROM journal_entry WHERE instr(before, :word) OR instr(after, :word)"
            " UNION SELECT number FROM journal_step WHERE instr(subject, :word)"
        )
        found.update(connection.execute(sql, {"word": word}).fetchall())
    return sorted(found)


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
