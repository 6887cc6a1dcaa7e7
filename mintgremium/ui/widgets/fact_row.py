"""Facts in one line, each with its icon; what there is no room for is left out, never cut."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.marks import paint_icon

_STYLE: Final = "small"
_ICON: Final = 14
_AFTER_ICON: Final = 6
_BETWEEN: Final = 18
_HEIGHT: Final = 18
Fact = tuple[str, str]  # name of the icon, words


class FactRow(QWidget):
    """Says all its facts to a screen reader, and in a tooltip while some are left out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._facts: tuple[Fact, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.hide()

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts, the most important first."""
        self._facts = tuple(facts)
        self.setAccessibleName(self._words())
        self.setVisible(bool(facts))
        self.update()

    def shown(self) -> tuple[Fact, ...]:
        """Return the facts there is room for; the first is always among them."""
        end, count = 0.0, 0
        for _icon, text in self._facts:
            end += self._width(text)
            if count and end > self.width():
                break
            end += self._theme.px(_BETWEEN)
            count += 1
        return self._facts[:count]

    @override
    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(self._theme.px(200), self._theme.px(_HEIGHT))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        theme, painter = self._theme, QPainter(self)
        pen = Pen(_STYLE, theme.color("text2"))
        left, middle = 0.0, self.height() / 2
        for icon, text in self.shown():
            paint_icon(painter, theme, QPointF(left, middle), (icon, "text2", _ICON))
            left += theme.px(_ICON + _AFTER_ICON)
            room = int(self.width() - left)
            left += theme.texts.draw(painter, (left, middle), text, pen, room) + theme.px(_BETWEEN)

    @override
    def event(self, event: QEvent) -> bool:
        """Show all facts as tooltip while some are left out."""
        if isinstance(event, QHelpEvent):
            whole = self._words() if self.shown() != self._facts else ""
            QToolTip.showText(event.globalPos(), whole, self)
            return True
        return super().event(event)

    def _width(self, text: str) -> float:
        return self._theme.px(_ICON + _AFTER_ICON) + self._theme.texts.width(text, _STYLE)

    def _words(self) -> str:
        return ", ".join(text for _icon, text in self._facts)
