"""What a form hands over for an agenda item, and the rules it must keep."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mintgremium.core.texts import drop_empty, line_problem, text_problem
from mintgremium.core.vocabulary import ItemKind, ItemState
from mintgremium.services.meetings.drafts import LONGEST_TEXT

MOST_MINUTES = 24 * 60


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
        minutes = self.minutes_allotted
        in_range = minutes is None or 0 <= minutes <= MOST_MINUTES
        return drop_empty(
            {
                "name": line_problem(self.name, 500, required=True),
                "number": line_problem(self.number, 40),
                "rapporteur": line_problem(self.rapporteur, 200),
                "minutes_allotted": None if in_range else "out-of-range",
                "note": text_problem(self.note, LONGEST_TEXT),
                "proposal": text_problem(self.proposal, LONGEST_TEXT),
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPlace:
    """Where an item stands: under `parent_id` (None: first level) at `position` from 0.

    `position` None puts it last; `after` puts it right below that item, on the same level.
    """

    parent_id: UUID | None = None
    position: int | None = None
    after: UUID | None = None
