"""Which clock a time of a foreign calendar file is read on.

icalendar remembers each zone it has read under its name for as long as the program runs, so that
one file would set the clock of the next. Here a name is a known one of this machine, or gets a
name of its own that follows from its rules.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import Final
from zoneinfo import ZoneInfo

MOST_LINES: Final = 400
LONGEST_LINE: Final = 2_000
LONGEST_NAME: Final = 200
_KEPT: Final = frozenset({"DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "RRULE", "RDATE"})
_RULE: Final = re.compile(r"(?i)^RRULE:(?=.*FREQ=YEARLY)(?!.*BY(HOUR|MINUTE|SECOND|YEARDAY)=)")
_NAMED: Final = re.compile(r'(?i);TZID=("[^"]*"|[^;:"]*)')


class Zones:
    """The zones that a file brings along, one line after the other."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._name = ""
        self._own: dict[str, list[str]] = {}

    def begin(self) -> None:
        """Begin a zone."""
        self._lines, self._name = [], ""

    def add(self, name: str, line: str) -> None:
        """Take a line of a zone; a rule that runs by the second is left out."""
        if len(line) > LONGEST_LINE or len(self._lines) >= MOST_LINES:
            return
        if name == "TZID":
            self._name = line.partition(":")[2].strip()[:LONGEST_NAME]
        elif name in ("BEGIN", "END") or (name in _KEPT and (name != "RRULE" or _RULE.match(line))):
            self._lines.append(line)

    def end(self) -> None:
        """End a zone."""
        if self._name and self._lines:
            self._own[self._name] = self._lines

    def rename(self, line: str) -> str:
        """Return the line of a time with a name that means the same wherever it is read."""
        match = _NAMED.search(line)
        if match is None:
            return line
        name = match.group(1).strip('"').strip()
        return f"{line[: match.start()]};TZID={self._known(name)}{line[match.end() :]}"

    def lines(self) -> Iterator[str]:
        """Give the zones that this machine does not know, under their new names."""
        for name, lines in self._own.items():
            yield from ("BEGIN:VTIMEZONE", f"TZID:{self._known(name)}", *lines, "END:VTIMEZONE")

    def _known(self, name: str) -> str:
        if name in self._own and not known_zone(name):
            return f"own-{hashlib.sha256('|'.join(self._own[name]).encode()).hexdigest()[:16]}"
        return known_zone(name) or "unknown"


def known_zone(name: str) -> str:
    """Return the name of a zone as this machine knows it; Windows and vendors have others."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    plain = name.strip("/")
    found = WINDOWS_TO_OLSON.get(plain, plain)
    parts = found.split("/")
    return next(filter(_exists, ("/".join(each) for each in _tails(parts))), "")


def _tails(parts: list[str]) -> Iterable[list[str]]:
    """Give all parts, then fewer: `/vendor/2020/Europe/Berlin` is `Europe/Berlin`."""
    return (parts[at:] for at in range(min(len(parts), 6)))


def _exists(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, KeyError, OSError):
        return False
    return bool(name)
