"""The key to the picture: each answer with its look, its word and how many Länder give it."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.land_map.drawing import LandDrawing
from mintgremium.ui.land_map.looks import Look
from mintgremium.ui.land_map.scene import Scene
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme

_ROW: Final = 24
_SWATCH: Final = (20, 14)
_GAP: Final = 8
_BETWEEN: Final = 24


class KeyEntry(NamedTuple):
    """One line of the key."""

    look: Look
    word: str
    lands: int


class KeyPainter:
    """Sets the entries in columns as wide as the longest one, and paints them."""

    def __init__(self, theme: Theme, entries: Sequence[KeyEntry]) -> None:
        self._theme = theme
        self._entries = tuple(entries)

    def height(self, width: float) -> int:
        """Return how high the key is in this width."""
        columns = self._columns(width)
        return -(-len(self._entries) // columns) * self._theme.px(_ROW)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the entries column by column."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = LandDrawing(self._theme, Scene(box), {})
        theme = self._theme
        for entry, (x, y) in zip(self._entries, self._places(box), strict=True):
            wide, high = (theme.px(side) for side in _SWATCH)
            drawing.swatch(painter, QRectF(x, y - high / 2, wide, high), entry.look)
            left = x + wide + theme.px(_GAP)
            pen, quiet = (Pen("small", theme.color(name)) for name in ("text", "text2"))
            left += theme.texts.draw(painter, (left, y), entry.word, pen) + theme.px(_GAP)
            theme.texts.draw(painter, (left, y), str(entry.lands), quiet)

    def _places(self, box: QRectF) -> Iterator[tuple[float, float]]:
        columns, row = self._columns(box.width()), self._theme.px(_ROW)
        lines = -(-len(self._entries) // columns)
        wide = self._widest() + self._theme.px(_BETWEEN)
        for at in range(len(self._entries)):
            column, line = divmod(at, lines)
            yield box.left() + column * wide, box.top() + (line + 0.5) * row

    def _columns(self, width: float) -> int:
        gap = self._theme.px(_BETWEEN)
        return max(1, int((width + gap) // (self._widest() + gap)))

    def _widest(self) -> float:
        texts, px = self._theme.texts, self._theme.px
        words = (
            texts.width(entry.word, "small") + texts.width(str(entry.lands), "small")
            for entry in self._entries
        )
        return max(words, default=0.0) + px(_SWATCH[0] + 2 * _GAP)


class LandKey(QWidget):
    """The key below a picture; a screen reader hears it as one sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: tuple[KeyEntry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)

    @property
    def painter(self) -> KeyPainter:
        """What paints the entries, also into a file."""
        return KeyPainter(self._theme, self._entries)

    def entries(self) -> tuple[KeyEntry, ...]:
        """Return what is shown."""
        return self._entries

    def set_entries(self, entries: Sequence[KeyEntry]) -> None:
        """Show other answers."""
        self._entries = tuple(entries)
        words = ", ".join(f"{entry.word} {entry.lands}" for entry in self._entries)
        self.setAccessibleName(self.tr("Key: {words}").format(words=words))
        self._fit()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Ask for two columns or so."""
        return QSize(self._theme.px(300), self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow where it gets narrow: a splitter asks for no height by width."""
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the entries."""
        self.painter.paint(QPainter(self), QRectF(self.rect()))

    def _fit(self) -> None:
        self.setFixedHeight(self.painter.height(self.width()))
