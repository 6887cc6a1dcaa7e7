"""Choose between two values that stand side by side, or keep both."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme

KEPT: Final = "kept"
DROPPED: Final = "dropped"
BOTH: Final = "both"


class SideBySide(QWidget):
    """Two values as radio buttons of one width; its value is KEPT, DROPPED or BOTH."""

    edited = Signal()

    def __init__(self, theme: Theme, *, joins: bool = False) -> None:
        super().__init__()
        names = (KEPT, DROPPED, BOTH) if joins else (KEPT, DROPPED)
        self._buttons = {name: _LongRadio() for name in names}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        for name, button in self._buttons.items():
            self._group.addButton(button)
            row.addWidget(button, 1 if name == BOTH else 3)
            button.clicked.connect(lambda _checked: self.edited.emit())
        if not joins:
            row.addWidget(QWidget(), 1)  # so that the values of all lines stand below each other
        self._buttons[KEPT].setChecked(True)
        self.setFocusProxy(self._buttons[KEPT])

    def value(self) -> str:
        """Return which side is chosen."""
        return next(name for name, button in self._buttons.items() if button.isChecked())

    def set_value(self, value: str) -> None:
        """Choose a side."""
        if value in self._buttons:
            self._buttons[value].setChecked(True)
            self.setFocusProxy(self._buttons[value])

    def problem(self) -> str:
        """Find nothing: either side is fine."""
        return ""

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show the values of both sides."""
        nothing = QCoreApplication.translate("contacts", "empty")
        both = QCoreApplication.translate("contacts", "both")
        shown = [text or nothing for text in texts]
        for button, text in zip(self._buttons.values(), [*shown, both], strict=False):
            button.set_whole_text(text)
        self.setAccessibleName(self.accessibleName())

    @override
    def setAccessibleName(self, name: str) -> None:
        """Say the name of the field before each value, as a screen reader reads those only."""
        super().setAccessibleName(name)
        for button in self._buttons.values():
            button.setAccessibleName(f"{name}: {button.whole_text()}")


class _LongRadio(QRadioButton):
    """A radio button whose text is cut at the end; its tooltip is whole."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def whole_text(self) -> str:
        """Return the text as it would be without a cut."""
        return self._whole

    def set_whole_text(self, text: str) -> None:
        """Show a text in one line."""
        self._whole = " ".join(text.split())
        self._cut()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text to the new width."""
        super().resizeEvent(event)
        self._cut()

    @override
    def minimumSizeHint(self) -> QSize:
        """Need no more width than the mark."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def _cut(self) -> None:
        mark = self.fontMetrics().averageCharWidth() * 5
        room = max(0, self.width() - mark)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._whole if shown != self._whole else "")
