"""A card under an agenda item: a resolution or a task, with what can be done with it."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import ToolButton
from mintgremium.ui.widgets.labels import Icon, Label


@dataclass(frozen=True, slots=True, kw_only=True)
class CardText:
    """What a card says; `tone` colours its edge and its title."""

    id: UUID
    tone: str
    icon: str
    title: str
    right: str
    text: str
    note: str = ""

    def sentence(self) -> str:
        """Say the card in one sentence, for screen readers."""
        return ". ".join(filter(None, (self.title, self.right, self.text, self.note)))


@dataclass(frozen=True, slots=True)
class CardDeed:
    """A small button of a card."""

    icon: str
    name: str
    press: Callable[[], object]


class Card(QWidget):
    """Opens with Return, Space or a double click; Del asks to delete it."""

    opened = Signal()
    delete_wanted = Signal()

    def __init__(self, theme: Theme, said: CardText, deeds: tuple[CardDeed, ...]) -> None:
        super().__init__()
        self._theme, self.said = theme, said
        self.setAccessibleName(said.sentence())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "outside")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        theme.set_space(column, (16, 6, 8, 12), 2)
        column.addLayout(self._head(said, deeds))
        column.addWidget(Label(said.text, "minutes", "text", wrap=True))
        if said.note:
            column.addWidget(Label(said.note, "small", "text3", wrap=True))
        theme.changed.connect(self.update)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open or delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Open."""
        self.opened.emit()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the border, and the edge in the tone."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(box, theme.px(8), theme.px(8))
        painter.fillPath(outline, theme.color("sunken"))
        painter.save()
        painter.setClipPath(outline)
        edge = QRectF(0, 0, theme.px(4), self.height())
        painter.fillRect(edge, theme.color(self.said.tone))
        painter.restore()
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawPath(outline)

    def _head(self, said: CardText, deeds: tuple[CardDeed, ...]) -> QHBoxLayout:
        theme, ink = self._theme, f"{said.tone}Fg" if said.tone != "neutral" else "text2"
        row = QHBoxLayout()
        theme.set_space(row, (0, 0, 0, 0), 6)
        row.addWidget(Icon(theme, said.icon, ink, 14))
        row.addWidget(Label(said.title, "small600", ink, wrap=True), 1)
        row.addWidget(Label(said.right, "small", "text2"))
        for deed in deeds:
            row.addWidget(ToolButton(theme, deed.icon, deed.name, clicked=deed.press))
        return row
