"""The pane at the right: it follows the selection, and its fields save themselves."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.choice import Choice, SegmentedChoice
from mintgremium.ui.widgets.editors import CheckField
from mintgremium.ui.widgets.flow_area import FlowArea
from mintgremium.ui.widgets.form import Form, Line
from mintgremium.ui.widgets.labels import ElidedLabel

WIDTH: Final = 304
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AT_ONCE: Final = (Choice, SegmentedChoice, CheckField)


class Inspector(FlowArea):
    """A sunken pane with a small title, tool buttons beside it, and a column for the content."""

    def __init__(self, theme: Theme, name: str, width: int = WIDTH) -> None:
        inner = QWidget()
        super().__init__(name, inner, "sunken")
        self._theme, self._wide = theme, width
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = ElidedLabel("", "small600", "text3")
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self.body = QVBoxLayout()
        column = QVBoxLayout(inner)
        column.addLayout(self._head)
        column.addLayout(self.body)
        column.addStretch(1)
        theme.set_space(column, (18, 12, 18, 18), 12)
        theme.set_space(self.body, spacing=12)
        theme.set_space(self._head, spacing=4)
        self._fit_width()
        theme.changed.connect(self._fit_width)

    def set_title(self, title: str) -> None:
        """Say what is shown."""
        self._title.setText(title)

    def add_tool(self, button: QWidget) -> None:
        """Add a tool button beside the title."""
        self._head.addWidget(button)

    @override
    def sizeHint(self) -> QSize:
        """Be as wide as asked for, usually 304 px."""
        return QSize(self._theme.px(self._wide), super().sizeHint().height())

    def _fit_width(self) -> None:
        self.setFixedWidth(self._theme.px(self._wide))


class InlineForm(Form):
    """A form without buttons: leaving a field or Return saves it, Esc brings back what was there.

    The owner calls `load` with the values of the record and saves what `committed` brings.
    """

    committed = Signal(str, object)

    def __init__(self, theme: Theme, lines: Sequence[Line]) -> None:
        super().__init__(theme, lines)
        self._loaded: dict[str, Any] = {}
        self._editors: dict[QObject, str] = {}
        for name in self.names():
            editor = self.field(name).editor
            self._editors[editor] = name
            editor.installEventFilter(self)
        self.edited.connect(self._edited)

    def load(self, values: Mapping[str, Any]) -> None:
        """Show the values of another or a refreshed record; a field being typed in is left alone.

        Call `flush` before showing another record.
        """
        for name in self.names():
            if name not in values:
                continue
            typing = self.field(name).editor.hasFocus() and self.is_dirty(name)
            if not typing:
                self.set_values({name: values[name]})
                self._loaded[name] = self.field(name).access.value()
        self.show_problems(self.unreadable())

    def is_dirty(self, name: str) -> bool:
        """Tell whether a field holds something else than what was loaded."""
        return self.field(name).access.value() != self._loaded.get(name)

    def flush(self) -> None:
        """Save what is still being typed, before another record is shown or the page is left."""
        for name in self.names():
            self._commit(name)

    def restore(self, name: str) -> None:
        """Bring back what was loaded."""
        self.set_values({name: self._loaded.get(name)})
        self.show_problems(self.unreadable())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save on leaving and on Return, restore on Esc."""
        name = self._editors.get(watched)
        if name is not None and event.type() == QEvent.Type.FocusOut:
            self._commit(name)
        elif name is not None and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() == Qt.Key.Key_Escape and self._changed(name):
                self.restore(name)
                return True
            if pressed and event.key() in _ENTER and isinstance(watched, QLineEdit):
                self._commit(name)
        return super().eventFilter(watched, event)

    def _changed(self, name: str) -> bool:
        return self.is_dirty(name) or bool(self.field(name).access.problem())

    def _edited(self, name: str) -> None:
        if isinstance(self.field(name).editor, _AT_ONCE):
            self._commit(name)

    def _commit(self, name: str) -> None:
        problems = self.unreadable()
        if problems != self.problems():
            self.show_problems(problems)
        if name in problems or not self.is_dirty(name):
            return
        value = self.field(name).access.value()
        self._loaded[name] = value
        self.committed.emit(name, value)
