"""One meeting with the counts and days that lists and pages derive their words from."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import (
    Answer,
    AttendanceState,
    DeadlineKind,
    DispatchKind,
    MeetingMode,
    MeetingState,
    MinutesState,
    Precision,
)
from mintgremium.services.deadlines.chain import Progress

DAYS_KNOWN = frozenset({Precision.MINUTE, Precision.DAY})
SETTLED = frozenset({MeetingState.APPROVED, MeetingState.CANCELLED})
OVER = frozenset({MeetingState.HELD, MeetingState.CIRCULATED, MeetingState.APPROVED})


@dataclass(frozen=True, slots=True)
class Committee:
    """A committee of a meeting."""

    key: str  # as stored
    short_name: str
    name: str


@dataclass(frozen=True, slots=True)
class MinutesDays:
    """State and days of the minutes of a meeting."""

    state: MinutesState
    circulated_on: date | None
    objections_until: date | None
    approved_on: date | None


@dataclass(slots=True)
class Collected:
    """A meeting with what was counted for it; `key` is its id as stored."""

    key: str
    id: UUID
    version: int
    reference: str
    name: str
    number: str
    state: MeetingState
    start: Moment
    end: datetime | None
    mode: MeetingMode
    location_name: str
    city: str
    host: str
    from_source: bool
    lands_reported: int | None
    agenda_frozen: bool
    created: str  # as stored
    committees: list[Committee] = field(default_factory=list)
    attendance: dict[AttendanceState, int] = field(default_factory=dict)
    answers: dict[Answer, int] = field(default_factory=dict)
    sent: dict[DispatchKind, date] = field(default_factory=dict)  # first time
    agenda_sent: date | None = None
    minutes: MinutesDays | None = None
    number_twice: bool = False

    @property
    def place(self) -> str:
        """Where, short."""
        return self.city or self.location_name

    @property
    def last_day(self) -> date:
        """The last day; the first if it is only one."""
        return self.start.day if self.end is None else self.end.date()

    @property
    def day_is_known(self) -> bool:
        """Tell whether more than the month or the year is known."""
        return self.start.precision in DAYS_KNOWN

    @property
    def archived(self) -> bool:
        """Tell whether nothing is left to do."""
        return self.state in SETTLED or (self.from_source and self.state in OVER)

    @property
    def short_names(self) -> tuple[str, ...]:
        """The committees' short names."""
        return tuple(committee.short_name for committee in self.committees)

    def progress(self) -> Progress:
        """Say how far it is, for its chain of deadlines."""
        minutes = self.minutes
        done: dict[DeadlineKind, date | None] = {
            DeadlineKind.SAVE_THE_DATE: self.sent.get(DispatchKind.SAVE_THE_DATE),
            DeadlineKind.INVITATION: self.sent.get(DispatchKind.INVITATION),
            DeadlineKind.DOCUMENTS: self.agenda_sent,
            DeadlineKind.MINUTES: minutes.circulated_on if minutes else None,
        }
        return Progress(
            meeting_id=self.id,
            first=self.start.day,
            last=self.last_day,
            state=self.state,
            done={kind: day for kind, day in done.items() if day is not None},
            objections_until=minutes.objections_until if minutes else None,
        )
