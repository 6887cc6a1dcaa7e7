"""Which seats are free on one or two days: neither public nor school holidays in their Land."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mintgremium.services.planning.facts import Facts
from mintgremium.services.planning.rows import Conflict, ConflictKind


@dataclass(frozen=True, slots=True)
class DaysOff:
    """What is free where on the days of one meeting, as far as it concerns the seats."""

    conflicts: tuple[Conflict, ...]
    free: int
    free_weight: int
    required: tuple[str, ...]  # tags of the required seats that are not free
    taken: tuple[str, ...]  # tags of all seats that are not
    unknown: tuple[str, ...]  # Länder whose school holidays are not known yet
    venue_public: str  # the holiday of the venue's Land, empty if there is none

    def names(self, kind: ConflictKind) -> Mapping[str, list[str]]:
        """Group the Länder by the name of the holidays."""
        found: dict[str, list[str]] = {}
        for conflict in self.conflicts:
            if conflict.kind is kind:
                found.setdefault(conflict.name, []).append(conflict.land)
        return found


def days_off(facts: Facts, first: date, last: date) -> DaysOff:
    """Look at the days of a meeting, which are one or two."""
    lands = {seat.land for seat in facts.seats if seat.land}
    found: dict[tuple[str, ConflictKind, str], None] = {}
    unknown: dict[str, None] = {}
    venue = ""
    for day in (first, last) if last != first else (first,):
        row = facts.rows[day]
        for holiday in row.public:
            found[holiday.land, ConflictKind.PUBLIC, holiday.name] = None
            if holiday.land == facts.venue:
                venue = holiday.name
        for holiday in row.school:
            found[holiday.land, ConflictKind.SCHOOL, holiday.name] = None
        for regional in row.regional:
            found[regional.land, ConflictKind.REGIONAL, regional.name] = None
        unknown |= dict.fromkeys(row.school_unknown)
    conflicts = tuple(
        Conflict(land=land, kind=kind, name=name) for land, kind, name in found if land in lands
    )
    off = {each.land for each in conflicts if each.kind is not ConflictKind.REGIONAL}
    free = [seat for seat in facts.seats if seat.land not in off]
    taken = [seat for seat in facts.seats if seat.land in off]
    return DaysOff(
        conflicts=conflicts,
        free=len(free),
        free_weight=sum(seat.weight for seat in free),
        required=tuple(seat.tag for seat in taken if seat.required),
        taken=tuple(seat.tag for seat in taken),
        unknown=tuple(land for land in unknown if land in lands),
        venue_public=venue,
    )
