"""Turn what the driver raises into the failures the program expects."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from mintgremium.core.errors import (
    ConflictError,
    ForeignFileError,
    MintgremiumError,
    RefusedError,
    StorageUnavailableError,
)

UNAVAILABLE = {
    "SQLITE_BUSY": "workspace-busy",
    "SQLITE_LOCKED": "workspace-busy",
    "SQLITE_READONLY": "workspace-read-only",
    "SQLITE_FULL": "disk-full",
    "SQLITE_IOERR": "disk-failing",
    "SQLITE_CANTOPEN": "workspace-unreachable",
    "SQLITE_PERM": "workspace-forbidden",
    "SQLITE_AUTH": "workspace-forbidden",
}
WORDS = {
    "disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "unable to open": "SQLITE_CANTOPEN",
    "is locked": "SQLITE_BUSY",
    "readonly": "SQLITE_READONLY",
    "malformed": "SQLITE_CORRUPT",
    "not a database": "SQLITE_NOTADB",
}
VAGUE = {"SQLITE_IOERR", "SQLITE_CANTOPEN"}  # so SQLite calls a full disk where its -shm is made
ROOM = 128 * 1024  # bytes; with less nothing can be opened
FOREIGN = {"SQLITE_NOTADB": "not-a-workspace", "SQLITE_CORRUPT": "workspace-damaged"}


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Raise MintgremiumError for every failure of the database at `path`."""
    try:
        yield
    except MintgremiumError:
        raise
    except Exception as error:
        known = explain(error, path)
        if known is None:
            raise
        raise known from error


def explain(error: BaseException, path: Path) -> MintgremiumError | None:
    """Return the expected failure behind an exception, or None if it is a bug of ours."""
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, driver.Error):
        return _explain_driver(cause, path)
    if isinstance(cause, OSError):
        return StorageUnavailableError(_os_code(cause), path=str(path))
    return _explain_orm(error)


def _explain_driver(error: driver.Error, path: Path) -> MintgremiumError | None:
    name = _primary_name(getattr(error, "sqlite_errorname", "")) or _name_by_words(str(error))
    if name == "SQLITE_CONSTRAINT":
        return _explain_constraint(str(error))
    if name in FOREIGN:
        return ForeignFileError(FOREIGN[name], path=str(path))
    if name in VAGUE and _is_full(path):
        return StorageUnavailableError("disk-full", path=str(path))
    if name in UNAVAILABLE:
        return StorageUnavailableError(UNAVAILABLE[name], path=str(path))
    return None


def _name_by_words(message: str) -> str:
    """Find the code by SQLite's sentence; the backup interface of the driver gives nothing else."""
    return next((name for words, name in WORDS.items() if words in message), "")


def _is_full(path: Path) -> bool:
    import shutil

    try:
        return shutil.disk_usage(path.parent).free < ROOM
    except OSError:
        return False


def _explain_constraint(message: str) -> MintgremiumError | None:
    """Sort by SQLite's sentence, which names columns, never values."""
    if "UNIQUE" in message:
        return ConflictError("already-taken", what=message.rpartition(": ")[2])
    if "FOREIGN KEY" in message:
        return RefusedError("still-needed")
    return None


def _explain_orm(error: BaseException) -> MintgremiumError | None:
    orm = sys.modules.get("sqlalchemy.orm.exc")  # nothing of it can be raised unless imported
    if orm is not None and isinstance(error, orm.StaleDataError):
        return ConflictError("record-changed")
    return None


def _os_code(error: OSError) -> str:
    import errno

    return {
        errno.ENOSPC: "disk-full",
        errno.EDQUOT: "disk-full",
        errno.EROFS: "workspace-read-only",
        errno.EACCES: "workspace-forbidden",
        errno.EPERM: "workspace-forbidden",
        errno.ENOENT: "missing-file",
    }.get(error.errno or 0, "disk-failing")


def _primary_name(name: str) -> str:
    """Reduce an extended result code to its first two words: SQLITE_IOERR_WRITE to SQLITE_IOERR."""
    return "_".join(name.split("_")[:2])
