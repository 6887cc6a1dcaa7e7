"""Files as the window handles them: open, create, look after, close."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.changes import ChangeBus, Changes, HistoryStatus
from mintgremium.runtime.settings import Settings

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services
    from mintgremium.storage.backup import BackupFile, BackupPlan
    from mintgremium.storage.check import Finding
    from mintgremium.storage.steps import StepRow
    from mintgremium.storage.workspace import Workspace

    # For the window, which does not import the storage.
    HistoryRow = StepRow
    BackupRow = BackupFile
    CheckFinding = Finding

Clock = Callable[[], datetime]


class Recipe(StrEnum):
    """What a new file starts with."""

    STARTER = "starter"  # Länder, organisations, both committees with their seats
    HISTORY = "history"  # the starter with the publicly known meetings
    SAMPLE = "sample"  # that with invented persons and meetings, marked as such
    EMPTY = "empty"  # Länder only


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupRules:
    """How often backups are made, where they go (None: beside the file), what is kept."""

    folder: Path | None = None
    minutes: int = 15
    all_days: int = 2
    daily_days: int = 30
    months: int = 24
    years: int = 10

    @classmethod
    def of(cls, settings: Settings) -> "BackupRules":
        """Read the rules from the user's settings."""
        folder = settings.text("backup_folder")
        return cls(
            folder=Path(folder) if folder else None,
            minutes=settings.number("backup_minutes"),
            all_days=settings.number("backup_all_days"),
            daily_days=settings.number("backup_daily_days"),
            months=settings.number("backup_months"),
            years=settings.number("backup_years"),
        )


class OpenFile:
    """A workspace in use, without the tables and sessions behind it."""

    def __init__(self, workspace: "Workspace", clock: Clock, *, is_new: bool = False) -> None:
        self._workspace = workspace
        self._clock = clock
        self.is_new = is_new  # made just now

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._workspace.path

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be changed."""
        return self._workspace.read_only

    @property
    def is_on_network(self) -> bool:
        """Tell whether the file lies on a network drive, which is slower and less safe."""
        return self._workspace.on_network

    @property
    def missing_changes(self) -> int:
        """Count confirmed changes that the file has lost, for example to an older copy of it."""
        loss = self._workspace.loss
        return loss.missing if loss is not None else 0

    @property
    def bus(self) -> ChangeBus:
        """Where changes are announced."""
        return self._workspace.bus

    @cached_property
    def services(self) -> "Services":
        """The use cases for this file."""
        from mintgremium.services.workspace_services import build_services

        return build_services(self._workspace, self._clock)

    def accept_loss(self) -> None:
        """Stop telling of missing changes: what is in the file now is what counts."""
        self._workspace.accept_loss()

    def history(self) -> HistoryStatus:
        """Name what undo and redo would take back or repeat."""
        return self._workspace.history.status()

    def undo(self) -> Changes:
        """Take the newest step back; raises RefusedError or ConflictError."""
        return self._workspace.history.undo()

    def redo(self) -> Changes:
        """Repeat the step taken back last; raises RefusedError or ConflictError."""
        return self._workspace.history.redo()

    def steps(self, limit: int = 200, of: UUID | None = None) -> "list[HistoryRow]":
        """List who changed what when, newest first; with `of` what touched that record."""
        return self._workspace.history.steps(limit, of)

    def poll(self) -> None:
        """Announce what another process has changed."""
        self._workspace.poll_foreign_changes()

    def save_copy(self, target: Path) -> Path:
        """Write a proven copy to a new file; raises StorageUnavailableError."""
        return self._workspace.back_up_to(target)

    def back_up(self) -> Path:
        """Add a backup by hand to the automatic ones."""
        return self._workspace.make_backup("hand")

    def back_up_if_due(self) -> Path | None:
        """Make the automatic backup if it is time; None if not."""
        return self._workspace.back_up_if_due()

    def backups(self) -> "list[BackupRow]":
        """List the backups of this file, newest first."""
        return self._workspace.backups.files()

    def check(self, *, full: bool) -> "list[CheckFinding]":
        """Return what is wrong with the file or contradicts itself in it."""
        from mintgremium.services.checking import domain_rules
        from mintgremium.storage.check import check

        return check(self._workspace, full=full, rules=domain_rules())

    def close(self) -> None:
        """Back up what has changed and give the file back, even if the backup fails."""
        self._workspace.close()


class WorkspaceFiles:
    """Opens, makes and restores workspace files."""

    def __init__(
        self,
        clock: Clock,
        rules: Callable[[], BackupRules] = BackupRules,
        author: Callable[[], str] = str,
    ) -> None:
        self._clock = clock
        self._rules = rules
        self._author = author  # a name for the history; empty: the login

    def open(self, path: Path, *, read_only: bool = False) -> OpenFile:
        """Open a file; raises ForeignFileError or StorageUnavailableError."""
        from mintgremium.storage.workspace import open_workspace

        workspace = open_workspace(path, read_only=read_only, now=self._clock, plan=self._plan())
        return self._signed(workspace)

    def create(self, path: Path, recipe: Recipe) -> OpenFile:
        """Make a file and open it; raises StorageUnavailableError if there is one already."""
        from mintgremium.services.workspaces.creating import (
            create_empty,
            create_sample,
            create_starter,
        )

        makers: dict[Recipe, Callable[..., Workspace]] = {
            Recipe.STARTER: create_starter,
            Recipe.HISTORY: partial(create_starter, history=True),
            Recipe.SAMPLE: create_sample,
            Recipe.EMPTY: create_empty,
        }
        path.parent.mkdir(parents=True, exist_ok=True)
        workspace = makers[recipe](path, now=self._clock, plan=self._plan())
        return self._signed(workspace, is_new=True)

    def restore(self, backup: Path, path: Path) -> OpenFile:
        """Put a backup in place of a closed file, which is itself kept, and open it."""
        from mintgremium.storage.restoring import restore

        restore(backup, path, now=self._clock(), plan=self._plan())
        return self.open(path)

    def _signed(self, workspace: "Workspace", *, is_new: bool = False) -> OpenFile:
        if name := self._author().strip():
            workspace.sign_as(name)
        return OpenFile(workspace, self._clock, is_new=is_new)

    def _plan(self) -> "BackupPlan":
        from mintgremium.storage.backup import BackupPlan
        from mintgremium.storage.retention import Retention

        rules = self._rules()
        retention = Retention(
            all_days=rules.all_days,
            daily_days=rules.daily_days,
            months=rules.months,
            years=rules.years,
        )
        return BackupPlan(folder=rules.folder, minutes=rules.minutes, retention=retention)
