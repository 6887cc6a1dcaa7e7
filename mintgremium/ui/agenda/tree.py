"""The tree of the agenda: moves, renames and drags by keyboard and mouse."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView

from mintgremium.core.overriding import override
from mintgremium.services.agenda.rows import AgendaPage, AgendaRow
from mintgremium.ui.agenda.cells import COLUMNS, TITLE
from mintgremium.ui.agenda.delegate import AgendaDelegate
from mintgremium.ui.agenda.model import MIME, AgendaModel, Index
from mintgremium.ui.agenda.places import Spot, Zone, spot, zone_of
from mintgremium.ui.labels import Labels
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.header_view import HeaderView
from mintgremium.ui.widgets.row_paint import INSET, MARGIN

_LEAST_TITLE: Final = 180
_NONE: Final = Qt.KeyboardModifier.NoModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_DEEDS: Final = {
    (Qt.Key.Key_Up, _ALT): "agenda.up",
    (Qt.Key.Key_Down, _ALT): "agenda.down",
    (Qt.Key.Key_Right, _ALT): "agenda.indent",
    (Qt.Key.Key_Left, _ALT): "agenda.outdent",
    (Qt.Key.Key_F2, _NONE): "agenda.rename",
    (Qt.Key.Key_Delete, _NONE): "agenda.delete",
}
_OPENS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AgendaTree(QTreeView):
    """Shows an agenda; keeps the chosen item, what is folded and the scroll position."""

    deed_wanted = Signal(str)  # id of an action
    opened = Signal()  # Return or double click: the chosen item is to be edited
    current_changed = Signal(object)  # AgendaRow or None
    dropped = Signal(object, object)  # id of the item, ItemPlace

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__()
        self._theme = theme
        self._folded: set[object] = set()
        self._kept: object = None
        self._scroll = 0
        self._hovered: object = None
        self._spot: Spot | None = None
        self._actions: list[QAction] = []
        self.items = AgendaModel(labels, self)
        self.setAccessibleName(self.tr("Agenda"))
        self._header = HeaderView(theme, self)
        self._header.setSectionsMovable(False)
        self._header.setSectionsClickable(False)
        right = frozenset(at for at, column in enumerate(COLUMNS) if column.right)
        self._header.set_right_aligned(right)
        self.setHeader(self._header)
        self.setModel(self.items)
        self.setItemDelegate(AgendaDelegate(theme, self))
        self._behave()
        self._listen()
        self._fit()

    def _behave(self) -> None:
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    def _listen(self) -> None:
        self.items.modelAboutToBeReset.connect(self._keep)
        self.items.modelReset.connect(self._restore)
        self.collapsed.connect(lambda index: self._fold(index, folded=True))
        self.expanded.connect(lambda index: self._fold(index, folded=False))
        self.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.current_changed.emit(self._item(now))
        )
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self._theme.changed.connect(self._fit)

    # -- items

    def show_page(self, page: AgendaPage, *, editable: bool) -> None:
        """Show an agenda."""
        self.items.set_page(page, editable=editable)
        self.viewport().update()

    def current_item(self) -> AgendaRow | None:
        """Return the chosen item."""
        return self._item(self.currentIndex())

    def choose(self, key: UUID) -> bool:
        """Choose an item and show it; tell whether it is there."""
        index = self.items.index_of(key, TITLE)
        if not index.isValid():
            return False
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def forget(self) -> None:
        """Choose nothing and unfold all, because another agenda will be shown."""
        self._folded.clear()
        self._scroll = 0
        self.setCurrentIndex(QModelIndex())

    def choose_first(self) -> None:
        """Choose the first item."""
        first = next((line.item for line in self.items.lines() if line.item), None)
        if first is not None:
            self.choose(first.id)

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) item in the order of reading."""
        keys = [line.item.id for line in self.items.lines() if line.item]
        row = self.current_item()
        if row is not None and 0 <= keys.index(row.id) + by < len(keys):
            self.choose(keys[keys.index(row.id) + by])

    def rename(self) -> None:
        """Edit the title of the chosen item in its line."""
        row = self.current_item()
        if row is not None:
            self.edit(self.items.index_of(row.id, TITLE))

    def settle(self) -> None:
        """Finish a title that is being edited."""
        if self.state() is QAbstractItemView.State.EditingState:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_menu(self, actions: list[QAction]) -> None:
        """Set the actions of the context menu."""
        self._actions = actions

    # -- looks

    def row_span(self) -> tuple[int, int]:
        """Return the left edge and the width of all lines in the viewport."""
        return -self._header.offset(), max(self._header.length(), self.viewport().width())

    def is_hovered(self, index: Index) -> bool:
        """Tell whether the pointer is over the line."""
        line = self.items.line(index)
        return line is not None and line.key == self._hovered

    @override
    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw nothing: the delegate paints chevrons, so that columns stay in line."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, and where a dragged item would go."""
        super().paintEvent(event)
        if self._spot is None or self._spot.line is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), self._theme.px(2)))
        box = self.visualRect(self.items.index_of(self._spot.line.key))
        left, width = self.row_span()
        inset = self._theme.px(INSET)
        row = QRect(left + inset, box.top() + 1, width - 2 * inset, box.height() - 3)
        if self._spot.zone is Zone.ONTO:
            painter.drawRoundedRect(row, self._theme.px(6), self._theme.px(6))
            return
        depth = self._spot.line.item.depth if self._spot.line.item else 0
        start = left + self._theme.px(MARGIN + 16 * depth)
        y = box.top() if self._spot.zone is Zone.ABOVE else box.bottom()
        painter.drawLine(start, max(1, y), row.right(), max(1, y))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the title what the other columns leave."""
        super().resizeEvent(event)
        self._share()

    # -- keyboard

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the keys of the tree from shortcuts of the window such as Alt+Left."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._deed(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, rename, delete or open the chosen item."""
        if deed := self._deed(event):
            self.deed_wanted.emit(deed)
        elif self._opens(event):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Jump to a title by its first letters, whichever column was clicked."""
        index = self.currentIndex()
        if index.isValid() and index.column() != TITLE:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index.siblingAtColumn(TITLE), flags.NoUpdate)
        super().keyboardSearch(search)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, or at the chosen line when asked by the keyboard."""
        if not self._actions or self.current_item() is None:
            return
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(QPoint(self._theme.px(MARGIN), box.bottom()))
        menu = QMenu(self)
        menu.addActions(self._actions)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    # -- mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold and unfold with a click before the number."""
        index = self.indexAt(event.position().toPoint())
        line = self.items.line(index)
        edge = self.row_span()[0] + self._theme.px(MARGIN)
        if line is not None and line.children and event.position().x() < edge:
            first = self.items.index_of(line.key)
            self.setExpanded(first, not self.isExpanded(first))
            return
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer from line to line."""
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Forget the line below the pointer."""
        super().leaveEvent(event)
        self._hovered = None
        self.viewport().update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take items of this tree only."""
        if event.source() is self and event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the item would go, and scroll at the edges."""
        super().dragMoveEvent(event)
        self._spot = self._spot_at(event)
        self.viewport().update()
        if self._spot is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing any more."""
        super().dragLeaveEvent(event)
        self._spot = None
        self.viewport().update()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move. Said to be a copy, so that Qt does not remove the line itself."""
        found, self._spot = self._spot_at(event), None
        self.viewport().update()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if found is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(_dragged(event), found.place)

    # -- inner workings

    def _deed(self, event: QKeyEvent) -> str:
        if self.state() is QAbstractItemView.State.EditingState:
            return ""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return _DEEDS.get((Qt.Key(event.key()), modifiers), "")

    def _opens(self, event: QKeyEvent) -> bool:
        editing = self.state() is QAbstractItemView.State.EditingState
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return event.key() in _OPENS and plain and not editing

    def _item(self, index: QModelIndex) -> AgendaRow | None:
        line = self.items.line(index)
        return line.item if line else None

    def _spot_at(self, event: QDropEvent) -> Spot | None:
        at = event.position().toPoint()
        line = self.items.line(self.indexAt(at))
        zone = Zone.BELOW
        if line is not None:
            box = self.visualRect(self.items.index_of(line.key))
            zone = zone_of((at.y() - box.top()) / max(1, box.height()), line)
        return spot(self.items.lines(), _dragged(event), line, zone)

    def _hover(self, at: QPoint) -> None:
        line = self.items.line(self.indexAt(at))
        key = line.key if line else None
        if key != self._hovered:
            self._hovered = key
            self.viewport().update()

    def _fold(self, index: QModelIndex, *, folded: bool) -> None:
        line = self.items.line(index)
        if line is None:
            return
        (self._folded.add if folded else self._folded.discard)(line.key)

    def _keep(self) -> None:
        row = self.current_item()
        self._kept = row.id if row else None
        self._scroll = self.verticalScrollBar().value()

    def _restore(self) -> None:
        folded = set(self._folded)
        self.expandAll()
        for key in folded:
            self.collapse(self.items.index_of(key))
        self._folded &= {line.key for line in self.items.lines()}
        if isinstance(self._kept, UUID) and self.items.index_of(self._kept).isValid():
            self.choose(self._kept)
        self.verticalScrollBar().setValue(self._scroll)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self._share()

    def _share(self) -> None:
        px = self._theme.px
        widths = [px(column.width) for column in COLUMNS]
        widths[0] += px(MARGIN)
        widths[-1] += px(INSET)
        widths[TITLE] = max(px(_LEAST_TITLE), self.viewport().width() - sum(widths))
        for section, width in enumerate(widths):
            self._header.resizeSection(section, width)


def _dragged(event: QDropEvent) -> UUID:
    return UUID(hex=bytes(event.mimeData().data(MIME).data()).decode())
