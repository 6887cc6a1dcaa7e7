"""The command palette: find and do everything from one field."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mintgremium.core.overriding import override
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.keycap import KeyHint, keycap_width, paint_keycap
from mintgremium.ui.widgets.labels import Icon, Label, hairline
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.marks import paint_icon
from mintgremium.ui.widgets.overlay import Overlay, paint_raised
from mintgremium.ui.widgets.palette_model import (
    Index,
    PaletteEntry,
    PaletteGroup,
    PaletteModel,
    pieces,
)

Provider = Callable[[str], Sequence[PaletteGroup]]
_WIDTH, _TOP, _INPUT, _ROW, _HEAD, _FOOT = 660, 96, 48, 36, 32, 36
_MOST_ROWS: Final = 11
_FADE: Final = 90


class CommandPalette(Overlay):
    """Lies over the whole window. `provider` is asked for groups at each letter.

    A provider that needs longer returns what it has and calls `show_groups` with the query later;
    an answer to an old query is dropped.
    """

    closed = Signal()

    def __init__(self, theme: Theme, host: QWidget, provider: Provider, hint: str = "") -> None:
        super().__init__(theme, host, _FADE)
        self._provider = provider
        self._before: QWidget | None = None
        self.model = PaletteModel(self)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Search and do"))
        self.field.setPlaceholderText(self.tr("Search and do …"))
        set_look(self.field, bare="true")
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._ask)
        self.list = QListView()
        self._prepare_list()
        self._box = QFrame(self)
        self._build(hint)

    def open(self, text: str = "") -> None:
        """Come up with `text` in the field."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.field.setText(text)
        self._ask(text)
        self.appear()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.deselect()
        self.field.setCursorPosition(len(text))

    def close_palette(self) -> None:
        """Go away and give the focus back."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def show_groups(self, query: str, groups: Sequence[PaletteGroup]) -> None:
        """Show what was found for `query`, unless something else is asked for by now."""
        if query != self.field.text():
            return
        self.model.set_groups(groups)
        self._empty.setVisible(self.model.rowCount() == 0)
        self._go(self.model.next_entry(-1, 1))
        self.place()

    def run_current(self) -> None:
        """Close and do what is chosen."""
        entry = self.model.entry(self.list.currentIndex().row())
        if entry is not None:
            self.close_palette()
            entry.run()

    @override
    def place(self) -> None:
        """Cover the host; the box stands at y 96, as high as its lines need."""
        px = self.theme.px
        self.setGeometry(self.host.rect())
        rows = sum(self.list.sizeHintForRow(at) for at in range(self.model.rowCount()))
        most = px(_MOST_ROWS * _ROW)
        wanted = px(_INPUT + _FOOT + 20) + min(max(rows, px(_ROW)), most)
        width = min(px(_WIDTH), self.width() - px(32))
        top = min(px(_TOP), max(0, (self.height() - wanted) // 2))
        self._box.setGeometry((self.width() - width) // 2, top, width, min(wanted, self.height()))
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Forward keys from the field to the list; the focus stays in the field."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.field and pressed and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the box."""
        if not self._box.geometry().contains(event.position().toPoint()):
            self.close_palette()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken the window and paint the box with its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.theme.color("scrim"))
        paint_raised(painter, self.theme, QRectF(self._box.geometry()), self.theme.px(12))

    def _build(self, hint: str) -> None:
        px = self.theme.px
        top = QHBoxLayout()
        self.theme.set_space(top, (18, 0, 18, 0), 12)
        top.addWidget(Icon(self.theme, "search", "text2", 18))
        top.addWidget(self.field, 1)
        self._empty = Label(self.tr("Nothing found."), "body", "text3")
        self._empty.setContentsMargins(px(18), px(8), px(18), px(8))
        bar = QWidget()
        bar.setFixedHeight(px(_FOOT))
        foot = QHBoxLayout(bar)
        self.theme.set_space(foot, (18, 0, 18, 0), 14)
        for keys, text in (
            ("↑ ↓", self.tr("choose")),
            (self.tr("Return"), self.tr("open")),
            (self.tr("Esc"), self.tr("close")),
        ):
            foot.addWidget(KeyHint(self.theme, keys, text))
        foot.addStretch(1)
        foot.addWidget(Label(hint, "caption400", "text3"))
        column = QVBoxLayout(self._box)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(hairline())
        column.addSpacing(px(4))
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addSpacing(px(4))
        column.addWidget(hairline())
        column.addWidget(bar)

    def _prepare_list(self) -> None:
        view = self.list
        set_look(view, surface="raised")
        view.setAccessibleName(self.tr("What was found"))
        view.setModel(self.model)
        view.setItemDelegate(_PaletteDelegate(self.theme, self.model, self.field, view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.clicked.connect(lambda _index: self.run_current())
        view.entered.connect(lambda index: self._go(index.row()))

    def _ask(self, text: str) -> None:
        self.show_groups(text, self._provider(text))

    def _key(self, key: Qt.Key) -> bool:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -(_MOST_ROWS - 1),
            Qt.Key.Key_PageDown: _MOST_ROWS - 1,
        }
        if key in steps:
            self._go(self._target(steps[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run_current()
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def _target(self, step: int) -> int:
        """Return the line to go to; a page stops at the ends, a single step goes round."""
        current = self.list.currentIndex().row()
        last = self.model.rowCount()
        if abs(step) > 1:
            clamped = min(last - 1, max(0, current + step))
            onward = 1 if step > 0 else -1
            if self.model.entry(clamped) is not None:
                return clamped
            found = self.model.next_entry(clamped, onward)
            return self.model.next_entry(clamped, -onward) if found == clamped else found
        found = self.model.next_entry(current, step)
        if found != current:
            return found
        return self.model.next_entry(-1 if step > 0 else last, step)

    def _go(self, at: int) -> None:
        index = self.model.index(at) if self.model.entry(at) is not None else QModelIndex()
        self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index)
            # The focus stays in the field, so the field says what is chosen.
            spoken = self.model.data(index, int(Qt.ItemDataRole.AccessibleTextRole))
            self.field.setAccessibleDescription(spoken or "")


class _PaletteDelegate(QStyledItemDelegate):
    """Paints heads and entries, with what matches in accent."""

    def __init__(
        self, theme: Theme, model: PaletteModel, field: QLineEdit, view: QListView
    ) -> None:
        super().__init__(view)
        self._theme, self._model, self._field = theme, model, field

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be 36 px high, heads a little less."""
        head = isinstance(self._model.line(index.row()), str)
        return QSize(self._theme.px(200), self._theme.px(_HEAD if head else _ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        theme, line, box = self._theme, self._model.line(index.row()), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, str):
            at = (float(box.left() + theme.px(18)), box.bottom() - theme.px(12.0))
            theme.texts.draw(painter, at, line, Pen("caption600", theme.color("text3")))
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._entry(painter, box, line, chosen=chosen)
        painter.restore()

    def _entry(self, painter: QPainter, box: QRect, entry: PaletteEntry, *, chosen: bool) -> None:
        theme, px = self._theme, self._theme.px
        middle = box.top() + box.height() / 2
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected"))
            ground = QRectF(box).adjusted(px(8), 1, -px(8), -1)
            painter.drawRoundedRect(ground, px(6), px(6))
        if entry.icon:
            at = QPointF(box.left() + px(18), middle)
            paint_icon(painter, theme, at, (entry.icon, entry.tint, 16))
        right = self._right(painter, box, entry, chosen=chosen)
        left = float(box.left() + px(46))
        plain = Pen("body", theme.color("text"))
        found = Pen("body700", theme.color("accent"))
        for piece, hit in pieces(entry.text, self._query()):
            room = int(right - px(16) - left)
            pen = found if hit else plain
            left += theme.texts.draw(painter, (left, middle), piece, pen, room)

    def _right(self, painter: QPainter, box: QRect, entry: PaletteEntry, *, chosen: bool) -> float:
        """Paint shortcut or Return sign and hint from the right; return where they begin."""
        theme, px = self._theme, self._theme.px
        middle, right = box.top() + box.height() / 2, float(box.right() - px(20))
        if entry.keys:
            right -= keycap_width(theme, entry.keys)
            paint_keycap(painter, theme, QPointF(right, middle), entry.keys)
            right -= px(10)
        elif chosen:
            right -= px(16)
            icon = ("corner-down-left", "text2", 16)
            paint_icon(painter, theme, QPointF(right, middle), icon)
            right -= px(10)
        if entry.hint:
            right -= theme.texts.width(entry.hint, "small")
            pen = Pen("small", theme.color("text2"))
            theme.texts.draw(painter, (right, middle), entry.hint, pen)
        return right

    def _query(self) -> str:
        return self._field.text().lstrip(">@# ")
