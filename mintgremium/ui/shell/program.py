"""The running window program: everything long-lived, made in the order of the start."""

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mintgremium.runtime.machine import Machine, Start
from mintgremium.ui.application import install_language, make_application
from mintgremium.ui.shell.ground import Ground
from mintgremium.ui.shell.window import MainWindow
from mintgremium.ui.view_state import STATE_FILE, ViewState

if TYPE_CHECKING:  # loaded when the first frame stands
    from mintgremium.runtime.crash import FaultFile
    from mintgremium.ui.operations import ThreadedOperations
    from mintgremium.ui.shell.parts import Parts
    from mintgremium.ui.shell.single_instance import SingleInstance

_LOG_AFTER: Final = 1000  # ms; until then the lines are kept in memory

log = logging.getLogger(__name__)


class Program:
    """Starts the window, keeps everything alive while it runs, and ends in good order."""

    def __init__(self, machine: Machine, start: Start) -> None:
        self._machine = machine
        self._start = start

    def run(self) -> int:
        """Run until the window is closed and return the exit code."""
        app = make_application([])
        if self._start.quits_after_first_paint and self._start.file is None:
            window = self._window(ViewState(self._machine.paths.config / STATE_FILE))
            window.stands.connect(partial(_finish, window, self._start.picture))
            window.show()
            return app.exec()
        return self._run_guarded(app)

    def _window(self, state: ViewState) -> MainWindow:
        return MainWindow(Ground.of(self._machine.settings), state)

    def _run_guarded(self, app: QApplication) -> int:
        from mintgremium.runtime.crash import FaultFile
        from mintgremium.runtime.logs import stop_logging
        from mintgremium.ui.shell.single_instance import SingleInstance

        fault_file = FaultFile(self._machine.paths.logs)
        fault_file.open()
        try:
            instance = SingleInstance(self._machine.paths.data, app)
            if not self._start.quits_after_first_paint and not instance.begin():
                if instance.call_first(str(self._start.file or "")):
                    return 0
                log.info("the first window does not answer; this one opens beside it")
            code = self._run_window(app, instance, fault_file)
            instance.end()
            return code
        finally:
            stop_logging()
            fault_file.close()

    def _run_window(
        self, app: QApplication, instance: "SingleInstance", fault_file: "FaultFile"
    ) -> int:
        """Show the bare window; everything else comes when it stands."""
        state = ViewState(self._machine.paths.config / STATE_FILE)
        window = self._window(state)
        running: list[ThreadedOperations] = []

        def complete() -> None:
            parts, operations = self._furnish(app, window, state)
            running.append(operations)
            if not self._start.quits_after_first_paint:
                instance.wanted.connect(window.come_up)
                instance.listen()
            self._complete(app, parts, window, fault_file)

        window.stands.connect(complete)
        if self._start.quits_after_first_paint:
            window.first_painted.connect(partial(_finish, window, self._start.picture))
        window.show()
        code = app.exec()
        window.close()
        for operations in running:
            operations.close()
        return code

    def _furnish(
        self, app: QApplication, window: MainWindow, state: ViewState
    ) -> "tuple[Parts, ThreadedOperations]":
        """Load and make what stands in the window, in its language and its theme."""
        from PySide6.QtCore import QObject

        from mintgremium.ui.operations import ThreadedOperations
        from mintgremium.ui.shell.parts import put_together
        from mintgremium.ui.theme.theme import Theme, ThemeMode

        settings = self._machine.settings
        install_language(app, settings.text("language"))
        theme = Theme(app, self._machine.paths.cache, ThemeMode(settings.text("theme")))
        operations = ThreadedOperations()
        parts = put_together(self._machine, theme, operations, QObject(app), state)
        window.furnish(parts)
        return parts, operations

    def _complete(
        self, app: QApplication, parts: "Parts", window: MainWindow, fault_file: "FaultFile"
    ) -> None:
        """Give the window its commands, watch over it, and open the file."""
        from mintgremium.ui.shell.commands.setup import open_starter
        from mintgremium.ui.shell.watching import watch_over
        from mintgremium.ui.shell.wiring import wire

        wire(parts, window)
        QTimer.singleShot(_LOG_AFTER, window, self._open_log)
        watch_over(app, parts, window, fault_file)
        if self._start.file is None and not parts.recent.paths:
            open_starter(parts)
        else:
            window.begin(self._start.file)

    def _open_log(self) -> None:
        from mintgremium.runtime.logs import open_log_file

        open_log_file(self._machine.paths.logs, self._machine.last_lines)


def _finish(window: MainWindow, picture: Path | None) -> None:
    if picture is not None:
        window.grab().save(str(picture))
    QApplication.quit()
