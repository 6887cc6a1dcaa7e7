"""Open the dialog for a meeting, and tell afterwards what became of it."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import DispatchKind
from mintgremium.services.invitations.rows import WrittenFiles
from mintgremium.services.meetings.rows import MeetingFacts
from mintgremium.ui.context import ViewContext
from mintgremium.ui.meetings.sending.dialog import SendingDialog
from mintgremium.ui.meetings.sending.result import ResultDialog
from mintgremium.ui.opening import Opener
from mintgremium.ui.translation import counted

SEND: Final = "outbox.send"  # hands over what waits in the outbox
MOST_OPENED: Final = 20  # drafts at once; a mail program has its limits


def open_sending(
    context: ViewContext, meeting_id: UUID, kind: DispatchKind | None, parent: QWidget
) -> None:
    """Read the meeting, then open the dialog."""

    def show(facts: MeetingFacts) -> None:
        dialog = SendingDialog(context, facts, kind, parent)
        dialog.edit_wanted.connect(context.actions.action("meeting.edit").trigger)
        dialog.cancel_wanted.connect(context.actions.action("meeting.cancel").trigger)
        dialog.written.connect(lambda written: _tell(context, written, parent))
        dialog.queued.connect(lambda count: _leave(context, count))
        dialog.open()

    context.operations.run(lambda: context.services.meetings.facts(meeting_id), show)


def _tell(context: ViewContext, written: WrittenFiles, parent: QWidget) -> None:
    if written.as_drafts:
        opener = Opener(context, context.navigator)
        mails = [path for path in written.files if path.suffix == ".eml"]
        for path in mails[:MOST_OPENED]:
            opener.open(path)
    ResultDialog(context, written, parent).open()


def _leave(context: ViewContext, count: int) -> None:
    """Say that the mails are in the outbox, and let them go: the user has just said so."""
    translate = QCoreApplication.translate
    text = counted(
        count,
        translate("sending", "1 mail is in the outbox"),
        translate("sending", "{count} mails are in the outbox"),
    )
    context.messages.say(text)
    if any(spec.id == SEND for spec in context.actions.specs()):
        context.actions.trigger(SEND)
