"""Save all meetings, or all tasks, as a calendar file."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from mintgremium.runtime.whole_files import write_whole

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services
    from mintgremium.ui.shell.parts import Parts

_NEED_FILE: Final = ("file.save_calendar", "file.save_task_calendar")
Pieces = Callable[[], Iterator[bytes]]


class CalendarCommands(QObject):
    """Asks for a place and writes the file, which calendar programs import or subscribe to."""

    def __init__(self, parts: "Parts", window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        parts.actions.bind("file.save_calendar", self.ask_for_meetings)
        parts.actions.bind("file.save_task_calendar", self.ask_for_tasks)
        parts.desk.opened.connect(lambda _file: self._renew())
        parts.desk.closed.connect(self._renew)
        self._renew()

    def ask_for_meetings(self) -> None:
        """Ask where the calendar of the meetings shall lie."""
        self._ask(self.tr("Meetings"), self.save_meetings)

    def ask_for_tasks(self) -> None:
        """Ask where the calendar of the tasks shall lie."""
        self._ask(self.tr("Tasks"), self.save_tasks)

    def save_meetings(self, target: Path) -> None:
        """Write all meetings of which the day is known."""
        self._save(target, lambda services: services.calendar_export.pieces())

    def save_tasks(self, target: Path) -> None:
        """Write all tasks."""
        self._save(target, lambda services: services.task_export.pieces())

    def _save(self, target: Path, pieces: "Callable[[Services], Iterator[bytes]]") -> None:
        file = self._parts.desk.file
        if file is None:
            return
        said = self.tr("Calendar written: {name}").format(name=target.name)
        # The question for the name has asked about a file that is there already.
        self._parts.operations.run_long(
            lambda _: write_whole(target, pieces(file.services), force=True),
            lambda _: self._parts.messages.say(said),
        )

    def _ask(self, name: str, then: Callable[[Path], object]) -> None:
        file = self._parts.desk.file
        folder = file.path.parent if file is not None else self._parts.machine.paths.data
        chooser = QFileDialog(self._window, self.tr("Save as a calendar"), str(folder))
        chooser.setNameFilter(self.tr("Calendar files (*.ics)"))
        chooser.setDefaultSuffix("ics")
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(f"{name}.ics")
        chooser.fileSelected.connect(lambda path: then(Path(path)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _renew(self) -> None:
        self._parts.actions.allow(*_NEED_FILE, when=self._parts.desk.file is not None)
