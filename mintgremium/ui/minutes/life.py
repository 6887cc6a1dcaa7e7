"""From draft to approved: two dialogs that name what follows, and cannot be undone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from mintgremium.core.errors import InvalidInputError, MintgremiumError
from mintgremium.ui.context import ViewContext
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.date_text import long_date
from mintgremium.ui.widgets.dialog import FormDialog
from mintgremium.ui.widgets.editors import CheckField
from mintgremium.ui.widgets.form import Form, FormField, Line
from mintgremium.ui.widgets.labels import Label

if TYPE_CHECKING:
    from mintgremium.services.minutes.rows import MinutesRow

_PRINT: Final = "print"


@dataclass(frozen=True, slots=True)
class LifeStep:
    """What a dialog says and asks; `field` is the day, `work` does the step with it."""

    title: str
    primary: str
    consequence: str
    field: FormField
    day: date | None
    work: Callable[[Any], object]
    warning: str = ""


class LifeDialog(FormDialog):
    """Asks for a day and does the step; `done_with` tells whether a PDF is wanted."""

    done_with = Signal(bool)

    def __init__(self, context: ViewContext, step: LifeStep, parent: QWidget) -> None:
        text = Label(step.consequence, "body", "text2", wrap=True)
        prints = CheckField(
            QCoreApplication.translate("minutes", "Save the minutes as PDF afterwards")
        )
        lines: list[Line] = [text, step.field, FormField(_PRINT, "", prints)]
        form = Form(context.theme, lines)
        super().__init__(context.theme, step.title, form, step.primary, parent=parent)
        self.setAccessibleDescription(step.consequence)
        self._context, self._step = context, step
        self.set_values({step.field.name: step.day, _PRINT: True})
        if step.warning:
            self.form.show_warnings({step.field.name: step.warning})
        self.save_wanted.connect(self._work)

    def _work(self, values: Mapping[str, Any]) -> None:
        day, work = values[self._step.field.name], self._step.work
        self.set_busy(busy=True)
        self._context.operations.run(
            lambda: work(day), lambda _none: self._done(prints=values[_PRINT]), self._explain
        )

    def _done(self, *, prints: bool) -> None:
        self.accept()
        self.done_with.emit(prints)

    def _explain(self, error: MintgremiumError) -> None:
        if isinstance(error, InvalidInputError):
            words = self._context.labels.problem
            self.show_problems({name: words(code) for name, code in error.problems.items()})
            return
        self.set_busy(busy=False)
        self.missing.setText(self._context.messages.describe(error))


def circulation_dialog(
    context: ViewContext, meeting_id: UUID, until: date | None, parent: QWidget
) -> LifeDialog:
    """Ask until when objections are possible; `until` is what the committee's rule says."""
    translate = QCoreApplication.translate
    minutes = context.services.minutes
    rule = translate("minutes", "The day follows the rule of the committee.")
    free = translate("minutes", "The committee has no rule for objections.")
    step = LifeStep(
        title=translate("minutes", "Circulate the minutes"),
        primary=translate("minutes", "Circulate the minutes"),
        consequence=translate(
            "minutes",
            "The draft is closed: agenda items and resolutions get numbers that stay, and the"
            " time for objections begins. This cannot be undone.",
        ),
        field=FormField(
            "objections_until",
            translate("minutes", "&Objections until"),
            DateField(context.theme, context.today),
            help=rule if until else free,
        ),
        day=until,
        work=lambda day: minutes.circulate(meeting_id, day),
    )
    return LifeDialog(context, step, parent)


def approval_dialog(
    context: ViewContext, meeting_id: UUID, head: "MinutesRow", parent: QWidget
) -> LifeDialog:
    """Ask on which day the minutes were approved."""
    translate = QCoreApplication.translate
    minutes, today, until = context.services.minutes, context.today(), head.objections_until
    warning = ""
    if until is not None and until >= today:
        text = translate("minutes", "Objections are possible until {day}. It is allowed anyway.")
        warning = text.format(day=long_date(until, QLocale()))
    step = LifeStep(
        title=translate("minutes", "Approve the minutes"),
        primary=translate("minutes", "Approve the minutes"),
        consequence=translate(
            "minutes",
            "From then on nobody can change agenda, texts, resolutions and attendance of this"
            " meeting. This cannot be undone.",
        ),
        field=FormField(
            "approved_on",
            translate("minutes", "Approved &on"),
            DateField(context.theme, context.today),
        ),
        day=today,
        work=lambda day: minutes.approve(meeting_id, day),
        warning=warning,
    )
    return LifeDialog(context, step, parent)
