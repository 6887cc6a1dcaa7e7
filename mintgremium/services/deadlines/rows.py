"""What is shown of deadlines."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from mintgremium.core.vocabulary import DeadlineKind, Tone


class DeadlineState(StrEnum):
    """How a deadline stands today."""

    DONE = "done"
    LATE = "late"
    SOON = "soon"
    OPEN = "open"
    MEETING = "meeting"  # the node of the meeting itself within the chain

    @property
    def tone(self) -> Tone:
        """The tone in which it is shown."""
        return _TONES[self]


_TONES = {
    DeadlineState.DONE: Tone.OK,
    DeadlineState.LATE: Tone.CRIT,
    DeadlineState.SOON: Tone.WARN,
    DeadlineState.OPEN: Tone.NEUTRAL,
    DeadlineState.MEETING: Tone.NEUTRAL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRow:
    """One node of a chain; `deadline` is None for the meeting itself.

    `offset_days` counts from the meeting's first day (before it: negative) or, for minutes, from
    its last day; objections count from the day on which the minutes were circulated.
    """

    meeting_id: UUID
    deadline: DeadlineKind | None
    on: date
    state: DeadlineState
    offset_days: int = 0
    source: str = ""  # where the rule is written; empty: a default of this program
    done_on: date | None = None
    moved_from: date | None = None  # the day by count, if it was moved off a free day
    anchor: str = ""  # reference of the meeting that it counts from; empty: the meeting itself
    anchor_missing: str = ""  # committee that has no meeting to count from; counted from this one
