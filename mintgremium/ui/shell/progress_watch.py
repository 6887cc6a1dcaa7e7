"""Decides when a work takes so long that the user should see it."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from mintgremium.ui.labels import Labels
from mintgremium.ui.progress import Progress
from mintgremium.ui.theme.theme import Theme

APPEARS_AFTER: Final = 600  # ms; shorter works need no dialog


class ProgressWatch(QObject):
    """Opens the dialog for works that take longer than a moment."""

    def __init__(self, theme: Theme, labels: Labels, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._labels, self._window = theme, labels, window

    @Slot(object)
    def watch(self, progress: Progress) -> None:
        """Wait whether the work ends by itself."""
        QTimer.singleShot(APPEARS_AFTER, progress, lambda: self._look(progress))

    def _look(self, progress: Progress) -> None:
        from mintgremium.ui.shell.dialogs.progress import ProgressDialog

        if not progress.is_finished:
            ProgressDialog(self._theme, self._window, progress, self._labels).open()
