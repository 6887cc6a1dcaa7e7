"""The editors of forms: each has a value, tells when the user changed it, and knows its problem."""

import re
from collections.abc import Callable
from typing import Any, Final, Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme

_BLANKS: Final = " \u00a0\u202f"
_NUMBER: Final = re.compile(r"[-−]?[0-9]{1,9}")


@runtime_checkable
class Editor(Protocol):
    """What a form asks of an editor."""

    edited: SignalInstance

    def value(self) -> object:
        """Return what was entered; a text that cannot be read counts as None."""
        ...

    @property
    def set_value(self) -> Callable[[Any], None]:
        """Show a value; this is no edit."""
        ...

    def problem(self) -> str:
        """Say in one sentence why what stands here cannot be read, or return nothing."""
        ...


class TextField(QLineEdit):
    """One line of text."""

    edited = Signal()

    def __init__(self, placeholder: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> str:
        """Return the text without blanks at its ends."""
        return self.text().strip()

    def set_value(self, value: str | None) -> None:
        """Show a text from its beginning."""
        self.setText(value or "")
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Find nothing: any text is fine."""
        return ""


class MailField(TextField):
    """A mail address; blanks and the angle brackets of a copied address are taken away."""

    @override
    def value(self) -> str:
        """Return the bare address."""
        text = super().value()
        if text.endswith(">") and "<" in text:
            text = text[text.rindex("<") + 1 : -1]
        return text.removeprefix("mailto:").strip()

    @override
    def problem(self) -> str:
        """Look for the shape of an address only; whether it works shows the first mail."""
        text = self.value()
        local, at, domain = text.rpartition("@")
        fine = at and local and "." in domain.strip(".") and not set(text) & set(" ,;<>")
        if not text or fine:
            return ""
        return self.tr("This is no mail address. Write it like name@example.org.")


class NumberField(QLineEdit):
    """A whole number or nothing; arrow up and down count."""

    edited = Signal()

    def __init__(self, least: int, most: int, *, unit: str = "") -> None:
        super().__init__()
        self._least, self._most, self._unit = least, most, unit
        self.textEdited.connect(lambda _text: self.edited.emit())
        self.editingFinished.connect(
            lambda: self.set_value(self.value()) if self._reads() else None
        )

    def value(self) -> int | None:
        """Return the number, or None for an empty or unreadable field."""
        text = self.text().strip(_BLANKS).removesuffix(self._unit).strip(_BLANKS)
        return int(text.replace("−", "-")) if _NUMBER.fullmatch(text) else None

    def set_value(self, value: int | None) -> None:
        """Show a number with its unit."""
        unit = f"\u00a0{self._unit}" if self._unit else ""
        self.setText("" if value is None else f"{value}{unit}")

    def problem(self) -> str:
        """Say which numbers are possible."""
        if not self.text().strip() or self._reads():
            return ""
        return self.tr("Write a whole number from {least} to {most}.").format(
            least=self._least, most=self._most
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count up and down."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        start = self.value()
        wanted = self._least if start is None else start + step
        self.set_value(min(self._most, max(self._least, wanted)))
        self.edited.emit()

    def _write_out(self) -> None:
        if self._reads():
            self.set_value(self.value())

    def _reads(self) -> bool:
        value = self.value()
        return value is not None and self._least <= value <= self._most


class TextArea(QPlainTextEdit):
    """Several lines of plain text; Tab goes on to the next field."""

    edited = Signal()

    def __init__(self, theme: Theme, placeholder: str = "", *, lines: int = 3) -> None:
        super().__init__()
        self._theme, self._lines = theme, lines
        self._showing = False
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._changed)
        theme.changed.connect(self.updateGeometry)

    def value(self) -> str:
        """Return the text without blanks at its ends; `toPlainText` would lose no-break spaces."""
        text = self.document().toRawText()
        return text.replace("\u2029", "\n").replace("\u2028", "\n").strip()

    def set_value(self, value: str | None) -> None:
        """Show a text."""
        if (value or "") == self.toPlainText():
            return
        self._showing = True
        self.setPlainText(value or "")
        self._showing = False

    def problem(self) -> str:
        """Find nothing: any text is fine."""
        return ""

    @override
    def sizeHint(self) -> QSize:
        """Ask for as many lines as were wished."""
        height = round(self._theme.metrics("body").lineSpacing() * self._lines)
        return QSize(self._theme.px(240), height + self._theme.px(22))

    @override
    def minimumSizeHint(self) -> QSize:
        """Stay usable in a low window: two lines."""
        height = round(self._theme.metrics("body").lineSpacing() * min(2, self._lines))
        return QSize(self._theme.px(80), height + self._theme.px(22))

    def _changed(self) -> None:
        if not self._showing:
            self.edited.emit()


class CheckField(QCheckBox):
    """Yes or no; its text says what yes means."""

    edited = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.clicked.connect(lambda _checked: self.edited.emit())

    def value(self) -> bool:
        """Tell whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))

    def problem(self) -> str:
        """Find nothing: both are fine."""
        return ""
