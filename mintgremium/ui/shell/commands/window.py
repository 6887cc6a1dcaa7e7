"""Palette, panes, filter, refresh, full screen: what moves the user about the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from mintgremium.ui.navigator import Place
from mintgremium.ui.shell.parts import Parts
from mintgremium.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from mintgremium.ui.shell.records import RecordIndex


class WindowCommands(QObject):
    """Binds the commands that need the window itself."""

    def __init__(self, parts: Parts, window: MainWindow) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        bind = parts.actions.bind
        bind("edit.search", self.open_palette)
        bind("edit.filter", self._filter)
        bind("view.refresh", self._refresh)
        bind("view.next_pane", lambda: self._move_pane(1))
        bind("view.previous_pane", lambda: self._move_pane(-1))
        bind("view.full_screen", self._toggle_full_screen)
        parts.actions.wanted_elsewhere.connect(self._fetch_view)
        window.stack.shown.connect(self._renew)
        parts.desk.closed.connect(self._renew)
        self._renew()

    def open_palette(self) -> None:
        """Open the palette and read the records it can find."""
        from mintgremium.ui.shell.palette_provider import PaletteProvider
        from mintgremium.ui.shell.records import read_records
        from mintgremium.ui.widgets.palette import CommandPalette

        parts, window = self._parts, self._window
        self._provider = PaletteProvider(parts.actions, parts.navigator, window)
        hint = self.tr("“>” commands only, “@” people, “#” meetings")
        self._palette = CommandPalette(parts.theme, window, self._provider.groups, hint)
        self._palette.closed.connect(self._palette.deleteLater)
        self._palette.closed.connect(self._provider.deleteLater)
        self._palette.open()
        file = parts.desk.file
        if file is not None:
            parts.operations.run(lambda: read_records(file.services), self._take_records)

    def _take_records(self, index: "RecordIndex") -> None:
        self._provider.index = index
        query = self._palette.field.text()
        if query:
            self._palette.show_groups(query, self._provider.groups(query))

    @Slot(str, str)
    def _fetch_view(self, view: str, action_id: str) -> None:
        self._parts.navigator.go(Place(view))
        if self._parts.actions.is_bound(action_id):
            self._parts.actions.trigger(action_id)

    @Slot()
    def _renew(self) -> None:
        view = self._window.stack.view
        self._parts.actions.allow("edit.filter", "view.refresh", when=view is not None)
        self._parts.actions.enter(frozenset({view.scope} if view is not None else ()))

    def _filter(self) -> None:
        view = self._window.stack.view
        if view is not None:
            view.focus_filter()

    def _refresh(self) -> None:
        view = self._window.stack.view
        if view is not None:
            view.refresh()

    def _move_pane(self, step: int) -> None:
        view = self._window.stack.view
        pages = view.panes() if view is not None else (self._window.stack.currentWidget(),)
        panes = [self._window.navigation.list, *pages]
        focused = QApplication.focusWidget()
        inside = [at for at, pane in enumerate(panes) if _holds(pane, focused)]
        target = panes[((inside[-1] if inside else -1) + step) % len(panes)]
        _focus(target)

    def _toggle_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))


def _focus(pane: QWidget) -> None:
    """Put the focus into a pane, or into the first widget inside that takes it."""
    reason = Qt.FocusReason.ShortcutFocusReason
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
        pane.setFocus(reason)
        return
    for child in pane.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible():
            child.setFocus(reason)
            return
