"""Several entries of the same form below each other, such as the names of an organisation."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind, ToolButton
from mintgremium.ui.widgets.form import Form
from mintgremium.ui.widgets.looks import set_look

Values = Mapping[str, Any]
_NOTHING: Final[Mapping[str, str]] = {}


@dataclass(frozen=True)
class RowWords:
    """What the buttons say: "Add a name", "Remove this name"."""

    add: str
    remove: str


@dataclass(eq=False)
class _Entry:
    """One entry; what the form does not know of its values, such as an id, is kept."""

    form: Form
    frame: QWidget
    kept: dict[str, Any] = field(default_factory=dict)

    def values(self) -> dict[str, Any]:
        return {**self.kept, **self.form.values()}


class RowsEditor(QWidget):
    """An editor whose value is a list of mappings, one for each entry.

    `fixed` keeps the number of entries as it is.
    """

    edited = Signal()

    def __init__(
        self, theme: Theme, words: RowWords, make: Callable[[], Form], *, fixed: bool = False
    ) -> None:
        super().__init__()
        self._theme, self._words, self._make, self._fixed = theme, words, make, fixed
        self._entries: list[_Entry] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self.add_button = Button(
            theme, words.add, kind=Kind.LINK, icon="plus", clicked=self.add_entry
        )
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        self._column.addLayout(line)
        self.add_button.setVisible(not fixed)
        self._settle()

    def value(self) -> list[dict[str, Any]]:
        """Return what was entered, from top to bottom."""
        return [entry.values() for entry in self._entries]

    def set_value(self, value: Sequence[Values] | None) -> None:
        """Show entries in place of all others; this is no edit."""
        for entry in tuple(self._entries):
            self._drop(entry)
        for values in value or ():
            self._insert(values)
        self._settle()

    def problem(self) -> str:
        """Return the first sentence about a text that cannot be read."""
        unreadable = (text for entry in self._entries for text in entry.form.unreadable().values())
        return next(unreadable, "")

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show sentences by `0.name`: the entry counted from 0, then its field."""
        for at, entry in enumerate(self._entries):
            prefix = f"{at}."
            own = {
                key.removeprefix(prefix): text
                for key, text in problems.items()
                if key.startswith(prefix)
            }
            entry.form.show_problems({**own, **entry.form.unreadable()} if own else _NOTHING)
        wrong = (entry.form for entry in self._entries if entry.form.problems())
        self._lead_focus(next(wrong, None))

    def add_entry(self) -> None:
        """Add an empty entry at the end and go there."""
        entry = self._insert({})
        self._settle()
        entry.form.focus_first()
        self.edited.emit()

    def forms(self) -> tuple[Form, ...]:
        """Return the forms of all entries."""
        return tuple(entry.form for entry in self._entries)

    def _insert(self, values: Values) -> _Entry:
        form = self._make()
        form.set_values(values)
        frame = QFrame()
        set_look(frame, card="sunken")
        entry = _Entry(form, frame, {k: v for k, v in values.items() if k not in form.names()})
        px = self._theme.px
        row = QHBoxLayout(frame)
        row.setContentsMargins(px(12), px(10), px(6), px(12))
        row.setSpacing(px(6))
        row.addWidget(form, 1)
        remove = ToolButton(
            self._theme, "trash-2", self._words.remove, clicked=lambda: self._remove(entry)
        )
        remove.setVisible(not self._fixed)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._column.insertWidget(len(self._entries), frame)
        self._entries.append(entry)
        form.edited.connect(lambda _name: self.edited.emit())
        return entry

    def _remove(self, entry: _Entry) -> None:
        self._drop(entry)
        self._settle()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _drop(self, entry: _Entry) -> None:
        self._entries.remove(entry)
        self._column.removeWidget(entry.frame)
        entry.frame.hide()
        entry.frame.deleteLater()

    def _settle(self) -> None:
        self._lead_focus(self._entries[0].form if self._entries else None)
        self.updateGeometry()

    def _lead_focus(self, form: Form | None) -> None:
        """Let whoever focuses the whole arrive in a form, at its first wrong field if any."""
        if form is None:
            self.setFocusProxy(self.add_button)
            return
        name = next(iter(form.problems()), form.names()[0])
        self.setFocusProxy(form.field(name).editor)
