"""The pages of the set-up: one question each."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mintgremium.runtime.paths import SUFFIX
from mintgremium.services.files import Recipe
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.editors import TextField
from mintgremium.ui.widgets.labels import Label


class RecipePage(QWidget):
    """What the file starts with."""

    def __init__(self, theme: Theme, *, has_open_file: bool) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._recipes: list[Recipe | None] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        if has_open_file:
            self._add(
                column,
                None,
                self.tr("Go on with the open file"),
                self.tr("Only organiser and backups are asked for."),
            )
        self._add(
            column,
            Recipe.HISTORY,
            self.tr("Both committees, with their past meetings"),
            self.tr("All seats are there and vacant. Publicly known meetings come with a source."),
        )
        self._add(
            column,
            Recipe.STARTER,
            self.tr("Both committees, without past meetings"),
            self.tr("All seats are there and vacant."),
        )
        self._add(
            column,
            Recipe.SAMPLE,
            self.tr("Sample data to try out"),
            self.tr("Persons and coming meetings are invented and marked as a sample."),
        )
        self._add(
            column,
            Recipe.EMPTY,
            self.tr("Empty"),
            self.tr("Only the 16 Länder; committees are added by hand."),
        )
        column.addStretch(1)
        self._group.buttons()[0].setChecked(True)

    def recipe(self) -> Recipe | None:
        """Return what was chosen; None for the open file."""
        return self._recipes[self._group.checkedId()]

    def set_recipe(self, recipe: Recipe | None) -> None:
        """Choose one."""
        self._group.button(self._recipes.index(recipe)).setChecked(True)

    def _add(self, column: QVBoxLayout, recipe: Recipe | None, text: str, help_text: str) -> None:
        button = QRadioButton(text)
        button.setAccessibleDescription(help_text)
        self._group.addButton(button, len(self._recipes))
        self._recipes.append(recipe)
        column.addWidget(button)
        below = QHBoxLayout()
        below.setContentsMargins(24, 0, 0, 8)
        below.addWidget(Label(help_text, "small", "text2", wrap=True))
        column.addLayout(below)


class PathField(QWidget):
    """Where the file shall lie, typed or chosen."""

    edited = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.text = TextField()
        self.text.setAccessibleName(name)
        self.text.edited.connect(self.edited)
        self.setFocusProxy(self.text)
        button = Button(theme, self.tr("Choose …"), clicked=self._ask)
        button.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.text, 1)
        row.addWidget(button)

    def value(self) -> str:
        """Return the path as text, with the suffix of our files."""
        text = self.text.value()
        return text if not text or text.endswith(SUFFIX) else f"{text}{SUFFIX}"

    def set_value(self, value: str | None) -> None:
        """Show a path."""
        self.text.set_value(value)

    def problem(self) -> str:
        """Return a sentence if no file can be made there."""
        if self.text.value() and Path(self.value()).is_absolute():
            return ""
        return self.tr("Choose a folder and a name for the file.")

    def _ask(self) -> None:
        chooser = QFileDialog(self, self.tr("Where shall the file lie?"), self.value())
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(SUFFIX)
        chooser.fileSelected.connect(self._take)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _take(self, path: str) -> None:
        self.set_value(path)
        self.edited.emit()
