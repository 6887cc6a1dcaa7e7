"""Paints the lines of the agenda: numbers and titles move in with their level."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from mintgremium.core.overriding import override
from mintgremium.ui.agenda.cells import COLUMNS, TITLE, day_words
from mintgremium.ui.agenda.lines import CHILDLESS, Line
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.editors import TextField
from mintgremium.ui.widgets.focus import shows_focus
from mintgremium.ui.widgets.marks import paint_icon
from mintgremium.ui.widgets.row_paint import INSET, MARGIN, RowPainter, RowState

if TYPE_CHECKING:
    from mintgremium.ui.agenda.tree import AgendaTree

Index = QModelIndex | QPersistentModelIndex
_DAY: Final = 36
_ASIDE: Final = 26
_NUMBER_IN: Final = 18
_TITLE_IN: Final = 16
_CHEVRON_AT: Final = 10
_SELECTED: Final = QStyle.StateFlag.State_Selected


class AgendaDelegate(QStyledItemDelegate):
    """Paints cells and makes the editor of titles."""

    def __init__(self, theme: Theme, tree: "AgendaTree") -> None:
        super().__init__(tree)
        self._theme, self._tree = theme, tree
        self._painter = RowPainter(theme, self)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the part of the line that lies in this cell."""
        line = self._tree.items.line(index)
        if line is None:
            return
        box = option.rect
        left, width = self._tree.row_span()
        row = QRect(left, box.top(), width, box.height())
        painter.save()
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.day is not None:
            self._paint_day(painter, row, line)
        else:
            self._paint_item(painter, row, option, index, line)
        painter.restore()

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the line: 36 for a day, 26 for a break, else that of rows."""
        line = self._tree.items.line(index)
        return QSize(0, self._theme.row_height() if line is None else self._height(line))

    @override
    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """Edit a title in its line."""
        editor = TextField(parent=parent)
        editor.setAccessibleName(self.tr("Title of the agenda item"))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the whole title, chosen to be typed over."""
        line = self._tree.items.line(index)
        if isinstance(editor, TextField) and line is not None and line.item is not None:
            editor.setText(line.item.name)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Hand the title over."""
        if isinstance(editor, TextField):
            self._tree.items.setData(index, editor.value())

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lay the editor over the title."""
        line = self._tree.items.line(index)
        inset = self._shift(line, TITLE) if line is not None else 0
        height = self._theme.px(30)
        box = option.rect
        top = box.top() + (box.height() - height) // 2
        left = box.left() + inset - self._theme.px(8)
        editor.setGeometry(left, top, box.right() - left, height)

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the whole text of a cell that is cut."""
        line = self._tree.items.line(index)
        if event.type() != QEvent.Type.ToolTip or line is None:
            return False
        cell = self._tree.items.cell(line, index.column())
        inner = self._inner(option.rect, index.column(), line)
        cut = self._painter.is_cut(inner, cell)
        QToolTip.showText(event.globalPos(), cell.words() if cut else "", view)
        return True

    def _height(self, line: Line) -> int:
        theme = self._theme
        if line.day is not None:
            return max(theme.px(_DAY), theme.row_height())
        if line.item is not None and line.item.kind in CHILDLESS:
            return min(max(theme.px(_ASIDE), theme.px(8) + 18), theme.row_height())
        return theme.row_height()

    def _paint_day(self, painter: QPainter, row: QRect, line: Line) -> None:
        theme = self._theme
        if line.day is None:
            return
        painter.fillRect(row, theme.color("sunken"))
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, theme.color("line"))
        painter.fillRect(row.left(), row.top() - 1, row.width(), 1, theme.color("line"))
        name, use = day_words(line.day, line.day_number)
        middle = row.top() + row.height() / 2 - 0.5
        x = float(row.left() + theme.px(MARGIN))
        x += theme.texts.draw(painter, (x, middle), name, Pen("small600", theme.color("text")))
        late = line.day.free is not None and line.day.free < 0
        x += theme.px(12)
        if late:
            x += paint_icon(painter, theme, QPointF(x, middle), ("triangle-alert", "warnFg", 12))
            x += theme.px(4)
        pen = Pen("small", theme.color("warnFg" if late else "text3"))
        theme.texts.draw(painter, (x, middle), use, pen, int(row.right() - x))

    def _paint_item(
        self,
        painter: QPainter,
        row: QRect,
        option: QStyleOptionViewItem,
        index: Index,
        line: Line,
    ) -> None:
        state = self._state(option, index)
        self._painter.background(painter, row, state)
        column = index.column()
        if column == 0 and line.children:
            self._paint_chevron(painter, row, index)
        cell = self._tree.items.cell(line, column)
        self._painter.content(painter, self._inner(option.rect, column, line), cell, state)

    def _paint_chevron(self, painter: QPainter, row: QRect, index: Index) -> None:
        theme = self._theme
        place = self._tree.items.line(index)
        opened = place is not None and self._tree.isExpanded(self._tree.items.index_of(place.key))
        icon = "chevron-down" if opened else "chevron-right"
        at = QPointF(row.left() + theme.px(_CHEVRON_AT), row.top() + row.height() / 2 - 0.5)
        paint_icon(painter, theme, at, (icon, "text2", 14))

    def _state(self, option: QStyleOptionViewItem, index: Index) -> RowState:
        tree = self._tree
        active = tree.hasFocus()
        current = tree.currentIndex()
        return RowState(
            selected=bool(option.state & _SELECTED),
            active=active,
            hovered=tree.is_hovered(index),
            focused=active
            and index.row() == current.row()
            and index.parent() == current.parent()
            and shows_focus(tree),
        )

    def _inner(self, box: QRect, column: int, line: Line) -> QRect:
        theme = self._theme
        left = theme.px(MARGIN) if column == 0 else 0
        right = theme.px(INSET) if column == len(COLUMNS) - 1 else 0
        return box.adjusted(left + self._shift(line, column), 0, -right, 0)

    def _shift(self, line: Line, column: int) -> int:
        depth = line.item.depth if line.item is not None else 0
        if column == 0 and depth:
            return self._theme.px(_NUMBER_IN)
        return self._theme.px(_TITLE_IN) * depth if column == TITLE else 0
