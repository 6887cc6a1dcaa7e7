"""Labels that are drawn once and never again: references of meetings, numbers of resolutions."""

import re
from dataclasses import dataclass

_REFERENCE = re.compile(r"(?P<short_name>.+)-(?P<year>\d{4})-(?P<running>\d+)")


@dataclass(frozen=True, slots=True)
class Series:
    """A row of running numbers within one committee and year."""

    purpose: str  # "meeting" or "resolution"
    short_name: str
    year: int

    @property
    def key(self) -> str:
        """The name under which spent numbers are kept, `resolution:LRT:2027`."""
        return f"{self.purpose}:{self.short_name}:{self.year:04d}"

    def label(self, running: int) -> str:
        """Write a number as people read it: `LRT-2027-1` a meeting, `LRT 2027/1` a resolution."""
        if self.purpose == "resolution":
            return f"{self.short_name} {self.year:04d}/{running}"
        return f"{self.short_name}-{self.year:04d}-{running}"


def meetings_of(short_name: str, year: int) -> Series:
    """Return the series from which references of meetings are drawn."""
    return Series("meeting", short_name, year)


def resolutions_of(short_name: str, year: int) -> Series:
    """Return the series from which numbers of resolutions are drawn."""
    return Series("resolution", short_name, year)


def parse_reference(label: str) -> tuple[Series, int] | None:
    """Split `LRT-2027-1` into its series and running number; None if it is none of ours."""
    found = _REFERENCE.fullmatch(label)
    if found is None:
        return None
    return meetings_of(found["short_name"], int(found["year"])), int(found["running"])
