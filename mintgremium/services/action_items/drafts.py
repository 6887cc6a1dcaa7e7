"""What a form hands over for a task, and the rules it must keep."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mintgremium.core.texts import drop_empty, line_problem, text_problem
from mintgremium.core.vocabulary import ActionState
from mintgremium.services.meetings.drafts import LONGEST_TEXT


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
        return drop_empty(
            {
                "title": line_problem(self.title, 500, required=True),
                "responsible": line_problem(self.responsible, 200),
                "note": text_problem(self.note, LONGEST_TEXT),
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItemFilter:
    """Which tasks to list; the default is all."""

    states: tuple[ActionState, ...] = ()  # empty: any
    overdue: bool = False
    committee_id: UUID | None = None
    meeting_id: UUID | None = None
    seat_id: UUID | None = None
    person_id: UUID | None = None
