"""Meetings: plan, find, move, cancel, copy, delete."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.vocabulary import MeetingState
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.meetings.rows import MeetingFacts, MeetingRow, MovePlan, Warn

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork


class Meetings:
    """Everything a meeting itself can do; its agenda and minutes have services of their own."""

    def __init__(self, work: "UnitOfWork", reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock

    def rows(
        self, *, committee_id: UUID | None = None, limit: int | None = None
    ) -> tuple[MeetingRow, ...]:
        """List meetings, newest first."""
        raise NotImplementedError

    def facts(self, meeting_id: UUID) -> MeetingFacts:
        """Read what the page of a meeting shows. Raises MissingError."""
        raise NotImplementedError

    def find(self, ref: str) -> UUID:
        """Find a meeting by its id or its reference, in any case. Raises MissingError."""
        raise NotImplementedError

    def new_draft(self, committee_ids: tuple[UUID, ...]) -> MeetingDraft:
        """Begin a meeting with what is usual in the committee: hours, city."""
        raise NotImplementedError

    def draft(self, meeting_id: UUID) -> MeetingDraft:
        """Read a meeting for editing. Raises MissingError."""
        raise NotImplementedError

    def warnings(self, draft: MeetingDraft) -> tuple[Warn, ...]:
        """List what is odd but allowed: a number twice, holidays, a date in the past."""
        raise NotImplementedError

    def save(self, draft: MeetingDraft) -> UUID:
        """Store a new or an edited meeting; a new one gets its reference and UID for life."""
        raise NotImplementedError

    def copy(self, meeting_id: UUID, start: datetime) -> UUID:
        """Plan a meeting like this one at another time, with its agenda but without results."""
        raise NotImplementedError

    def delete(self, meeting_id: UUID) -> None:
        """Delete a meeting that nobody was written to; its reference is not used again."""
        raise NotImplementedError

    def plan_move(self, meeting_id: UUID, start: datetime, end: datetime | None = None) -> MovePlan:
        """Say what a change of date entails; without `end` the duration stays."""
        raise NotImplementedError

    def move(self, meeting_id: UUID, start: datetime, end: datetime | None = None) -> MovePlan:
        """Change the date, and say what that entailed."""
        raise NotImplementedError

    def cancel(self, meeting_id: UUID, reason: str) -> None:
        """Call a meeting off. Raises RefusedError if it was held already."""
        raise NotImplementedError

    def set_state(self, meeting_id: UUID, state: MeetingState) -> None:
        """Move a meeting to a state that may follow; minutes move it from held on."""
        raise NotImplementedError
