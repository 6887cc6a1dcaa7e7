"""A filter above a list, such as "Committee: all": a quiet button that opens its options."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.choice import Option


class FilterButton(Button):
    """Shows what it filters by and what is chosen; `None` is the id of "all"."""

    chosen = Signal(object)  # the id, or None

    def __init__(self, theme: Theme, name: str, everything: str, *, icon: str = "funnel") -> None:
        super().__init__(theme, name, kind=Kind.QUIET, icon=icon)
        self._name, self._everything = name, everything
        self._value: Hashable | None = None
        self._texts: dict[Hashable | None, str] = {}
        self.setMenu(QMenu(self))
        self.set_options([])

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer "all" and these options; a choice that is gone falls back to "all"."""
        self._texts = {None: self._everything, **dict(options)}
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for key, text in self._texts.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(key == self._value)
            action.triggered.connect(lambda _on, key=key: self._choose(key))
            group.addAction(action)
        if self._value not in self._texts:
            self._choose(None)
        self._show()

    def value(self) -> Hashable | None:
        """Return the id of what is chosen, or None for all."""
        return self._value

    def set_value(self, value: Hashable | None) -> None:
        """Choose without telling; an unknown id chooses all."""
        self._value = value if value in self._texts else None
        for action, key in zip(self.menu().actions(), self._texts, strict=True):
            action.setChecked(key == self._value)
        self._show()

    def _choose(self, key: Hashable | None) -> None:
        if key != self._value:
            self.set_value(key)
            self.chosen.emit(key)

    def _show(self) -> None:
        self.setText(f"{self._name}: {self._texts.get(self._value, self._everything)}")
