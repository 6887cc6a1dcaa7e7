"""Lines of 28 px under a heading, each leading to its place; some can be ticked."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mintgremium.core.overriding import override
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.focus import shows_focus
from mintgremium.ui.widgets.marks import paint_icon, paint_tag

_HEIGHT: Final = 28
_OUT: Final = 8  # how far the ground of a hovered line reaches beyond its text


@dataclass(frozen=True, slots=True)
class Line:
    """What one line says: `[tag] icon text … right`; `ticks` puts a check box first."""

    key: Hashable
    text: str
    icon: str = ""
    icon_color: str = "text2"
    tag: str = ""
    right: str = ""
    right_color: str = "text3"
    ticks: bool = False

    def spoken(self) -> str:
        """Say the line in one sentence."""
        return ", ".join(filter(None, (self.tag, self.text, self.right)))


class PaintedRow(QAbstractButton):
    """A row that is painted; Return opens it as Space and a click do."""

    def __init__(self, theme: Theme, spoken: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Paint what shows pointer and focus."""
        theme, radius = self._theme, self._theme.px(6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus() and shows_focus(self):
            painter.setPen(QPen(theme.color("ring"), theme.tokens.ring_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)


class LineRow(PaintedRow):
    """One line."""

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__(theme, line.spoken())
        self.line = line
        self.setToolTip(line.text)

    @override
    def sizeHint(self) -> QSize:
        """Be 28 px high."""
        return QSize(self._theme.px(120), self._theme.px(_HEIGHT))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tag, icon, text and what stands at the right."""
        theme, line, px = self._theme, self.line, self._theme.px
        painter = QPainter(self)
        self.paint_ground(painter, QRectF(self.rect()))
        left, middle = float(px(2 if line.ticks else _OUT)), self.height() / 2
        right = self.width() - px(_OUT)
        if line.right:
            style = "small600" if line.right_color.endswith("Fg") else "small"
            right -= round(theme.texts.width(line.right, style))
            ink = Pen(style, theme.color(line.right_color))
            theme.texts.draw(painter, (right, middle), line.right, ink)
            right -= px(12)
        if line.tag:
            left += max(px(36), paint_tag(painter, theme, QPointF(left, middle), line.tag) + px(9))
        if line.icon:
            paint_icon(painter, theme, QPointF(left, middle), (line.icon, line.icon_color, 16))
            left += px(24)
        pen = Pen("body", theme.color("text"))
        theme.texts.draw(painter, (left, middle), line.text, pen, round(right - left))


class LineList(QWidget):
    """Lines below each other; nothing is rebuilt while they stay the same."""

    opened = Signal(object)  # the key of a line
    ticked = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._lines: tuple[Line, ...] = ()
        self.rows: list[LineRow] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; the focus stays on the same line if it is there again."""
        if tuple(lines) == self._lines:
            return
        focused = next((row.line.key for row in self.rows if row.hasFocus()), None)
        self._lines = tuple(lines)
        self._clear()
        self.rows = [self._add(line) for line in lines]
        for row in self.rows:
            if focused is not None and row.line.key == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, line: Line) -> LineRow:
        row = LineRow(self._theme, line)
        row.clicked.connect(lambda _on: self.opened.emit(line.key))
        if not line.ticks:
            self._column.addWidget(row)
            return row
        holder = QWidget()
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(self._theme.px(_OUT), 0, 0, 0)
        beside.setSpacing(0)
        tick = QCheckBox()
        tick.setAccessibleName(line.text)
        tick.clicked.connect(lambda _on: self.ticked.emit(line.key))
        beside.addWidget(tick)
        beside.addWidget(row, 1)
        self._column.addWidget(holder)
        return row

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
