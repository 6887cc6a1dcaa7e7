"""Plan a meeting on a day that was chosen elsewhere, such as in the year planner."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.ui.context import Place, ViewContext


@dataclass(frozen=True, slots=True)
class _Start:
    """What the dialog begins with."""

    committees: Sequence[CommitteeRow]
    draft: MeetingDraft


def open_new_meeting(
    context: ViewContext, day: date, committee_id: UUID | None, parent: QWidget
) -> None:
    """Open the dialog for a new meeting with the hours and the city usual in the committee.

    Without a committee it is the first one; without any the user is led to the committees.
    """
    services = context.services

    def start() -> _Start | None:
        committees = services.committees.committees()
        if not committees:
            return None
        chosen = committee_id or committees[0].id
        return _Start(committees, services.meetings.new_draft((chosen,), day))

    def opened(found: _Start | None) -> None:
        from mintgremium.ui.meetings.meeting_dialog import MeetingDialog

        if found is None:
            context.navigator.go(Place("committees"))
            return
        dialog = MeetingDialog(context, found.committees, found.draft, parent.window())
        dialog.saved.connect(lambda key: context.navigator.go(Place("meeting", key)))
        dialog.open()

    context.operations.run(start, opened)
