"""The navigation at the left edge: places, sub items, counters, what was opened last."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from mintgremium.core.overriding import override
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.focus import shows_focus
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.mark import Mark
from mintgremium.ui.widgets.marks import chip_width, paint_chip, paint_icon
from mintgremium.ui.widgets.nav_model import NavItem, NavModel

WIDE: Final = 216
COMPACT: Final = 56
_EDGE: Final = 8
_ICON: Final = 18
_TEXT: Final = 46  # where texts start
Index = QModelIndex | QPersistentModelIndex


class NavList(QListView):
    """Tells with `place_chosen` where the user wants to go; `select` shows where the user is."""

    place_chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._current = ""
        self.items = NavModel(self)
        self.setAccessibleName(name)
        set_look(self, surface="window")
        self.setModel(self.items)
        self.setItemDelegate(_NavDelegate(theme, self.items, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.items.modelReset.connect(lambda: self.select(self._current))
        self._fit()
        theme.changed.connect(self._fit)

    def set_items(self, items: Sequence[NavItem]) -> None:
        """Show these lines; the current place stays the current one."""
        self.items.set_items(items)

    def select(self, key: str) -> None:
        """Show where the user is, without telling that it was chosen."""
        self._current = key
        at = self.items.place_of(key)
        self.setCurrentIndex(self.items.index(at) if at >= 0 else QModelIndex())

    def current_key(self) -> str:
        """Return the key of the place last selected."""
        return self._current

    def set_compact(self, *, compact: bool) -> None:
        """Show icons only, for narrow windows."""
        self.items.compact = compact
        self._fit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show where the user is again, when arrows went elsewhere and nothing was chosen."""
        super().focusOutEvent(event)
        self.select(self._current)

    def _choose(self, index: QModelIndex) -> None:
        item = self.items.item(index.row())
        if item.key != self._current:
            self._current = item.key
            self.place_chosen.emit(item.key)

    def _fit(self) -> None:
        self.setFixedWidth(self._theme.px(COMPACT if self.items.compact else WIDE))
        self.scheduleDelayedItemsLayout()  # which paints too


class _NavDelegate(QStyledItemDelegate):
    """Paints one line of the navigation."""

    def __init__(self, theme: Theme, model: NavModel, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be 34 px high, 28 for sub items, 30 for the last opened, 0 for what compact hides."""
        item = self._model.item(index.row())
        if self._model.compact and (item.indented or not item.icon):
            return QSize(0, self._theme.px(12) if item.section else 0)
        height = 44 if item.section else 28 if item.indented else 30 if item.small else 34
        return QSize(self._theme.px(100), self._theme.px(height))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, icon, text and counter."""
        item, box = self._model.item(index.row()), option.rect
        if box.height() == 0:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if item.section:
            self._section(painter, box, item)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._ground(painter, option, chosen=chosen)
            self._content(painter, box, item, chosen=chosen)
        painter.restore()

    def _section(self, painter: QPainter, box: QRect, item: NavItem) -> None:
        if self._model.compact:
            return
        theme = self._theme
        at = (float(box.left() + theme.px(18)), float(box.bottom() - theme.px(14)))
        theme.texts.draw(painter, at, item.text, Pen("small500", theme.color("text3")))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool) -> None:
        theme, edge = self._theme, self._theme.px(_EDGE)
        box = QRectF(option.rect).adjusted(edge, 1, -edge, -1)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(theme.color("selected" if chosen else "hover"))
            painter.drawRoundedRect(box, theme.px(6), theme.px(6))
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused and shows_focus(self._view):
            painter.setPen(QPen(theme.color("ring"), theme.tokens.ring_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))

    def _content(self, painter: QPainter, box: QRect, item: NavItem, *, chosen: bool) -> None:
        theme, middle = self._theme, box.top() + box.height() / 2
        if item.icon:
            x = (box.width() - theme.px(_ICON)) / 2 if self._model.compact else theme.px(18)
            ink = "accent" if chosen else "text2"
            paint_icon(painter, theme, QPointF(box.left() + x, middle), (item.icon, ink, _ICON))
        if self._model.compact:
            return
        right = float(box.right() - theme.px(_EDGE + 10))
        right -= self._counter(painter, right, middle, item)
        if item.indented:
            pen = Pen("small600" if chosen else "small", theme.color("text" if chosen else "text2"))
        else:
            pen = Pen("body600" if chosen else "body500", theme.color("text"))
        left = box.left() + theme.px(_TEXT)
        theme.texts.draw(painter, (left, middle), item.text, pen, int(right - left))

    def _counter(self, painter: QPainter, right: float, middle: float, item: NavItem) -> float:
        """Paint what waits at the right edge; return the room it takes."""
        theme = self._theme
        if item.alert:
            mark = Mark(item.alert, "triangle-alert", "crit")
            width = chip_width(theme, mark)
            outer = theme.px(4)  # a pill reaches further out than a plain number
            paint_chip(painter, theme, QPointF(right + outer - width, middle), mark)
            return width - outer + theme.px(2)
        if not item.count:
            return 0
        width = theme.texts.width(item.count, "caption")
        pen = Pen("caption", theme.color("text3"))
        theme.texts.draw(painter, (right - width, middle), item.count, pen)
        return width + theme.px(6)
