"""Minutes: write, count votes, record who was there, circulate, approve."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.vocabulary import AttendanceMode, AttendanceState, ItemState
from mintgremium.services.minutes.drafts import AttendanceDraft, MinutesDraft, ResolutionDraft
from mintgremium.services.minutes.rows import AttendanceRow, MinutesPage, ResolutionRow

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork


class Minutes:
    """Reads and edits minutes; once they are approved, each change raises RefusedError."""

    def __init__(self, work: "UnitOfWork", reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock

    def page(self, meeting_id: UUID) -> MinutesPage:
        """Read the minutes whole. Raises MissingError if there is no such meeting."""
        raise NotImplementedError

    def save_text(self, item_id: UUID, text: str, version: int) -> int:
        """Store what was said under an item, and return its new version."""
        raise NotImplementedError

    def save_result(self, item_id: UUID, result: str, version: int) -> int:
        """Store what came of an item, and return its new version."""
        raise NotImplementedError

    def set_item_state(self, item_id: UUID, state: ItemState) -> None:
        """Say what became of an item: held, withdrawn, postponed."""
        raise NotImplementedError

    def save_head(self, draft: MinutesDraft) -> UUID:
        """Store kind, chair, keeper, opening and closing."""
        raise NotImplementedError

    def attendance(self, meeting_id: UUID) -> tuple[AttendanceRow, ...]:
        """List who takes part."""
        raise NotImplementedError

    def fill_attendance(self, meeting_id: UUID) -> int:
        """Add a line for each seat that has none, from the seats of that day and the answers."""
        raise NotImplementedError

    def save_attendance(self, draft: AttendanceDraft) -> UUID:
        """Store a line of the attendance."""
        raise NotImplementedError

    def set_attendance(
        self, ids: tuple[UUID, ...], state: AttendanceState, mode: AttendanceMode | None = None
    ) -> None:
        """Set the state, and if given the mode, of several lines in one step."""
        raise NotImplementedError

    def delete_attendance(self, attendance_id: UUID) -> None:
        """Delete a line of the attendance."""
        raise NotImplementedError

    def resolutions(
        self, *, committee_id: UUID | None = None, meeting_id: UUID | None = None
    ) -> tuple[ResolutionRow, ...]:
        """List resolutions, newest first."""
        raise NotImplementedError

    def save_resolution(self, draft: ResolutionDraft) -> UUID:
        """Store a resolution with its votes."""
        raise NotImplementedError

    def delete_resolution(self, resolution_id: UUID) -> None:
        """Delete a resolution that has no number yet."""
        raise NotImplementedError

    def circulate(self, meeting_id: UUID, objections_until: date | None = None) -> None:
        """Close the draft: draw the numbers of the resolutions and begin the time for objections.

        Without a day the rule of the committee gives it.
        """
        raise NotImplementedError

    def approve(self, meeting_id: UUID, on: date | None = None) -> None:
        """Approve circulated minutes, today or on a day given; they are immutable from then on."""
        raise NotImplementedError
