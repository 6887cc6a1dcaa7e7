"""What has to be true before a workspace may be opened, checked without changing the file."""

import os
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from mintgremium.core.errors import ForeignFileError, StorageUnavailableError
from mintgremium.storage.backup import STAMP
from mintgremium.storage.driver import Access, Connection, connect, number
from mintgremium.storage.errors import known_errors
from mintgremium.storage.proof import is_whole
from mintgremium.storage.schema import Schema
from mintgremium.storage.seal import Seal


def refuse_what_is_no_file(path: Path) -> None:
    """Raise a clear error for a folder, a missing file or folder, or an empty file."""
    if path.is_dir():
        raise ForeignFileError("not-a-workspace", path=str(path))
    if not path.parent.is_dir():
        raise StorageUnavailableError("missing-folder", path=str(path.parent))
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise StorageUnavailableError("missing-file", path=str(path)) from error
    except OSError as error:
        raise StorageUnavailableError("workspace-forbidden", path=str(path)) from error
    if size == 0:
        raise ForeignFileError("empty-file", path=str(path))
    if not os.access(path, os.R_OK):
        raise StorageUnavailableError("workspace-forbidden", path=str(path))


def refuse_what_cannot_be_written(path: Path) -> None:
    """Raise StorageUnavailableError if the file or its folder is write-protected."""
    if not can_be_written(path):
        raise StorageUnavailableError("workspace-read-only", path=str(path))


def can_be_written(path: Path) -> bool:
    """Tell whether the system lets us write both the file and its companions."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def refuse_older(number: int, schema: Schema, path: Path) -> None:
    """Raise StorageUnavailableError for a file that must be brought up to date before use."""
    if number < schema.newest:
        raise StorageUnavailableError("older-version", path=str(path))


def sweep(path: Path) -> None:
    """Remove what a deleted workspace of this name left; its log would spoil a new file."""
    for suffix in ("-wal", "-shm", "-journal", ".seal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def tidy(path: Path) -> None:
    """Let SQLite remove the empty log beside a file: a connection that only reads leaves it.

    A log with content, or in use, stays.
    """
    log = path.with_name(f"{path.name}-wal")
    if not (log.exists() and log.stat().st_size == 0 and can_be_written(path)):
        return
    with suppress(driver.Error), closing(connect(path, Access.WRITE)) as connection:
        number(connection, "schema_version")  # the log is opened by the first read


def was_left_open(path: Path) -> bool:
    """Tell whether the last user did not close the file: its log still lies beside it."""
    for suffix in ("-wal", "-journal"):
        try:
            if path.with_name(path.name + suffix).stat().st_size:
                return True
        except OSError:
            continue
    return False


@dataclass(frozen=True, slots=True)
class Examination:
    """What a first look found: the schema number, and whether a broken log swallowed changes."""

    number: int
    broken_log: bool


def examine(path: Path, schema: Schema) -> Examination:
    """Look at the file, opened for reading only.

    After an unclean end its pages are checked before anybody may write, so that a damaged file,
    or one whose log was exchanged, stays as it is. Raises ForeignFileError.
    """
    with known_errors(path), closing(connect(path, read_access(path))) as connection:
        number = schema.number_of(connection, path)
        if not was_left_open(path):
            return Examination(number, broken_log=False)
        if not is_whole(connection):
            raise ForeignFileError("workspace-damaged", path=str(path))
        return Examination(number, Seal(path).compare(connection) is not None)


def keep_evidence(path: Path, now: datetime) -> None:
    """Copy a file with a broken log before the next commit overwrites what may be saved of it.

    This is the one place that reads a live file without SQLite: no connection of this process is
    open here, and the lock is ours.
    """
    import shutil

    aside = aside_path(path, now)
    for suffix in ("", "-wal", ".seal"):
        if path.with_name(path.name + suffix).exists():
            shutil.copy(path.with_name(path.name + suffix), aside.with_name(aside.name + suffix))


def aside_path(path: Path, now: datetime) -> Path:
    """Name the place where a damaged workspace is kept."""
    return path.with_name(f"{path.stem}-damaged-{now.astimezone(UTC):{STAMP}}{path.suffix}")


def read_access(path: Path) -> Access:
    """Choose how to read: in a folder that takes no file, SQLite cannot make its -shm."""
    return Access.READ if os.access(path.parent, os.W_OK) else Access.FROZEN


def set_journal_mode(connection: Connection, *, on_network: bool) -> None:
    """Use the write-ahead log on a local disk; on a network drive it would not be safe."""
    mode = "DELETE" if on_network else "WAL"
    connection.execute(f"PRAGMA journal_mode = {mode}").fetchall()
