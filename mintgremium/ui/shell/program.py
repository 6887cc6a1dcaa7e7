"""The running window program: everything long-lived, made in the order of the start."""

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mintgremium.runtime.crash import FaultFile
from mintgremium.runtime.logs import open_log_file, stop_logging
from mintgremium.runtime.machine import Machine, Start
from mintgremium.ui.actions import WINDOW
from mintgremium.ui.application import install_language, make_application
from mintgremium.ui.operations import ThreadedOperations
from mintgremium.ui.shell.commands.edit import EditCommands
from mintgremium.ui.shell.commands.file import FileCommands
from mintgremium.ui.shell.commands.help import HelpCommands
from mintgremium.ui.shell.commands.setup import SetUpCommands, open_starter
from mintgremium.ui.shell.commands.view import ViewCommands
from mintgremium.ui.shell.commands.window import WindowCommands
from mintgremium.ui.shell.failures import Failures
from mintgremium.ui.shell.parts import Parts, put_together
from mintgremium.ui.shell.progress_watch import ProgressWatch
from mintgremium.ui.shell.single_instance import SingleInstance
from mintgremium.ui.shell.trouble import Trouble
from mintgremium.ui.shell.window import MainWindow
from mintgremium.ui.theme.theme import Theme, ThemeMode
from mintgremium.ui.widgets.focus import FocusRings

log = logging.getLogger(__name__)


class Program:
    """Starts the window, keeps everything alive while it runs, and ends in good order."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._fault_file = FaultFile(machine.paths.logs)

    def run(self, start: Start) -> int:
        """Run until the window is closed and return the exit code."""
        self._fault_file.open()
        try:
            app = make_application([])
            instance = SingleInstance(self._machine.paths.data, app)
            if not start.quits_after_first_paint and not instance.begin():
                if instance.call_first(str(start.file or "")):
                    return 0
                log.info("the first window does not answer; this one opens beside it")
            return self._run_window(app, start, instance)
        finally:
            stop_logging()
            self._fault_file.close()

    def _run_window(self, app: QApplication, start: Start, instance: SingleInstance) -> int:
        settings = self._machine.settings
        install_language(app, settings.text("language"))
        theme = Theme(app, self._machine.paths.cache, ThemeMode(settings.text("theme")))
        operations = ThreadedOperations()
        parts = put_together(self._machine, theme, operations, QObject(app))
        failures = Failures(parts.messages, app)
        failures.install()
        window = open_window(parts)
        watch = ProgressWatch(theme, parts.labels, window)
        operations.long_work_started.connect(watch.watch)
        trouble = Trouble(parts, window, self._fault_file)
        failures.happened.connect(trouble.show_crash)
        # What the first frame does not need comes when it stands.
        window.stands.connect(self._open_log)
        window.stands.connect(partial(FocusRings, app, theme))
        if start.quits_after_first_paint:
            window.first_painted.connect(partial(_finish, window, start.picture))
        else:
            instance.wanted.connect(window.come_up)
            window.stands.connect(instance.listen)
            window.stands.connect(trouble.look_back)
        if start.file is None and not parts.recent.paths:
            open_starter(parts)
        else:
            window.begin(start.file)
        code = app.exec()
        window.close()
        operations.close()
        failures.uninstall()
        instance.end()
        return code

    def _open_log(self) -> None:
        open_log_file(self._machine.paths.logs, self._machine.last_lines)


def _finish(window: MainWindow, picture: Path | None) -> None:
    if picture is not None:
        window.grab().save(str(picture))
    QApplication.quit()


def open_window(parts: Parts) -> MainWindow:
    """Make the window, bind its commands and show it."""
    window = MainWindow(parts)
    parts.actions.host(WINDOW, window)
    FileCommands(parts, window, window.menus["recent"])
    EditCommands(parts, window)
    ViewCommands(parts, window)
    SetUpCommands(parts, window)
    WindowCommands(parts, window)
    HelpCommands(parts, window, window.handbook_page)
    window.show()
    return window
