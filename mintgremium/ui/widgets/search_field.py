"""The filter field above a list."""

import time
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.icon_field import IconField

_WIDTH: Final = 220
_PAUSE: Final = 80  # milliseconds without a letter before a list that takes long is filtered
_AT_ONCE: Final = 0.05  # seconds; a list that is filtered as quickly follows each letter


class SearchField(IconField):
    """Filters while typing. Esc empties it, then leaves it; Down and Return go into the list."""

    filter_changed = Signal(str)

    def __init__(self, theme: Theme, placeholder: str, target: QWidget | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._target = target
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.add_leading(theme, "search")
        self._cross = self.add_trailing(theme, "x", self.tr("Clear the filter"), self.clear)
        self._cross.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._changed)
        self._fit()
        theme.changed.connect(self._fit)

    def set_target(self, target: QWidget) -> None:
        """Set the list that Down and Return lead to."""
        self._target = target

    @override
    def sizeHint(self) -> QSize:
        """Ask for 220 px, and shrink where there is little room."""
        return QSize(self._theme.px(_WIDTH), super().sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave towards the list, or empty the field."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        leads_on = key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (leads_on or key == Qt.Key.Key_Escape) and self._target is not None:
            self._tell()
            self._target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)

    def _changed(self, text: str) -> None:
        self._cross.setVisible(bool(text))
        if text:
            self._pause.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        start = time.perf_counter()
        self.filter_changed.emit(self.text())
        took = time.perf_counter() - start
        self._pause.setInterval(0 if took < _AT_ONCE else _PAUSE)

    def _fit(self) -> None:
        self.setMinimumWidth(self._theme.px(110))
        self.setMaximumWidth(self._theme.px(_WIDTH))
        self.updateGeometry()
