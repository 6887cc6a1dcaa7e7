"""Files as the window handles them: open, create, look after, close."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mintgremium.core.changes import ChangeBus, Changes, HistoryStatus

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services
    from mintgremium.storage.steps import StepRow
    from mintgremium.storage.workspace import Workspace

    HistoryRow = StepRow  # for the window, which does not import the storage

Clock = Callable[[], datetime]


class OpenFile:
    """A workspace in use, without the tables and sessions behind it."""

    def __init__(self, workspace: "Workspace", clock: Clock) -> None:
        self._workspace = workspace
        self._clock = clock

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._workspace.path

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be changed."""
        return self._workspace.read_only

    @property
    def bus(self) -> ChangeBus:
        """Where changes are announced."""
        return self._workspace.bus

    @cached_property
    def services(self) -> "Services":
        """The use cases for this file."""
        from mintgremium.services.workspace_services import build_services

        return build_services(self._workspace, self._clock)

    def history(self) -> HistoryStatus:
        """Name what undo and redo would take back or repeat."""
        return self._workspace.history.status()

    def undo(self) -> Changes:
        """Take the newest step back; raises RefusedError or ConflictError."""
        return self._workspace.history.undo()

    def redo(self) -> Changes:
        """Repeat the step taken back last; raises RefusedError or ConflictError."""
        return self._workspace.history.redo()

    def steps(self, limit: int = 200) -> "list[HistoryRow]":
        """List who changed what when, newest first."""
        return self._workspace.history.steps(limit)

    def poll(self) -> None:
        """Announce what another process has changed."""
        self._workspace.poll_foreign_changes()

    def close(self) -> None:
        """Give the file back."""
        self._workspace.close()


class WorkspaceFiles:
    """Opens and makes workspace files."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def open(self, path: Path, *, read_only: bool = False) -> OpenFile:
        """Open a file; raises ForeignFileError or StorageUnavailableError."""
        from mintgremium.storage.workspace import open_workspace

        return OpenFile(open_workspace(path, read_only=read_only, now=self._clock), self._clock)
