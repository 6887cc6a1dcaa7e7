"""Begin a poll from elsewhere, such as from the proposals of the date finder."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import MeetingMode
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.polls.drafts import OptionDraft, PollDraft
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.polls.actions import VIEW
from mintgremium.ui.polls.poll_form import poll_dialog


@dataclass(frozen=True, slots=True, kw_only=True)
class PollWish:
    """What a poll begins with; without a committee it is the first one."""

    committee_id: UUID | None = None
    spans: tuple[tuple[datetime, datetime], ...] = field(default=())
    mode: MeetingMode = MeetingMode.PRESENCE
    city: str = ""


def open_new_poll(context: ViewContext, wish: PollWish, parent: QWidget) -> None:
    """Open the dialog for a poll; without any committee the user is led there."""

    def opened(committees: Sequence[CommitteeRow]) -> None:
        if not committees:
            context.navigator.go(Place("committees"))
            return
        chosen = next((row for row in committees if row.id == wish.committee_id), committees[0])
        title = QCoreApplication.translate("polls", "Date for {name}").format(name=chosen.name)
        draft = PollDraft(
            committee_id=chosen.id,
            name=title,
            options=tuple(OptionDraft(start=start, end=end) for start, end in wish.spans),
            mode=wish.mode,
            city=wish.city or chosen.usual_city,
        )
        dialog = poll_dialog(context, committees, draft, parent)
        dialog.saved.connect(lambda key: context.navigator.go(Place(VIEW, key)))
        dialog.open()

    context.operations.run(context.services.committees.committees, opened)
