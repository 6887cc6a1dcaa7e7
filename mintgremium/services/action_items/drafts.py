"""What a form hands over for a task, and the rules it must keep."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mintgremium.core.vocabulary import ActionState
from mintgremium.services.meetings.drafts import has_control_characters

LIMITS = {"title": 500, "responsible": 200}


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItemDraft:
    """A task as entered: for a seat, a person, or somebody in words."""

    title: str = ""
    note: str = ""
    state: ActionState = ActionState.OPEN
    due: date | None = None
    responsible_seat_id: UUID | None = None
    responsible_person_id: UUID | None = None
    responsible: str = ""
    meeting_id: UUID | None = None
    agenda_item_id: UUID | None = None
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
        if not self.title.strip():
            found["title"] = "required"
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItemFilter:
    """Which tasks to list; the default is all."""

    states: tuple[ActionState, ...] = ()  # empty: any
    overdue: bool = False
    committee_id: UUID | None = None
    meeting_id: UUID | None = None
    seat_id: UUID | None = None
    person_id: UUID | None = None
