"""What the agenda shows."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from mintgremium.core.vocabulary import ItemKind, ItemState


class AgendaRow(NamedTuple):  # made three times as fast as a frozen data class
    """One item, in the order of reading; `depth` 0 is the first level."""

    id: UUID
    version: int
    parent_id: UUID | None
    position: int
    depth: int
    number: str  # as shown: derived, frozen or set by hand; empty for headings and breaks
    label: str  # as stored: empty while it follows the order
    kind: ItemKind
    state: ItemState
    name: str
    public: bool
    minutes_allotted: int | None
    minutes: int  # how long it takes in all, with its sub-items
    begins: datetime | None  # None: the meeting has no time of day
    ends: datetime | None
    fixed_start: datetime | None
    rapporteur_seat_id: UUID | None
    rapporteur_tag: str  # short name of the seat's Land or organisation
    rapporteur: str  # in words
    note: str
    proposal: str
    earlier: tuple[str, ...]
    attachments: int


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day of the meeting: its span, and how much of it the items use, in minutes."""

    day: date
    begins: datetime
    ends: datetime | None
    used: int
    free: int | None  # negative: over the end; None: the end is not known
    first_item: UUID | None  # the row goes above this item


@dataclass(frozen=True, slots=True)
class AgendaPage:
    """The whole agenda of a meeting."""

    meeting_id: UUID
    frozen: bool  # numbers stand, because the agenda was sent
    locked: bool  # the minutes are approved: nothing may change
    rows: tuple[AgendaRow, ...]
    days: tuple[DayRow, ...]
