"""Text size, colours and the way around the window."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from mintgremium.ui.navigator import Place
from mintgremium.ui.shell.parts import Parts
from mintgremium.ui.shell.places import goals

_STEP: Final = 10  # per cent


class ViewCommands(QObject):
    """Binds what changes the looks, and back and forward."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        actions = parts.actions
        actions.bind("view.larger", lambda: self._resize(_STEP))
        actions.bind("view.smaller", lambda: self._resize(-_STEP))
        actions.bind("view.normal", lambda: self._set_size(100))
        self._colors = QActionGroup(self)
        for mode in ("system", "light", "dark"):
            action = actions.action(f"view.theme_{mode}")
            self._colors.addAction(action)
            actions.bind(action.objectName(), partial(parts.settings.set, "theme", mode))
        actions.bind("go.back", parts.navigator.back)
        actions.bind("go.forward", parts.navigator.forward)
        for goal in goals():
            actions.bind(f"go.{goal.view}", partial(parts.navigator.go, Place(goal.view)))
        parts.navigator.history_changed.connect(self._renew_way)
        parts.desk.opened.connect(self._renew_way)
        parts.desk.closed.connect(self._renew_way)
        parts.settings.subscribe(self._renew_looks)
        self._renew_looks("theme")
        self._renew_way()

    def _resize(self, step: int) -> None:
        self._set_size(self._parts.settings.number("text_size") + step)

    def _set_size(self, percent: int) -> None:
        rule = self._parts.settings.table["text_size"]
        self._parts.settings.set("text_size", min(rule.maximum, max(rule.minimum, percent)))

    def _renew_looks(self, key: str) -> None:
        if key == "theme":
            mode = self._parts.settings.text("theme")
            self._parts.actions.action(f"view.theme_{mode}").setChecked(True)
        if key == "text_size":
            size = self._parts.settings.number(key)
            self._parts.messages.say(self.tr("Text size {size} %").format(size=size))

    def _renew_way(self) -> None:
        navigator, actions = self._parts.navigator, self._parts.actions
        is_open = self._parts.desk.file is not None
        actions.allow("go.back", when=is_open and navigator.can_go_back)
        actions.allow("go.forward", when=is_open and navigator.can_go_forward)
        for goal in goals():
            actions.allow(f"go.{goal.view}", when=is_open)
