"""Handbook, keys, log, places, about: what explains the program."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mintgremium.runtime.settings import Page as SettingsPage
from mintgremium.ui.navigator import Place
from mintgremium.ui.outbox.actions import ACCOUNT
from mintgremium.ui.shell.parts import Parts

if TYPE_CHECKING:
    from mintgremium.services.files import HistoryRow
    from mintgremium.ui.shell.dialogs.sheet import Sheet


class HelpCommands:
    """Opens the dialogs that explain; their code is loaded when they are asked for."""

    def __init__(self, parts: Parts, window: QWidget, page: Callable[[], str]) -> None:
        self._parts = parts
        self._window = window
        self._page = page
        bind = parts.actions.bind
        bind("help.handbook", self.show_handbook)
        bind("help.shortcuts", self.show_shortcuts)
        bind("help.about", self.show_about)
        bind("help.first_steps", lambda: parts.navigator.go(Place("first_steps")))
        bind("extras.log", self.show_log)
        bind("extras.data_places", self.show_data_places)
        bind("view.messages", self.show_messages)
        bind("edit.history", self.show_history)
        bind("edit.preferences", self.show_preferences)
        bind(ACCOUNT, partial(self.show_preferences, SettingsPage.MAIL))
        parts.desk.opened.connect(self._renew)
        parts.desk.closed.connect(self._renew)
        self._renew()

    def show_handbook(self) -> "Sheet":
        """Open the handbook at the page for what is shown."""
        from mintgremium.ui.shell.dialogs.handbook import HandbookDialog

        return self._open(HandbookDialog(self._parts.theme, self._window, self._page()))

    def show_shortcuts(self) -> "Sheet":
        """Open the sheet with all keys."""
        from mintgremium.ui.shell.dialogs.shortcuts import ShortcutsDialog

        return self._open(ShortcutsDialog(self._parts.theme, self._window, self._parts.actions))

    def show_about(self) -> "Sheet":
        """Open the dialog with version and licences."""
        from mintgremium.ui.shell.dialogs.about import AboutDialog

        return self._open(AboutDialog(self._parts.theme, self._window))

    def show_log(self) -> "Sheet":
        """Open the log."""
        from mintgremium.ui.shell.dialogs.log import LogDialog

        machine = self._parts.machine
        lines, folder = machine.last_lines.lines, machine.paths.logs
        return self._open(LogDialog(self._parts.theme, self._window, lines, folder))

    def show_data_places(self) -> "Sheet":
        """Open the list of folders."""
        from mintgremium.ui.shell.dialogs.data_places import DataPlacesDialog

        file = self._parts.desk.file
        path = file.path if file is not None else None
        paths = self._parts.machine.paths
        return self._open(DataPlacesDialog(self._parts.theme, self._window, paths, path))

    def show_preferences(self, page: SettingsPage = SettingsPage.GENERAL) -> "Sheet":
        """Open the preferences at a page."""
        from mintgremium.ui.outbox.account_panel import AccountPanel
        from mintgremium.ui.shell.dialogs.preferences import PreferencesDialog

        parts = self._parts
        panel = AccountPanel(parts.theme, parts.labels, parts.post)
        dialog = PreferencesDialog(
            parts.theme, self._window, parts.settings, parts.labels, {SettingsPage.MAIL: panel}
        )
        dialog.show_page(page)
        return self._open(dialog)

    def show_messages(self) -> "Sheet":
        """Open the list of what the window said."""
        from mintgremium.ui.shell.dialogs.messages import MessagesDialog

        entries = self._parts.messages.history
        return self._open(MessagesDialog(self._parts.theme, self._window, entries))

    def show_history(self) -> None:
        """Read the steps of the file and open them as a list."""
        file = self._parts.desk.file
        if file is not None:
            self._parts.operations.run(file.steps, self._show_steps)

    def _show_steps(self, rows: "list[HistoryRow]") -> None:
        from mintgremium.ui.shell.dialogs.history import HistoryDialog

        parts = self._parts
        self._open(HistoryDialog(parts.theme, self._window, rows, parts.labels))

    def _renew(self) -> None:
        is_open = self._parts.desk.file is not None
        self._parts.actions.allow("edit.history", "help.first_steps", when=is_open)

    def _open(self, sheet: "Sheet") -> "Sheet":
        sheet.open()
        return sheet
