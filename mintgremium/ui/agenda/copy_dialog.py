"""Choose a meeting whose agenda is taken over."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.errors import MintgremiumError
from mintgremium.services.meetings.rows import MeetingRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.meeting_days import meeting_days
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.dialog import FormDialog
from mintgremium.ui.widgets.form import Form, FormField


def ask_for_meeting(context: ViewContext, target: UUID, parent: QWidget) -> None:
    """Read the meetings there are, then open the dialog."""
    meetings = context.services.meetings
    context.operations.run(meetings.rows, partial(_open, context, target, parent))


def _open(
    context: ViewContext, target: UUID, parent: QWidget, rows: "tuple[MeetingRow, ...]"
) -> None:
    translate = QCoreApplication.translate
    options = [(row.id, _words(row)) for row in rows if row.id != target]
    source = FormField(
        "source",
        translate("agenda", "&Meeting"),
        Choice(options, searchable=True),
        help=translate(
            "agenda", "Titles, kinds, minutes, reports and notes are taken over, texts are not."
        ),
    )
    dialog = FormDialog(
        context.theme,
        translate("agenda", "Take over an agenda"),
        Form(context.theme, [source]),
        translate("agenda", "Take over"),
        parent=parent,
    )
    dialog.set_check(
        lambda values: (
            {} if values["source"] else {"source": translate("agenda", "Choose a meeting.")}
        )
    )
    dialog.save_wanted.connect(lambda values: _copy(context, target, values["source"], dialog))
    dialog.open()


def _words(row: MeetingRow) -> str:
    return f"{row.name} · {meeting_days(row.start, row.end, short=True)}"


def _copy(context: ViewContext, target: UUID, source: UUID, dialog: FormDialog) -> None:
    agendas = context.services.agendas
    dialog.set_busy(busy=True)

    def done(count: int) -> None:
        translate = QCoreApplication.translate
        dialog.accept()
        one = translate("agenda", "One item was taken over.")
        several = translate("agenda", "{count} items were taken over.")
        context.messages.say(counted(count, one, several), undoable=count > 0)

    def failed(error: MintgremiumError) -> None:
        dialog.set_busy(busy=False)
        dialog.missing.setText(context.messages.describe(error))

    context.operations.run(lambda: agendas.copy_from(target, source), done, failed)
