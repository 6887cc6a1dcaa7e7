"""Look at a file of days before anything is stored."""

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from mintgremium.core.errors import RefusedError, StorageUnavailableError
from mintgremium.services.layers.calendar_file import read_calendar
from mintgremium.services.layers.rows import DaysFile
from mintgremium.services.layers.table_file import read_table

MOST_BYTES: Final = 5 * 1024 * 1024


def read_days(path: Path, today: date, seconds: Callable[[], float] = time.monotonic) -> DaysFile:
    """Read a CSV or .ics file. Raises RefusedError, StorageUnavailableError."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError:
        raise StorageUnavailableError("days-file-unreadable", path=path) from None
    if len(data) > MOST_BYTES:
        raise RefusedError("days-file-too-large", path=path, most=MOST_BYTES // 1024 // 1024)
    is_calendar = b"BEGIN:VCALENDAR" in data[:200].upper() or path.suffix.casefold() == ".ics"
    days, skipped = read_calendar(data, today, seconds) if is_calendar else read_table(data)
    if not days:
        raise RefusedError("days-file-empty", path=path)
    return DaysFile(file=str(path), days=tuple(days), skipped=tuple(skipped))
