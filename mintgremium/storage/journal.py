"""Collect the row images of one transaction and write them as one step of the journal.

Images are read as they are stored, before the first change and at the end of the transaction, so
defaults, versions and everything that foreign keys did (cascades, SET NULL) are in them.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from mintgremium.core.changes import StepName
from mintgremium.core.vocabulary import Kind
from mintgremium.storage.driver import Connection

Image = Mapping[str, Any]
UNCOUNTED = frozenset({"version", "modified"})  # they grow with every write, also by undo
FIRST_CHAIN = "0" * 64
JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of a step; an image is None where the row did not exist."""

    kind: Kind
    record_id: str
    before: Image | None
    after: Image | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What is known of a step beside its rows."""

    name: StepName
    author: str
    happened: datetime
    state: str = "done"
    target: int | None = None
    barrier: bool = False


@dataclass(frozen=True, slots=True)
class Commit:
    """A written step: its place in the chain and what it touched."""

    number: int
    chain: str
    happened: str
    touched: Mapping[Kind, frozenset[UUID]]


def read_image(connection: Connection, kind: Kind, record_id: str) -> Image | None:
    """Read a row as it is stored."""
    cursor = connection.execute(f"SELECT * FROM {kind} WHERE id = ?", (record_id,))
    row = cursor.fetchone()
    return None if row is None else dict(zip((c[0] for c in cursor.description), row, strict=True))


def same(one: Image | None, other: Image | None) -> bool:
    """Tell whether two images agree in all that a person could have entered."""
    if one is None or other is None:
        return one is other
    return {k: v for k, v in one.items() if k not in UNCOUNTED} == {
        k: v for k, v in other.items() if k not in UNCOUNTED
    }


@dataclass(slots=True)
class Recording:
    """The rows touched so far in one transaction, each with its image before it all."""

    connection: Connection
    _before: dict[tuple[Kind, str], Image | None] = field(default_factory=dict)

    def note_new(self, kind: Kind, record_id: str) -> None:
        """Remember a row that is about to be inserted."""
        self._before.setdefault((kind, record_id), None)

    def note(self, kind: Kind, record_id: str) -> None:
        """Remember a row that is about to be changed or deleted."""
        if (kind, record_id) not in self._before:
            self._before[kind, record_id] = read_image(self.connection, kind, record_id)

    def is_noted(self, kind: Kind, record_id: str) -> bool:
        """Tell whether the image of a row is known already."""
        return (kind, record_id) in self._before

    def changes(self) -> list[RowChange]:
        """Compare each row with what it is now; rows that ended as they began are left out."""
        return [change for change in self._compare() if change.before != change.after]

    def _compare(self) -> Iterator[RowChange]:
        for (kind, record_id), before in self._before.items():
            after = read_image(self.connection, kind, record_id)
            if before and after and before != after and before["version"] == after["version"]:
                after = self._grow(kind, after)  # only a foreign key has touched it
            yield RowChange(kind, record_id, before, after)

    def _grow(self, kind: Kind, image: Image) -> Image:
        grown = {**image, "version": image["version"] + 1}
        self.connection.execute(
            f"UPDATE {kind} SET version = ? WHERE id = ?",
            (grown["version"], grown["id"]),
        )
        return grown


def write_step(connection: Connection, header: Header, changes: Iterable[RowChange]) -> Commit:
    """Append a step within the open transaction."""
    changes = list(changes)
    entries = [
        (change.kind.value, change.record_id, dump(change.before), dump(change.after))
        for change in changes
    ]
    number, chain = last_link(connection)
    number += 1
    happened = stamp(header.happened)
    digest = digest_of(header.name.subject, header.author, entries)
    chain = link(
        chain, number, header.name.key, happened, header.target, int(header.barrier), digest
    )
    connection.execute(
        "INSERT INTO journal_step (number, key, subject, author, happened, state, target, barrier,"
        " erased, digest, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
        (
            *(number, header.name.key, header.name.subject, header.author, happened),
            *(header.state, header.target, int(header.barrier), digest, chain),
        ),
    )
    connection.executemany(
        "INSERT INTO journal_entry (step, kind, record_id, before, after) VALUES (?, ?, ?, ?, ?)",
        ((number, *entry) for entry in entries),
    )
    return Commit(number, chain, happened, touched(changes))


def drop_undone(connection: Connection) -> None:
    """Give up what could have been redone; a new step takes its place, the audit keeps it."""
    connection.execute(
        "UPDATE journal_step SET state = 'dropped' WHERE state = 'undone' AND number > coalesce("
        "(SELECT number FROM journal_step WHERE state = 'done' ORDER BY number DESC LIMIT 1), 0)"
    )


def touched(changes: Iterable[RowChange]) -> dict[Kind, frozenset[UUID]]:
    """Sort the ids of changed rows by kind."""
    ids: dict[Kind, set[UUID]] = {}
    for change in changes:
        ids.setdefault(change.kind, set()).add(UUID(hex=change.record_id))
    return {kind: frozenset(found) for kind, found in ids.items()}


def last_link(connection: Connection) -> tuple[int, str]:
    """Return number and chain of the newest step."""
    row = connection.execute(
        "SELECT number, chain FROM journal_step ORDER BY number DESC LIMIT 1"
    ).fetchone()
    return (0, FIRST_CHAIN) if row is None else (int(row[0]), str(row[1]))


def digest_of(
    subject: str, author: str, entries: Iterable[tuple[str, str, str | None, str | None]]
) -> str:
    """Hash the part of a step that may be erased later."""
    ordered = sorted(entries, key=lambda entry: entry[:2])
    return _sha256(subject, author, *(part for entry in ordered for part in entry))


def link(previous: str, *fixed: object) -> str:
    """Hash the part of a step that stays, together with all that came before."""
    return _sha256(previous, *(None if part is None else str(part) for part in fixed))


def dump(image: Image | None) -> str | None:
    """Write an image as JSON."""
    if image is None:
        return None
    return JSON.encode(image)


def stamp(moment: datetime) -> str:
    """Write an instant as it is stored: UTC, microseconds, Z (see models.base.Instant)."""
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def _sha256(*parts: str | None) -> str:
    """Hash a list so that no two lists give the same bytes: each part comes with its length."""
    found = hashlib.sha256()
    for part in parts:
        coded = b"" if part is None else part.encode("utf-8", "surrogatepass")
        found.update(b"-1:" if part is None else b"%d:" % len(coded))
        found.update(coded)
    return found.hexdigest()
