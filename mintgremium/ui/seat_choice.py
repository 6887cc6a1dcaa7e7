"""The seats of a meeting's committees to choose from, in words."""

from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.ui.widgets.choice import Option

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mintgremium.services.committees.rows import SeatRow
    from mintgremium.services.workspace_services import Services


def seats_of_meeting(services: "Services", meeting_id: UUID) -> "list[SeatRow]":
    """List the seats of the meeting's committees as of its day, in their order."""
    facts = services.meetings.facts(meeting_id)
    found = []
    for committee in facts.committees:
        found += services.committees.seats(committee.id, facts.start.day)
    return found


def seat_options(seats: "Iterable[SeatRow]", nobody: str) -> list[Option]:
    """Offer seats by tag, title and person, after the words for none."""
    rows = list(seats)
    several = len({seat.committee for seat in rows}) > 1
    options: list[Option] = [(None, nobody)]
    return options + [(seat.id, seat_words(seat, with_committee=several)) for seat in rows]


def seat_words(seat: "SeatRow", *, with_committee: bool = False) -> str:
    """Write `SH · Schleswig-Holstein · Dr. Ines Muster`."""
    head = seat.title if seat.tag in ("", seat.title) else f"{seat.tag} · {seat.title}"
    parts = [seat.committee if with_committee else "", head, seat.person]
    return " · ".join(filter(None, parts))
