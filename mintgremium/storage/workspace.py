"""One opened workspace file with everything that is needed to read, change and undo in it."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from mintgremium.core.changes import ChangeBus, Changes
from mintgremium.core.errors import ForeignFileError, StorageUnavailableError
from mintgremium.storage.database import Database
from mintgremium.storage.driver import Access, connect
from mintgremium.storage.errors import known_errors
from mintgremium.storage.history import History
from mintgremium.storage.journal import Commit
from mintgremium.storage.reader import Reader
from mintgremium.storage.schema import Schema
from mintgremium.storage.unit_of_work import Surroundings, UnitOfWork, author


def utc_now() -> datetime:
    """Tell the time."""
    return datetime.now(UTC)


class Workspace:
    """An open file; close it to give everything back."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        surroundings = Surroundings(now, author(), ChangeBus(), self._note)
        self.path = database.path
        self.read_only = database.read_only
        self.bus = surroundings.bus
        self.work = UnitOfWork(database, surroundings)
        self.reader = Reader(database.path, database.connect)
        self.history = History(self.work, self.reader, database, surroundings)
        self._database = database
        self._seen = self.reader.data_version()
        self._newest = self._newest_step()

    def poll_foreign_changes(self) -> Changes | None:
        """Publish and return that anything may have changed, if another process has committed."""
        seen, self._seen = self._seen, self.reader.data_version()
        newest, self._newest = self._newest, self._newest_step()
        if seen == self._seen or newest == self._newest:  # the former counts our own commits too
            return None
        changes = Changes(complete=False, history=self.history.status())
        self.bus.publish(changes)
        return changes

    def _note(self, commit: Commit) -> None:
        self._newest = commit.number

    def _newest_step(self) -> int:
        row = self.reader.one("SELECT max(number) FROM journal_step")
        return int((row and row[0]) or 0)

    def close(self) -> None:
        """Close the file; the last connection tidies the log away."""
        self.reader.close()
        self._database.close()


def create_workspace(path: Path, *, now: Callable[[], datetime] = utc_now) -> Workspace:
    """Make a new, empty workspace; an existing file is refused and left alone."""
    if path.exists():
        raise StorageUnavailableError("file-exists", path=str(path))
    if not path.parent.is_dir():
        raise StorageUnavailableError("missing-folder", path=str(path.parent))
    fresh = path.with_name(f".{path.name}.new")
    with known_errors(path):
        fresh.unlink(missing_ok=True)
        Schema().upgrade(fresh, Access.CREATE)
        with closing(connect(fresh, Access.WRITE)) as connection:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
        fresh.rename(path)
    return open_workspace(path, now=now)


def open_workspace(
    path: Path, *, read_only: bool = False, now: Callable[[], datetime] = utc_now
) -> Workspace:
    """Open an existing workspace."""
    if path.is_dir():
        raise ForeignFileError("not-a-workspace", path=str(path))
    if not path.exists():
        raise StorageUnavailableError("missing-file", path=str(path))
    database = Database(path, Access.READ if read_only else Access.WRITE)
    with known_errors(path):
        Schema().number_of(database.writer, path)
        return Workspace(database, now)
