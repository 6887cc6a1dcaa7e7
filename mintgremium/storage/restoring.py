"""Put a backup back in place of a workspace; what was there is kept."""

from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mintgremium.core.changes import StepName
from mintgremium.core.errors import ForeignFileError, StorageUnavailableError
from mintgremium.storage import opening
from mintgremium.storage.backup import BackupPlan, copy_proven
from mintgremium.storage.driver import Access, connect, transaction
from mintgremium.storage.errors import known_errors
from mintgremium.storage.journal import Header, write_step
from mintgremium.storage.locking import WorkspaceLock
from mintgremium.storage.proof import prove
from mintgremium.storage.schema import Schema
from mintgremium.storage.unit_of_work import author

COMPANIONS = ("", "-wal", "-journal", ".seal")


@dataclass(frozen=True, slots=True)
class Restored:
    """A restored workspace and where that which it replaced lies now, if there was anything."""

    workspace: Path
    previous: Path | None


def restore(
    backup: Path, workspace: Path, *, now: datetime, plan: BackupPlan | None = None
) -> Restored:
    """Replace the closed workspace by a backup, after a proven backup of what is there.

    A workspace too damaged to be copied is moved aside instead, with its log. The backup is proven
    first and stays as it is. Raises ForeignFileError or StorageUnavailableError; then the workspace
    is as it was.
    """
    opening.refuse_what_is_no_file(backup)
    if not workspace.parent.is_dir():
        raise StorageUnavailableError("missing-folder", path=str(workspace.parent))
    with known_errors(workspace), ExitStack() as stack:
        stack.callback(WorkspaceLock.acquire(workspace, author(), now).release)
        fresh = workspace.with_name(f".{workspace.name}.restored")
        stack.callback(fresh.unlink, missing_ok=True)
        _prepare(backup, fresh, now)
        previous = _set_aside(workspace, now, plan or BackupPlan())
        opening.sweep(workspace)
        fresh.replace(workspace)
        return Restored(workspace, previous)


def _prepare(backup: Path, fresh: Path, now: datetime) -> None:
    """Copy the backup and write into the copy that it was restored; undo ends there."""
    fresh.unlink(missing_ok=True)
    access = Access.READ if opening.was_left_open(backup) else Access.FROZEN
    with known_errors(backup), closing(connect(backup, access)) as source:
        Schema().number_of(source, backup)
        copy_proven(source, fresh)
    step = Header(name=StepName("restore"), author=author(), happened=now, barrier=True)
    with closing(connect(fresh, Access.WRITE)) as connection, transaction(connection):
        write_step(connection, step, ())
    prove(fresh)


def _set_aside(workspace: Path, now: datetime, plan: BackupPlan) -> Path | None:
    if not workspace.exists():
        return None
    try:
        opening.examine(workspace, Schema())
        with closing(connect(workspace, Access.WRITE)) as source:
            made = plan.folder_for(workspace).make(source, "restore", now)
            source.execute("PRAGMA journal_mode = DELETE").fetchall()  # busy if anybody reads it
    except ForeignFileError:
        return _move_aside(workspace, now)
    return made


def _move_aside(workspace: Path, now: datetime) -> Path:
    aside = opening.aside_path(workspace, now)
    for suffix in COMPANIONS:
        companion = workspace.with_name(workspace.name + suffix)
        if companion.exists():
            companion.rename(aside.with_name(aside.name + suffix))
    return aside
