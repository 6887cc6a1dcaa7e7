"""What needs the organiser today; no database here."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from mintgremium.core.vocabulary import DeadlineKind, MeetingState, MinutesState, Tone
from mintgremium.services.deadlines.chain import NOT_YET_HELD, SOON, timed_state
from mintgremium.services.deadlines.rows import DeadlineRow, DeadlineState
from mintgremium.services.meetings.collected import Collected
from mintgremium.services.overview.rows import AttentionRow, Need, OpenMinutesRow

if TYPE_CHECKING:
    from mintgremium.services.overview.reads import Declined

URGENT = frozenset({DeadlineState.LATE, DeadlineState.SOON})
_TABS = {
    DeadlineKind.SAVE_THE_DATE: "dispatch",
    DeadlineKind.INVITATION: "dispatch",
    DeadlineKind.PROPOSALS: "agenda",
    DeadlineKind.DOCUMENTS: "agenda",
    DeadlineKind.MINUTES: "minutes",
    DeadlineKind.OBJECTIONS: "minutes",
}
_WORST_FIRST = (Tone.CRIT, Tone.WARN, Tone.INFO, Tone.OK, Tone.NEUTRAL)

ChainOf = Callable[[Collected], tuple[DeadlineRow, ...]]


def attention(
    meetings: Sequence[Collected], chain_of: ChainOf, declined: Iterable["Declined"], today: date
) -> tuple[AttentionRow, ...]:
    """List what needs the organiser, the worst first, then by day."""
    rows = [row for meeting in meetings for row in _of_meeting(meeting, chain_of(meeting), today)]
    rows += _refusals({meeting.key: meeting for meeting in meetings}, declined)
    return tuple(sorted(rows, key=lambda row: (_WORST_FIRST.index(row.tone), row.on)))


def _of_meeting(
    meeting: Collected, chain: Iterable[DeadlineRow], today: date
) -> Iterator[AttentionRow]:
    if not meeting.day_is_known:
        return
    if meeting.state in NOT_YET_HELD and meeting.last_day < today:
        yield _row(meeting, Need.MEETING_PASSED, Tone.WARN, meeting.last_day, "overview")
        return
    if meeting.state is MeetingState.CIRCULATED:
        yield from _objections(meeting, today)
        return
    for node in chain:
        if node.state in URGENT and node.deadline is not None and not _is_moot(meeting, node):
            yield AttentionRow(
                need=Need.DEADLINE,
                tone=node.state.tone,
                meeting_id=meeting.id,
                reference=meeting.reference,
                meeting_name=meeting.name,
                committees=meeting.short_names,
                on=node.on,
                tab=_TABS[node.deadline],
                deadline=node.deadline,
                offset_days=node.offset_days,
                source=node.source,
            )


def _is_moot(meeting: Collected, node: DeadlineRow) -> bool:
    """Tell whether the deadline waits for something that comes later, such as minutes."""
    return node.deadline is DeadlineKind.MINUTES and meeting.state in NOT_YET_HELD


def _objections(meeting: Collected, today: date) -> Iterator[AttentionRow]:
    until = meeting.minutes.objections_until if meeting.minutes else None
    if until is None or until < today:
        yield _row(
            meeting, Need.MINUTES_TO_APPROVE, Tone.INFO, until or meeting.last_day, "minutes"
        )
    elif until - today <= SOON:
        yield _row(meeting, Need.OBJECTIONS_END, Tone.WARN, until, "minutes")


def _refusals(
    meetings: Mapping[str, Collected], declined: Iterable["Declined"]
) -> Iterator[AttentionRow]:
    for refusal in declined:
        meeting = meetings.get(refusal.meeting_key)
        if meeting is not None:
            yield _row(meeting, Need.DECLINED, Tone.INFO, refusal.on, "attendance", refusal.who)


def _row(
    meeting: Collected, need: Need, tone: Tone, on: date, tab: str, who: str = ""
) -> AttentionRow:
    return AttentionRow(
        need=need,
        tone=tone,
        meeting_id=meeting.id,
        reference=meeting.reference,
        meeting_name=meeting.name,
        committees=meeting.short_names,
        on=on,
        tab=tab,
        who=who,
    )


def open_minutes(meetings: Iterable[Collected], today: date) -> tuple[OpenMinutesRow, ...]:
    """List minutes in draft or out for objections, also those nobody has begun."""
    return tuple(
        _minutes_row(meeting, today)
        for meeting in meetings
        if meeting.state in (MeetingState.HELD, MeetingState.CIRCULATED) and meeting.day_is_known
    )


def _minutes_row(meeting: Collected, today: date) -> OpenMinutesRow:
    minutes = meeting.minutes
    state = minutes.state if minutes else MinutesState.DRAFT
    until = minutes.objections_until if minutes else None
    circulated = state is MinutesState.CIRCULATED and until is not None
    return OpenMinutesRow(
        meeting_id=meeting.id,
        reference=meeting.reference,
        meeting_name=meeting.name,
        start=meeting.start,
        end=meeting.end,
        state=state,
        on=until if circulated and until is not None else meeting.last_day,
        tone=_objection_tone(until, today) if circulated and until is not None else Tone.NEUTRAL,
    )


def _objection_tone(until: date, today: date) -> Tone:
    return Tone.INFO if until < today else timed_state(until, today).tone
