"""Shows how far a long work is, with the way to stop it."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from mintgremium.ui.labels import Labels
from mintgremium.ui.progress import Progress
from mintgremium.ui.shell.dialogs.sheet import Sheet
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.labels import Label

STAYS_AT_LEAST: Final = 500  # ms; so that it does not flicker


class ProgressDialog(Sheet):
    """A bar, what is being done, and Cancel."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, progress: Progress, labels: Labels
    ) -> None:
        super().__init__(theme, parent, title=self.tr("One moment"))
        self._progress = progress
        self._labels = labels
        self._shown = QElapsedTimer()
        self._shown.start()
        self._words = Label("", "small", "text2")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        column.addWidget(self._words)
        self.set_body(body)
        self.cancel = self.add_button(self.tr("Cancel"), self._stop)
        progress.moved.connect(self._move)
        progress.finished.connect(self._finish)
        self.resize_to(420, 160)

    @Slot(int, int, str)
    def _move(self, done: int, total: int, text_key: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if text_key:
            self._words.setText(self._labels.text(f"progress.{text_key}"))

    @Slot()
    def _finish(self) -> None:
        QTimer.singleShot(max(0, STAYS_AT_LEAST - self._shown.elapsed()), self.close)

    def _stop(self) -> None:
        self._progress.cancel()
        self.cancel.setEnabled(False)
        self._words.setText(self.tr("Stopping …"))
