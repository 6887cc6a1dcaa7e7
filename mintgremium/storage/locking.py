"""One writer per workspace: a lock file beside it, locked by the operating system.

The lock goes with the process that holds it, so a kill frees it at once; the text in the file says
who it was. It is read from its second byte on, because Windows bars others from a locked byte.
"""

import json
import os
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mintgremium.core.errors import StorageUnavailableError


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a workspace open for writing, on which machine, since when."""

    author: str
    process: int
    since: datetime | None


def lock_path(path: Path) -> Path:
    """Name the lock file of a workspace."""
    return path.with_name(f"{path.name}.lock")


class WorkspaceLock:
    """A held lock; `release` gives it back and removes the file."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor

    @classmethod
    def acquire(cls, path: Path, author: str, now: datetime) -> "WorkspaceLock":
        """Lock the workspace at once, or raise StorageUnavailableError naming the holder."""
        file = lock_path(path)
        while True:
            descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
            if not _try_lock(descriptor):
                os.close(descriptor)
                raise _held_by(read_holder(path), path)
            if _is_still(file, descriptor):  # else its last holder has just removed it
                break
            os.close(descriptor)
        lock = cls(file, descriptor)
        try:
            _sign(descriptor, author, now)
        except OSError:  # no room on the disk, for one
            lock.release()
            raise
        return lock

    def release(self) -> None:
        """Let others in; does nothing the second time."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)  # while it is still locked
        os.close(descriptor)


def read_holder(path: Path) -> Holder | None:
    """Read who holds, or held, the lock; None if that cannot be told."""
    try:
        descriptor = os.open(lock_path(path), os.O_RDONLY)
    except OSError:
        return None
    try:
        os.lseek(descriptor, 1, os.SEEK_SET)
        found = json.loads(os.read(descriptor, 4096))
        since = datetime.fromisoformat(found["since"])
        return Holder(str(found["author"]), int(found["process"]), since)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    finally:
        os.close(descriptor)


def _sign(descriptor: int, author: str, now: datetime) -> None:
    text = json.dumps({"author": author, "process": os.getpid(), "since": now.isoformat()})
    os.ftruncate(descriptor, 0)
    os.write(descriptor, f" {text}".encode())


def _held_by(holder: Holder | None, path: Path) -> StorageUnavailableError:
    if holder is None or holder.since is None:
        return StorageUnavailableError("workspace-locked", path=str(path))
    since = holder.since.astimezone()
    return StorageUnavailableError(
        "workspace-locked-by",
        path=str(path),
        who=holder.author,
        since=f"{since:%Y-%m-%d %H:%M}",
    )


def _is_still(file: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(file.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            os.lseek(descriptor, 0, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
