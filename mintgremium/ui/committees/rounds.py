"""What goes round among the seats of a committee, read at once."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.vocabulary import RotationRole
from mintgremium.services.rotation.rows import FairnessRow, HostRow, TurnRow

if TYPE_CHECKING:
    from mintgremium.services.rotation.service import Rotation


@dataclass(frozen=True, slots=True)
class Round:
    """The turns of one role, and how they spread over the seats."""

    turns: tuple[TurnRow, ...] = ()
    fairness: tuple[FairnessRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Rounds:
    """Both rounds of a committee, and who hosted its meetings so far."""

    host: Round
    chair: Round
    hosts: tuple[HostRow, ...]

    def of(self, role: RotationRole) -> Round:
        """Return the round of a role."""
        return self.chair if role is RotationRole.CHAIR else self.host


def read_rounds(rotation: "Rotation", committee_id: UUID) -> Rounds:
    """Read both rounds of a committee."""
    host, chair = (
        Round(rotation.turns(committee_id, role), rotation.fairness(committee_id, role))
        for role in (RotationRole.HOST, RotationRole.CHAIR)
    )
    return Rounds(host, chair, rotation.hosts(committee_id))
