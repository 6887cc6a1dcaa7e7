"""What is shown of days that were looked at; reasons are codes with details, words in phrases."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from mintgremium.core.vocabulary import Tone


class ConflictKind(StrEnum):
    """What stands against a day."""

    PUBLIC = "public"
    SCHOOL = "school"
    REGIONAL = "regional"
    BRIDGE = "bridge"
    LAYER = "layer"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One thing that stands against a day; `land` is DE-BY, empty if it concerns all."""

    land: str
    kind: ConflictKind
    name: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a day stands where it stands; words in `[reasons]`, gaps filled by `details`."""

    code: str
    tone: Tone = Tone.NEUTRAL
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One day with its rank; `free` counts seats without a holiday in their Land."""

    rank: int  # from 1
    day: date
    last: date  # the second day of a meeting of two days
    start: datetime
    end: datetime
    score: int  # 0 … 100
    possible: bool  # False: a layer rules it out, or the hour does not exist
    free: int
    seats: int
    required_missing: tuple[str, ...]  # tags of required seats that are not free
    conflicts: tuple[Conflict, ...]
    reasons: tuple[Reason, ...]
    alternatives: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """The days of a search, the best first; without any, `nothing` says why."""

    candidates: tuple[Candidate, ...]
    looked_at: int
    nothing: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeDay:
    """How many seats are free on a day, for the strip below the year."""

    day: date
    free: int
    seats: int
    taken: tuple[str, ...]  # tags of the seats that are not


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDay:
    """One day of a series as the rule wants it, judged; `found` is None if there is no such day."""

    year: int
    month: int
    found: Candidate | None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BridgeDay:
    """A working day between a public holiday and a weekend, and where."""

    day: date
    lands: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchSeat:
    """A seat as the finder sees it."""

    id: UUID
    tag: str
    land: str  # DE-BY; empty for an organisation alone
    weight: int = 1
    required: bool = False
    capital: tuple[float, float] | None = field(default=None)
