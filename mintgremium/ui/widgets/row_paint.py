"""Paint one cell of a row. The background belongs to the whole row and is clipped to the cell."""

from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.cells import Cell
from mintgremium.ui.widgets.dots import GAP, paint_dots
from mintgremium.ui.widgets.marks import paint_icon, paint_tag, paint_tick, tag_width

MARGIN: Final = 28  # where text of a full-width row starts
INSET: Final = 8  # where its background starts
_GAP: Final = 10  # air at the right side of each cell
_ICON: Final = 14


@dataclass(slots=True)
class RowState:
    """How a row looks now."""

    selected: bool = False
    active: bool = False  # the view has the focus
    hovered: bool = False
    focused: bool = False  # the keyboard is here, and shows it
    enabled: bool = True


class RowPainter(QObject):
    """Knows the colours and measures of rows; delegates of tables, lists and trees share it."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.refresh()
        theme.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Take colours and measures again after a change of the theme."""
        theme = self._theme
        self._line = theme.color("line")
        self._fills = {
            "selected": theme.color("selected"),
            "idle": theme.color("selectedIdle"),
            "hover": theme.color("hover"),
        }
        width = theme.tokens.ring_width
        self._ring = QPen(theme.color("ring"), width)
        self._half = width / 2
        self._inset, self._margin = theme.px(INSET), theme.px(MARGIN)
        self._gap, self._radius = theme.px(_GAP), theme.px(6)
        self._icon, self._small_gap = theme.px(_ICON), theme.px(6)
        self._sunken = theme.color("sunken")

    def background(self, painter: QPainter, row: QRect, state: RowState) -> None:
        """Paint fill, hairline and ring of the whole row, as far as the painter is clipped to."""
        fill = self._fill_of(state)
        bottom = row.bottom()
        if not state.focused:
            painter.fillRect(
                row.left() + self._margin, bottom, row.width() - self._margin - self._inset, 1,
                self._line,
            )  # fmt: skip
        if fill is None and not state.focused:
            return
        box = QRectF(row).adjusted(self._inset, 1, -self._inset, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if fill is not None:
            painter.setBrush(fill)
            painter.drawRoundedRect(box, self._radius, self._radius)
        if state.focused:
            half = self._half
            painter.setPen(self._ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box.adjust(half, half, -half, -half)
            painter.drawRoundedRect(box, self._radius - half, self._radius - half)

    def content(self, painter: QPainter, box: QRect, cell: Cell, state: RowState) -> None:
        """Paint tag, icon, text, second text and trailing icons of a cell into `box`."""
        theme, left, right = self._theme, float(box.left()), box.right() + 1 - self._gap
        middle = box.top() + box.height() / 2 - 0.5
        for name in reversed(cell.trailing):
            right -= self._icon
            paint_icon(painter, theme, QPointF(right, middle), (name, "text3", _ICON))
            right -= self._small_gap
        if cell.ticked is not None:
            left += paint_tick(painter, theme, QPointF(left, middle), ticked=cell.ticked)
            left += self._gap
        if cell.tag:
            left += paint_tag(painter, theme, QPointF(left, middle), cell.tag) + self._gap
        if cell.icon:
            paint_icon(painter, theme, QPointF(left, middle), (cell.icon, cell.icon_color, _ICON))
            left += self._icon + self._small_gap
        if cell.dots:
            room = right - left - theme.texts.width(cell.text, cell.style) - self._small_gap
            left += paint_dots(painter, theme, QPointF(left, middle), cell.dots, room)
            left += self._small_gap - theme.px(GAP)
        color = cell.color if state.enabled else "disabled"
        pen = Pen(cell.style, theme.color(color))
        if cell.right:
            left = max(left, right - theme.texts.width(cell.text, cell.style))
        left += theme.texts.draw(painter, (left, middle), cell.text, pen, ceil(right - left))
        if cell.second:
            left += self._gap if cell.text else 0
            self._second(painter, (left, middle), cell.second, int(right - left))

    def is_cut(self, box: QRect, cell: Cell) -> bool:
        """Tell whether the cell shows less than its whole text; marks always do."""
        if cell.dots:
            return True
        theme = self._theme
        need = theme.texts.width(cell.text, cell.style)
        if cell.second:
            need += self._gap + theme.texts.width(cell.second, "small")
        if cell.tag:
            need += tag_width(theme, cell.tag) + self._gap
        icons = len(cell.trailing) + bool(cell.icon) + (cell.ticked is not None)
        return need + icons * (self._icon + self._small_gap) > box.width() - self._gap

    def head(self, painter: QPainter, row: QRect, title: str) -> None:
        """Paint the head of a group over the whole row."""
        theme = self._theme
        painter.fillRect(row, self._sunken)
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, self._line)
        at = (float(row.left() + self._margin), row.top() + row.height() / 2 - 0.5)
        theme.texts.draw(painter, at, title, Pen("small600", theme.color("text2")))

    def _second(self, painter: QPainter, at: tuple[float, float], text: str, room: int) -> None:
        if room > self._icon:
            pen = Pen("small", self._theme.color("text2"))
            self._theme.texts.draw(painter, at, text, pen, room)

    def _fill_of(self, state: RowState) -> QColor | None:
        if state.selected:
            return self._fills["selected" if state.active else "idle"]
        return self._fills["hover"] if state.hovered else None
