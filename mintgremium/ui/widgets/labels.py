"""Labels in the type styles and colours of the theme; both follow a change of theme."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolTip, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.looks import set_look


class Label(QLabel):
    """A text in a style of the type scale (`role`) and a colour of the theme (`tint`)."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tint: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self, role=role, tint=tint)
        if wrap:
            # A long label must not widen the window.
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_tint(self, tint: str) -> None:
        """Change the colour."""
        set_look(self, tint=tint)


class ElidedLabel(Label):
    """A label of one line that is cut at the end; the whole text is its tooltip then."""

    def __init__(self, text: str = "", role: str = "body", tint: str = "text") -> None:
        super().__init__(text, role, tint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), self._shown())

    @override
    def event(self, event: QEvent) -> bool:
        """Show the whole text as tooltip while it is cut."""
        if isinstance(event, QHelpEvent):
            whole = self.text()
            QToolTip.showText(event.globalPos(), whole if self._shown() != whole else "", self)
            return True
        return super().event(event)

    def _shown(self) -> str:
        cut = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), cut, self.width())


class Icon(QWidget):
    """A picture beside a text; it says nothing to a screen reader."""

    def __init__(self, theme: Theme, name: str, color: str = "text2", size: int = 14) -> None:
        super().__init__()
        self._theme = theme
        self._name, self._color, self._side = name, color, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_icon(self, name: str, color: str) -> None:
        """Show another picture."""
        self._name, self._color = name, color
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Ask for the size of the picture."""
        side = self._theme.px(self._side)
        return QSize(side, side)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture in the middle."""
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap(self._name, self._color, self._side, ratio)
        side = self._theme.px(self._side)
        painter = QPainter(self)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, pixmap)


def hairline(*, vertical: bool = False) -> QFrame:
    """Return a line of 1 px between two parts."""
    line = QFrame()
    set_look(line, rule="true")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
