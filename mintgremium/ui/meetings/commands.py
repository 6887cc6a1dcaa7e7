"""What can be done with a meeting, from the list and from its page."""

from collections.abc import Callable, Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import DispatchKind, MeetingState
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.meetings.rows import MeetingFacts, MeetingRow, MovePlan
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.meetings.actions import ADD, OF_ONE
from mintgremium.ui.messages import Notice, NoticeButton

Target = MeetingRow | MeetingFacts

_COMING: Final = frozenset({MeetingState.PLANNED, MeetingState.SAVE_THE_DATE, MeetingState.INVITED})
_CLOSED: Final = frozenset({MeetingState.CIRCULATED, MeetingState.APPROVED})
_BACK: Final = frozenset({MeetingState.CANCELLED, MeetingState.HELD})
_TO_BE_TOLD: Final = "to-be-told"
_ALL: Final = frozenset(MeetingState)

# In which states a command makes sense.
_STATES: Final = {
    "meeting.edit": _ALL - {MeetingState.APPROVED},
    "meeting.move": _COMING,
    "meeting.copy": _ALL,
    "meeting.send": _COMING | {MeetingState.CANCELLED},
    "meeting.mark_held": _COMING,
    "meeting.cancel": _COMING,
    "meeting.plan_again": _BACK,
    "meeting.delete": _ALL - _CLOSED,
}


class MeetingCommands(QObject):
    """Binds the commands of meetings while its view is shown, to the meeting at hand."""

    created = Signal(object)  # id of a new meeting
    deleted = Signal(object)  # id of a deleted one

    def __init__(self, context: ViewContext, view: QWidget) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        self._target: Target | None = None
        self._handlers: dict[str, Callable[[], object]] = {
            "meeting.edit": self.edit,
            "meeting.move": self.move,
            "meeting.copy": self.copy,
            "meeting.send": self.send,
            "meeting.mark_held": self.mark_held,
            "meeting.cancel": self.cancel,
            "meeting.plan_again": self.plan_again,
            "meeting.delete": self.delete,
        }

    def take(self) -> None:
        """Carry the commands out from now on."""
        actions = self._context.actions
        actions.bind(ADD, self.add)
        actions.allow(ADD, when=not self._context.read_only)
        for action_id, handler in self._handlers.items():
            actions.bind(action_id, handler)
        self._renew()

    def rest(self) -> None:
        """Allow nothing, because no meeting is at hand."""
        self._context.actions.allow(*OF_ONE, when=False)

    def set_target(self, target: Target | None) -> None:
        """Say which meeting is meant."""
        self._target = target
        if self._view.isVisible():
            self._renew()

    def _renew(self) -> None:
        target = self._target if not self._context.read_only else None
        for action_id, states in _STATES.items():
            possible = target is not None and target.state in states
            self._context.actions.allow(action_id, when=possible)

    # -- dialogs

    def add(self) -> None:
        """Plan a new meeting."""
        self._with_committees(self._open_new)

    def edit(self) -> None:
        """Edit the meeting."""
        target = self._required()
        meetings = self._context.services.meetings
        committees = self._context.services.committees
        self._context.operations.run(
            lambda: (committees.committees(), meetings.draft(target.id)),
            lambda found: self._open(*found),
        )

    def move(self) -> None:
        """Move the meeting to another day."""
        target = self._required()
        meetings = self._context.services.meetings
        self._context.operations.run(lambda: meetings.draft(target.id), self._open_move)

    def copy(self) -> None:
        """Plan a meeting like this one."""
        from mintgremium.ui.meetings.small_dialogs import copy_dialog

        target, meetings = self._required(), self._context.services.meetings
        dialog = copy_dialog(
            self._context,
            target.name,
            lambda start: meetings.copy(target.id, start),
            self._view.window(),
        )
        dialog.answered.connect(self._copied)
        dialog.open()

    def cancel(self) -> None:
        """Call the meeting off."""
        from mintgremium.ui.meetings.small_dialogs import cancel_dialog

        target, meetings = self._required(), self._context.services.meetings
        dialog = cancel_dialog(
            self._context,
            target.name,
            lambda reason: meetings.cancel(target.id, reason),
            self._view.window(),
        )
        dialog.answered.connect(lambda _none: self._called_off(target))
        dialog.open()

    def send(self, kind: DispatchKind | None = None) -> None:
        """Prepare save-the-date, invitation, update or cancellation."""
        self._open_sending(self._required(), kind)

    # -- at once, with undo

    def mark_held(self) -> None:
        """Note that the meeting took place."""
        self._set_state(MeetingState.HELD, self.tr("The meeting is marked as held."))

    def plan_again(self) -> None:
        """Take a cancellation back."""
        self._set_state(MeetingState.PLANNED, self.tr("The meeting is planned again."))

    def delete(self) -> None:
        """Delete the meeting; undo brings it back."""
        target, context = self._required(), self._context
        text = self.tr("“{name}” is deleted.").format(name=target.name)

        def gone(_result: None) -> None:
            context.navigator.forget(target.id)
            context.messages.say(text, undoable=True)
            self.deleted.emit(target.id)

        context.operations.run(lambda: context.services.meetings.delete(target.id), gone)

    # -- inner workings

    def _required(self) -> Target:
        if self._target is None:  # the action is not allowed then
            raise LookupError
        return self._target

    def _set_state(self, state: MeetingState, said: str) -> None:
        target, context = self._required(), self._context
        context.operations.run(
            lambda: context.services.meetings.set_state(target.id, state),
            lambda _none: context.messages.say(said, undoable=True),
        )

    def _with_committees(self, then: Callable[[Sequence[CommitteeRow]], None]) -> None:
        self._context.operations.run(self._context.services.committees.committees, then)

    def _open_new(self, committees: Sequence[CommitteeRow]) -> None:
        from mintgremium.ui.meetings.meeting_dialog import new_draft

        if not committees:
            self._ask_for_committee()
            return
        self._open(committees, new_draft(committees))

    def _open(self, committees: Sequence[CommitteeRow], draft: MeetingDraft) -> None:
        from mintgremium.ui.meetings.meeting_dialog import MeetingDialog

        dialog = MeetingDialog(self._context, committees, draft, self._view.window())
        if draft.id is None:
            dialog.saved.connect(self.created)
        dialog.open()

    def _open_move(self, draft: MeetingDraft) -> None:
        from mintgremium.ui.meetings.move_dialog import MoveDialog

        dialog = MoveDialog(self._context, draft, self._view.window())
        target = self._required()
        dialog.moved.connect(lambda plan: self._moved(target, plan))
        dialog.open()

    def _ask_for_committee(self) -> None:
        go = NoticeButton(
            self.tr("Go to the committees"),
            lambda: self._context.navigator.go(Place("committees")),
        )
        text = self.tr("A meeting belongs to a committee, and there is none yet. Add one first.")
        self._context.messages.notice(Notice("info", text, (go,), key="no-committee"))

    def _open_sending(self, target: Target, kind: DispatchKind | None) -> None:
        from mintgremium.ui.meetings.sending.opening import open_sending

        open_sending(self._context, target.id, kind, self._view.window())

    def _copied(self, key: UUID) -> None:
        self._context.messages.say(self.tr("The meeting is planned."), undoable=True)
        self.created.emit(key)

    def _moved(self, target: Target, plan: MovePlan) -> None:
        self._context.messages.say(self.tr("The meeting is moved."), undoable=True)
        if plan.informed:
            text = self.tr("Those invited still know the old date.")
            deed = self.tr("Prepare the update …")
            self._offer(text, NoticeButton(deed, lambda: self._tell(target, DispatchKind.UPDATE)))

    def _called_off(self, target: Target) -> None:
        self._context.messages.say(self.tr("The meeting is called off."), undoable=True)
        if target.state in (MeetingState.INVITED, MeetingState.SAVE_THE_DATE):
            text = self.tr("Those invited do not know yet that the meeting is called off.")
            deed = self.tr("Prepare the cancellation …")
            self._offer(text, NoticeButton(deed, lambda: self._tell(target, DispatchKind.CANCEL)))

    def _offer(self, text: str, button: NoticeButton) -> None:
        self._context.messages.notice(Notice("warn", text, (button,), key=_TO_BE_TOLD))

    def _tell(self, target: Target, kind: DispatchKind) -> None:
        self._context.messages.withdraw(_TO_BE_TOLD)
        self._open_sending(target, kind)
