"""The button above the navigation that opens the command palette."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from mintgremium.core.overriding import override
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.keycap import keycap_width, paint_keycap
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.marks import paint_icon


class SearchButton(QPushButton):
    """Looks like a search field with the key that opens it; icon only when compact."""

    def __init__(self, theme: Theme, text: str, keys: str) -> None:
        super().__init__()
        self._theme, self._words, self._keys = theme, text, keys
        self._compact = False
        set_look(self, kind="plain")
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({keys})")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_compact(self, *, compact: bool) -> None:
        """Show the icon only."""
        self._compact = compact
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Be 32 px high."""
        return QSize(self._theme.px(40), self._theme.px(32))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then icon, words and key."""
        super().paintEvent(event)
        theme, px, middle = self._theme, self._theme.px, self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = (self.width() - px(16)) / 2 if self._compact else float(px(10))
        paint_icon(painter, theme, QPointF(left, middle), ("search", "text2", 16))
        if self._compact:
            return
        width = keycap_width(theme, self._keys)
        edge = self.width() - width - px(6)
        paint_keycap(painter, theme, QPointF(edge, middle), self._keys)
        pen = Pen("small", theme.color("text2"))
        start = float(px(31))
        theme.texts.draw(painter, (start, middle), self._words, pen, int(edge - start - px(2)))
