"""The delegate of record tables: paints cells from the model's data, without asking by roles."""

from typing import Any, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.focus import shows_focus
from mintgremium.ui.widgets.row_paint import INSET, MARGIN, RowPainter, RowState
from mintgremium.ui.widgets.table_model import RecordTableModel

_SELECTED = QStyle.StateFlag.State_Selected


Index = QModelIndex | QPersistentModelIndex


class TableLike(Protocol):
    """What the delegate asks of its table."""

    hovered_line: int

    def row_span(self) -> tuple[int, int]:
        """Return the left edge and the width of all rows in the viewport."""
        ...


class RowDelegate(QStyledItemDelegate):
    """Paints the cells of a RecordTable."""

    def __init__(
        self, theme: Theme, model: RecordTableModel[Any], view: QAbstractItemView, table: TableLike
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._view = view
        self._table = table
        self._painter = RowPainter(theme, self)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the part of the row that lies in this cell."""
        line, column, box = index.row(), index.column(), option.rect
        left, width = self._table.row_span()
        row = QRect(left, box.top(), width, box.height())
        painter.save()
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head = self._model.head_at(line)
        if head is not None:
            self._painter.head(painter, row, head.title)
        else:
            state = self._state(option, line)
            self._painter.background(painter, row, state)
            cell = self._model.cell(line, column)
            self._painter.content(painter, self._inner(box, row), cell, state)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width the words need, for a double click on the border of a header."""
        cell = self._model.cell(index.row(), index.column())
        words = self._theme.texts.width(cell.words(), cell.style)
        extra = 60 if cell.icon or cell.tag else 36
        return QSize(round(words) + self._theme.px(extra), self._theme.row_height())

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the whole text of a cell that is cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        cell = self._model.cell(index.row(), index.column())
        left, width = self._table.row_span()
        inner = self._inner(option.rect, QRect(left, 0, width, 0))
        cut = self._painter.is_cut(inner, cell)
        QToolTip.showText(event.globalPos(), cell.words() if cut else "", view)
        return True

    def _state(self, option: QStyleOptionViewItem, line: int) -> RowState:
        view = self._view
        active = view.hasFocus()
        return RowState(
            selected=bool(option.state & _SELECTED),
            active=active,
            hovered=line == self._table.hovered_line,
            focused=active and line == view.currentIndex().row() and shows_focus(view),
        )

    def _inner(self, box: QRect, row: QRect) -> QRect:
        """Leave the margins of the row free, whichever column stands first or last."""
        theme = self._theme
        left = theme.px(MARGIN) if box.left() <= row.left() else 0
        right = theme.px(INSET) if box.right() >= row.right() else 0
        return box.adjusted(left, 0, -right, 0)
