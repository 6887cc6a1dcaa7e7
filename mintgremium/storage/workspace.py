"""One opened workspace file with everything that is needed to read, change and undo in it."""

import logging
from collections.abc import Callable
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

from mintgremium.core.changes import ChangeBus, Changes, StepName
from mintgremium.core.errors import StorageUnavailableError
from mintgremium.storage import opening
from mintgremium.storage.backup import AutomaticBackup, BackupPlan, copy_proven
from mintgremium.storage.database import Database
from mintgremium.storage.driver import Access, Connection, connect
from mintgremium.storage.errors import known_errors
from mintgremium.storage.history import History
from mintgremium.storage.journal import Commit, Header
from mintgremium.storage.locking import WorkspaceLock
from mintgremium.storage.network import is_on_network
from mintgremium.storage.reader import Reader
from mintgremium.storage.schema import Schema
from mintgremium.storage.seal import Seal
from mintgremium.storage.unit_of_work import Surroundings, UnitOfWork, author

log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """Tell the time."""
    return datetime.now(UTC)


class Workspace:
    """An open file; close it to give everything back.

    `loss` tells of confirmed changes that are missing in the file, `on_network` that it lies on a
    network drive; both should be shown.
    """

    def __init__(
        self,
        database: Database,
        lock: WorkspaceLock | None,
        plan: BackupPlan,
        now: Callable[[], datetime],
    ) -> None:
        self.path = database.path
        self.read_only = database.read_only
        self.on_network = database.on_network
        self.bus = ChangeBus()
        self._surroundings = surroundings = Surroundings(now, author(), self.bus, self._note)
        self.work = UnitOfWork(database, surroundings)
        self.reader = Reader(database.path, database.connect)
        self.history = History(self.work, self.reader, database, surroundings)
        self.backups = plan.folder_for(database.path)
        self._database, self._lock, self._now = database, lock, now
        self._seal = Seal(database.path)
        self.loss = self._seal.compare(database.writer)
        if self.loss is not None:
            self._seal.forget_with_next()
        self._newest, self._seen = self._newest_step(), self.reader.data_version()
        self._automatic = AutomaticBackup(self.make_backup, self._newest_step, now, plan.minutes)
        self._automatic.start()

    def sign_as(self, name: str) -> None:
        """Write this name, instead of the login, beside all steps from now on."""
        self._surroundings.author = name

    def connect(self) -> Connection:
        """Open one more bare connection, for checks and copies; the caller closes it."""
        return self._database.connect()

    def make_backup(self, reason: str) -> Path:
        """Add a proven backup to the automatic ones; `reason` is one small word."""
        with known_errors(self.path), closing(self.connect()) as source:
            return self.backups.make(source, reason, self._now())

    def back_up_to(self, target: Path) -> Path:
        """Write a proven copy to a new file; an existing one is refused."""
        with known_errors(self.path), closing(self.connect()) as source:
            return copy_proven(source, target)

    def back_up_if_due(self) -> Path | None:
        """Make the automatic backup if enough time has passed; call this every minute or so."""
        return None if self.read_only else self._automatic.make_if_due()

    def poll_foreign_changes(self) -> Changes | None:
        """Publish and return that anything may have changed, if another process has committed."""
        seen, self._seen = self._seen, self.reader.data_version()
        if seen == self._seen:
            return None
        newest, self._newest = self._newest, self._newest_step()
        if newest == self._newest:  # the first number counts our own commits too
            return None
        changes = Changes(complete=False, history=self.history.status())
        self.bus.publish(changes)
        return changes

    def accept_loss(self) -> None:
        """Stop telling of the loss: what is in the file now is what counts."""
        with self.work.turn(), known_errors(self.path):
            self._seal.begin_anew(self._database.writer)
            self.loss = None

    def close(self) -> None:
        """Back up what has changed and close the file, in any case; raises if the backup failed."""
        with ExitStack() as stack:
            if self._lock is not None:
                stack.callback(self._lock.release)
            if self.read_only:
                stack.callback(opening.tidy, self.path)
            stack.callback(self._seal.close)
            stack.callback(self._database.close)
            stack.callback(self.reader.close)
            if not self.read_only:
                self._automatic.make_at_close()

    def _note(self, commit: Commit) -> None:
        self._newest = commit.number
        self.loss = None
        try:
            self._seal.add(commit)
        except OSError as error:  # the step itself is safe on the disk
            log.warning("the seal could not be written: error %s", error.errno)

    def _newest_step(self) -> int:
        row = self.reader.one("SELECT max(number) FROM journal_step")
        return int((row and row[0]) or 0)


def create_workspace(
    path: Path, *, now: Callable[[], datetime] = utc_now, plan: BackupPlan | None = None
) -> Workspace:
    """Make a new, empty workspace; an existing file is refused and left alone."""
    if path.exists():
        raise StorageUnavailableError("file-exists", path=str(path))
    if not path.parent.is_dir():
        raise StorageUnavailableError("missing-folder", path=str(path.parent))
    with known_errors(path), ExitStack() as stack:
        lock = WorkspaceLock.acquire(path, author(), now())
        stack.callback(lock.release)
        opening.sweep(path)
        fresh = path.with_name(f".{path.name}.new")
        stack.callback(fresh.unlink, missing_ok=True)
        fresh.unlink(missing_ok=True)
        step = Header(
            name=StepName("create-workspace"), author=author(), happened=now(), barrier=True
        )
        Schema().upgrade(fresh, step, Access.CREATE)
        fresh.rename(path)
        stack.callback(_remove, path)  # nothing is in it yet, should the start fail
        workspace = _start(path, Access.WRITE, lock, plan or BackupPlan(), now)
        stack.pop_all()
        return workspace


def _remove(path: Path) -> None:
    for each in (path, *(path.with_name(f"{path.name}-{part}") for part in ("wal", "shm"))):
        each.unlink(missing_ok=True)


def open_workspace(
    path: Path,
    *,
    read_only: bool = False,
    now: Callable[[], datetime] = utc_now,
    plan: BackupPlan | None = None,
    schema: Schema | None = None,
) -> Workspace:
    """Open an existing workspace; an older one is brought up to date after a proven backup.

    Raises ForeignFileError (no workspace, damaged, newer) or StorageUnavailableError (locked by
    somebody else, write-protected, gone); the file is left as it was then.
    """
    opening.refuse_what_is_no_file(path)
    plan, schema = plan or BackupPlan(), schema or Schema()
    if read_only:
        with known_errors(path), ExitStack() as stack:
            stack.callback(opening.tidy, path)
            opening.refuse_older(opening.examine(path, schema).number, schema, path)
            workspace = _start(path, opening.read_access(path), None, plan, now)
            stack.pop_all()
            return workspace
    opening.refuse_what_cannot_be_written(path)
    with known_errors(path), ExitStack() as stack:
        lock = WorkspaceLock.acquire(path, author(), now())
        stack.callback(lock.release)
        stack.callback(opening.tidy, path)
        found = opening.examine(path, schema)
        if found.broken_log:
            opening.keep_evidence(path, now())
        if found.number < schema.newest:
            _upgrade(path, schema, plan, now())
        workspace = _start(path, Access.WRITE, lock, plan, now)
        stack.pop_all()
        return workspace


def _upgrade(path: Path, schema: Schema, plan: BackupPlan, now: datetime) -> None:
    with closing(connect(path, Access.WRITE)) as source:
        plan.folder_for(path).make(source, "migration", now)
    schema.upgrade(
        path, Header(name=StepName("migrate"), author=author(), happened=now, barrier=True)
    )


def _start(
    path: Path,
    access: Access,
    lock: WorkspaceLock | None,
    plan: BackupPlan,
    now: Callable[[], datetime],
) -> Workspace:
    database = Database(path, access, on_network=is_on_network(path))
    with ExitStack() as stack:
        stack.callback(database.close)
        if not database.read_only:
            opening.set_journal_mode(database.writer, on_network=database.on_network)
        workspace = Workspace(database, lock, plan, now)
        stack.pop_all()
        return workspace
