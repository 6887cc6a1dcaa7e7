"""A dialog over a draft: rules while typing, saving off the GUI thread, conflicts settled."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mintgremium.core.errors import ConflictError, InvalidInputError, MintgremiumError
from mintgremium.ui.context import ViewContext
from mintgremium.ui.widgets.dialog import FormDialog, QuestionDialog
from mintgremium.ui.widgets.form import Form


class Draft(Protocol):
    """What forms hand over: it knows which of its fields break a rule."""

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        ...


D = TypeVar("D", bound=Draft)


@dataclass(frozen=True)
class DraftForm(Generic[D]):
    """How a form and a draft belong together.

    `draft` puts the values of the form over the draft they started from, which keeps id and
    version. `reload` reads what is stored now, for the case that it was changed meanwhile.
    """

    title: str
    primary: str
    form: Form
    values: Callable[[D], Mapping[str, Any]]
    draft: Callable[[Mapping[str, Any], D], D]
    save: Callable[[D], object]
    said: str = ""  # the toast after saving
    reload: Callable[[], D] | None = None


class DraftDialog(FormDialog, Generic[D]):
    """Edits one draft; `saved` brings what the service returned, usually an id."""

    saved = Signal(object)

    def __init__(
        self, context: ViewContext, spec: DraftForm[D], draft: D, parent: QWidget | None
    ) -> None:
        super().__init__(context.theme, spec.title, spec.form, spec.primary, parent=parent)
        self._context, self._spec, self._draft = context, spec, draft
        self.set_values(spec.values(draft))
        self.set_check(self._judge)
        self.save_wanted.connect(self._save)

    def draft(self) -> D:
        """Return what is entered now."""
        return self._spec.draft(self.form.values(), self._draft)

    def _judge(self, values: Mapping[str, Any]) -> dict[str, str]:
        return self._words(self._spec.draft(values, self._draft).problems())

    def _words(self, problems: Mapping[str, str]) -> dict[str, str]:
        return {field: self._context.labels.problem(code) for field, code in problems.items()}

    def _save(self, _values: Mapping[str, Any]) -> None:
        draft = self.draft()
        self.set_busy(busy=True)
        self._context.operations.run(lambda: self._spec.save(draft), self._done, self._explain)

    def _done(self, result: object) -> None:
        self.accept()
        if self._spec.said:
            self._context.messages.say(self._spec.said, undoable=True)
        self.saved.emit(result)

    def _explain(self, error: MintgremiumError) -> None:
        match error:
            case InvalidInputError(problems=problems) if self._knows(problems):
                self.show_problems(self._words(problems))
            case ConflictError() if self._spec.reload is not None:
                self._settle(error)
            case _:
                self._say(self._context.messages.describe(error))

    def _knows(self, problems: Mapping[str, str]) -> bool:
        return all(field.split(".")[0] in self.form.names() for field in problems)

    def _say(self, text: str) -> None:
        self.set_busy(busy=False)
        self.missing.setText(text)

    def _settle(self, error: ConflictError) -> None:
        """Let the user choose between what is stored and what was typed."""
        self.set_busy(busy=False)
        question = QuestionDialog(
            self._context.theme,
            self.tr("Changed in the meantime"),
            self._context.messages.describe(error),
            self.tr("Load what is stored"),
            parent=self,
        )
        question.cancel.setText(self.tr("Keep my entries"))
        question.accepted.connect(lambda: self._read_again(self._take))
        question.rejected.connect(lambda: self._read_again(self._rest_on))
        question.open()

    def _read_again(self, then: Callable[[D], None]) -> None:
        if self._spec.reload is not None:
            failed = self._context.messages.describe
            self._context.operations.run(
                self._spec.reload, then, lambda error: self._say(failed(error))
            )

    def _take(self, stored: D) -> None:
        self._draft = stored
        self.set_values(self._spec.values(stored))

    def _rest_on(self, stored: D) -> None:
        """Keep what was typed, but over the newest version, so that it can be saved now."""
        self._draft = stored
