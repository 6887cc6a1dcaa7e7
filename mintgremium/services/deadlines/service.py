"""Deadlines: what is due when, and after which rule."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.moments import to_berlin
from mintgremium.core.vocabulary import MeetingState
from mintgremium.services.deadlines.chain import Progress, chain
from mintgremium.services.deadlines.rows import DeadlineRow
from mintgremium.services.deadlines.rules import RuleBook

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

NOBODY = UUID(int=0)


class Deadlines:
    """Reads the chains of deadlines."""

    def __init__(self, reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._reader = reader
        self._clock = clock

    def of_meeting(self, meeting_id: UUID) -> tuple[DeadlineRow, ...]:
        """List the chain of a meeting by day; empty if its day is not known."""
        from mintgremium.services.meetings.reads import chains, collected_one

        meeting = collected_one(self._reader, meeting_id)
        return chains(self._reader, self._today())(meeting)

    def preview(
        self, committee_ids: tuple[UUID, ...], first: date, last: date
    ) -> tuple[DeadlineRow, ...]:
        """List the chain that a meeting on these days would have."""
        keys = [committee_id.hex for committee_id in committee_ids]
        dues = RuleBook.read(self._reader).dues(keys, first, last)
        progress = Progress(NOBODY, first, last, MeetingState.PLANNED)
        return chain(progress, dues, self._today())

    def _today(self) -> date:
        return to_berlin(self._clock()).date()
