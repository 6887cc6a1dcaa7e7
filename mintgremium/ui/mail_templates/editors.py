"""Editors of templates: each names what in it cannot be understood, with its place."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from mintgremium.core.overriding import override
from mintgremium.documents.mail_markup import Trouble, read_template
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.editors import TextArea, TextField

Words = Callable[[Trouble], str]


class Checker:
    """Knows the placeholders that may stand in a template now."""

    def __init__(self, words: Words, required: str) -> None:
        self._words, self._required = words, required
        self.names: Mapping[str, str] = {}

    def problem(self, text: str) -> str:
        """Say what is wrong first."""
        if not text.strip():
            return self._required
        troubles = read_template(text, self.names).troubles if self.names else ()
        return self._words(troubles[0]) if troubles else ""


class SubjectField(TextField):
    """The subject line of a template."""

    def __init__(self, checker: Checker) -> None:
        super().__init__()
        self._checker = checker

    @override
    def problem(self) -> str:
        """Find the first thing that cannot be understood."""
        return self._checker.problem(self.value())


class BodyArea(TextArea):
    """The text of a template."""

    def __init__(self, theme: Theme, checker: Checker) -> None:
        super().__init__(theme, lines=12)
        self._checker = checker

    @override
    def problem(self) -> str:
        """Find the first thing that cannot be understood."""
        return self._checker.problem(self.value())


def insert_text(editor: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Put a text where the caret stands, as if it was typed; undo of the field takes it back."""
    if isinstance(editor, QLineEdit):
        editor.insert(text)
        editor.textEdited.emit(editor.text())
    else:
        editor.insertPlainText(text)
    editor.setFocus()
