"""A dialog that shows something: a heading, a body, and buttons at its foot."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.labels import Label


class Sheet(QDialog):
    """Open it with `open()`; Esc closes it and it is gone then."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, *, title: str, explanation: str = ""
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column = QVBoxLayout(self)
        margin = theme.px(24)
        self._column.setContentsMargins(margin, margin, margin, theme.px(16))
        self._column.setSpacing(theme.px(12))
        self._column.addWidget(Label(title, "heading"))
        if explanation:
            self._column.addWidget(Label(explanation, "body", "text2", wrap=True))
        self._foot = QHBoxLayout()
        self._foot.setSpacing(theme.px(8))
        self._foot.addStretch(1)

    def set_body(self, body: QWidget) -> None:
        """Put the body under the heading, and the buttons under it."""
        self._column.addWidget(body, 1)
        self._column.addLayout(self._foot)

    def add_button(
        self,
        text: str,
        pressed: Callable[[], object],
        kind: Kind = Kind.PLAIN,
        *,
        left: bool = False,
    ) -> Button:
        """Add a button at the foot, the last one stands at the right end."""
        button = Button(self.theme, text, kind=kind, clicked=pressed, parent=self)
        if left:
            self._foot.insertWidget(0, button)
        else:
            self._foot.addWidget(button)
        return button

    def add_close_button(self) -> Button:
        """Add the button that closes, as the one that Return presses."""
        button = self.add_button(self.tr("Close"), self.close, Kind.PRIMARY)
        button.setDefault(True)
        return button

    def resize_to(self, width: int, height: int) -> None:
        """Resize to a measure of the design."""
        self.resize(self.theme.px(width), self.theme.px(height))


def reading_text(text: str, name: str, *, wrap: bool = False) -> QPlainTextEdit:
    """Return a field to read and copy from; `name` is what a screen reader says."""
    field = QPlainTextEdit(text)
    field.setReadOnly(True)
    field.setAccessibleName(name)
    if not wrap:  # the lines of a log or a trace stay what they are
        field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    return field
