"""Two small questions about a meeting: why it is called off, and when the next one like it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from mintgremium.core.errors import InvalidInputError, MintgremiumError
from mintgremium.ui.context import ViewContext
from mintgremium.ui.widgets.buttons import Kind
from mintgremium.ui.widgets.date_edit import DateTimeField
from mintgremium.ui.widgets.dialog import FormDialog
from mintgremium.ui.widgets.editors import TextArea
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label


@dataclass(frozen=True, slots=True)
class Question:
    """What a dialog asks: its title and button, one field that must be filled, and what then."""

    title: str
    primary: str
    text: str
    field: FormField
    work: Callable[[Any], object]


class QuestionForm(FormDialog):
    """Asks for one value and does the work with it; `answered` brings the result."""

    answered = Signal(object)

    def __init__(self, context: ViewContext, question: Question, parent: QWidget) -> None:
        text = Label(question.text, "body", "text2", wrap=True)
        form = Form(context.theme, [text, question.field])
        super().__init__(context.theme, question.title, form, question.primary, parent=parent)
        self._context, self._question = context, question
        self.set_check(self._judge)
        self.save_wanted.connect(self._work)

    def _judge(self, values: Mapping[str, Any]) -> dict[str, str]:
        name = self._question.field.name
        return {} if values[name] else {name: self._context.labels.problem("required")}

    def _work(self, values: Mapping[str, Any]) -> None:
        value, work = values[self._question.field.name], self._question.work
        self.set_busy(busy=True)
        self._context.operations.run(lambda: work(value), self._done, self._explain)

    def _done(self, result: object) -> None:
        self.accept()
        self.answered.emit(result)

    def _explain(self, error: MintgremiumError) -> None:
        if isinstance(error, InvalidInputError) and self._question.field.name in error.problems:
            code = error.problems[self._question.field.name]
            self.show_problems({self._question.field.name: self._context.labels.problem(code)})
            return
        self.set_busy(busy=False)
        self.missing.setText(self._context.messages.describe(error))


def cancel_dialog(
    context: ViewContext, name: str, work: Callable[[str], object], parent: QWidget
) -> QuestionForm:
    """Ask why the meeting is called off."""
    translate = QCoreApplication.translate
    text = translate(
        "meetings",
        "“{name}” stays in the list as called off. "
        "Whoever was invited learns it by a message that you prepare next.",
    )
    reason = FormField(
        "reason",
        translate("meetings", "&Reason"),
        TextArea(context.theme, lines=3),
        help=translate("meetings", "It stands in the message to those invited."),
    )
    title = translate("meetings", "Call the meeting off")
    dialog = QuestionForm(
        context, Question(title, title, text.format(name=name), reason, work), parent
    )
    dialog.primary.set_kind(Kind.DANGER)
    return dialog


def copy_dialog(
    context: ViewContext, name: str, work: Callable[[datetime], object], parent: QWidget
) -> QuestionForm:
    """Ask when the new meeting is."""
    translate = QCoreApplication.translate
    text = translate(
        "meetings",
        "The new meeting takes form, place and agenda from “{name}”, "
        "but no answers and no minutes.",
    )
    start = FormField(
        "start", translate("meeting_form", "&Begin"), DateTimeField(context.theme, context.today)
    )
    return QuestionForm(
        context,
        Question(
            translate("meetings", "Plan a meeting like this one"),
            translate("MeetingDialog", "Create meeting"),
            text.format(name=name),
            start,
            work,
        ),
        parent,
    )
