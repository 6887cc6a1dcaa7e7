"""A field for the text of minutes: plain, as high as its text, with its own undo."""

import unicodedata
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from mintgremium.core.overriding import override
from mintgremium.core.texts import is_turning
from mintgremium.ui.theme.theme import Theme

_LEAST_LINES: Final = 2


class MinutesEdit(QPlainTextEdit):
    """Grows with its text, so that the page scrolls and not the field."""

    typed = Signal()
    caret_moved = Signal()

    def __init__(self, theme: Theme, name: str, placeholder: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._showing = False
        self._lines = 0
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self.caret_moved)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        theme.changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """Return the text as typed."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a stored text; the same text keeps caret and undo of the field."""
        if text == self.toPlainText():
            return
        self._showing = True
        self.setPlainText(text)
        self._showing = False

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text only: no markup, no control characters."""
        text = source.text() if source.hasText() else ""
        if not text and source.hasHtml():
            text = QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        self.insertPlainText(plain(text))

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take everything that has words."""
        return source.hasText() or source.hasHtml()

    @override
    def sizeHint(self) -> QSize:
        """Ask for the height of the text, two lines at least."""
        spacing = self._theme.metrics("minutes").lineSpacing()
        lines = max(_LEAST_LINES, round(self.document().size().height()))
        return QSize(self._theme.px(240), round(lines * spacing) + self._theme.px(24))

    @override
    def minimumSizeHint(self) -> QSize:
        """Never be lower than the text."""
        return QSize(self._theme.px(120), self.sizeHint().height())

    def _changed(self) -> None:
        if not self._showing:
            self.typed.emit()

    def _grow(self) -> None:
        lines = round(self.document().size().height())
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def _dress(self) -> None:
        self.setFont(self._theme.font("minutes"))
        self.updateGeometry()


def plain(text: str) -> str:
    """Return what may be stored of a pasted text; ends of lines become simple ones."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    text = text.replace("\u2028", "\n").replace("\x0b", "\n")
    return "".join(c for c in text if c in "\n\t" or _is_harmless(c))


def _is_harmless(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cs") and not is_turning(character)
