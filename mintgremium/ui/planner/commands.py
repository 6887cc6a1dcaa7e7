"""What can be done in the year planner."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.planning.drafts import Search
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.planner.content import MeetingMark
from mintgremium.ui.planner.finding import Finding
from mintgremium.ui.planner.search_form import first_search, search_dialog

if TYPE_CHECKING:
    from mintgremium.ui.planner.view import PlannerView

# Opens the dialog for a meeting on a day, of a committee or of whichever is usual.
NewMeeting = Callable[[ViewContext, date, UUID | None, QWidget], None]
# Opens the dialog for a poll on the days that were found.
AskSeats = Callable[[ViewContext, Finding, QWidget], None]


class PlannerCommands(QObject):
    """Binds the actions of the planner."""

    def __init__(
        self, view: "PlannerView", new_meeting: NewMeeting, ask_seats: AskSeats | None
    ) -> None:
        super().__init__(view)
        self._ask_seats = ask_seats
        self._view, self._context, self._new_meeting = view, view.context, new_meeting
        timeline = view.page.timeline
        actions = self._context.actions
        actions.bind("planner.meet", self.meet)
        actions.bind("planner.find", self.find)
        actions.bind("planner.series", self.plan_series)
        actions.bind("planner.layers", self.edit_layers)
        actions.bind("planner.move", self.carry)
        actions.bind("planner.today", self.go_to_today)
        actions.bind("planner.nearer", lambda: timeline.set_zoom(timeline.zoom.nearer(1)))
        actions.bind("planner.further", lambda: timeline.set_zoom(timeline.zoom.nearer(-1)))
        actions.bind("planner.table", self.toggle_table)
        actions.bind("planner.save", self.save)
        actions.allow(
            "planner.meet", "planner.move", "planner.series", when=not self._context.read_only
        )
        timeline.day_taken.connect(self.take)
        panel = view.side.finding_panel
        panel.taken.connect(self.take_candidate)
        panel.can_ask = ask_seats is not None
        panel.poll_wanted.connect(self.ask_seats)
        panel.change_wanted.connect(self.change_search)

    # -- the finder

    def find(self) -> None:
        """Ask for the conditions; a movable meeting of the chosen day gets a better one."""
        meeting = self._movable()

        def opened(committees: Sequence[CommitteeRow]) -> None:
            if committees:
                today = self._context.today()
                search = first_search(committees, self._view.chosen, today, meeting)
                self._ask(committees, search, meeting)
            else:
                self._context.navigator.go(Place("committees"))

        self._context.operations.run(self._context.services.committees.committees, opened)

    def change_search(self) -> None:
        """Ask for the conditions again, beginning with those in force."""
        finding = self._view.side.finding_panel.finding
        if finding is not None:
            self._context.operations.run(
                self._context.services.committees.committees,
                lambda committees: self._ask(committees, finding.search, finding.meeting),
            )

    def take_candidate(self) -> None:
        """Plan the meeting on the chosen day, or say what moving it there entails."""
        finding = self._view.side.finding_panel.finding
        if finding is None or self._context.read_only:
            return
        day = self._view.chosen
        if finding.meeting is not None:
            self._view.ask_to_move(finding.meeting.id, day)
        else:
            self._new_meeting(self._context, day, finding.committee.id, self._view)

    def ask_seats(self) -> None:
        """Begin a poll on the days that were found."""
        finding = self._view.side.finding_panel.finding
        if finding is not None and self._ask_seats is not None:
            self._ask_seats(self._context, finding, self._view)

    def _ask(
        self, committees: Sequence[CommitteeRow], search: Search, meeting: MeetingMark | None
    ) -> None:
        dialog = search_dialog(self._context, committees, (search, meeting), self._view)
        dialog.saved.connect(self._view.show_finding)
        dialog.open()

    def _movable(self) -> MeetingMark | None:
        facts = self._view.page.timeline.facts(self._view.chosen)
        movable = [mark for mark in facts.meetings if mark.movable] if facts else []
        return movable[0] if movable else None

    def plan_series(self) -> None:
        """Plan several meetings by a rule."""
        from mintgremium.ui.planner.series import ask_for_series

        ask_for_series(self._context, self._view)

    def edit_layers(self) -> None:
        """Show the calendars that lie over the years."""
        from mintgremium.ui.planner.layers_dialog import LayersDialog

        LayersDialog(self._context, self._view).open()

    # -- one day

    def meet(self) -> None:
        """Plan a meeting on the chosen day."""
        self._new_meeting(self._context, self._view.chosen, None, self._view)

    def carry(self) -> None:
        """Take up the meeting of the chosen day."""
        meeting = self._movable()
        if meeting is not None:
            self._view.page.timeline.carry(meeting)
        else:
            self._context.messages.say(self.tr("No meeting on this day can be moved."))

    def take(self, day: date) -> None:
        """Choose a day and plan a meeting on it."""
        self._view.page.timeline.choose(day)
        finding = self._view.side.finding_panel.finding
        if finding is not None and finding.on(day) is not None:
            self.take_candidate()
        elif not self._context.read_only:
            self.meet()

    def go_to_today(self) -> None:
        """Choose today."""
        self._view.page.timeline.choose(self._context.today(), say=True)

    def toggle_table(self) -> None:
        """Change between picture and table."""
        action = self._context.actions.action("planner.table")
        self._view.page.show_table(shown=action.isChecked())

    def save(self) -> None:
        """Ask where to, and write the year as a picture."""
        from mintgremium.ui.planner.saving import ask_where_to_save

        ask_where_to_save(self._context, self._view.page, self._view)
