"""Ask as of which day names and persons are shown."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.form import Form, FormField


@dataclass(frozen=True, slots=True)
class ChosenDay:
    """A day as entered."""

    day: date | None

    def problems(self) -> dict[str, str]:
        """Require a day."""
        return {} if self.day else {"day": "required"}


def day_dialog(context: ViewContext, start: date, parent: QWidget) -> DraftDialog[ChosenDay]:
    """Make the dialog; its `saved` brings the day."""
    translate = QCoreApplication.translate
    field = FormField(
        "day",
        translate("days", "&Day"),
        DateField(context.theme, context.today),
        help=translate("days", "Names and persons are shown as they were on this day."),
    )
    spec = DraftForm(
        title=translate("days", "Show another day"),
        primary=translate("days", "Show"),
        form=Form(context.theme, [field]),
        values=lambda chosen: {"day": chosen.day},
        draft=lambda values, _start: ChosenDay(values["day"]),
        save=lambda chosen: chosen.day,
    )
    return DraftDialog(context, spec, ChosenDay(start), parent)
