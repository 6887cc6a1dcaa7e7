"""A form, declared as data: labels above fields, problems in a sentence directly below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.editors import Editor
from mintgremium.ui.widgets.labels import Icon, Label
from mintgremium.ui.widgets.looks import set_look


@dataclass(frozen=True)
class FormField:
    """One entry of a form: `editor` is a widget that is an `Editor`; `help` stands below it.

    `stretch` is its share of the width, 0 for as narrow as the editor wants to be. An empty label
    is for editors that say themselves what they are, such as a check box.
    """

    name: str
    label: str
    editor: QWidget
    help: str = ""
    stretch: int = 1

    @property
    def access(self) -> Editor:
        """Return the editor as what the form needs of it; raises TypeError for another widget."""
        if not isinstance(self.editor, Editor):
            raise TypeError(self.name)
        return self.editor


Line = FormField | Sequence[FormField] | QWidget


@runtime_checkable
class Compound(Protocol):
    """An editor made of parts, which shows their problems itself."""

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show a sentence for each wrong part, by the key of the part."""
        ...


class NoteLine(QWidget):
    """An icon and a sentence: a problem, a warning or a help text."""

    def __init__(self, theme: Theme, icon: str, tint: str, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        theme.set_space(row, (0, 4, 0, 0), 6)
        if icon:
            row.addWidget(Icon(theme, icon, tint, 14), 0, Qt.AlignmentFlag.AlignTop)
        role = "small500" if icon else "small"
        label = Label(text, role, tint, wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)


class Form(QWidget):
    """Lays fields out and moves values, problems and warnings between them and their owner."""

    edited = Signal(str)  # the name of the field the user changed

    def __init__(self, theme: Theme, lines: Sequence[Line]) -> None:
        super().__init__()
        self._theme = theme
        self._fields: dict[str, FormField] = {}
        self._notes: dict[str, QVBoxLayout] = {}
        self._labels: dict[str, Label] = {}
        self._hidden: set[str] = set()
        self._problems: Mapping[str, str] = {}
        self._warnings: Mapping[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for line in lines:
            self._add(line)
        self._column.addStretch(1)
        theme.set_space(self._column, spacing=12)

    def field(self, name: str) -> FormField:
        """Return a field by its name."""
        return self._fields[name]

    def names(self) -> tuple[str, ...]:
        """Return the names of all fields from top to bottom."""
        return tuple(self._fields)

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields."""
        return {name: field.access.value() for name, field in self._fields.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show values; fields that are not named stay as they are."""
        for name, value in values.items():
            if name in self._fields:
                self._fields[name].access.set_value(value)

    def unreadable(self) -> dict[str, str]:
        """Return a sentence for each field whose text cannot be read."""
        found = {name: field.access.problem() for name, field in self._fields.items()}
        return {name: sentence for name, sentence in found.items() if sentence}

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show a sentence below each wrong field and clear all others.

        Problems of parts, such as `names.0.name`, go to the editor of the whole.
        """
        inner = {name: _within(name, problems) for name in self._fields}
        self._problems = {
            name: problems.get(name, "") for name in self._fields if name in problems or inner[name]
        }
        for name, field in self._fields.items():
            self._show_notes(name)
            if isinstance(field.editor, Compound):
                field.editor.show_problems(inner[name])

    def show_warnings(self, warnings: Mapping[str, str]) -> None:
        """Show a sentence below fields that are allowed, but unusual."""
        self._warnings = {name: warnings[name] for name in self._fields if name in warnings}
        for name in self._fields:
            self._show_notes(name)

    def problems(self) -> Mapping[str, str]:
        """Return the problems that are shown, from top to bottom; empty for one in a part."""
        return self._problems

    def focus_first_problem(self) -> None:
        """Put the focus into the first wrong field."""
        for name in self._problems:
            self._fields[name].editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        for field in self._fields.values():
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def set_enabled(self, name: str, *, enabled: bool) -> None:
        """Lock or free one field."""
        self._fields[name].editor.setEnabled(enabled)

    def set_shown(self, name: str, *, shown: bool) -> None:
        """Hide a field that means nothing now; one with a problem stays to be seen."""
        hides = not shown and name not in self._problems
        if hides == (name in self._hidden):
            return
        self._hidden.symmetric_difference_update({name})
        self._fields[name].editor.setVisible(not hides)
        if name in self._labels:
            self._labels[name].setVisible(not hides)
        self._show_notes(name)

    def _add(self, line: Line) -> None:
        if isinstance(line, QWidget):
            self._column.addWidget(line)
            return
        fields = [line] if isinstance(line, FormField) else list(line)
        block = QVBoxLayout()
        block.setSpacing(0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for at, field in enumerate(fields):
            self._place(grid, at, field)
        if not any(field.stretch for field in fields):
            grid.setColumnStretch(len(fields), 1)
        block.addLayout(grid)
        for field in fields:
            notes = self._notes[field.name] = QVBoxLayout()
            notes.setSpacing(0)
            block.addLayout(notes)
            self._show_notes(field.name)
        self._column.addLayout(block)

    def _place(self, grid: QGridLayout, at: int, field: FormField) -> None:
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(at, field.stretch)
        self._fields[field.name] = field
        if field.label:
            label = self._labels[field.name] = Label(field.label, "small500", "text2")
            label.setBuddy(field.editor)
            field.editor.setAccessibleName(field.label.replace("&", ""))
            grid.addWidget(label, 0, at)
        grid.addWidget(field.editor, 1, at)
        field.access.edited.connect(lambda: self.edited.emit(field.name))

    def _show_notes(self, name: str) -> None:
        field, notes = self._fields[name], self._notes[name]
        problem, warning = self._problems.get(name, ""), self._warnings.get(name, "")
        while (item := notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if name in self._hidden and problem:
            self.set_shown(name, shown=True)
            return
        if field.help and not problem and name not in self._hidden:
            notes.addWidget(NoteLine(self._theme, "", "text3", field.help))
        if problem:
            notes.addWidget(NoteLine(self._theme, "circle-alert", "critFg", problem))
        if warning and name not in self._hidden:
            notes.addWidget(NoteLine(self._theme, "triangle-alert", "warnFg", warning))
        spoken = " ".join(filter(None, (problem, warning, field.help)))
        field.editor.setAccessibleDescription(spoken)
        wrong = "true" if problem else "false"
        set_look(field.editor, wrong=wrong, ring="outside" if problem else "own")


def _within(name: str, problems: Mapping[str, str]) -> dict[str, str]:
    """Return the problems of the parts of a field, without its name."""
    prefix = f"{name}."
    return {
        key.removeprefix(prefix): text for key, text in problems.items() if key.startswith(prefix)
    }
