"""What a form hands over for turns."""

from dataclasses import dataclass
from uuid import UUID

from mintgremium.core.texts import drop_empty, line_problem, text_problem
from mintgremium.core.vocabulary import RotationRole

FIRST_YEAR, LAST_YEAR = 1990, 2100
MOST_YEARS = 40
MOST_A_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationDraft:
    """A plan of turns: the seats in their order, so many a year, from one year to another."""

    committee_id: UUID
    role: RotationRole = RotationRole.HOST
    first_year: int = 0
    last_year: int = 0
    a_year: int = 1
    seats: tuple[UUID, ...] = ()

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        years = self.last_year - self.first_year
        in_reach = FIRST_YEAR <= self.first_year <= LAST_YEAR
        return drop_empty(
            {
                "first_year": None if in_reach else "out-of-range",
                "last_year": None if 0 <= years < MOST_YEARS else "out-of-range",
                "a_year": None if 1 <= self.a_year <= MOST_A_YEAR else "out-of-range",
                "seats": None if self.seats else "required",
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnDraft:
    """An exception: another seat, or somebody without a seat, has this turn."""

    id: UUID
    version: int
    seat_id: UUID | None = None
    name: str = ""
    city: str = ""
    note: str = ""

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        named = self.seat_id is not None or self.name.strip()
        return drop_empty(
            {
                "seat_id": None if named else "required",
                "name": line_problem(self.name, 200),
                "city": line_problem(self.city, 100),
                "note": text_problem(self.note, 20_000),
            }
        )
