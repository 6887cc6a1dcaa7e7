"""The header of tables: caption type, the margins of the rows, a small arrow for the order."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.marks import paint_icon
from mintgremium.ui.widgets.row_paint import INSET, MARGIN

_ARROW = 12
_GAP = 10


class HeaderView(QHeaderView):
    """Paints its sections with the theme; `menu_wanted` asks for the column chooser."""

    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._right: frozenset[int] = frozenset()
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._renew)

    def set_right_aligned(self, sections: frozenset[int]) -> None:
        """Set the titles of number columns to the right, as their cells are."""
        self._right = sections

    @override
    def sizeHint(self) -> QSize:
        """Be 30 px high."""
        return QSize(super().sizeHint().width(), self._theme.px(30))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint one title, its arrow, and the line below."""
        theme = self._theme
        painter.save()
        painter.fillRect(rect, theme.color("base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        position = self.visualIndex(logical)
        left = rect.left() + (theme.px(MARGIN) if self._is_first(position) else 0)
        right = (
            rect.right() + 1 - theme.px(_GAP) - (theme.px(INSET) if self._is_last(position) else 0)
        )
        middle = rect.top() + rect.height() / 2
        title = str(self.model().headerData(logical, Qt.Orientation.Horizontal) or "")
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == logical
        pen = Pen("caption", theme.color("text" if sorted_here else "text3"))
        room = right - left - (theme.px(_ARROW + 3) if sorted_here else 0)
        width = min(room, theme.texts.width(title, pen.style))
        start = right - width if logical in self._right else left
        width = theme.texts.draw(painter, (start, middle), title, pen, room)
        if sorted_here:
            at = QPoint(round(start + width) + theme.px(3), round(middle))
            if logical in self._right:
                at.setX(round(start) - theme.px(_ARROW + 3))
            descending = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            arrow = "chevron-down" if descending else "chevron-up"
            paint_icon(painter, theme, at.toPointF(), (arrow, "text2", _ARROW))
        painter.restore()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the column chooser."""
        self.menu_wanted.emit(event.globalPos())

    def _is_first(self, position: int) -> bool:
        return all(self.isSectionHidden(self.logicalIndex(at)) for at in range(position))

    def _is_last(self, position: int) -> bool:
        later = range(position + 1, self.count())
        return all(self.isSectionHidden(self.logicalIndex(at)) for at in later)

    def _renew(self) -> None:
        self.updateGeometry()
        self.viewport().update()
