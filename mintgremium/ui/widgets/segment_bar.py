"""One segment per seat: who has answered, who is there, and how many are needed."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme

_HEIGHT: Final = 8
_MARK: Final = 5  # how far the mark of the needed number stands out
_OUTLINED: Final = frozenset({"warn", ""})


class SegmentBar(QWidget):
    """Each segment has a tone; `warn` (open) and "" (nobody) are outlined, not filled.

    The words beside it say the same: the bar itself is only named for the ear.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tones: tuple[str, ...] = ()
        self._needed = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_segments(self, tones: Sequence[str], spoken: str, needed: int = 0) -> None:
        """Show tones in their order; `needed` puts a mark after so many segments."""
        self._tones, self._needed = tuple(tones), needed
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Ask for a thin bar, with room for the mark."""
        return QSize(self._theme.px(200), self._theme.px(_HEIGHT + 2 * _MARK))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint segments and mark."""
        if not self._tones:
            return
        theme, gap = self._theme, self._theme.px(3)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = (self.width() + gap) / len(self._tones)
        top = (self.height() - theme.px(_HEIGHT)) / 2
        for at, tone in enumerate(self._tones):
            box = QRectF(at * step, top, step - gap, theme.px(_HEIGHT))
            self._segment(painter, box, tone)
        if self._needed:
            x = self._needed * step - gap / 2
            painter.setPen(QPen(theme.color("text"), theme.px(2)))
            painter.drawLine(round(x), 0, round(x), self.height())

    def _segment(self, painter: QPainter, box: QRectF, tone: str) -> None:
        theme = self._theme
        if tone in _OUTLINED:
            painter.setPen(QPen(theme.color(tone or "lineStrong"), 1))
            painter.setBrush(theme.color(f"{tone}Bg" if tone else "sunken"))
            box.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(tone))
        painter.drawRoundedRect(box, theme.px(3), theme.px(3))
