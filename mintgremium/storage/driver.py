"""Open connections of the one SQLite in this process, each with the same protections.

Nothing but this library may ever open a live workspace file: closing any other handle on it would
drop the locks of the whole process (sqlite.org/howtocorrupt.html §2.2).
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from mintgremium.core.errors import ForeignFileError, StorageUnavailableError

OLDEST = (3, 51, 3)  # earlier versions can corrupt a database when a WAL is reset
BUSY_SECONDS = 5.0
APPLICATION_ID = 0x4D474D31  # "MGM1"

Connection = Any  # the driver carries no types


class Access(StrEnum):
    """What a connection may do with the file (the `mode` of an SQLite URI)."""

    READ = "ro"
    WRITE = "rw"
    CREATE = "rwc"
    FROZEN = "ro&immutable=1"  # on a medium where not even the -shm file can be made


def connect(path: Path, access: Access) -> Connection:
    """Open `path`, in autocommit mode and usable from any one thread at a time."""
    refuse_old_engine()
    name = _in_uri(path)
    slash = "/" if sys.platform == "win32" else ""
    connection = driver.connect(
        f"file:{slash}{name}?mode={access.value}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_SECONDS,
    )
    try:
        _protect(connection)
    except UnicodeDecodeError as error:  # SQLite's complaint quotes a schema that is no text
        connection.close()
        raise ForeignFileError("workspace-damaged", path=str(path)) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _in_uri(path: Path) -> str:
    """Escape what ends the path in an SQLite URI (sqlite.org/uri.html §3)."""
    name = str(path.absolute()).replace("\\", "/")
    return name.replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def refuse_old_engine(version: tuple[int, ...] = driver.sqlite_version_info) -> None:
    """Raise StorageUnavailableError if the engine has the known fault of old versions."""
    if version < OLDEST:
        raise StorageUnavailableError("engine-too-old", version=".".join(map(str, version)))


def _protect(connection: Connection) -> None:
    """Set what SQLite forgets from one connection to the next; none of it touches the file."""
    for pragma in (
        "cipher_log_level = NONE",  # else SQLCipher writes to the error stream
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "foreign_keys = ON",
        "secure_delete = ON",
        "synchronous = FULL",  # NORMAL loses confirmed saves at a power cut
        "mmap_size = 0",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Write as one: all is committed at the end, or nothing if an error comes out."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def without_foreign_keys(connection: Connection) -> Iterator[None]:
    """Switch foreign keys off for a while; begin no transaction before (it would be ignored)."""
    connection.execute("PRAGMA foreign_keys = OFF").fetchall()
    try:
        yield
    finally:
        connection.execute("PRAGMA foreign_keys = ON").fetchall()


def number(connection: Connection, pragma: str) -> int:
    """Read a pragma that is a number."""
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
