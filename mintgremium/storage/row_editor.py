"""Change single rows in plain SQL, journaled like all else: for what is saved while typing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from mintgremium.core.errors import ConflictError, MissingError
from mintgremium.core.vocabulary import Kind
from mintgremium.storage.journal import Recording


@dataclass(frozen=True, slots=True)
class RowEditor:
    """Works within one open unit of work; values go in as they are stored."""

    recording: Recording
    modified: str  # the time stamp of the rows it changes

    def one(self, sql: str, parameters: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """Return the first row of a query, as this unit of work sees it."""
        row = self.recording.connection.execute(sql, parameters).fetchone()
        return None if row is None else tuple(row)

    def change(self, kind: Kind, record_id: UUID, version: int, **values: str | int | None) -> int:
        """Set columns of one record and return its new version.

        Raises MissingError, or ConflictError if the record is no longer at `version`.
        """
        key = record_id.hex
        self.recording.note(kind, key)
        columns = ", ".join(f'"{name}" = ?' for name in values)
        done = self.recording.connection.execute(
            f"UPDATE {kind} SET {columns}, version = version + 1, modified = ?"
            " WHERE id = ? AND version = ?",
            (*values.values(), self.modified, key, version),
        )
        if done.rowcount == 1:
            return version + 1
        if self.one(f"SELECT 1 FROM {kind} WHERE id = ?", (key,)) is None:
            raise MissingError("record-missing")
        raise ConflictError("record-changed")
