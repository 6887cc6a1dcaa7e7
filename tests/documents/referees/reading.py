"""Independent programs that read calendar files, all giving the same kind of reading."""

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

HERE = Path(__file__).parent
ICAL_JS = HERE.parents[2] / "build" / "referees" / "node_modules" / "ical.js"
ON_CI = bool(os.environ.get("CI"))


@dataclass(frozen=True)
class Reading:
    summary: str
    location: str
    description: str
    organizer: str
    attendee: str
    start: str  # seconds since 1970, or a day
    end: str


Referee = Callable[[Sequence[bytes], Path], list[Reading]]


def instant(value: date | datetime) -> str:
    if isinstance(value, datetime):
        return str(int(value.astimezone(UTC).timestamp()))
    return value.isoformat()


def read_with_icalendar(files: Sequence[bytes], folder: Path) -> list[Reading]:
    from icalendar import Calendar

    def read(data: bytes) -> Reading:
        event = Calendar.from_ical(data).walk("VEVENT")[0]
        attendee = event.get("attendee")
        return Reading(
            event.get("summary", ""),
            event.get("location", ""),
            event.get("description", ""),
            event["organizer"].params.get("CN", ""),
            attendee.params.get("CN", "") if attendee else "",
            instant(event.decoded("dtstart")),
            instant(event.decoded("dtend")),
        )

    return [read(data) for data in files]


def read_with_vobject(files: Sequence[bytes], folder: Path) -> list[Reading]:
    import vobject

    def read(data: bytes) -> Reading:
        calendar = vobject.readOne(data.decode())
        calendar.validate(raiseException=True)
        event = calendar.vevent
        attendee = getattr(event, "attendee", None)
        return Reading(
            event.summary.value,
            event.location.value if hasattr(event, "location") else "",
            event.description.value if hasattr(event, "description") else "",
            event.organizer.params.get("CN", [""])[0],
            attendee.params.get("CN", [""])[0] if attendee else "",
            instant(event.dtstart.value),
            instant(event.dtend.value),
        )

    return [read(data) for data in files]


def read_with_libical(files: Sequence[bytes], folder: Path) -> list[Reading]:
    program = folder / "read_ical"
    if not program.exists():
        source = str(HERE / "read_ical.c")
        subprocess.run([_tool("gcc"), "-Wall", "-o", program, source, "-lical"], check=True)
    return _run([str(program)], files, folder)


def read_with_ical_js(files: Sequence[bytes], folder: Path) -> list[Reading]:
    library = str(ICAL_JS / "dist" / "ical.js")
    return _run([_tool("node"), str(HERE / "read_ical.mjs"), library], files, folder)


def _tool(name: str) -> str:
    path = shutil.which(name)
    assert path, f"the referee needs {name}"
    return path


def _run(command: list[str], files: Sequence[bytes], folder: Path) -> list[Reading]:
    paths = [folder / f"{number}.ics" for number in range(len(files))]
    for path, data in zip(paths, files, strict=True):
        path.write_bytes(data)
    done = subprocess.run([*command, *paths], check=True, capture_output=True)
    return [_read_line(line) for line in done.stdout.decode().splitlines()]


def _read_line(line: str) -> Reading:
    verdict, *fields = line.split("\t")
    assert verdict == "ok", "the referee rejects the file"
    texts = [bytes.fromhex(field).decode() for field in fields[:5]]
    return Reading(*texts, *fields[5:])


def referees() -> dict[str, Referee]:
    """Name the referees at hand; on CI all of them, so that a missing one fails its tests."""
    found: dict[str, Referee] = {"icalendar": read_with_icalendar, "vobject": read_with_vobject}
    if ON_CI or (shutil.which("gcc") and Path("/usr/include/libical/ical.h").exists()):
        found["libical"] = read_with_libical
    if ON_CI or (shutil.which("node") and ICAL_JS.exists()):
        found["ical.js"] = read_with_ical_js
    return found
