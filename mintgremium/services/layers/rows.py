"""What is shown of layers."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from mintgremium.core.vocabulary import LayerColour, LayerWeight


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerRow:
    """One layer with the span of its dates."""

    id: UUID
    version: int
    name: str
    weight: LayerWeight
    colour: LayerColour
    visible: bool
    source: str
    file: str
    refreshed: datetime | None
    note: str
    dates: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerDayRow:
    """One span of days of a layer; `land` is DE-BY, empty for all."""

    id: UUID
    layer_id: UUID
    layer: str
    weight: LayerWeight
    colour: LayerColour
    land: str
    name: str
    start_date: date
    end_date: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDay:
    """One span of days that was read from a file; `land` is DE-BY, empty if it names none."""

    name: str
    start_date: date
    end_date: date
    land: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysFile:
    """What a file of dates holds, looked at before anything is stored."""

    file: str
    days: tuple[FoundDay, ...]
    skipped: tuple[tuple[str, str], ...] = ()  # what was left out, and a code of `[day_files]`

    @property
    def first(self) -> date | None:
        """The first day."""
        return min((day.start_date for day in self.days), default=None)

    @property
    def last(self) -> date | None:
        """The last day."""
        return max((day.end_date for day in self.days), default=None)
