"""Notices above the page: they push it down and never cover it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.announce import announce
from mintgremium.ui.widgets.buttons import Button, ToolButton
from mintgremium.ui.widgets.labels import Icon, Label

_ICONS: Final = {
    "info": "info",
    "ok": "circle-check",
    "warn": "triangle-alert",
    "crit": "triangle-alert",
    "neutral": "info",
}
Deed = tuple[str, Callable[[], object]]


@dataclass(frozen=True, slots=True)
class NoticeText:
    """What a notice says: a tone, what happened, and below it what is safe and what to do."""

    tone: str
    title: str
    text: str = ""


class NoticeBar(QWidget):
    """One notice with at most two buttons; Esc closes it while the focus is inside."""

    closed = Signal()

    def __init__(self, theme: Theme, said: NoticeText, deeds: Sequence[Deed] = ()) -> None:
        super().__init__()
        self._theme, self._tone = theme, said.tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(theme.px(52))
        self.setAccessibleName(f"{said.title} {said.text}".strip())
        row = QHBoxLayout(self)
        theme.set_space(row, (28, 9, 22, 9), 8)
        icon = Icon(theme, _ICONS[said.tone], f"{said.tone}Fg", 18)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(theme.px(2))
        row.addLayout(self._words(said), 1)
        row.addSpacing(theme.px(16))
        for text, press in deeds[:2]:
            row.addWidget(Button(theme, text, clicked=press))
        row.addWidget(
            ToolButton(theme, "x", self.tr("Close the notice"), clicked=self.close_notice)
        )
        theme.changed.connect(self.update)

    def close_notice(self) -> None:
        """Take the notice away."""
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_notice()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the edge, and the line to the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(f"{self._tone}Bg"))
        edge = QRect(0, 0, self._theme.px(4), self.height())
        painter.fillRect(edge, self._theme.color(self._tone))
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._theme.color("line"))

    def _words(self, said: NoticeText) -> QVBoxLayout:
        words = QVBoxLayout()
        self._theme.set_space(words, spacing=1)
        words.addStretch(1)
        words.addWidget(Label(said.title, "body600", "text", wrap=True))
        if said.text:
            words.addWidget(Label(said.text, "small", "text", wrap=True))
        words.addStretch(1)
        return words


class NoticeStack(QWidget):
    """The place above the page where notices come and go, the latest on top."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bars: dict[str, NoticeBar] = {}
        self._nameless = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def raise_notice(
        self, said: NoticeText, deeds: Sequence[Deed] = (), key: str = ""
    ) -> NoticeBar:
        """Show a notice and say it; one with the same key is replaced."""
        if not key:
            self._nameless += 1
            key = f"#{self._nameless}"
        self.withdraw(key)
        bar = NoticeBar(self._theme, said, deeds)
        bar.closed.connect(lambda: self.withdraw(key))
        self._bars[key] = bar
        self._column.insertWidget(0, bar)
        self.show()
        announce(bar, bar.accessibleName(), urgent=said.tone == "crit")
        return bar

    def withdraw(self, key: str) -> None:
        """Take a notice away, if it is there."""
        bar = self._bars.pop(key, None)
        if bar is not None:
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self._bars))

    def bars(self) -> list[NoticeBar]:
        """Return the notices that are shown, oldest first."""
        return list(self._bars.values())
