"""Put rows back to an earlier or later image, all of them or none."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mintgremium.core.errors import ConflictError
from mintgremium.storage.driver import Connection
from mintgremium.storage.journal import Image, RowChange, read_image, same
from mintgremium.storage.references import References


@dataclass(frozen=True, slots=True)
class Replay:
    """Writes images within an open transaction whose foreign keys are off."""

    connection: Connection
    references: References
    modified: str  # the time stamp that rewritten rows get

    def apply(self, wanted: Sequence[RowChange]) -> list[RowChange]:
        """Turn each row from `before` into `after`; return what was really written.

        Raises ConflictError, before anything is lost, if a row is no longer what the step left
        behind, or if a reference would lead nowhere.
        """
        current = [read_image(self.connection, row.kind, row.record_id) for row in wanted]
        if not all(same(now, row.before) for now, row in zip(current, wanted, strict=True)):
            raise ConflictError("undo-changed-elsewhere")
        written = [
            RowChange(row.kind, row.record_id, now, self._grown(row, now))
            for now, row in zip(current, wanted, strict=True)
        ]
        for row in written:
            self._delete(row)
        for row in written:
            self._insert(row)
        if not all(self._is_anchored(row) for row in written):
            raise ConflictError("undo-changed-elsewhere")
        return written

    def _grown(self, row: RowChange, current: Image | None) -> Image | None:
        """Give the image a version that this record never had."""
        if row.after is None:
            return None
        known = [row.after["version"], (current or row.after)["version"], self._highest(row)]
        return {**row.after, "version": max(known) + 1, "modified": self.modified}

    def _highest(self, row: RowChange) -> int:
        found = self.connection.execute(
            "SELECT max(max(coalesce(json_extract(before, '$.version'), 0)),"
            " max(coalesce(json_extract(after, '$.version'), 0)))"
            " FROM journal_entry WHERE record_id = ? AND kind = ?",
            (row.record_id, row.kind.value),
        ).fetchone()[0]
        return int(found or 0)

    def _delete(self, row: RowChange) -> None:
        if row.before is not None:
            self.connection.execute(f"DELETE FROM {row.kind} WHERE id = ?", (row.record_id,))

    def _insert(self, row: RowChange) -> None:
        if row.after is not None:
            columns = ", ".join(f'"{name}"' for name in row.after)
            gaps = ", ".join("?" * len(row.after))
            self.connection.execute(
                f"INSERT INTO {row.kind} ({columns}) VALUES ({gaps})",
                tuple(row.after.values()),
            )

    def _is_anchored(self, row: RowChange) -> bool:
        """Tell whether the row names only rows that are there, or is no longer named itself."""
        if row.after is None:
            return not any(
                self._exists(reference.child, reference.column, row.record_id)
                for reference in self.references.named[row.kind]
            )
        named = ((r.parent, row.after[r.column]) for r in self.references.held[row.kind])
        return all(value is None or self._exists(parent, "id", value) for parent, value in named)

    def _exists(self, table: str, column: str, value: str) -> bool:
        sql = f"SELECT 1 FROM {table} WHERE {column} = ? LIMIT 1"
        return self.connection.execute(sql, (value,)).fetchone() is not None


def reversed_changes(changes: Iterable[RowChange]) -> list[RowChange]:
    """Exchange before and after."""
    return [RowChange(row.kind, row.record_id, row.after, row.before) for row in changes]
