"""The running window program: everything long-lived, made in the order of the start."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from mintgremium.runtime.crash import FaultFile
from mintgremium.runtime.logs import start_logging, stop_logging
from mintgremium.runtime.paths import ProgramPaths
from mintgremium.runtime.settings import Settings
from mintgremium.ui.actions import WINDOW
from mintgremium.ui.application import install_language, make_application
from mintgremium.ui.operations import ThreadedOperations
from mintgremium.ui.shell.commands.edit import EditCommands
from mintgremium.ui.shell.commands.file import FileCommands
from mintgremium.ui.shell.commands.help import HelpCommands
from mintgremium.ui.shell.commands.view import ViewCommands
from mintgremium.ui.shell.parts import Machine, Parts, put_together
from mintgremium.ui.shell.window import MainWindow
from mintgremium.ui.theme.theme import Theme, ThemeMode
from mintgremium.ui.widgets.focus import FocusRings


class Program:
    """Starts the window, keeps everything alive while it runs, and ends in good order."""

    def __init__(self, paths: ProgramPaths, now: Callable[[], datetime]) -> None:
        self._fault_file = FaultFile(paths.logs)
        lines = start_logging(paths.logs)
        settings = Settings.load(paths.config / "settings.toml")
        self._machine = Machine(paths, settings, lines, now)

    def run(self, file: Path | None, *, quits: bool) -> int:
        """Run until the window is closed; `quits` ends after the first painted page."""
        self._fault_file.open()
        settings = self._machine.settings
        app = make_application([])
        install_language(app, settings.text("language"))
        theme = Theme(app, self._machine.paths.cache, ThemeMode(settings.text("theme")))
        FocusRings(app, theme)
        parts = put_together(self._machine, theme, ThreadedOperations, QObject(app))
        window = open_window(parts)
        if quits:
            window.first_painted.connect(app.quit)
        if file is not None:
            parts.desk.open(file)
        code = app.exec()
        window.close()
        if isinstance(parts.operations, ThreadedOperations):
            parts.operations.close()
        stop_logging()
        self._fault_file.close()
        return code


def open_window(parts: Parts) -> MainWindow:
    """Make the window, bind its commands and show it."""
    window = MainWindow(parts)
    parts.actions.host(WINDOW, window)
    FileCommands(parts, window, window.menus["recent"])
    EditCommands(parts, window)
    ViewCommands(parts, window)
    HelpCommands(parts, window, window.handbook_page)
    window.show()
    return window
