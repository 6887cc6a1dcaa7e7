"""Open, copy, back up, restore, check, close."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from mintgremium.runtime.paths import SUFFIX
from mintgremium.services.files import OpenFile
from mintgremium.ui.shell.parts import Parts

if TYPE_CHECKING:
    from mintgremium.services.files import BackupRow, CheckFinding

_NEED_FILE: Final = (
    "file.save_copy",
    "file.back_up",
    "file.check",
    "file.close",
)


class FileCommands(QObject):
    """Binds the menu File; dialogs for files are those of the system."""

    def __init__(self, parts: Parts, window: QWidget, recent_menu: QMenu) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._recent_menu = recent_menu
        bind = parts.actions.bind
        bind("file.open", self.ask_and_open)
        bind("file.save_copy", self.ask_and_copy)
        bind("file.back_up", self.back_up)
        bind("file.restore", self.choose_backup)
        bind("file.check", self.check)
        bind("file.close", parts.desk.close)
        bind("file.quit", window.close)
        parts.desk.opened.connect(self._opened)
        parts.desk.closed.connect(self._renew)
        parts.settings.subscribe(self._setting_changed)
        self._renew()

    # -- open ------------------------------------------------------------------------------------

    def ask_and_open(self) -> None:
        """Ask for a file and open it."""
        self._ask(self.tr("Open a file"), QFileDialog.AcceptMode.AcceptOpen, self._parts.desk.open)

    def _opened(self, file: OpenFile) -> None:
        self._parts.recent.add(file.path)
        self._renew()

    def _setting_changed(self, key: str) -> None:
        if key == "recent_files":
            self._renew()

    def _renew(self) -> None:
        is_open = self._parts.desk.file is not None
        self._parts.actions.allow(*_NEED_FILE, when=is_open)
        self._recent_menu.clear()
        for path in self._parts.recent.paths[: self._parts.settings.number("recent_files")]:
            self._recent_menu.addAction(self._entry(path))
        self._recent_menu.setEnabled(not self._recent_menu.isEmpty())

    def _entry(self, path: Path) -> QAction:
        action = QAction(path.stem.replace("&", "&&"), self._recent_menu)
        action.setToolTip(str(path))
        action.setEnabled(path.is_file())
        action.triggered.connect(partial(self._open_again, path))
        return action

    def _open_again(self, path: Path) -> None:
        self._parts.desk.open(path)

    # -- copies ----------------------------------------------------------------------------------

    def ask_and_copy(self) -> None:
        """Ask for a place and write a proven copy there."""
        self._ask(self.tr("Save a copy"), QFileDialog.AcceptMode.AcceptSave, self.save_copy)

    def save_copy(self, target: Path) -> None:
        """Write a proven copy."""
        file = self._parts.desk.file
        if file is not None:
            self._parts.operations.run_long(lambda _: file.save_copy(target), self._copied)

    def _copied(self, made: Path) -> None:
        self._parts.messages.say(self.tr("Copy written: {name}").format(name=made.name))

    def back_up(self) -> None:
        """Write a backup now."""
        file = self._parts.desk.file
        if file is not None:
            self._parts.operations.run_long(lambda _: file.back_up(), self._backed_up)

    def _backed_up(self, made: Path) -> None:
        self._parts.messages.say(self.tr("The file is backed up."))
        self._parts.desk.backed_up.emit(made)

    # -- restore ---------------------------------------------------------------------------------

    def choose_backup(self) -> None:
        """Show the backups of the open file; without a file, ask for a backup and a place."""
        file = self._parts.desk.file
        if file is None:
            accept = QFileDialog.AcceptMode.AcceptOpen
            self._ask(self.tr("Choose a backup"), accept, self._ask_where_to_restore)
        else:
            self._parts.operations.run(file.backups, partial(self._show_backups, file.path))

    def _show_backups(self, path: Path, rows: "list[BackupRow]") -> None:
        from mintgremium.ui.shell.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(self._parts.theme, self._window, rows)
        dialog.chosen.connect(lambda backup: self.restore(backup, path))
        dialog.open()

    def _ask_where_to_restore(self, backup: Path) -> None:
        accept = QFileDialog.AcceptMode.AcceptSave
        self._ask(self.tr("Restore as"), accept, lambda path: self.restore(backup, path))

    def restore(self, backup: Path, path: Path) -> None:
        """Ask once more, then put the backup in the place of the file."""
        from mintgremium.ui.widgets.dialog import QuestionDialog

        question = QuestionDialog(
            self._parts.theme,
            self.tr("Restore this backup?"),
            self.tr(
                "The file {name} goes back to the state of the backup. "
                "What is in it now is backed up first."
            ).format(name=path.name),
            self.tr("Restore"),
            parent=self._window,
        )
        desk = self._parts.desk
        question.accepted.connect(lambda: desk.make(path, lambda: desk.files.restore(backup, path)))
        question.open()

    # -- check -----------------------------------------------------------------------------------

    def check(self) -> None:
        """Look for damage and contradictions and show what was found."""
        file = self._parts.desk.file
        if file is not None:
            self._parts.operations.run_long(lambda _: file.check(full=True), self._show_findings)

    def _show_findings(self, findings: "list[CheckFinding]") -> None:
        from mintgremium.ui.shell.dialogs.check import CheckDialog

        CheckDialog(self._parts.theme, self._window, findings, self._parts.labels).open()

    # -- asking ----------------------------------------------------------------------------------

    def _ask(
        self, title: str, mode: QFileDialog.AcceptMode, then: Callable[[Path], object]
    ) -> None:
        chooser = QFileDialog(self._window, title, str(self._folder()))
        chooser.setNameFilter(self.tr("mintgremium files (*{suffix})").format(suffix=SUFFIX))
        chooser.setDefaultSuffix(SUFFIX)
        chooser.setAcceptMode(mode)
        if mode is QFileDialog.AcceptMode.AcceptOpen:
            chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda name: then(Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _folder(self) -> Path:
        file = self._parts.desk.file
        return file.path.parent if file is not None else self._parts.machine.paths.data
