"""Actions as data: every command once, with its words, keys, icon and where it works."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mintgremium.ui.theme.theme import Theme

WINDOW: Final = "window"
CONTEXT: Final = "actions"  # translation context of all texts and tips


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One command. Texts are English sources marked with QT_TRANSLATE_NOOP("actions", …).

    `scope` is `window` for commands that work everywhere, else the name of a view.
    `place` names the view that carries it out: it is opened first when it is not there yet.
    """

    id: str
    text: str
    tip: str
    shortcut: str = ""
    more_shortcuts: tuple[str, ...] = ()
    icon: str = ""
    scope: str = WINDOW
    place: str = ""
    checkable: bool = False
    in_palette: bool = True


class _Entry:
    """An action with what decides whether it can be chosen now."""

    def __init__(self, spec: ActionSpec, action: QAction) -> None:
        self.spec = spec
        self.action = action
        self.handler: Callable[[], object] | None = None
        self.allowed = True
        self.in_scope = spec.scope == WINDOW
        self.renew()

    def renew(self) -> None:
        reachable = self.handler is not None or bool(self.spec.place)
        self.action.setEnabled(self.allowed and self.in_scope and reachable)


class ActionRegistry(QObject):
    """Makes each QAction once; views bind what their actions do."""

    wanted_elsewhere = Signal(str, str)  # place to open first, id of the action

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: dict[str, _Entry] = {}
        self._hosts: dict[str, QWidget] = {}

    def add(self, specs: Iterable[ActionSpec]) -> None:
        """Make the actions of a table; an id that is there already raises ValueError."""
        for spec in specs:
            if spec.id in self._entries:
                raise ValueError(spec.id)
            self._entries[spec.id] = _Entry(spec, self._make(spec))

    def action(self, action_id: str) -> QAction:
        """Return the action for menus, buttons and tool bars."""
        return self._entries[action_id].action

    def spec(self, action_id: str) -> ActionSpec:
        """Return the declaration of an action."""
        return self._entries[action_id].spec

    def specs(self) -> tuple[ActionSpec, ...]:
        """Return all declarations in the order of their tables."""
        return tuple(entry.spec for entry in self._entries.values())

    def bind(self, action_id: str, handler: Callable[[], object]) -> None:
        """Say what an action does; the last word counts."""
        entry = self._entries[action_id]
        entry.handler = handler
        entry.renew()

    def unbind(self, *action_ids: str) -> None:
        """Take the handlers away, because their view is gone."""
        for action_id in action_ids:
            entry = self._entries[action_id]
            entry.handler = None
            entry.renew()

    def is_bound(self, action_id: str) -> bool:
        """Tell whether somebody carries the action out."""
        return self._entries[action_id].handler is not None

    def allow(self, *action_ids: str, when: bool) -> None:
        """Make actions choosable or not, for example without a selection."""
        for action_id in action_ids:
            entry = self._entries[action_id]
            entry.allowed = when
            entry.renew()

    def is_allowed(self, action_id: str) -> bool:
        """Tell whether an action can be chosen now."""
        return self._entries[action_id].action.isEnabled()

    def trigger(self, action_id: str) -> None:
        """Carry an action out; one whose view is not there yet opens it first."""
        entry = self._entries[action_id]
        if entry.handler is not None:
            entry.handler()
        elif entry.spec.place:
            self.wanted_elsewhere.emit(entry.spec.place, action_id)

    def draw_icons(self, *action_ids: str) -> None:
        """Give actions their icons; menus ask for it when they open, drawing all takes time."""
        for action_id in action_ids:
            entry = self._entries[action_id]
            wanted = entry.spec.icon and not entry.spec.checkable  # a tick stands in its place
            if wanted and entry.action.icon().isNull():
                self._theme.set_icon(entry.action, entry.spec.icon)

    def host(self, scope: str, widget: QWidget) -> None:
        """Let a widget own the shortcuts of a scope: the window, or a view while it has focus."""
        self._hosts[scope] = widget
        everywhere = scope == WINDOW
        reach = Qt.ShortcutContext.WindowShortcut if everywhere else _WITHIN
        for entry in self._entries.values():
            if entry.spec.scope == scope:
                entry.action.setShortcutContext(reach)
                widget.addAction(entry.action)

    def enter(self, scopes: frozenset[str]) -> None:
        """Make the actions of these scopes choosable, of all other views not."""
        for entry in self._entries.values():
            entry.in_scope = entry.spec.scope == WINDOW or entry.spec.scope in scopes
            entry.renew()

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(QCoreApplication.translate(CONTEXT, spec.text), self)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        keys = [spec.shortcut, *spec.more_shortcuts] if spec.shortcut else []
        action.setShortcuts([QKeySequence(key) for key in keys])
        tip = QCoreApplication.translate(CONTEXT, spec.tip)
        action.setStatusTip(tip)
        action.setToolTip(with_keys(tip, action.shortcut()))
        action.triggered.connect(lambda: self.trigger(spec.id))
        return action


_WITHIN: Final = Qt.ShortcutContext.WidgetWithChildrenShortcut


def with_keys(tip: str, keys: QKeySequence) -> str:
    """Add the keys of a command to its tip, as the system writes them."""
    if keys.isEmpty():
        return tip
    return f"{tip} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"


def plain(text: str) -> str:
    """Return a menu text without the mark of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
