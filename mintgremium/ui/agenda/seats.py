"""The seats that may report under an agenda item."""

from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from mintgremium.services.committees.rows import SeatRow
    from mintgremium.services.workspace_services import Services


def seats_of_meeting(services: "Services", meeting_id: UUID) -> "list[SeatRow]":
    """List the seats of the meeting's committees as of its day, in their order."""
    facts = services.meetings.facts(meeting_id)
    found = []
    for committee in facts.committees:
        found += services.committees.seats(committee.id, facts.start.day)
    return found
