"""The steps of a meeting from plan to approved minutes."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.marks import paint_icon

_DISC: Final = 18


class StepState(StrEnum):
    """Where a step stands."""

    DONE = "done"
    CURRENT = "current"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its word, its date in words, its state, and what a screen reader adds to it."""

    text: str
    date: str = ""
    state: StepState = StepState.OPEN
    spoken: str = ""


class Stepper(QWidget):
    """Shows up to six steps side by side; a click or Return asks what happened in one."""

    step_chosen = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._nodes: list[_Node] = []

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps; nodes are kept, so the focus stays where it is."""
        while len(self._nodes) > len(steps):
            self._nodes.pop().deleteLater()
        while len(self._nodes) < len(steps):
            self._add()
        for at, step in enumerate(steps):
            self._nodes[at].set_step(step, last=at == len(steps) - 1)

    def focus_step(self, at: int) -> None:
        """Put the focus on a step."""
        self._nodes[at % len(self._nodes)].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from step to step."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        focused = [at for at, node in enumerate(self._nodes) if node.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        self.focus_step(focused[0] + step)

    def _add(self) -> None:
        at, node = len(self._nodes), _Node(self._theme, self)
        node.clicked.connect(lambda: self.step_chosen.emit(at))
        self._nodes.append(node)
        self._row.addWidget(node, 1)


class _Node(QAbstractButton):
    """One step with the line that leads to the next."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._step = Step("")
        self._last = True
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def set_step(self, step: Step, *, last: bool) -> None:
        """Show a step."""
        self._step, self._last = step, last
        words = (step.text, step.date, step.spoken)
        self.setAccessibleName(", ".join(filter(None, words)))
        self.setToolTip(step.spoken)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Be 50 px high."""
        return QSize(self._theme.px(130), self._theme.px(50))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the stepper; Return presses like Space."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint disc, line, word and date."""
        theme, step = self._theme, self._step
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        center = QPointF(theme.px(_DISC) / 2, theme.px(_DISC) / 2)
        if not self._last:
            done = step.state is StepState.DONE
            painter.setPen(QPen(theme.color("accent" if done else "lineStrong"), theme.px(2)))
            start, end = theme.px(_DISC + 6), self.width() - theme.px(6)
            painter.drawLine(QPointF(start, center.y()), QPointF(end, center.y()))
        paint_disc(painter, theme, center, step.state)
        waiting = step.state is StepState.OPEN
        room = self.width() - theme.px(8)
        word = Pen("small600", theme.color("text3" if waiting else "text"))
        theme.texts.draw(painter, (0.0, theme.px(29)), step.text, word, room)
        day = Pen("caption400", theme.color("text3" if waiting else "text2"))
        theme.texts.draw(painter, (0.0, theme.px(42)), step.date, day, room)


def paint_disc(painter: QPainter, theme: Theme, center: QPointF, state: StepState) -> None:
    """Paint a done, current or open disc, 18 px wide, around `center`."""
    side = theme.px(_DISC)
    if state is StepState.DONE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(center, side / 2, side / 2)
        at = QPointF(center.x() - theme.px(12) / 2, center.y())
        paint_icon(painter, theme, at, ("check", "onAccent", 12))
        return
    current = state is StepState.CURRENT
    width = theme.px(2) if current else theme.px(1.5)
    box = QRectF(center.x() - side / 2, center.y() - side / 2, side, side)
    painter.setPen(QPen(theme.color("accent" if current else "field"), width))
    painter.setBrush(theme.color("accentSoft") if current else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2))
    if current:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(center, theme.px(3.5), theme.px(3.5))
