"""Undo and redo, kept in the file itself, and the record of who changed what when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mintgremium.core.changes import Changes, HistoryStatus, StepName
from mintgremium.core.errors import RefusedError
from mintgremium.storage import journal, steps
from mintgremium.storage.database import Database
from mintgremium.storage.driver import transaction, without_foreign_keys
from mintgremium.storage.errors import known_errors
from mintgremium.storage.reader import Reader
from mintgremium.storage.replay import Replay, reversed_changes
from mintgremium.storage.steps import Step, StepRow, rows_of
from mintgremium.storage.unit_of_work import Surroundings, UnitOfWork


@dataclass(frozen=True, slots=True)
class History:
    """Takes steps back and repeats them; each of these is itself written into the journal."""

    work: UnitOfWork
    reader: Reader
    database: Database
    around: Surroundings

    def status(self) -> HistoryStatus:
        """Name the steps that undo and redo would take back or repeat."""
        undo, redo = steps.undoable(self.reader.rows), steps.redoable(self.reader.rows)
        return HistoryStatus(undo.name if undo else None, redo.name if redo else None)

    def undo(self, initiator: object | None = None) -> Changes:
        """Take back the newest step, or the newest minute of typing in one field.

        Raises RefusedError if there is none or a barrier stands before it, ConflictError if a row
        was changed by other means; nothing is changed then.
        """
        return self._replay("undo", initiator)

    def redo(self, initiator: object | None = None) -> Changes:
        """Repeat the step that was taken back last; raises as `undo` does."""
        return self._replay("redo", initiator)

    def steps(self, limit: int = 100, of: UUID | None = None) -> list[StepRow]:
        """List the newest steps first, all of them or those that touched the record `of`."""
        return steps.newest(self.reader, limit, of)

    def changes(self, number: int) -> list[journal.RowChange]:
        """Return the rows of a step with their images; none if they were erased in time."""
        return steps.changes_of(self.reader.rows, number)

    def forget(self, until: datetime) -> int:
        """Erase names and images from steps older than `until`; return how many steps lost them.

        What happened when stays, and the chain stays whole. Such steps cannot be undone.
        """
        with self.work.turn(), known_errors(self.database.path):
            return steps.erase(self.database.writer, journal.stamp(until))

    def forget_naming(self, records: Iterable[UUID], words: Iterable[str]) -> int:
        """Erase all steps that touched these records or hold these words; return how many.

        What they wrote is overwritten in the file, and the log is emptied, so that no trace stays.
        Such steps cannot be undone; the chain over them stays whole.
        """
        with self.work.turn(), known_errors(self.database.path):
            keys = [record.hex for record in records]
            count = steps.erase_naming(self.database.writer, keys, words)
            self.database.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return count

    def _replay(self, what: str, initiator: object | None) -> Changes:
        with self.work.turn(), known_errors(self.database.path):
            target, commit = self._write(what)
            self.around.committed(commit)
            status = self.status()
        changes = Changes(
            touched=commit.touched, history=status, step=target.name, initiator=initiator
        )
        self.around.bus.publish(changes)
        return changes

    def _write(self, what: str) -> tuple[Step, journal.Commit]:
        connection = self.database.writer
        with without_foreign_keys(connection), transaction(connection):
            rows = rows_of(connection)
            target = (steps.undoable if what == "undo" else steps.redoable)(rows)
            if target is None:
                raise RefusedError(f"nothing-to-{what}")
            before, after = ("done", "undone") if what == "undo" else ("undone", "done")
            run = steps.run_of(rows, target.number, before)
            wanted = steps.changes_of_all(rows, run)
            if what == "undo":
                wanted = reversed_changes(wanted)
            happened = self.around.now()
            replay = Replay(connection, self.database.references, journal.stamp(happened))
            written = replay.apply(wanted)
            steps.mark(connection, run, after)
            header = journal.Header(
                name=StepName(what, target.name.subject),
                author=self.around.author,
                happened=happened,
                state=what,
                target=target.number,
            )
            return target, journal.write_step(connection, header, written)
