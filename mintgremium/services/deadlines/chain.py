"""The chain of deadlines of one meeting; no database here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from mintgremium.core.vocabulary import DeadlineKind, MeetingState
from mintgremium.services.deadlines.rows import DeadlineRow, DeadlineState
from mintgremium.services.deadlines.rules import Due

SOON = timedelta(days=7)
NOT_YET_HELD = frozenset({MeetingState.PLANNED, MeetingState.SAVE_THE_DATE, MeetingState.INVITED})
_IMPLIED = {
    DeadlineKind.SAVE_THE_DATE: frozenset(MeetingState) - {MeetingState.PLANNED},
    DeadlineKind.INVITATION: frozenset(MeetingState)
    - {MeetingState.PLANNED, MeetingState.SAVE_THE_DATE},
    DeadlineKind.MINUTES: frozenset({MeetingState.CIRCULATED, MeetingState.APPROVED}),
}


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a meeting is: its days, its state, and what was done when."""

    meeting_id: UUID
    first: date
    last: date
    state: MeetingState
    done: Mapping[DeadlineKind, date] = field(default_factory=dict)
    objections_until: date | None = None


def chain(progress: Progress, dues: Sequence[Due], today: date) -> tuple[DeadlineRow, ...]:
    """List the deadlines with the meeting among them, by day; none if it is called off."""
    if progress.state is MeetingState.CANCELLED:
        return ()
    nodes = [_node(progress, due, today) for due in dues]
    nodes.append(_meeting_node(progress))
    if progress.objections_until is not None:
        nodes.append(_objections_node(progress, progress.objections_until, today))
    return tuple(sorted(nodes, key=lambda node: (node.on, node.deadline is None)))


def _node(progress: Progress, due: Due, today: date) -> DeadlineRow:
    done_on = progress.done.get(due.deadline)
    done = done_on is not None or progress.state in _IMPLIED.get(due.deadline, ())
    if due.deadline is DeadlineKind.PROPOSALS and due.on < today:
        done, done_on = True, due.on  # it is over by itself: others had to hand something in
    return DeadlineRow(
        meeting_id=progress.meeting_id,
        deadline=due.deadline,
        on=due.on,
        state=DeadlineState.DONE if done else _open_state(progress, due, today),
        offset_days=due.offset_days,
        source=due.source,
        done_on=done_on,
        moved_from=due.moved_from,
        anchor=due.anchor,
        anchor_missing=due.anchor_missing,
    )


def _open_state(progress: Progress, due: Due, today: date) -> DeadlineState:
    is_after = due.deadline is DeadlineKind.MINUTES
    if not is_after and progress.state not in NOT_YET_HELD:
        return DeadlineState.OPEN  # the meeting is over, nobody can make up for it
    return timed_state(due.on, today)


def timed_state(on: date, today: date) -> DeadlineState:
    """Tell how an undone deadline stands by its day alone."""
    if on < today:
        return DeadlineState.LATE
    return DeadlineState.SOON if on - today <= SOON else DeadlineState.OPEN


def _meeting_node(progress: Progress) -> DeadlineRow:
    return DeadlineRow(
        meeting_id=progress.meeting_id,
        deadline=None,
        on=progress.first,
        state=DeadlineState.MEETING,
    )


def _objections_node(progress: Progress, until: date, today: date) -> DeadlineRow:
    over = until < today or progress.state is MeetingState.APPROVED
    return DeadlineRow(
        meeting_id=progress.meeting_id,
        deadline=DeadlineKind.OBJECTIONS,
        on=until,
        state=DeadlineState.DONE if over else timed_state(until, today),
        done_on=until if over else None,
    )
