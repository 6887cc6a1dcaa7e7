"""Public holidays by the library `holidays`, which was compared with the acts of all Länder."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from holidays import HolidayBase

FIRST_YEAR: Final = 1991
LAST_YEAR: Final = 2100

LAND_CODES: Final = (
    "DE-BB", "DE-BE", "DE-BW", "DE-BY", "DE-HB", "DE-HE", "DE-HH", "DE-MV", "DE-NI", "DE-NW",
    "DE-RP", "DE-SH", "DE-SL", "DE-SN", "DE-ST", "DE-TH",
)  # fmt: skip

# Where a holiday holds that is none in the whole Land: Art. 1 BayFTG; § 1 SächsSFG with the decree
# on Corpus Christi; § 2 ThürFGtG.
_PLACES: Final = {
    "DE-BY": "Gemeinden mit überwiegend katholischer Bevölkerung",
    "DE-SN": "katholisch geprägte Gemeinden im Landkreis Bautzen",
    "DE-TH": "Landkreis Eichsfeld und katholisch geprägte Gemeinden",
}
_AUGSBURG: Final = "Stadt Augsburg"


@dataclass(slots=True)
class PublicCalendar:
    """Holidays by Land and day; each year is worked out once."""

    _years: dict[tuple[str, str, int], "HolidayBase"] = field(default_factory=dict)
    _last_school: dict[tuple[str, int], date] = field(default_factory=dict)

    def name(self, land: str, day: date) -> str | None:
        """Name the holiday of the whole Land, or None."""
        return self._named(land[-2:], "public", day)

    def regional(self, land: str, day: date) -> tuple[str, str] | None:
        """Name a holiday that holds in a part of the Land, and the part, or None."""
        if self.name(land, day):
            return None
        if catholic := self._named(land[-2:], "catholic", day):
            return catholic, _PLACES.get(land, "")
        if land == "DE-BY" and (local := self._named("Augsburg", "public", day)):
            return local, _AUGSBURG
        return None

    def school(self, land: str, day: date) -> str | None:
        """Name the school holidays of the day as far as the library knows them, or None."""
        return self._named(land[-2:], "school", day)

    def knows_school(self, land: str, day: date) -> bool:
        """Tell whether the library reaches the day: each whole year ends within holidays."""
        last = self._last_school.get((land, day.year))
        if last is None:
            year = self._year(land[-2:], "school", day.year)
            last = self._last_school[land, day.year] = max(year, default=date.min)
        return day <= last

    def _named(self, part: str, category: str, day: date) -> str | None:
        name = self._year(part, category, day.year).get(day)
        return str(name) if name else None

    def _year(self, part: str, category: str, year: int) -> "HolidayBase":
        key = (part, category, year)
        if key not in self._years:
            import holidays

            self._years[key] = holidays.country_holidays(
                "DE", subdiv=part, years=year, categories=(category,), language="de", expand=False
            )
        return self._years[key]
