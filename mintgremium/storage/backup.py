"""Proven copies of a workspace: made by SQLite's backup interface, thinned, restored."""

import hashlib
import os
import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mintgremium.core.errors import StorageUnavailableError
from mintgremium.storage.driver import Access, Connection, connect
from mintgremium.storage.errors import known_errors
from mintgremium.storage.proof import logical_hash, prove
from mintgremium.storage.retention import Retention

MADE = re.compile(r"-(\d{8}T\d{12}Z)-([a-z]+)$")
STAMP = "%Y%m%dT%H%M%S%fZ"


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup that lies in the folder: when and why it was made."""

    path: Path
    made: datetime
    reason: str


def copy_proven(source: Connection, target: Path) -> Path:
    """Write what `source` sees now to `target`, prove it, and only then give it its name.

    Raises StorageUnavailableError or ForeignFileError; `target` is whole or not there.
    """
    if not target.parent.is_dir():
        raise StorageUnavailableError("missing-folder", path=str(target.parent))
    if target.exists():
        raise StorageUnavailableError("file-exists", path=str(target))
    part = target.with_name(f".{target.name}.part")
    with known_errors(target):
        part.unlink(missing_ok=True)
        try:
            prove(part, _copy(source, part))
            _sync(part)
            part.rename(target)
            _sync(target.parent)
        finally:
            part.unlink(missing_ok=True)
    return target


def _copy(source: Connection, part: Path) -> str:
    """Copy one snapshot and return its logical hash."""
    part.touch(mode=0o600)
    source.execute("BEGIN")  # the hash and the copy are to see the same
    try:
        expected = logical_hash(source)
        with closing(connect(part, Access.WRITE)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()  # one file, no log beside it
    finally:
        source.execute("ROLLBACK")
    return expected


def _sync(path: Path) -> None:
    if os.name == "nt" and path.is_dir():
        return  # Windows cannot sync a folder
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@dataclass(frozen=True, slots=True)
class BackupFolder:
    """Where the automatic backups of one workspace lie, and for how long."""

    folder: Path
    workspace: Path
    retention: Retention = field(default_factory=Retention)

    def make(self, source: Connection, reason: str, now: datetime) -> Path:
        """Add a proven backup and thin out the old ones; `reason` is one small word."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for left in self.folder.glob(f".{self._prefix}-*.part"):  # by a process that was killed
            left.unlink()
        while (target := self._target(now, reason)).exists():
            now += timedelta(microseconds=1)
        made = copy_proven(source, target)
        self.thin(now)
        return made

    def _target(self, now: datetime, reason: str) -> Path:
        stamp = now.astimezone(UTC).strftime(STAMP)
        return self.folder / f"{self._prefix}-{stamp}-{reason}{self.workspace.suffix}"

    def files(self) -> list[BackupFile]:
        """List the backups of this workspace, the newest first."""
        found = []
        for path in self.folder.glob(f"{self._prefix}-*{self.workspace.suffix}"):
            if match := MADE.search(path.stem):
                made = datetime.strptime(match[1], STAMP).replace(tzinfo=UTC)
                found.append(BackupFile(path, made, match[2]))
        return sorted(found, key=lambda file: file.made, reverse=True)

    def thin(self, now: datetime) -> None:
        """Delete what need not be kept any longer."""
        files = self.files()
        kept = self.retention.keeps((file.made for file in files), now)
        for file in files:
            if file.made not in kept:
                file.path.unlink(missing_ok=True)

    @property
    def _prefix(self) -> str:
        """Tell workspaces of the same name in different folders apart."""
        where = hashlib.sha256(str(self.workspace.absolute().parent).encode()).hexdigest()[:6]
        return f"{self.workspace.stem}-{where}"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPlan:
    """When automatic backups are made, where they go (None: beside the file), what is kept."""

    folder: Path | None = None
    minutes: float = 15
    retention: Retention = field(default_factory=Retention)

    def folder_for(self, workspace: Path) -> BackupFolder:
        """Return the backups of one workspace."""
        folder = self.folder or workspace.with_name(f"{workspace.stem}.backups")
        return BackupFolder(folder, workspace, self.retention)


@dataclass(slots=True)
class AutomaticBackup:
    """Makes a backup when enough time has passed since the last one and something has changed."""

    make: Callable[[str], Path]
    newest_step: Callable[[], int]
    now: Callable[[], datetime]
    minutes: float
    _step: int = -1
    _since: datetime | None = None

    def start(self) -> None:
        """Count from now on; what is there already needs no backup."""
        self._step, self._since = self.newest_step(), self.now()

    def make_if_due(self) -> Path | None:
        """Call this from time to time; a change is backed up `minutes` after the last backup."""
        if self._since is None or not self._has_changed():
            return None
        if (self.now() - self._since).total_seconds() < self.minutes * 60:
            return None
        return self._make("auto")

    def make_at_close(self) -> Path | None:
        """Back up what has changed since the last backup."""
        return self._make("close") if self._has_changed() else None

    def _has_changed(self) -> bool:
        return self.newest_step() != self._step

    def _make(self, reason: str) -> Path:
        made = self.make(reason)
        self.start()
        return made
