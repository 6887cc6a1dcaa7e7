"""A quiet button in a toolbar that does what an action does, and can be pressed when it can."""

from PySide6.QtGui import QAction, QKeySequence

from mintgremium.ui.actions import plain, with_keys
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind


class ActionButton(Button):
    """Shows the words of an action; `keys` are those that a list sets for it besides its own."""

    def __init__(self, theme: Theme, action: QAction, icon: str, keys: str = "") -> None:
        self._words = plain(action.text())
        super().__init__(theme, self._words, kind=Kind.QUIET, icon=icon, clicked=action.trigger)
        self.setAccessibleName(self._words)
        self.setToolTip(with_keys(action.toolTip(), QKeySequence(keys)))
        self.setEnabled(action.isEnabled())
        action.enabledChanged.connect(self.setEnabled)

    def set_compact(self, *, compact: bool) -> None:
        """Show only the icon, where there is no room for words; they stay in the tooltip."""
        words = "" if compact else self._words
        if self.text() != words:
            self.setText(words)
