"""One unit of work = one session = one transaction = one step of undo = one change event."""

import getpass
import platform
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from mintgremium.core.changes import ChangeBus, Changes, HistoryStatus, StepName
from mintgremium.core.errors import StorageUnavailableError
from mintgremium.storage import journal, steps
from mintgremium.storage.database import Database
from mintgremium.storage.driver import Connection, transaction
from mintgremium.storage.errors import known_errors
from mintgremium.storage.journal import Recording, RowChange
from mintgremium.storage.row_editor import RowEditor
from mintgremium.storage.typing_run import TypedField, TypingRun

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def author() -> str:
    """Name who is at work: user@machine."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):  # no such user in the password file
        user = "?"
    return f"{user}@{platform.node()}"


@dataclass(slots=True)
class Surroundings:
    """What a write needs beside the database: the clock, who writes, who hears, who counts."""

    now: Callable[[], datetime]
    author: str
    bus: ChangeBus
    committed: Callable[[journal.Commit], None]


@dataclass(frozen=True, slots=True)
class _Step:
    name: StepName
    barrier: bool
    initiator: object | None
    aside: bool = False


class UnitOfWork:
    """Opens sessions: watched ones that write, and others that only read."""

    def __init__(self, database: Database, surroundings: Surroundings) -> None:
        self._database = database
        self._around = surroundings
        self._writing = threading.RLock()
        self._reading = threading.RLock()
        self._busy = False
        self._typing = TypingRun()

    @contextmanager
    def write(
        self,
        key: str,
        subject: str = "",
        *,
        barrier: bool = False,
        aside: bool = False,
        bare: bool = False,
        initiator: object | None = None,
    ) -> Iterator["Session"]:
        """Open a session whose changes become one step, or none of them if an error comes out.

        `key` names the step, `subject` the thing it is done to. A `barrier` and everything before
        it can no longer be undone. A step `aside` keeps what happened outside, such as a mail that
        left: it is never undone, and takes nobody the steps that can be. A `bare` step keeps no
        images: what it took away is nowhere any more. Listeners hear of a step
        after the commit. One thread writes at a time; a second write within a write is a fault and
        raises RuntimeError.
        """
        step = _Step(StepName(key, subject), barrier, initiator, aside)
        with self._turn(), known_errors(self._database.path), self._session() as session:
            from mintgremium.storage.orm import watch

            recording = watch(session, self._database.references)
            yield session
            session.flush()
            commit = self._record(recording.connection, recording.changes(), step)
            if bare and commit is not None:
                steps.erase_steps(recording.connection, [(commit.number,)])
            session.commit()
            self._count(commit)
        self._announce(commit, step)

    @contextmanager
    def edit(
        self, key: str, subject: str = "", *, initiator: object | None = None
    ) -> Iterator[RowEditor]:
        """Save single rows while they are typed: without SQLAlchemy, in a third of the time.

        Each save is one transaction; saves that go on in the same field are undone together.
        """
        step = _Step(StepName(key, subject), barrier=False, initiator=initiator)
        with self._turn(), known_errors(self._database.path):
            with transaction(self._database.writer):
                recording = Recording(self._database.writer)
                yield RowEditor(recording, journal.stamp(self._around.now()))
                changes = recording.changes()
                field = TypedField.of(step.name, changes)
                newest, _ = journal.last_link(recording.connection)
                first = self._typing.first(field, newest, self._around.now())
                commit = self._record(recording.connection, changes, step, first)
            if commit is not None:
                self._typing.note(field, commit, first)
            self._count(commit)
        self._announce(commit, step)

    def _record(
        self,
        connection: Connection,
        changes: Sequence[RowChange],
        step: "_Step",
        goes_on_with: int | None = None,
    ) -> journal.Commit | None:
        if not changes and not step.barrier:
            return None
        if not step.aside:
            journal.drop_undone(connection)
        header = journal.Header(
            name=step.name,
            author=self._around.author,
            happened=self._around.now(),
            state="aside" if step.aside else "done",
            target=goes_on_with,
            barrier=step.barrier,
        )
        return journal.write_step(connection, header, changes)

    def _count(self, commit: journal.Commit | None) -> None:
        if commit is not None:
            self._around.committed(commit)

    def _announce(self, commit: journal.Commit | None, step: "_Step") -> None:
        if commit is not None:
            changes = Changes(
                touched=commit.touched,
                history=self._history_after(step),
                step=step.name,
                initiator=step.initiator,
            )
            self._around.bus.publish(changes)

    def _history_after(self, step: _Step) -> HistoryStatus:
        if not step.aside:
            return HistoryStatus(undo=None if step.barrier else step.name)
        with self._turn():
            rows = steps.rows_of(self._database.writer)
            undo, redo = steps.undoable(rows), steps.redoable(rows)
        return HistoryStatus(undo.name if undo else None, redo.name if redo else None)

    @contextmanager
    def read(self) -> Iterator["Session"]:
        """Open a session for reading records; it never sees half a write, and a flush raises."""
        with self._reading, known_errors(self._database.path):
            from mintgremium.storage.orm import ReadSession

            with ReadSession(self._database.reading_engine) as session:
                yield session

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait until nobody in this process writes, and keep it so."""
        with self._turn():
            yield

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if self._database.read_only:
            raise StorageUnavailableError("opened-read-only", path=str(self._database.path))
        with self._writing:
            if self._busy:
                raise RuntimeError("a unit of work is already open in this thread")
            self._busy = True
            try:
                yield
            finally:
                self._busy = False

    @contextmanager
    def _session(self) -> Iterator["Session"]:
        from mintgremium.storage.orm import WriteSession

        engine, writer = self._database.writing_engine, self._database.writer
        try:
            with WriteSession(engine, expire_on_commit=False) as session:
                yield session
        finally:
            if writer.in_transaction:  # a COMMIT that broken references forbade leaves it open
                writer.execute("ROLLBACK")
