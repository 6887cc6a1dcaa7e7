"""State chips and tags: functions that paint them, for delegates, and small widgets."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.mark import MarkLike

CHIP_HEIGHT: Final = 20
TICK: Final = 16
_CHIP_PAD, _CHIP_ICON, _CHIP_GAP = 6, 12, 4
_TAG_PAD = 5


def chip_width(theme: Theme, mark: MarkLike) -> float:
    """Return how wide the chip will be, in px."""
    icon = theme.px(_CHIP_ICON + _CHIP_GAP) if mark.icon else 0
    return 2 * theme.px(_CHIP_PAD) + icon + theme.texts.width(mark.text, "caption600")


def paint_chip(painter: QPainter, theme: Theme, at: QPointF, mark: MarkLike) -> float:
    """Paint a state chip, 20 px high; `at` is its left edge and middle. Return its width."""
    width, height = chip_width(theme, mark), theme.px(CHIP_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{mark.tone}Bg"))
    radius = theme.px(5)
    painter.drawRoundedRect(QRectF(at.x(), at.y() - height / 2, width, height), radius, radius)
    x = at.x() + theme.px(_CHIP_PAD)
    ink = f"{mark.tone}Fg"
    if mark.icon:
        x += paint_icon(painter, theme, QPointF(x, at.y()), (mark.icon, ink, _CHIP_ICON))
        x += theme.px(_CHIP_GAP)
    theme.texts.draw(painter, (x, at.y()), mark.text, Pen("caption600", theme.color(ink)))
    return width


def tag_width(theme: Theme, text: str) -> float:
    """Return how wide the tag will be, in px; short tags keep a least width of 27."""
    return max(theme.px(27), 2 * theme.px(_TAG_PAD) + theme.texts.width(text, "caption600"))


def paint_tag(painter: QPainter, theme: Theme, at: QPointF, text: str) -> float:
    """Paint a tag like LB or SH: an outline, never a colour. Return its width."""
    width, height = tag_width(theme, text), theme.px(18)
    painter.setPen(QPen(theme.color("lineStrong"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = theme.px(4)
    left, top = round(at.x()) + 0.5, round(at.y() - height / 2) + 0.5
    painter.drawRoundedRect(QRectF(left, top, round(width) - 1, height - 1), radius, radius)
    x = at.x() + (width - theme.texts.width(text, "caption600")) / 2
    theme.texts.draw(painter, (x, at.y()), text, Pen("caption600", theme.color("text2")))
    return width


def paint_icon(painter: QPainter, theme: Theme, at: QPointF, icon: tuple[str, str, int]) -> float:
    """Paint an icon (name, colour, size in px), `at` its left edge and middle. Return its width."""
    name, color, size = icon
    side = theme.px(size)
    pixmap = theme.pixmap(name, color, size, painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(round(at.x()), round(at.y() - side / 2)), pixmap)
    return side


def paint_tick(painter: QPainter, theme: Theme, at: QPointF, *, ticked: bool) -> float:
    """Paint a check box of 16 px, `at` its left edge and middle. Return its width."""
    side = theme.px(TICK)
    box = QRectF(round(at.x()), round(at.y() - side / 2), side, side)
    painter.setPen(QPen(theme.color("accent" if ticked else "field"), 1))
    painter.setBrush(theme.color("accent" if ticked else "base"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
    if ticked:
        middle = QPointF(box.left() + (side - theme.px(12)) / 2, box.center().y())
        paint_icon(painter, theme, middle, ("check", "onAccent", 12))
    return side


class _PaintedMark(QWidget):
    """What chip and tag have in common as widgets."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)


class StateChip(_PaintedMark):
    """A state as a chip: icon and word on a tone."""

    def __init__(self, theme: Theme, mark: MarkLike, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.set_mark(mark)

    def set_mark(self, mark: MarkLike) -> None:
        """Show another state."""
        self._mark = mark
        self.setAccessibleName(mark.text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Ask for just the chip."""
        return QSize(round(chip_width(self._theme, self._mark)), self._theme.px(CHIP_HEIGHT))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chip(painter, self._theme, QPointF(0, self.height() / 2), self._mark)


class Tag(_PaintedMark):
    """A short identity such as LB, LRT or SH."""

    def __init__(self, theme: Theme, text: str, name: str = "") -> None:
        super().__init__(theme)
        self.set_tag(text, name)

    def set_tag(self, text: str, name: str = "") -> None:
        """Show another tag; `name` is the full name, spoken and shown as tooltip."""
        self._text = text
        self.setAccessibleName(name or text)
        self.setToolTip(name)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Ask for just the tag."""
        return QSize(round(tag_width(self._theme, self._text)), self._theme.px(18))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tag."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tag(painter, self._theme, QPointF(0, self.height() / 2), self._text)
