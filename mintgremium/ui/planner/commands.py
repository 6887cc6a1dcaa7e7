"""What can be done in the year planner."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mintgremium.ui.context import ViewContext

if TYPE_CHECKING:
    from mintgremium.ui.planner.view import PlannerView

# Opens the dialog for a meeting on a day, of a committee or of whichever is usual.
NewMeeting = Callable[[ViewContext, date, UUID | None, QWidget], None]


class PlannerCommands(QObject):
    """Binds the actions of the planner."""

    def __init__(self, view: "PlannerView", new_meeting: NewMeeting) -> None:
        super().__init__(view)
        self._view, self._context, self._new_meeting = view, view.context, new_meeting
        timeline = view.page.timeline
        actions = self._context.actions
        actions.bind("planner.meet", self.meet)
        actions.bind("planner.move", self.carry)
        actions.bind("planner.today", self.go_to_today)
        actions.bind("planner.nearer", lambda: timeline.set_zoom(timeline.zoom.nearer(1)))
        actions.bind("planner.further", lambda: timeline.set_zoom(timeline.zoom.nearer(-1)))
        actions.bind("planner.table", self.toggle_table)
        actions.bind("planner.save", self.save)
        actions.allow("planner.meet", "planner.move", when=not self._context.read_only)
        timeline.day_taken.connect(self.take)

    def meet(self) -> None:
        """Plan a meeting on the chosen day."""
        self._new_meeting(self._context, self._view.chosen, None, self._view)

    def carry(self) -> None:
        """Take up the meeting of the chosen day."""
        facts = self._view.page.timeline.facts(self._view.chosen)
        movable = [mark for mark in facts.meetings if mark.movable] if facts else []
        if movable:
            self._view.page.timeline.carry(movable[0])
        else:
            self._context.messages.say(self.tr("No meeting on this day can be moved."))

    def take(self, day: date) -> None:
        """Choose a day and plan a meeting on it."""
        self._view.page.timeline.choose(day)
        if not self._context.read_only:
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
