"""A count of commits and the chain over them, kept beside the file and outside its log.

SQLite cannot see that a damaged, deleted or exchanged log swallowed commits, nor that an older file
was put in place. The seal can: it says how far the workspace had come. It is written after each
commit, so after a crash it may lag behind, but never runs ahead. It is a ring of small slots, each
with its own check sum; it is not synced per commit, since a lagging seal raises no false alarm.
"""

import os
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mintgremium.storage.driver import Connection
from mintgremium.storage.journal import Commit, last_link

SLOTS = 64
SLOT = struct.Struct("<QQ32sI")  # number, microseconds since 1970, chain, check sum
BINARY = getattr(os, "O_BINARY", 0)  # Windows would translate line ends


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a workspace had come at some time."""

    number: int
    happened: datetime
    chain: str


@dataclass(frozen=True, slots=True)
class Loss:
    """`missing` confirmed steps are not in the file; the last one that is there is of `since`."""

    missing: int
    since: datetime


def seal_path(path: Path) -> Path:
    """Name the seal of a workspace."""
    return path.with_name(f"{path.name}.seal")


class Seal:
    """The marks of the last commits of one workspace."""

    def __init__(self, path: Path) -> None:
        self._file = seal_path(path)
        self._descriptor: int | None = None
        self._fresh = False

    def compare(self, connection: Connection) -> Loss | None:
        """Tell what the workspace has lost since its last mark, or None if nothing."""
        marks = self.marks()
        if not marks or _holds(connection, marks[0]):
            return None
        common = next((mark for mark in marks if _holds(connection, mark)), None)
        if common is not None:
            return Loss(marks[0].number - common.number, common.happened)
        number, _ = last_link(connection)
        reached = min(number, marks[-1].number - 1)
        return Loss(max(marks[0].number - reached, 1), marks[-1].happened)

    def add(self, commit: Commit) -> None:
        """Note a commit; costs one small write. Raises OSError."""
        if self._descriptor is None or self._fresh:
            self._open()
        mark = Mark(commit.number, datetime.fromisoformat(commit.happened), commit.chain)
        self._write(mark)

    def begin_anew(self, connection: Connection) -> None:
        """Forget all marks with the next one: what is in the file now is what counts."""
        number, chain = last_link(connection)
        row = connection.execute(
            "SELECT happened FROM journal_step WHERE number = ?", (number,)
        ).fetchone()
        self._fresh = True
        self._open()
        if row is not None:
            self._write(Mark(number, datetime.fromisoformat(row[0]), chain))

    def forget_with_next(self) -> None:
        """Keep the old marks until something new is written, so that a loss is told until then."""
        self._fresh = True

    def marks(self) -> list[Mark]:
        """Read all whole slots, the newest first."""
        try:
            content = self._file.read_bytes()
        except OSError:
            return []
        return sorted(_read(content), key=lambda mark: mark.number, reverse=True)

    def close(self) -> None:
        """Let the seal reach the disk."""
        if self._descriptor is not None:
            os.fsync(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = None

    def _open(self) -> None:
        if self._descriptor is None:
            self._descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT | BINARY, 0o600)
        if self._fresh:
            os.ftruncate(self._descriptor, 0)
            self._fresh = False

    def _write(self, mark: Mark) -> None:
        if self._descriptor is not None:
            os.lseek(self._descriptor, (mark.number % SLOTS) * SLOT.size, os.SEEK_SET)
            os.write(self._descriptor, _pack(mark))


def _pack(mark: Mark) -> bytes:
    microseconds = round(mark.happened.timestamp() * 1_000_000)
    fields = (mark.number, microseconds, bytes.fromhex(mark.chain))
    return SLOT.pack(*fields, zlib.crc32(SLOT.pack(*fields, 0)))


def _read(content: bytes) -> Iterator[Mark]:
    for start in range(0, len(content) - SLOT.size + 1, SLOT.size):
        number, microseconds, chain, check = SLOT.unpack_from(content, start)
        if zlib.crc32(SLOT.pack(number, microseconds, chain, 0)) == check and number:
            happened = datetime.fromtimestamp(microseconds / 1_000_000, UTC)
            yield Mark(number, happened, chain.hex())


def _holds(connection: Connection, mark: Mark) -> bool:
    """Tell whether the journal has this very step; damage that hides it counts as absence."""
    row = connection.execute(
        "SELECT chain FROM journal_step WHERE number = ?", (mark.number,)
    ).fetchone()
    return row is not None and row[0] == mark.chain
