"""What forms hand over for minutes, attendance and resolutions, and the rules they must keep."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mintgremium.core.vocabulary import (
    AttendanceMode,
    AttendanceRole,
    AttendanceState,
    MinutesType,
    ResolutionResult,
)
from mintgremium.services.meetings.drafts import is_clock_time

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesDraft:
    """The head of the minutes as entered."""

    meeting_id: UUID
    type: MinutesType = MinutesType.RESULTS
    chair: str = ""
    keeper: str = ""
    opening: str = ""
    closing: str = ""
    version: int = 0

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        return {
            field: "too-long"
            for field in ("chair", "keeper")
            if len(getattr(self, field)) > LONGEST_NAME
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceDraft:
    """How a seat or guest took part, as entered."""

    meeting_id: UUID
    seat_id: UUID | None = None
    person_id: UUID | None = None
    name: str = ""
    organization: str = ""
    role: AttendanceRole = AttendanceRole.MEMBER
    mode: AttendanceMode = AttendanceMode.PRESENCE
    state: AttendanceState = AttendanceState.PRESENT
    arrived: str = ""
    left: str = ""
    note: str = ""
    id: UUID | None = None
    version: int = 0

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        found = {
            field: "no-clock-time"
            for field in ("arrived", "left")
            if getattr(self, field) and not is_clock_time(getattr(self, field))
        }
        if not found and self.arrived and self.left and self.left <= self.arrived:
            found["left"] = "left-before-arrival"
        if self.seat_id is None and self.person_id is None and not self.name.strip():
            found["name"] = "required"
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolutionDraft:
    """A resolution as entered; its number is drawn when the minutes are circulated."""

    meeting_id: UUID
    agenda_item_id: UUID | None = None
    text: str = ""
    result: ResolutionResult = ResolutionResult.ADOPTED
    votes_yes: int | None = None
    votes_no: int | None = None
    votes_abstain: int | None = None
    review_on: date | None = None
    id: UUID | None = None
    version: int = 0

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        found = {} if self.text.strip() else {"text": "required"}
        for field in ("votes_yes", "votes_no", "votes_abstain"):
            votes = getattr(self, field)
            if votes is not None and votes < 0:
                found[field] = "votes-negative"
        return found
