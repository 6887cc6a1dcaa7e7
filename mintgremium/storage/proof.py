"""Prove that a copy holds the same as its source; copies are no live files and may be read."""

import hashlib
from contextlib import closing
from pathlib import Path

from mintgremium.core.errors import ForeignFileError
from mintgremium.storage.driver import Access, Connection, connect
from mintgremium.storage.errors import known_errors


def logical_hash(connection: Connection) -> str:
    """Hash schema and content of every table, independent of how pages lie in the file."""
    found = hashlib.sha256()
    schema = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    ).fetchall()
    for row in schema:
        found.update(repr(row).encode())
    for kind, name, *_ in schema:
        if kind == "table":
            found.update(name.encode())
            for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid'):
                found.update(repr(row).encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def is_whole(connection: Connection) -> bool:
    """Run SQLite's full integrity check and the check of all foreign keys."""
    verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()
    return bool(
        verdict[0] == "ok" and not connection.execute("PRAGMA foreign_key_check").fetchone()
    )


def prove(copy: Path, expected: str | None = None) -> None:
    """Raise ForeignFileError unless the closed file is whole and hashes to `expected`."""
    with known_errors(copy), closing(connect(copy, Access.FROZEN)) as connection:
        if not is_whole(connection):
            raise ForeignFileError("backup-damaged", path=str(copy))
        if expected is not None and logical_hash(connection) != expected:
            raise ForeignFileError("backup-differs", path=str(copy))
