"""Undo and redo with the names of their steps."""

from PySide6.QtCore import QObject

from mintgremium.core.changes import Changes, HistoryStatus, StepName
from mintgremium.services.files import OpenFile
from mintgremium.ui.shell.parts import Parts


class EditCommands(QObject):
    """Keeps undo and redo named after the steps that they would take back or repeat."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._texts = {key: parts.actions.action(f"edit.{key}").text() for key in ("undo", "redo")}
        parts.actions.bind("edit.undo", self.undo)
        parts.actions.bind("edit.redo", self.redo)
        parts.notifier.changed.connect(self._hear)
        parts.desk.opened.connect(self._look)
        parts.desk.closed.connect(self._forget)
        self._forget()

    def undo(self) -> None:
        """Take the newest step back and say which it was."""
        file = self._parts.desk.file
        if file is not None:
            self._parts.operations.run(file.undo, self._undone)

    def redo(self) -> None:
        """Repeat the step taken back last and say which it was."""
        file = self._parts.desk.file
        if file is not None:
            self._parts.operations.run(file.redo, self._redone)

    def _undone(self, changes: Changes) -> None:
        if changes.step is not None:
            self._parts.messages.undone(self._parts.labels.step(changes.step))

    def _redone(self, changes: Changes) -> None:
        if changes.step is not None:
            self._parts.messages.redone(self._parts.labels.step(changes.step))

    def _look(self, file: OpenFile) -> None:
        self._parts.operations.run(file.history, self._name)

    def _hear(self, changes: Changes) -> None:
        self._name(changes.history)

    def _forget(self) -> None:
        self._name(HistoryStatus())

    def _name(self, status: HistoryStatus) -> None:
        self._name_one("undo", status.undo)
        self._name_one("redo", status.redo)

    def _name_one(self, key: str, step: StepName | None) -> None:
        action = self._parts.actions.action(f"edit.{key}")
        text = self._texts[key]
        action.setText(f"{text}: {self._parts.labels.step(step)}" if step else text)
        self._parts.actions.allow(f"edit.{key}", when=step is not None)
