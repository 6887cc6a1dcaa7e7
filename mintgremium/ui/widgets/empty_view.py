"""What stands where nothing is yet: what is missing, and the first step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.labels import Label, hairline
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.marks import paint_icon

MOST_WIDE: Final = 640
Deed = tuple[str, Callable[[], object]]


class BadgeIcon(QWidget):
    """A picture on a soft square of 48 px."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        """Ask for the square."""
        side = self._theme.px(48)
        return QSize(side, side)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint square and picture."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accentSoft"))
        painter.drawRoundedRect(QRectF(self.rect()), theme.px(10), theme.px(10))
        at = QPointF((self.width() - theme.px(24)) / 2, self.height() / 2)
        paint_icon(painter, theme, at, (self._name, "accent", 24))


class EmptyView(QWidget):
    """Centred, at most 640 wide: picture, what is missing, one sentence, one button, one link."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        *,
        deed: Deed | None = None,
        link: Deed | None = None,
    ) -> None:
        super().__init__()
        set_look(self, surface="base")
        inner = Column(theme, self).body
        inner.addWidget(BadgeIcon(theme, icon))
        inner.addSpacing(theme.px(14))
        inner.addWidget(Label(title, "title", wrap=True))
        inner.addSpacing(theme.px(2))
        inner.addWidget(Label(text, "body", "text2", wrap=True))
        inner.addSpacing(theme.px(16))
        row = QHBoxLayout()
        theme.set_space(row, spacing=16)
        if deed is not None:
            row.addWidget(Button(theme, deed[0], kind=Kind.PRIMARY, clicked=deed[1]))
        if link is not None:
            row.addWidget(Button(theme, link[0], kind=Kind.LINK, clicked=link[1]))
        row.addStretch(1)
        inner.addLayout(row)


@dataclass(frozen=True, slots=True)
class FirstStep:
    """One step of the start: what it brings, whether it is done, and the button that does it."""

    title: str
    text: str
    done: bool = False
    deed: Deed | None = None


class FirstSteps(QFrame):
    """A group of numbered steps; the first open one has the only primary button."""

    def __init__(self, theme: Theme, steps: Sequence[FirstStep]) -> None:
        super().__init__()
        self._theme = theme
        set_look(self, card="true")
        column = QVBoxLayout(self)
        theme.set_space(column, (20, 2, 0, 2), 0)
        current = next((at for at, step in enumerate(steps) if not step.done), len(steps))
        for at, step in enumerate(steps):
            if at:
                line = QHBoxLayout()
                line.addSpacing(theme.px(40))
                line.addWidget(hairline())
                column.addLayout(line)
            column.addLayout(self._line(at, step, current=at == current))

    def _line(self, at: int, step: FirstStep, *, current: bool) -> QHBoxLayout:
        theme = self._theme
        row = QHBoxLayout()
        theme.set_space(row, (0, 12, 18, 12), 16)
        disc = StepDisc(theme, at + 1, done=step.done, current=current)
        row.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        theme.set_space(words, spacing=2)
        words.addWidget(Label(step.title, "body600", "text2" if step.done else "text", wrap=True))
        words.addWidget(Label(step.text, "small", "text2", wrap=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        if step.deed is not None and not step.done:
            kind = Kind.PRIMARY if current else Kind.PLAIN
            row.addWidget(Button(theme, step.deed[0], kind=kind, clicked=step.deed[1]))
        return row


class StepDisc(QWidget):
    """A number in a circle of 24 px, or a tick when the step is done."""

    def __init__(self, theme: Theme, number: int, *, done: bool, current: bool) -> None:
        super().__init__()
        self._theme, self._number, self._done, self._current = theme, number, done, current
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        """Ask for the circle."""
        side = self._theme.px(24)
        return QSize(side, side)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle and number."""
        theme, box = self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(QRectF(self.rect()))
            at = QPointF((self.width() - theme.px(14)) / 2, self.height() / 2)
            paint_icon(painter, theme, at, ("check", "onAccent", 14))
            return
        painter.setPen(QPen(theme.color("accent" if self._current else "field"), theme.px(1.5)))
        painter.setBrush(theme.color("accentSoft" if self._current else "base"))
        painter.drawEllipse(box)
        text = str(self._number)
        width = theme.texts.width(text, "caption600")
        pen = Pen("caption600", theme.color("accent" if self._current else "text2"))
        theme.texts.draw(painter, ((self.width() - width) / 2, self.height() / 2), text, pen)


class Column(QWidget):
    """A column in the middle of its page, at most 640 px wide; fill `body`."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        outer = QVBoxLayout(page)
        theme.set_space(outer, (28, 24, 28, 24))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self, 1000)
        row.addStretch(1)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setMaximumWidth(self._theme.px(MOST_WIDE))
