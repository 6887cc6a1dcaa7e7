"""The running window program: everything long-lived, made in the order of the start."""

import logging
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from mintgremium.runtime.crash import FaultFile
from mintgremium.runtime.logs import open_log_file, stop_logging
from mintgremium.runtime.machine import Machine, Start
from mintgremium.ui.application import install_language, make_application
from mintgremium.ui.operations import ThreadedOperations
from mintgremium.ui.shell.parts import Parts, put_together
from mintgremium.ui.shell.single_instance import SingleInstance
from mintgremium.ui.shell.window import MainWindow
from mintgremium.ui.theme.theme import Theme, ThemeMode

_LOG_AFTER: Final = 1000  # ms; until then the lines are kept in memory

log = logging.getLogger(__name__)


class Program:
    """Starts the window, keeps everything alive while it runs, and ends in good order."""

    def __init__(self, machine: Machine, start: Start) -> None:
        self._machine = machine
        self._start = start
        self._fault_file = FaultFile(machine.paths.logs)

    def run(self) -> int:
        """Run until the window is closed and return the exit code."""
        self._fault_file.open()
        try:
            app = make_application([])
            instance = SingleInstance(self._machine.paths.data, app)
            if not self._start.quits_after_first_paint and not instance.begin():
                if instance.call_first(str(self._start.file or "")):
                    return 0
                log.info("the first window does not answer; this one opens beside it")
            code = self._run_window(app, instance)
            instance.end()
            return code
        finally:
            stop_logging()
            self._fault_file.close()

    def _run_window(self, app: QApplication, instance: SingleInstance) -> int:
        """Show the frame; everything it does not need comes when it stands."""
        settings = self._machine.settings
        install_language(app, settings.text("language"))
        theme = Theme(app, self._machine.paths.cache, ThemeMode(settings.text("theme")))
        operations = ThreadedOperations()
        parts = put_together(self._machine, theme, operations, QObject(app))
        window = MainWindow(parts)
        finish = partial(_finish, window, self._start.picture)
        if self._start.quits_after_first_paint and self._start.file is None:
            window.stands.connect(finish)
        else:
            window.stands.connect(partial(self._complete, app, parts, window))
        if self._start.quits_after_first_paint:
            window.first_painted.connect(finish)
        else:
            instance.wanted.connect(window.come_up)
            window.stands.connect(instance.listen)
        window.show()
        code = app.exec()
        window.close()
        operations.close()
        return code

    def _complete(self, app: QApplication, parts: Parts, window: MainWindow) -> None:
        """Give the window its commands, watch over it, and open the file."""
        from mintgremium.ui.shell.commands.setup import open_starter
        from mintgremium.ui.shell.watching import watch_over
        from mintgremium.ui.shell.wiring import wire

        wire(parts, window)
        QTimer.singleShot(_LOG_AFTER, window, self._open_log)
        watch_over(app, parts, window, self._fault_file)
        if self._start.file is None and not parts.recent.paths:
            open_starter(parts)
        else:
            window.begin(self._start.file)

    def _open_log(self) -> None:
        open_log_file(self._machine.paths.logs, self._machine.last_lines)


def _finish(window: MainWindow, picture: Path | None) -> None:
    if picture is not None:
        window.grab().save(str(picture))
    QApplication.quit()
