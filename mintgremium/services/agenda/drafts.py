"""What a form hands over for an agenda item, and the rules it must keep."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mintgremium.core.vocabulary import ItemKind, ItemState
from mintgremium.services.meetings.drafts import has_control_characters

MOST_MINUTES = 24 * 60
LIMITS = {"name": 500, "number": 40, "rapporteur": 200}


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItemDraft:
    """An item as entered; where it stands is said by `place` on saving a new one."""

    meeting_id: UUID
    name: str = ""
    number: str = ""  # empty: follows the order
    kind: ItemKind = ItemKind.INFORMATION
    state: ItemState = ItemState.PLANNED
    public: bool = True
    minutes_allotted: int | None = None
    fixed_start: datetime | None = None
    rapporteur_seat_id: UUID | None = None
    rapporteur: str = ""
    note: str = ""
    proposal: str = ""
    earlier: tuple[str, ...] = ()
    id: UUID | None = None
    version: int = 0

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        found = {}
        for field, limit in LIMITS.items():
            text = getattr(self, field)
            if len(text) > limit:
                found[field] = "too-long"
            elif has_control_characters(text):
                found[field] = "control-characters"
        if not self.name.strip():
            found["name"] = "required"
        if self.minutes_allotted is not None and not 0 <= self.minutes_allotted <= MOST_MINUTES:
            found["minutes_allotted"] = "minutes-out-of-range"
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPlace:
    """Where an item stands: under `parent_id` (None: first level) at `position` from 0.

    `position` None puts it last; `after` puts it right below that item, on the same level.
    """

    parent_id: UUID | None = None
    position: int | None = None
    after: UUID | None = None
