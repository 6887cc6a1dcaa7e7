"""Rotation: who hosts and chairs when, years ahead."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.vocabulary import RotationRole
from mintgremium.services.records import refuse_problems
from mintgremium.services.rotation.drafts import RotationDraft, TurnDraft
from mintgremium.services.rotation.reads import fairness_rows, host_rows, turn_rows
from mintgremium.services.rotation.rows import FairnessRow, HostRow, TurnRow

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork


class Rotation:
    """Turns of a committee, for hosts and for chairs."""

    def __init__(self, work: "UnitOfWork", reader: "Reader", today: Callable[[], date]) -> None:
        self._work = work
        self._reader = reader
        self._today = today

    def turns(self, committee_id: UUID, role: RotationRole) -> tuple[TurnRow, ...]:
        """List the turns by year."""
        return turn_rows(self._reader, committee_id, role, self._today())

    def fairness(self, committee_id: UUID, role: RotationRole) -> tuple[FairnessRow, ...]:
        """Count the turns of each seat; who had the fewest comes first."""
        turns = self.turns(committee_id, role)
        return fairness_rows(self._reader, committee_id, turns, self._today())

    def hosts(self, committee_id: UUID) -> tuple[HostRow, ...]:
        """List who hosted the meetings so far."""
        return host_rows(self._reader, committee_id)

    def plan(self, draft: RotationDraft) -> int:
        """Fill the turns that are missing, in the order of the seats; return how many."""
        from mintgremium.services.rotation import editing

        refuse_problems(draft.problems())
        with self._work.write("plan-rotation", str(draft.first_year)) as session:
            return editing.fill_turns(session, draft)

    def set_exception(self, draft: TurnDraft) -> None:
        """Give one turn to another seat, or to somebody without a seat."""
        from mintgremium.services.rotation import editing

        refuse_problems(draft.problems())
        with self._work.write("save-turn", draft.name.strip()) as session:
            editing.except_turn(session, draft)

    def swap(self, one: TurnRow, other: TurnRow) -> None:
        """Let two seats change places."""
        from mintgremium.services.rotation import editing

        with self._work.write("swap-turns", f"{one.tag}, {other.tag}") as session:
            editing.swap_turns(session, one.id, other.id)

    def delete(self, turn: TurnRow) -> None:
        """Delete a turn."""
        from mintgremium.services.rotation import editing

        with self._work.write("delete-turn", turn.tag) as session:
            editing.remove_turn(session, turn.id, turn.version)
