"""Read the days of a CSV file: a name, a first day, perhaps a last day and a Land."""

import csv
import io
from collections.abc import Mapping
from datetime import date
from time import strptime
from typing import Final

from mintgremium.core.errors import RefusedError
from mintgremium.services.layers.leaving_out import LeftOutError
from mintgremium.services.layers.rows import FoundDay

MOST_LINES: Final = 20_000
LONGEST_NAME: Final = 300
# Headings that mean the same, in lower case; the first one found counts.
NAMES: Final = ("name", "bezeichnung", "art", "titel", "summary", "title")
BODIES: Final = ("gremium", "committee")
STARTS: Final = ("start", "beginn", "von", "start_date", "datum", "date", "from")
ENDS: Final = ("end", "ende", "bis", "end_date", "to")
LANDS: Final = ("land", "bundesland", "iso")
SOURCES: Final = ("source", "quelle")


def read_table(data: bytes) -> tuple[list[FoundDay], list[tuple[str, str]]]:
    """Return the days and the lines that were left out, with a code each. Raises RefusedError."""
    text = _decoded(data)
    head = text.partition("\n")[0]
    delimiter = ";" if head.count(";") > head.count(",") else ","
    try:
        rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        raise RefusedError("table-file-broken") from None
    if len(rows) > MOST_LINES:
        raise RefusedError("table-file-too-long", most=MOST_LINES)
    days, skipped = [], []
    for number, row in enumerate(rows, 2):
        cells = {
            str(key).strip().casefold(): str(value or "").strip() for key, value in row.items()
        }
        if not any(name in cells for name in STARTS):
            raise RefusedError("table-without-days")
        try:
            days.append(_found(cells))
        except LeftOutError as error:
            skipped.append((str(number), error.code))
    return days, skipped


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")  # what Excel writes in Germany


def _found(cells: Mapping[str, str]) -> FoundDay:
    start = _date(_cell(cells, STARTS))
    end_text = _cell(cells, ENDS)
    end = _date(end_text) if end_text else start
    if end < start:
        raise LeftOutError("event-backwards")
    name = " ".join(part for part in (_cell(cells, BODIES), _cell(cells, NAMES)) if part)
    return FoundDay(
        name=name[:LONGEST_NAME] or "–",
        start_date=start,
        end_date=end,
        land=_land(_cell(cells, LANDS)),
        source=_cell(cells, SOURCES),
    )


def _cell(cells: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((cells[name] for name in names if cells.get(name)), "")


def _date(text: str) -> date:
    for pattern in ("%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y"):
        try:
            return date(*strptime(text, pattern)[:3])
        except ValueError:
            continue
    raise LeftOutError("event-without-day")


def _land(text: str) -> str:
    short = text.strip().upper().removeprefix("DE-")
    return f"DE-{short}" if short else ""
