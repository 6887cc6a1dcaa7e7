"""Deadlines: what is due when, and after which rule."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.services.deadlines.rows import DeadlineRow

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader


class Deadlines:
    """Reads the chains of deadlines."""

    def __init__(self, reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._reader = reader
        self._clock = clock

    def of_meeting(self, meeting_id: UUID) -> tuple[DeadlineRow, ...]:
        """List the chain of a meeting by day; empty if its day is not known."""
        raise NotImplementedError

    def preview(
        self, committee_ids: tuple[UUID, ...], first: date, last: date
    ) -> tuple[DeadlineRow, ...]:
        """List the chain that a meeting on these days would have."""
        raise NotImplementedError
