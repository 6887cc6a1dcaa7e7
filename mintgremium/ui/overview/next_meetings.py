"""The next meetings as rows with a big day, facts, state and the chain of deadlines."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip, QVBoxLayout

from mintgremium.core.overriding import override
from mintgremium.ui.labels import Badge
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.deadline_chain import Chain, paint_chain
from mintgremium.ui.widgets.line_row import PaintedRow
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.marks import chip_width, paint_chip, paint_tag

_TALL: Final = 132
_LOW: Final = 70
_TEXT: Final = 83  # where the words start
_EDGE: Final = 15
_CHAIN_TOP: Final = 63


@dataclass(frozen=True, slots=True)
class MeetingCard:
    """What one row shows of a meeting."""

    id: UUID
    day: str  # 10, or nothing where only month or year is known
    month: str  # Dez. 2026
    tags: tuple[str, ...]
    name: str
    facts: str
    state: Badge
    chain: Chain

    def spoken(self) -> str:
        """Say the row in one sentence."""
        return ", ".join(filter(None, (*self.tags, self.name, self.facts, self.state.text)))


class MeetingRow(PaintedRow):
    """One meeting."""

    def __init__(self, theme: Theme, card: MeetingCard, *, last: bool) -> None:
        super().__init__(theme, card.spoken())
        self.card, self._last = card, last

    @override
    def sizeHint(self) -> QSize:
        """Be 132 px high with a chain, else 70."""
        return QSize(self._theme.px(300), self._theme.px(_TALL if self.card.chain.nodes else _LOW))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint day, name, state, facts and chain."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(px(3), 2, -px(3), -3)
        self.paint_ground(painter, box)
        if not self._last:
            line = self.width() - 2 * px(_EDGE)
            painter.fillRect(px(_EDGE), self.height() - 1, line, 1, theme.color("line"))
        self._paint_day(painter)
        self._paint_name(painter)
        at = (float(px(_TEXT)), float(px(44)))
        room = self.width() - px(_TEXT + _EDGE)
        theme.texts.draw(painter, at, self.card.facts, Pen("small", theme.color("text2")), room)
        if self.card.chain.nodes:
            paint_chain(painter, theme, self._chain_box(), self.card.chain)

    @override
    def event(self, event: QEvent) -> bool:
        """Name the rule of the deadline below the pointer."""
        if isinstance(event, QHelpEvent) and self.card.chain.nodes:
            nodes = self.card.chain.nodes
            box = self._chain_box()
            at = int((event.pos().x() - box.left()) / (box.width() / len(nodes)))
            inside = event.pos().y() >= box.top() and 0 <= at < len(nodes)
            QToolTip.showText(event.globalPos(), nodes[at].rule if inside else "", self)
            return True
        return super().event(event)

    def _chain_box(self) -> QRectF:
        px = self._theme.px
        return QRectF(px(_TEXT), px(_CHAIN_TOP), self.width() - px(_TEXT + _EDGE), px(50))

    def _paint_day(self, painter: QPainter) -> None:
        theme, px, card = self._theme, self._theme.px, self.card
        for text, style, color, y in (
            (card.day, "title", "text", 24),
            (card.month, "small", "text2", 44),
        ):
            left = px(40) - theme.texts.width(text, style) / 2
            theme.texts.draw(painter, (left, float(px(y))), text, Pen(style, theme.color(color)))

    def _paint_name(self, painter: QPainter) -> None:
        theme, px, card = self._theme, self._theme.px, self.card
        left, middle = float(px(_TEXT)), float(px(24))
        right = self.width() - px(_EDGE) - chip_width(theme, card.state)
        paint_chip(painter, theme, QPointF(right, middle), card.state)
        for tag in card.tags:
            left += paint_tag(painter, theme, QPointF(left, middle), tag) + px(8)
        pen = Pen("body600", theme.color("text"))
        theme.texts.draw(painter, (left, middle), card.name, pen, round(right - px(12) - left))


class MeetingGroup(QFrame):
    """The rows in one frame; nothing is rebuilt while they stay the same."""

    opened = Signal(object)  # the id of a meeting

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._cards: tuple[MeetingCard, ...] = ()
        self.rows: list[MeetingRow] = []
        self.setAccessibleName(name)
        set_look(self, card="true")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.setContentsMargins(1, 1, 1, 1)

    def show_cards(self, cards: Sequence[MeetingCard]) -> None:
        """Show meetings; the focus stays on the same one."""
        if tuple(cards) == self._cards:
            return
        focused = next((row.card.id for row in self.rows if row.hasFocus()), None)
        old, self._cards = self.rows, tuple(cards)
        self.rows = [self._add(card, last=card is cards[-1]) for card in cards]
        for row in self.rows:
            if row.card.id == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        for row in old:
            row.hide()
            row.deleteLater()

    def _add(self, card: MeetingCard, *, last: bool) -> MeetingRow:
        row = MeetingRow(self._theme, card, last=last)
        row.clicked.connect(lambda _on: self.opened.emit(card.id))
        self._column.addWidget(row)
        return row
