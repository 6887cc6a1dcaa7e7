"""What can be done about reminders."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mintgremium.services.reminders.rows import OPEN, RIPE, USUAL
from mintgremium.ui.reminders.actions import PAUSE_ALL, PAUSE_MEETING, PREPARE, RULES, SKIP
from mintgremium.ui.reminders.forms import (
    CommitteeRules,
    preparing_dialog,
    rules_dialog,
    skipping_dialog,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from mintgremium.services.committees.rows import CommitteeRow
    from mintgremium.services.reminders.rows import Made
    from mintgremium.ui.reminders.view import RemindersView


class ReminderCommands(QObject):
    """Binds the actions and opens the dialogs."""

    def __init__(self, view: "RemindersView") -> None:
        super().__init__(view)
        self._view, self._context = view, view.context
        actions = self._context.actions
        actions.bind(PREPARE, self.prepare)
        actions.bind(SKIP, self.skip)
        actions.bind(PAUSE_MEETING, self.pause_meeting)
        actions.bind(PAUSE_ALL, self.pause_all)
        actions.bind(RULES, self.edit_rules)
        self.renew()

    def renew(self) -> None:
        """Allow what is possible with the rows shown and chosen now."""
        writable, actions = not self._context.read_only, self._context.actions
        chosen = [row for row in self._view.chosen() if row.standing in OPEN and row.people]
        due = any(row.standing in RIPE and row.people for row in self._view.rows)
        actions.allow(PREPARE, when=writable and due)
        actions.allow(SKIP, when=writable and bool(chosen))
        meetings = {row.meeting_reference for row in self._view.chosen() if row.meeting_reference}
        actions.allow(PAUSE_MEETING, when=writable and len(meetings) == 1)
        actions.allow(PAUSE_ALL, when=writable)
        actions.allow(RULES, when=writable)

    def prepare(self) -> None:
        """Ask by which way everything that is due leaves."""
        dialog = preparing_dialog(self._context, None, self._view)
        dialog.saved.connect(self._tell)
        dialog.open()

    def skip(self) -> None:
        """Ask why the chosen ones are left out."""
        ids = {row.id for row in self._view.chosen() if row.standing in OPEN}
        skipping_dialog(self._context, ids, self._view).open()

    def pause_meeting(self) -> None:
        """Let the meeting of the chosen row rest, or count again."""
        row = next(row for row in self._view.chosen() if row.meeting_reference)
        reminders, reference = self._context.services.reminders, row.meeting_reference
        rests = reference in self._view.pauses.meetings
        self._run(lambda: reminders.pause_meeting(reference, paused=not rests), rests=rests)

    def pause_all(self) -> None:
        """Let everything rest, or count again."""
        reminders, rests = self._context.services.reminders, self._view.pauses.everything
        self._run(lambda: reminders.pause_all(paused=not rests), rests=rests)

    def edit_rules(self) -> None:
        """Edit the rules of all committees; where none has any, the usual ones are offered."""
        services = self._context.services

        def read() -> "tuple[list[CommitteeRow], CommitteeRules]":
            committees = services.committees.committees()
            rules = [
                (row.id, rule.draft())
                for row in committees
                for rule in services.reminders.rules(row.id)
            ]
            offered = [(row.id, draft) for row in committees for draft in USUAL]
            return committees, CommitteeRules(tuple(rules or offered))

        def show(found: "tuple[list[CommitteeRow], CommitteeRules]") -> None:
            if found[0]:
                rules_dialog(self._context, *found, self._view).open()
            else:
                self._context.messages.say(self.tr("There is no committee yet"))

        self._context.operations.run(read, show)

    def _tell(self, made: "Made") -> None:
        self._context.messages.say(self.tr("%n mail(s) prepared", "", made.mails))

    def _run(self, deed: "Callable[[], None]", *, rests: bool) -> None:
        text = self.tr("Reminders count again") if rests else self.tr("Reminders rest")
        self._context.operations.run(
            deed, lambda _: self._context.messages.say(text, undoable=True)
        )
