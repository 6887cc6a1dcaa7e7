"""The chain of deadlines before and after a meeting, painted by rows and shown by a widget."""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.marks import paint_icon

_DISC: Final = 14
_GAP: Final = 6  # px between the words of two nodes


class NodeState(StrEnum):
    """How a deadline stands; each has a shape of its own."""

    DONE = "done"
    SOON = "soon"
    LATE = "late"
    OPEN = "open"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class ChainNode:
    """One deadline: its day and name in words, its state, and the rule it comes from."""

    day: str
    name: str
    state: NodeState = NodeState.OPEN
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Chain:
    """All nodes, and after how many of them today lies (None: do not show)."""

    nodes: tuple[ChainNode, ...]
    today_after: int | None = None
    today_word: str = ""


_DAY_COLORS: Final = {NodeState.SOON: "warnFg", NodeState.LATE: "critFg", NodeState.MEETING: "text"}


def paint_chain(painter: QPainter, theme: Theme, box: QRectF, chain: Chain) -> None:
    """Paint the chain into `box`, which needs 50 px of height; the last words end at its edge."""
    if not chain.nodes:
        return
    step = _step(theme, box.width(), chain)
    middle = box.top() + theme.px(_DISC) / 2 + 1
    for at, node in enumerate(chain.nodes):
        left = box.left() + at * step
        if at + 1 < len(chain.nodes):
            _line(painter, theme, (left, left + step, middle), passed=_is_passed(chain, at))
        _disc(painter, theme, QPointF(left + theme.px(_DISC) / 2, middle), node.state)
        room = step - theme.px(_GAP) if at + 1 < len(chain.nodes) else box.right() - left
        _words(painter, theme, QPointF(left, box.top()), node, ceil(room))
    if chain.today_after is not None and chain.today_word:
        _today(painter, theme, QPointF(_today_x(theme, box, chain, step), middle), chain.today_word)


class DeadlineChain(QWidget):
    """The chain as a widget; its nodes are told by tooltip and, in one sentence, to the ear."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chain = Chain(())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_chain(self, chain: Chain) -> None:
        """Show another chain."""
        self._chain = chain
        parts = (f"{node.day} {node.name}" for node in chain.nodes)
        self.setAccessibleName(", ".join(parts))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Ask for 100 px a node."""
        count = max(1, len(self._chain.nodes))
        return QSize(self._theme.px(100) * count, self._theme.px(50))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chain."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chain(painter, self._theme, QRectF(self.rect()), self._chain)

    @override
    def event(self, event: QEvent) -> bool:
        """Name the rule of the node below the pointer."""
        if isinstance(event, QHelpEvent) and self._chain.nodes:
            nodes = self._chain.nodes
            at = int(event.pos().x() / _step(self._theme, self.width(), self._chain))
            QToolTip.showText(event.globalPos(), nodes[min(at, len(nodes) - 1)].rule, self)
            return True
        return super().event(event)


def _step(theme: Theme, width: float, chain: Chain) -> float:
    """Return the px from one node to the next: all there are but those of the last words."""
    last = chain.nodes[-1]
    words = max(theme.texts.width(last.day, "small600"), theme.texts.width(last.name, "caption400"))
    return max(1.0, width - words) / max(1, len(chain.nodes) - 1)


def _is_passed(chain: Chain, at: int) -> bool:
    nodes = chain.nodes
    return nodes[at].state is NodeState.DONE and nodes[at + 1].state is NodeState.DONE


def _line(
    painter: QPainter, theme: Theme, span: tuple[float, float, float], *, passed: bool
) -> None:
    start, end, y = span
    painter.setPen(QPen(theme.color("accent" if passed else "lineStrong"), theme.px(1.6)))
    painter.drawLine(QPointF(start + theme.px(_DISC + 6), y), QPointF(end - theme.px(6), y))


def _disc(painter: QPainter, theme: Theme, center: QPointF, state: NodeState) -> None:
    side = theme.px(_DISC)
    left = QPointF(center.x() - side / 2, center.y())
    match state:
        case NodeState.SOON:
            paint_icon(painter, theme, left, ("clock-alert", "warnFg", _DISC))
        case NodeState.LATE:
            paint_icon(painter, theme, left, ("triangle-alert", "critFg", _DISC))
        case NodeState.MEETING:
            _diamond(painter, theme, center)
        case NodeState.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(center, side / 2, side / 2)
            at = QPointF(center.x() - theme.px(9) / 2, center.y())
            paint_icon(painter, theme, at, ("check", "onAccent", 9))
        case NodeState.OPEN:
            painter.setPen(QPen(theme.color("field"), theme.px(1.5)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, side / 2 - 1, side / 2 - 1)


def _diamond(painter: QPainter, theme: Theme, center: QPointF) -> None:
    half = theme.px(9) / 2
    painter.save()
    painter.translate(center)
    painter.rotate(45)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("text"))
    painter.drawRoundedRect(QRectF(-half, -half, 2 * half, 2 * half), 1, 1)
    painter.restore()


def _words(painter: QPainter, theme: Theme, corner: QPointF, node: ChainNode, room: int) -> None:
    color = theme.color(_DAY_COLORS.get(node.state, "text2"))
    at = (corner.x(), corner.y() + theme.px(27))
    theme.texts.draw(painter, at, node.day, Pen("small600", color), room)
    below = (corner.x(), corner.y() + theme.px(43))
    theme.texts.draw(painter, below, node.name, Pen("caption400", color), room)


def _today_x(theme: Theme, box: QRectF, chain: Chain, step: float) -> float:
    """Put "today" in the middle of the line between two nodes."""
    before = max(0, (chain.today_after or 0) - 1)
    return box.left() + before * step + (step + theme.px(_DISC)) / 2


def _today(painter: QPainter, theme: Theme, center: QPointF, word: str) -> None:
    width = theme.texts.width(word, "caption600") + theme.px(10)
    height = theme.px(16)
    box = QRectF(center.x() - width / 2, center.y() - height / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("text"))
    painter.drawRoundedRect(box, theme.px(4), theme.px(4))
    pen = Pen("caption600", theme.color("base"))
    theme.texts.draw(painter, (box.left() + theme.px(5), center.y()), word, pen)
