"""What forms hand over for minutes, attendance and resolutions, and the rules they must keep."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mintgremium.core.texts import drop_empty, line_problem, text_problem
from mintgremium.core.vocabulary import (
    AttendanceMode,
    AttendanceRole,
    AttendanceState,
    MinutesType,
    ResolutionResult,
)
from mintgremium.services.meetings.drafts import LONGEST_TEXT, is_clock_time

LONGEST_MINUTES = 1_000_000  # characters under one item


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
        return drop_empty(
            {
                "chair": line_problem(self.chair, 200),
                "keeper": line_problem(self.keeper, 200),
                "opening": text_problem(self.opening, LONGEST_MINUTES),
                "closing": text_problem(self.closing, LONGEST_MINUTES),
            }
        )


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
        named = self.seat_id is not None or self.person_id is not None
        found = {
            "name": line_problem(self.name, 200, required=not named),
            "organization": line_problem(self.organization, 300),
            "arrived": _clock_problem(self.arrived),
            "left": _clock_problem(self.left),
            "note": text_problem(self.note, LONGEST_TEXT),
        }
        if self.arrived and self.left and self.left <= self.arrived:
            found["left"] = found["left"] or "left-before-arrival"
        return drop_empty(found)


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
        votes = ("votes_yes", "votes_no", "votes_abstain")
        found = {field: _votes_problem(getattr(self, field)) for field in votes}
        text = text_problem(self.text, LONGEST_MINUTES, required=True)
        return drop_empty({"text": text, **found})


def _clock_problem(text: str) -> str | None:
    return "clock-time" if text and not is_clock_time(text) else None


def _votes_problem(votes: int | None) -> str | None:
    return "votes-negative" if votes is not None and votes < 0 else None
