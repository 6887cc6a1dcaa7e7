"""What is shown of polls."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from mintgremium.core.vocabulary import Availability, MeetingMode, PollState, PollWay


@dataclass(frozen=True, slots=True, kw_only=True)
class PollRow:
    """One poll in a list."""

    id: UUID
    version: int
    code: str
    name: str
    committee_id: UUID
    committee: str  # short name
    state: PollState
    answer_until: date | None
    options: int
    asked: int  # seats
    answered: int
    letters: int  # that nobody has looked at yet
    meeting_reference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionRow:
    """One date of a poll with what the seats said to it."""

    id: UUID
    number: int
    start: datetime
    end: datetime
    chosen: bool
    yes: int
    maybe: int
    no: int
    required_no: tuple[str, ...]  # tags of required seats that cannot
    rank: int  # from 1: fewest required refusals, then fewest noes, then most yeses


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedRow:
    """One seat of a poll with its answers by option number."""

    id: UUID  # of the seat within the poll
    seat_id: UUID
    tag: str
    seat: str
    name: str
    address: str
    required: bool
    sent_at: datetime | None
    reminded_at: datetime | None
    answered_at: datetime | None
    comment: str
    answered_by: str = ""  # who held the seat then, if somebody else does now
    answers: Mapping[int, Availability] = field(default_factory=dict)
    ways: Mapping[int, PollWay] = field(default_factory=dict)

    @property
    def is_missing(self) -> bool:
        """Tell whether there is no answer yet."""
        return self.answered_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """An answer that somebody must read; words for `reason` are in `[poll_reasons]`."""

    id: UUID
    sender: str
    subject: str
    text: str
    reason: str
    received: datetime
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PollPage:
    """A whole poll."""

    id: UUID
    version: int
    code: str
    name: str
    committee_id: UUID
    committee: str
    state: PollState
    mode: MeetingMode
    city: str
    text: str
    answer_until: date | None
    with_holds: bool
    sent_at: datetime | None
    meeting_reference: str
    note: str
    options: tuple[OptionRow, ...]
    asked: tuple[AskedRow, ...]
    letters: tuple[LetterRow, ...]

    @property
    def missing(self) -> tuple[AskedRow, ...]:
        """The seats that have not answered."""
        return tuple(row for row in self.asked if row.is_missing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What became of one file that was dropped."""

    file: str
    seat: str  # tag; empty if it is not known
    reason: str = ""  # code of `[poll_reasons]`; empty: the answer was taken
    code: str = ""  # mark of the poll; empty for a file that names none


@dataclass(frozen=True, slots=True, kw_only=True)
class PollFiles:
    """Mails that were written for a poll."""

    directory: Path
    files: tuple[Path, ...]
    without_address: tuple[str, ...] = ()  # tags of the seats that nobody can be written to for


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What choosing an option entails; every seat that said no asks back."""

    option: OptionRow
    required_no: tuple[str, ...]
    other_no: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def asks_back(self) -> bool:
        """Tell whether somebody must confirm it."""
        return bool(self.refused_by)

    @property
    def refused_by(self) -> tuple[str, ...]:
        """List the tags of the seats that cannot, required ones first."""
        return (*self.required_no, *self.other_no)
