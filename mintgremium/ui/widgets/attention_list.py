"""What needs the user today: two-line rows whose due word gives way to the button that helps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.focus import shows_focus
from mintgremium.ui.widgets.labels import ElidedLabel, Icon, Label
from mintgremium.ui.widgets.looks import set_look

_HEIGHT: Final = 49


@dataclass(frozen=True, slots=True)
class Attention:
    """One thing to look at: title, reason, when it is due in words, and the deed that helps."""

    key: str
    title: str
    reason: str
    due: str = ""
    icon: str = "clock-alert"
    tone: str = "warn"
    deed: str = ""

    def spoken(self) -> str:
        """Say the row in one sentence."""
        return ", ".join(filter(None, (self.title, self.reason, self.due)))


class AttentionList(QFrame):
    """A group of rows; a click or Return opens the place, the button does the deed."""

    opened = Signal(str)
    deed_wanted = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        set_look(self, card="true")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._rows: list[AttentionRow] = []
        self._shown: tuple[Attention, ...] = ()

    def set_items(self, items: Sequence[Attention]) -> None:
        """Show these rows; nothing is rebuilt while they stay the same."""
        if tuple(items) == self._shown:
            return
        focused = next((row.item.key for row in self._rows if row.holds_focus()), "")
        self._shown, old = tuple(items), self._rows
        self._rows = [self._add(item, last=item is items[-1]) for item in items]
        for row in self._rows:
            if row.item.key == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        for row in old:  # only now, or Qt would hand the focus to a row that goes next
            row.hide()
            row.deleteLater()

    def _add(self, item: Attention, *, last: bool) -> "AttentionRow":
        row = AttentionRow(self._theme, item, self._move, last=last)
        row.opened.connect(self.opened)
        row.deed_wanted.connect(self.deed_wanted)
        self._column.addWidget(row)
        row.show()
        return row

    def _move(self, start: "AttentionRow", step: int) -> None:
        at = self._rows.index(start) + step
        if 0 <= at < len(self._rows):
            self._rows[at].setFocus(Qt.FocusReason.TabFocusReason)


class AttentionRow(QWidget):
    """One row; arrows move between rows, Tab reaches its button."""

    opened = Signal(str)
    deed_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        item: Attention,
        move: Callable[["AttentionRow", int], None],
        *,
        last: bool,
    ) -> None:
        super().__init__()
        self._theme, self.item, self._move, self._last = theme, item, move, last
        self.setAccessibleName(item.spoken())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        theme.set_space(row, (15, 0, 13, 0), 15)
        row.addWidget(Icon(theme, item.icon, f"{item.tone}Fg", 18))
        words = QVBoxLayout()
        theme.set_space(words, spacing=1)
        words.addStretch(1)
        words.addWidget(ElidedLabel(item.title, "body500"))
        words.addWidget(ElidedLabel(item.reason, "small", "text2"))
        words.addStretch(1)
        row.addLayout(words, 1)
        self._due = Label(item.due, "small600", f"{item.tone}Fg")
        self._button = Button(theme, item.deed, clicked=lambda: self.deed_wanted.emit(item.key))
        self._button.set_small()
        row.addWidget(self._due)
        row.addWidget(self._button)
        self._button.setVisible(False)
        self._button.installEventFilter(self)

    def holds_focus(self) -> bool:
        """Tell whether the focus is on the row or its button."""
        return self.hasFocus() or self._button.hasFocus()

    @override
    def sizeHint(self) -> QSize:
        """Be 49 px high."""
        return QSize(self._theme.px(400), self._theme.px(_HEIGHT))

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer the deed below the pointer."""
        super().enterEvent(event)
        self._renew()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Show when it is due again."""
        super().leaveEvent(event)
        self._renew()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the deed to the keyboard."""
        super().focusInEvent(event)
        self._renew()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the button while the focus goes to it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.TabFocusReason:
            self._renew()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the button when it loses the focus."""
        if event.type() == QEvent.Type.FocusOut:
            self._renew()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return or Space, move with the arrows."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self._move(self, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.item.key)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open with a click."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.opened.emit(self.item.key)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, ring and the line to the next row."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._last:
            start = theme.px(47)
            painter.fillRect(start, self.height() - 1, self.width(), 1, theme.color("line"))
        box = QRectF(self.rect()).adjusted(theme.px(3), 2, -theme.px(3), -3)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(box, theme.px(7), theme.px(7))
        if self.hasFocus() and shows_focus(self):
            painter.setPen(QPen(theme.color("ring"), theme.tokens.ring_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(7), theme.px(7))

    def _renew(self) -> None:
        offered = bool(self.item.deed) and (self.underMouse() or self.holds_focus())
        self._button.setVisible(offered)
        self._due.setVisible(not offered)
        self.update()
