"""A field for the text of minutes: plain, as high as its text, with its own undo."""

import unicodedata
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocumentFragment
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from mintgremium.core.overriding import override
from mintgremium.core.texts import is_turning
from mintgremium.ui.theme.theme import Theme

_LEAST_LINES: Final = 2
_LINE_HEIGHT: Final = 130  # percent, 22 px at 14 px of text


class MinutesEdit(QTextEdit):
    """Grows with its text, so that the page scrolls and not the field."""

    typed = Signal()
    caret_moved = Signal()

    def __init__(self, theme: Theme, name: str, placeholder: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._showing = False
        self._height = 0
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._set_line_height()
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self.caret_moved)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        theme.changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """Return the text as typed, with its no-break spaces, which `toPlainText` would lose."""
        return _with_plain_ends(self.document().toRawText())

    def show_text(self, text: str) -> None:
        """Show a stored text; the same text keeps caret and undo of the field."""
        if text == self.text():
            return
        self._showing = True
        self.setPlainText(text)
        self._set_line_height()
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
        least = _LEAST_LINES * _LINE_HEIGHT / 100 * self._theme.metrics("minutes").lineSpacing()
        height = max(least + 2 * self.document().documentMargin(), self.document().size().height())
        return QSize(self._theme.px(240), round(height) + self._theme.px(14))

    @override
    def minimumSizeHint(self) -> QSize:
        """Never be lower than the text."""
        return QSize(self._theme.px(120), self.sizeHint().height())

    def _changed(self) -> None:
        if not self._showing:
            self.typed.emit()

    def _grow(self) -> None:
        height = round(self.document().size().height())
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def _set_line_height(self) -> None:
        """Give the lines air; what is typed later inherits it, and undo knows nothing of it."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        spacing = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        spacing.setLineHeight(_LINE_HEIGHT, kind.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        document.setUndoRedoEnabled(True)

    def _dress(self) -> None:
        self.setFont(self._theme.font("minutes"))
        self.updateGeometry()


def plain(text: str) -> str:
    """Return what may be stored of a pasted text; ends of lines become simple ones."""
    text = _with_plain_ends(text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n"))
    return "".join(c for c in text if c in "\n\t" or _is_harmless(c))


def _with_plain_ends(text: str) -> str:
    return text.replace("\u2029", "\n").replace("\u2028", "\n")


def _is_harmless(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cs") and not is_turning(character)
