"""What a tab on the page of a meeting is; features make tabs, the page only knows this."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from mintgremium.core.changes import Changes
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.ui.context import ViewContext

if TYPE_CHECKING:
    from mintgremium.services.meetings.rows import MeetingFacts, Step


class MeetingTab(QWidget):
    """One tab. A hidden tab only notes that it is stale, and refreshes when it is shown.

    Subclasses name the `kinds` they show and write `refresh`, which reads `self.meeting_id`.
    Their actions are declared with the scope `meeting`; those listed in `action_ids` can be chosen
    only while the tab is shown, as far as `renew_actions` allows them.
    """

    kinds: ClassVar[frozenset[Kind]] = frozenset()
    action_ids: ClassVar[tuple[str, ...]] = ()
    handbook_page: ClassVar[str] = "sitzungen"

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.meeting_id: UUID | None = None
        self._stale = True
        context.notifier.changed.connect(self._hear)

    def show_meeting(self, meeting_id: UUID) -> None:
        """Show another meeting; what is being typed for the one before is saved first."""
        if meeting_id == self.meeting_id:
            return
        if self.meeting_id is not None:
            self.flush()
        self.meeting_id = meeting_id
        self._stale = True
        self.turned()
        if self.isVisible():
            self.refresh_if_stale()

    def turned(self) -> None:
        """Forget what belongs to the meeting shown before, such as a selection."""

    def refresh(self) -> None:
        """Read the rows of `self.meeting_id` again and show the differences."""
        raise NotImplementedError

    def is_affected(self, changes: Changes) -> bool:
        """Tell whether the tab must be read again."""
        return changes.affects(*self.kinds)

    def flush(self) -> None:
        """Save what is still being typed."""

    def panes(self) -> Sequence[QWidget]:
        """Return what F6 goes through, first to last; the first takes the focus."""
        return (self,)

    def focus_filter(self) -> None:
        """Put the focus into the filter field, if there is one."""

    def renew_actions(self) -> None:
        """Say which actions of the tab can be chosen now; by default all, unless read-only."""
        self.context.actions.allow(*self.action_ids, when=not self.context.read_only)

    def refresh_if_stale(self) -> None:
        """Read the rows unless they are fresh or there is no meeting yet."""
        if self._stale and self.meeting_id is not None:
            self._stale = False
            self.refresh()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if self.is_affected(changes):
            self._stale = True
            if self.isVisible():
                self.refresh_if_stale()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Refresh before the first look, and let the actions be chosen."""
        super().showEvent(event)
        self.refresh_if_stale()
        self.renew_actions()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Take the actions back, because they would act on what is not seen."""
        super().hideEvent(event)
        self.context.actions.allow(*self.action_ids, when=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingTabSpec:
    """A tab as declared in the table of places; `make` runs when it is first looked at.

    `title` is an English source marked with QT_TRANSLATE_NOOP("meeting_tabs", …); `count` gives
    the small figure behind it from the facts of the meeting, or nothing. `steps` names the actions
    of the tab that carry out a next step of the meeting, such as sending the minutes: the page
    offers that step as its primary button, opens the tab and triggers the action.
    """

    key: str  # as in `Place.tab`: overview, attendance, agenda, minutes, resolutions, dispatch
    title: str
    make: Callable[[ViewContext], MeetingTab]
    count: Callable[["MeetingFacts"], str] = lambda _facts: ""
    steps: Mapping["Step", str] = field(default_factory=dict)
