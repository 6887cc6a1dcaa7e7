"""The use case of a change on a seat: one step, with a trace of what passed on."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.errors import ConflictError, InvalidInputError
from mintgremium.core.moments import to_berlin
from mintgremium.services.committees import succession_reads
from mintgremium.services.committees.succession_reads import Change
from mintgremium.services.committees.succession_rows import (
    PassingKind,
    SuccessionDraft,
    SuccessionPlan,
    SuccessionRow,
    Trace,
)
from mintgremium.services.records import refuse_problems

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork


class Successions:
    """Who follows whom, and what passes on."""

    def __init__(self, work: "UnitOfWork", reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._work, self._reader, self._clock = work, reader, clock

    def plan(
        self, seat_id: UUID, start: date | None = None, successor_id: UUID | None = None
    ) -> SuccessionPlan:
        """Say who leaves on the day (today), what could pass on, and what stays."""
        today = to_berlin(self._clock()).date()
        change = Change(seat_id, successor_id, start or today, today)
        return succession_reads.succession_plan(self._reader, change)

    def succeed(self, draft: SuccessionDraft) -> UUID:
        """Let a new holder follow in one step; return the id of the assignment.

        Raises InvalidInputError, also for two holders on one day, and ConflictError if something
        that should pass on is not there any more.
        """
        from mintgremium.services.committees import editing, succession_editing

        refuse_problems(draft.problems())
        person_id, start = draft.person_id, draft.start_date
        if person_id is None or start is None:  # unreachable after the check; it tells the types
            raise InvalidInputError({"person_id": "required"})
        plan = self.plan(draft.seat_id, start, person_id)
        fixed = {each.key for each in plan.passing if each.fixed}
        wanted = plan.suggested if draft.passing is None else draft.passing | fixed
        if not wanted <= {each.key for each in plan.passing}:
            raise ConflictError("record-changed")
        handover = succession_editing.Handover(
            seat_id=draft.seat_id,
            predecessor_id=plan.predecessor_id,
            successor_id=person_id,
            start=start,
            end=draft.end_date,
            note=draft.note,
            now=self._clock(),
        )
        with self._work.read() as session:
            name = editing.person_name(session, person_id)
        with self._work.write("succeed-holder", name) as session:
            return succession_editing.hand_over(session, handover, wanted)

    def of_seat(self, seat_id: UUID) -> list[SuccessionRow]:
        """List the changes on a seat, the newest first."""
        return succession_reads.successions_of_seat(self._reader, seat_id)

    def traces(self, kind: PassingKind) -> Mapping[UUID, Trace]:
        """Map everything of a kind that ever passed on to its last change of hands."""
        return succession_reads.traces(self._reader, kind)
