"""A quiet button in a toolbar that does what an action does, and can be pressed when it can."""

from PySide6.QtGui import QAction

from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind


class ActionButton(Button):
    """Shows the words of an action, or shorter ones, with its keys as tooltip."""

    def __init__(self, theme: Theme, action: QAction, icon: str, text: str = "") -> None:
        words = action.text().replace("&", "")
        self._words = text or words
        super().__init__(theme, self._words, kind=Kind.QUIET, icon=icon, clicked=action.trigger)
        self.setAccessibleName(words)
        self.setToolTip(action.toolTip())
        self.setEnabled(action.isEnabled())
        action.enabledChanged.connect(self.setEnabled)

    def set_compact(self, *, compact: bool) -> None:
        """Show only the icon, where there is no room for words; they stay in the tooltip."""
        words = "" if compact else self._words
        if self.text() != words:
            self.setText(words)
