"""What comes next for a meeting, how it is attended, and where it stands; no database here."""

from collections.abc import Sequence
from datetime import date

from mintgremium.core.vocabulary import (
    Answer,
    AttendanceState,
    DeadlineKind,
    DispatchKind,
    MeetingState,
    Precision,
    Tone,
)
from mintgremium.services.deadlines.chain import NOT_YET_HELD, timed_state
from mintgremium.services.deadlines.rows import DeadlineRow, DeadlineState
from mintgremium.services.meetings.cells import instant_of
from mintgremium.services.meetings.collected import OVER, Collected
from mintgremium.services.meetings.rows import (
    AttendanceCount,
    CountOf,
    NextStep,
    Reached,
    Step,
    StepperRow,
    When,
)

_STEP_OF = {
    DeadlineKind.SAVE_THE_DATE: Step.SEND_SAVE_THE_DATE,
    DeadlineKind.INVITATION: Step.SEND_INVITATION,
    DeadlineKind.PROPOSALS: Step.COLLECT_PROPOSALS,
    DeadlineKind.DOCUMENTS: Step.SEND_DOCUMENTS,
    DeadlineKind.MINUTES: Step.CIRCULATE_MINUTES,
}


def next_step(meeting: Collected, chain: Sequence[DeadlineRow], today: date) -> NextStep:
    """Name the next sensible step, or the doubt that the record leaves open."""
    if meeting.archived:
        return _doubt(meeting)
    if not meeting.day_is_known:
        return NextStep(_unknown_day(meeting), tone=Tone.WARN)
    if meeting.state in NOT_YET_HELD:
        return _before(meeting, chain, today)
    if meeting.state is MeetingState.HELD:
        return _step(DeadlineKind.MINUTES, chain) or NextStep(Step.CIRCULATE_MINUTES)
    return _after_circulation(meeting, today)


def _doubt(meeting: Collected) -> NextStep:
    if not meeting.day_is_known:
        return NextStep(_unknown_day(meeting))
    if meeting.number_twice:
        return NextStep(Step.NUMBER_TWICE, words=meeting.number)
    return NextStep()


def _unknown_day(meeting: Collected) -> Step:
    return Step.YEAR_ONLY if meeting.start.precision is Precision.YEAR else Step.DAY_UNKNOWN


def _before(meeting: Collected, chain: Sequence[DeadlineRow], today: date) -> NextStep:
    if meeting.last_day < today:
        return NextStep(Step.MARK_HELD, meeting.last_day, Tone.WARN)
    undone = [row for row in chain if row.state in _UNDONE and row.deadline in _STEP_OF]
    skipped = {DeadlineKind.SAVE_THE_DATE} if meeting.state is MeetingState.INVITED else set()
    for row in undone:
        if row.deadline in skipped or row.on > meeting.last_day or row.deadline is None:
            continue
        return NextStep(_STEP_OF[row.deadline], row.on, _quiet(row.state.tone))
    return NextStep(Step.HOLD, meeting.start.day)


_UNDONE = frozenset({DeadlineState.LATE, DeadlineState.SOON, DeadlineState.OPEN})


def _step(deadline: DeadlineKind, chain: Sequence[DeadlineRow]) -> NextStep | None:
    for row in chain:
        if row.deadline is deadline and row.state in _UNDONE:
            return NextStep(_STEP_OF[deadline], row.on, _quiet(row.state.tone))
    return None


def _quiet(tone: Tone) -> Tone:
    return Tone.NEUTRAL if tone is Tone.OK else tone


def _after_circulation(meeting: Collected, today: date) -> NextStep:
    until = meeting.minutes.objections_until if meeting.minutes else None
    if until is not None and until >= today:
        return NextStep(Step.AWAIT_OBJECTIONS, until, timed_state(until, today).tone)
    return NextStep(Step.APPROVE_MINUTES, until, Tone.WARN)


def attendance_count(meeting: Collected) -> AttendanceCount:
    """Count seats that took part or accepted; else the Länder that a report counts."""
    seats = sum(meeting.attendance.values())
    present = meeting.attendance.get(AttendanceState.PRESENT, 0)
    if meeting.state in OVER and seats and (present or meeting.lands_reported is None):
        return AttendanceCount(CountOf.SEATS, present, seats)
    if meeting.lands_reported is not None:
        return AttendanceCount(CountOf.LANDS, meeting.lands_reported)
    if asked := sum(meeting.answers.values()):
        return AttendanceCount(CountOf.ANSWERS, meeting.answers.get(Answer.ACCEPTED, 0), asked)
    return AttendanceCount()


ORDER = (
    MeetingState.PLANNED,
    MeetingState.SAVE_THE_DATE,
    MeetingState.INVITED,
    MeetingState.HELD,
    MeetingState.CIRCULATED,
    MeetingState.APPROVED,
)


def stepper(meeting: Collected, chain: Sequence[DeadlineRow]) -> tuple[StepperRow, ...]:
    """List the states of a meeting's life with their days; a cancelled one ends where it was."""
    if meeting.state is MeetingState.CANCELLED:
        sent = meeting.sent.get(DispatchKind.CANCEL)
        return (
            _planned(meeting, Reached.DONE),
            StepperRow(
                MeetingState.CANCELLED, Reached.CURRENT, When.ON if sent else When.UNKNOWN, sent
            ),
        )
    due = {row.deadline: row.on for row in chain if row.deadline is not None}
    return tuple(_stepper_row(meeting, state, due) for state in ORDER)


def _stepper_row(
    meeting: Collected, state: MeetingState, due: dict[DeadlineKind, date]
) -> StepperRow:
    here, there = ORDER.index(meeting.state), ORDER.index(state)
    reached = Reached.CURRENT if here == there else Reached.DONE if there < here else Reached.OPEN
    if state is MeetingState.PLANNED:
        return _planned(meeting, reached)
    if state is MeetingState.HELD:
        known = meeting.day_is_known
        when = When.ON if known else When.UNKNOWN
        first = meeting.start.day if known else None
        last = meeting.last_day if known and meeting.last_day != meeting.start.day else None
        return StepperRow(state, reached, when, first, last)
    done_on = _done_on(meeting, state)
    if done_on is not None and reached is not Reached.OPEN:
        when = When.SINCE if reached is Reached.CURRENT else When.ON
        return StepperRow(state, reached, when, done_on)
    if state is MeetingState.APPROVED and reached is Reached.OPEN:
        return StepperRow(state, reached, When.NEXT_MEETING)
    limit = due.get(_DUE_OF[state]) if reached is Reached.OPEN and state in _DUE_OF else None
    return StepperRow(state, reached, When.UNTIL if limit else When.UNKNOWN, limit)


_DUE_OF = {
    MeetingState.SAVE_THE_DATE: DeadlineKind.SAVE_THE_DATE,
    MeetingState.INVITED: DeadlineKind.INVITATION,
    MeetingState.CIRCULATED: DeadlineKind.MINUTES,
}


def _done_on(meeting: Collected, state: MeetingState) -> date | None:
    minutes = meeting.minutes
    match state:
        case MeetingState.SAVE_THE_DATE:
            return meeting.sent.get(DispatchKind.SAVE_THE_DATE)
        case MeetingState.INVITED:
            return meeting.sent.get(DispatchKind.INVITATION)
        case MeetingState.CIRCULATED:
            return minutes.circulated_on if minutes else None
        case MeetingState.APPROVED:
            return minutes.approved_on if minutes else None
    return None


def _planned(meeting: Collected, reached: Reached) -> StepperRow:
    created = instant_of(meeting.created)
    if meeting.from_source or created is None:
        return StepperRow(MeetingState.PLANNED, reached)
    return StepperRow(MeetingState.PLANNED, reached, When.ON, created.date())
