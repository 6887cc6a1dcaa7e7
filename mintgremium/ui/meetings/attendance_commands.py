"""What can be done with answers and attendance, for one line or several at once."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject

from mintgremium.core.vocabulary import (
    Answer,
    AttendanceMode,
    AttendanceState,
    MeetingState,
)
from mintgremium.services.contacts.rows import PersonRow
from mintgremium.services.minutes.drafts import AttendanceDraft
from mintgremium.services.minutes.rows import AttendanceRow
from mintgremium.ui.meetings.actions import ANSWER_ACTIONS, PRESENCE_ACTIONS

if TYPE_CHECKING:
    from mintgremium.ui.meetings.attendance_tab import AttendanceTab

_ANSWERS: Final = (Answer.ACCEPTED, Answer.TENTATIVE, Answer.DECLINED, Answer.NEEDS_ACTION)
_PRESENCE: Final = {
    "presence.present": (AttendanceState.PRESENT, AttendanceMode.PRESENCE),
    "presence.virtual": (AttendanceState.PRESENT, AttendanceMode.VIRTUAL),
    "presence.excused": (AttendanceState.EXCUSED, None),
    "presence.absent": (AttendanceState.ABSENT, None),
}


class AttendanceCommands(QObject):
    """Binds the actions of the tab and says which of them can be chosen."""

    def __init__(self, tab: "AttendanceTab") -> None:
        super().__init__(tab)
        self._tab, self._context = tab, tab.context
        bind = tab.context.actions.bind
        for answer in _ANSWERS:
            bind(f"answer.{answer}", partial(self.answer, answer))
        for action_id, (state, mode) in _PRESENCE.items():
            bind(action_id, partial(self.set_presence, state, mode))
        bind("answer.comment", self.comment)
        bind("answer.add_guest", self.invite_guest)
        bind("answer.remove_guest", self.remove_guest)
        bind("answer.withdraw", self.withdraw)
        bind("answer.invite_again", self.invite_again)
        bind("presence.fill", self.fill)
        bind("presence.add", self.add)
        bind("presence.edit", self.edit)
        bind("presence.delete", self.delete)

    def renew(self) -> None:
        """Allow what fits the list, the selection and the state of the meeting."""
        allow, facts = self._context.actions.allow, self._tab.facts
        writable = (
            facts is not None
            and not self._context.read_only
            and facts.state is not MeetingState.APPROVED
        )
        answers = writable and self._tab.shows_answers()
        presence = writable and not self._tab.shows_answers()
        invited = self._invited()
        lines = self._tab.presence.selected_rows()
        for spec in ANSWER_ACTIONS:
            allow(spec.id, when=answers and bool(invited))
        guests = [line for line in self._tab.answers.selected_rows() if line.is_guest]
        allow("answer.add_guest", when=answers)
        allow("answer.remove_guest", when=answers and bool(guests))
        allow("answer.withdraw", when=answers and bool(self._listed(withdrawn=False)))
        allow("answer.invite_again", when=answers and bool(self._listed(withdrawn=True)))
        for spec in PRESENCE_ACTIONS:
            allow(spec.id, when=presence and bool(lines))
        allow("presence.fill", "presence.add", when=presence)

    # -- answers

    def answer(self, answer: Answer, comment: str = "") -> None:
        """Record the same answer of all chosen ones."""
        keys, invitations = self._invited(), self._context.services.invitations

        def record() -> None:
            for key in keys:
                invitations.answer(key, answer, comment)

        said = self.tr("%n answer(s) noted: {answer}.", "", len(keys))
        words = said.format(answer=self._context.labels.word(answer))
        self._context.operations.run(record, lambda _none: self._say(words))

    def comment(self) -> None:
        """Record an answer with what was said."""
        from mintgremium.ui.meetings.attendance_dialogs import answer_dialog

        chosen = self._tab.answers.current_row()
        if chosen is None or chosen.invitation is None or self._context.read_only:
            return
        answer_dialog(self._context, chosen.invitation, self._tab.window()).open()

    def invite_guest(self) -> None:
        """Ask whom to invite."""
        people = self._context.services.contacts.people
        self._context.operations.run(people, self._open_guest)

    def remove_guest(self) -> None:
        """Take guests off the list."""
        invitations = self._context.services.invitations
        lines = [line for line in self._tab.answers.selected_rows() if line.is_guest]
        meeting_id = self._meeting()

        def remove() -> None:
            for line in lines:
                if line.standing:
                    invitations.leave_out(meeting_id, line.id)
                else:
                    invitations.remove_guest(line.id)

        words = self.tr("The guest is off the list.")
        self._context.operations.run(remove, lambda _none: self._say(words))

    def withdraw(self) -> None:
        """Take the chosen ones off the list."""
        keys, invitations = self._listed(withdrawn=False), self._context.services.invitations

        def withdraw() -> None:
            for key in keys:
                invitations.withdraw(key)

        words = self.tr("%n person(s) taken off the list.", "", len(keys))
        self._context.operations.run(withdraw, lambda _none: self._say(words))

    def invite_again(self) -> None:
        """Put the chosen ones back on the list."""
        keys, invitations = self._listed(withdrawn=True), self._context.services.invitations

        def invite() -> None:
            for key in keys:
                invitations.invite_again(key)

        words = self.tr("%n person(s) back on the list.", "", len(keys))
        self._context.operations.run(invite, lambda _none: self._say(words))

    # -- attendance

    def set_presence(self, state: AttendanceState, mode: AttendanceMode | None) -> None:
        """Set state and form of all chosen lines in one step."""
        minutes = self._context.services.minutes
        keys = [row.id for row in self._tab.presence.selected_rows()]
        self._context.operations.run(
            lambda: minutes.set_attendance(keys, state, mode), lambda _none: None
        )

    def fill(self) -> None:
        """Add a line for each seat."""
        key, minutes = self._meeting(), self._context.services.minutes

        def filled(count: int) -> None:
            self._say(self.tr("%n line(s) added from the seats.", "", count))

        self._context.operations.run(lambda: minutes.fill_attendance(key), filled)

    def add(self) -> None:
        """Note somebody without a seat."""
        self._open_line(AttendanceDraft(meeting_id=self._meeting()), "")

    def edit(self) -> None:
        """Change one line."""
        row = self._tab.presence.current_row()
        if row is not None and not self._context.read_only:
            self._open_line(_draft(row, self._meeting()), row.name or row.seat_label)

    def delete(self) -> None:
        """Take lines off the attendance."""
        minutes = self._context.services.minutes
        keys = [row.id for row in self._tab.presence.selected_rows()]

        def delete() -> None:
            for key in keys:
                minutes.delete_attendance(key)

        words = self.tr("%n line(s) deleted.", "", len(keys))
        self._context.operations.run(delete, lambda _none: self._say(words))

    # -- inner workings

    def _invited(self) -> list[UUID]:
        chosen = self._tab.answers.selected_rows()
        return [line.id for line in chosen if line.invitation is not None]

    def _listed(self, *, withdrawn: bool) -> list[UUID]:
        chosen = (line.invitation for line in self._tab.answers.selected_rows())
        rows = [row for row in chosen if row is not None and row.times_sent]
        return [row.id for row in rows if (row.withdrawn_at is not None) is withdrawn]

    def _meeting(self) -> UUID:
        if self._tab.meeting_id is None:  # the actions are not allowed then
            raise LookupError
        return self._tab.meeting_id

    def _open_line(self, draft: AttendanceDraft, name: str) -> None:
        from mintgremium.ui.meetings.attendance_dialogs import line_dialog

        line_dialog(self._context, draft, name, self._tab.window()).open()

    def _open_guest(self, people: Sequence[PersonRow]) -> None:
        from mintgremium.ui.meetings.attendance_dialogs import guest_dialog

        guest_dialog(self._context, self._meeting(), people, self._tab.window()).open()

    def _say(self, words: str) -> None:
        self._context.messages.say(words, undoable=True)


def _draft(row: AttendanceRow, meeting_id: UUID) -> AttendanceDraft:
    return AttendanceDraft(
        id=row.id,
        version=row.version,
        meeting_id=meeting_id,
        seat_id=row.seat_id,
        person_id=row.person_id,
        name=row.name if row.person_id is None else "",
        organization=row.organization,
        role=row.role,
        mode=row.mode,
        state=row.state,
        arrived=row.arrived,
        left=row.left,
        note=row.note,
    )
