"""The ranked proposals as cards: a list whose rows are as high as their reasons are long."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from mintgremium.core.overriding import override
from mintgremium.ui.planner.finding import Card
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.focus import shows_focus
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.marks import paint_icon

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_PAD: Final = 12
_HEAD: Final = 24
_LINE: Final = 17
_GAP: Final = 8
_TEXT: Final = 40


class CardModel(QAbstractListModel):
    """Holds the cards; each says itself in one sentence to a screen reader."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self.cards = tuple(cards)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of cards."""
        return 0 if parent.isValid() else len(self.cards)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return title or sentence."""
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken()
        return None


class CardList(QListView):
    """Shows all cards at their full height; the pane around it scrolls."""

    card_chosen = Signal(int)  # its rank
    card_taken = Signal(int)  # Return or a double click

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.model_of_cards = CardModel(self)
        self.setAccessibleName(name)
        set_look(self, surface="sunken")
        self.setModel(self.model_of_cards)
        self.setItemDelegate(_CardDelegate(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now))
        self.activated.connect(lambda index: self.card_taken.emit(self._rank(index)))
        theme.changed.connect(self._fit)

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show other cards."""
        self.model_of_cards.set_cards(cards)
        self._fit()

    def choose(self, rank: int | None) -> None:
        """Mark a card, or none, without telling."""
        cards = self.model_of_cards.cards
        at = next((at for at, card in enumerate(cards) if card.id == rank), -1)
        with QSignalBlocker(self.selectionModel()):
            if at < 0:
                self.clearSelection()
                self.setCurrentIndex(QModelIndex())
            else:
                self.setCurrentIndex(self.model_of_cards.index(at))
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the reasons anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        option = QStyleOptionViewItem()
        delegate = self.itemDelegate()
        rows = range(self.model_of_cards.rowCount())
        heights = (
            delegate.sizeHint(option, self.model_of_cards.index(row)).height() for row in rows
        )
        self.setFixedHeight(sum(heights))

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.card_chosen.emit(self._rank(index))

    def _rank(self, index: QModelIndex) -> int:
        return self.model_of_cards.cards[index.row()].id


class _CardDelegate(QStyledItemDelegate):
    """Paints a card: disc, day, free seats, and the reasons below."""

    def __init__(self, theme: Theme, view: CardList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._broken: dict[tuple[str, int], list[str]] = {}
        theme.changed.connect(self._broken.clear)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be as high as the reasons."""
        px, card = self._theme.px, self._view.model_of_cards.cards[index.row()]
        lines = sum(len(self._lines(line.text)) for line in card.lines)
        air = px(2 * _PAD - 4) + px(4) * len(card.lines)
        return QSize(self._view.width(), px(_HEAD) + lines * px(_LINE) + air + px(_GAP))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card."""
        theme, card = self._theme, self._view.model_of_cards.cards[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1 - theme.px(_GAP))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._ground(painter, box, chosen=chosen, hovered=hovered)
        if chosen and self._view.hasFocus() and shows_focus(self._view):
            self._ring(painter, box)
        self._head(painter, box, card, chosen=chosen)
        self._reasons(painter, box, card)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, *, chosen: bool, hovered: bool) -> None:
        theme = self._theme
        width = theme.px(1.5) if chosen else 1
        painter.setPen(QPen(theme.color("accent" if chosen else "line"), width))
        painter.setBrush(theme.color("hover" if hovered and not chosen else "base"))
        painter.drawRoundedRect(box, theme.px(8), theme.px(8))

    def _ring(self, painter: QPainter, box: QRectF) -> None:
        theme, gap = self._theme, self._theme.px(3)
        painter.setPen(QPen(theme.color("ring"), theme.tokens.ring_width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(gap, gap, -gap, -gap), theme.px(6), theme.px(6))

    def _head(self, painter: QPainter, box: QRectF, card: Card, *, chosen: bool) -> None:
        theme, px = self._theme, self._theme.px
        middle = box.top() + px(_PAD - 2) + px(_HEAD) / 2
        center = QPointF(box.left() + px(_PAD + 9), middle)
        painter.setPen(QPen(theme.color("accent"), px(1.5)))
        painter.setBrush(theme.color("accent" if chosen else "base"))
        painter.drawEllipse(center, px(9), px(9))
        number, ink = str(card.id), theme.color("onAccent" if chosen else "accent")
        left = center.x() - theme.texts.width(number, "small600") / 2
        theme.texts.draw(painter, (left, middle), number, Pen("small600", ink))
        right = box.right() - px(_PAD) - theme.texts.width(card.free, "small600")
        pen = Pen("small600", theme.color(card.free_ink))
        theme.texts.draw(painter, (right, middle), card.free, pen)
        start = box.left() + px(_TEXT)
        title = Pen("body600", theme.color("text"))
        theme.texts.draw(painter, (start, middle), card.title, title, int(right - start - px(8)))

    def _reasons(self, painter: QPainter, box: QRectF, card: Card) -> None:
        theme, px = self._theme, self._theme.px
        top = box.top() + px(_PAD - 2) + px(_HEAD)
        for line in card.lines:
            top += px(4)
            at = QPointF(box.left() + px(_PAD + 2), top + px(_LINE) / 2)
            paint_icon(painter, theme, at, (line.icon, line.ink, 14))
            pen = Pen("small", theme.color("text2"))
            for text in self._lines(line.text):
                at_text = (box.left() + px(_TEXT), top + px(_LINE) / 2)
                theme.texts.draw(painter, at_text, text, pen)
                top += px(_LINE)

    def _lines(self, text: str) -> list[str]:
        """Break a sentence at the width of the card."""
        room = self._view.width() - self._theme.px(_TEXT + _PAD)
        key = (text, room)
        if key not in self._broken:
            self._broken[key] = self._break(text, max(room, self._theme.px(60)))
        return self._broken[key]

    def _break(self, text: str, room: int) -> list[str]:
        layout = QTextLayout(text, self._theme.font("small"))
        layout.beginLayout()
        found = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            start = line.textStart()
            found.append(text[start : start + line.textLength()].rstrip())
        layout.endLayout()
        return found
