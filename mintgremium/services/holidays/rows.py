"""Free days of the Länder, as they concern the choice of a date."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class LandHoliday:
    """One holiday in one Land; `land` is the ISO code, DE-BY."""

    land: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionalHoliday:
    """A public holiday that holds in parts of a Land only; `where` says in which."""

    land: str
    name: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """What is free on one day."""

    date: date
    public: tuple[LandHoliday, ...]
    regional: tuple[RegionalHoliday, ...]
    school: tuple[LandHoliday, ...]
    school_unknown: tuple[str, ...]  # Länder whose school holidays of this day are not known yet
