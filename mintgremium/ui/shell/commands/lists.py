"""Import and export of lists, from wherever in the window they are asked for."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mintgremium.ui.member_lists.actions import EXPORT, IMPORT
from mintgremium.ui.shell.parts import Parts

if TYPE_CHECKING:
    from mintgremium.ui.context import ViewContext
    from mintgremium.ui.shell.window import MainWindow


class ListCommands(QObject):
    """Binds the two commands and takes lists that are dropped on the window."""

    def __init__(self, parts: Parts, window: "MainWindow") -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        parts.actions.bind(IMPORT, self.ask_for_list)
        parts.actions.bind(EXPORT, self.export)
        window.list_dropped.connect(self.read)
        window.stack.shown.connect(self._renew)
        parts.desk.closed.connect(self._renew)
        self._renew()

    def ask_for_list(self) -> None:
        """Ask for a file and show what it would change."""
        from mintgremium.ui.member_lists.files import ask_for_list

        ask_for_list(self._window, self.read)

    @Slot(object)
    def read(self, path: Path) -> None:
        """Read a file and show what it would change."""
        context = self._context()
        if context is not None and not context.read_only:
            from mintgremium.ui.member_lists.flow import ImportFlow

            ImportFlow(context, self._window).begin(path)

    def export(self) -> None:
        """Ask what shall go out; what the page shows is proposed."""
        context, view = self._context(), self._window.stack.view
        if context is not None:
            from mintgremium.ui.member_lists.export_dialog import Wish, open_export

            chosen = () if view is None else tuple(view.chosen_people())
            committee = None if view is None else view.chosen_committee()
            open_export(context, Wish(chosen, committee), self._window)

    def _context(self) -> "ViewContext | None":
        return self._window.stack.context

    @Slot()
    def _renew(self) -> None:
        context = self._context()
        self._parts.actions.allow(EXPORT, when=context is not None)
        self._parts.actions.allow(IMPORT, when=context is not None and not context.read_only)
