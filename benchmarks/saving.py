"""P12: one paragraph of minutes saved for good, against the raw UPDATE and COMMIT."""

import itertools
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlcipher3 import dbapi2

from benchmarks.pairing import Ratio, compare


def one_paragraph(services: Any, item_id: UUID, version: int, floor_file: Path) -> Ratio:
    """Save through the service, with journal, undo and seal; the floor writes a twin."""
    connection = dbapi2.connect(floor_file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("PRAGMA synchronous = FULL")
    counter = itertools.count()
    known = [version]

    def floor() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "UPDATE agenda_item SET text = ?, version = version + 1 WHERE id = ?",
            (paragraph(next(counter)), item_id.hex),
        )
        connection.execute("COMMIT")

    def product() -> None:
        known[0] = services.minutes.save_text(item_id, paragraph(next(counter)), known[0])

    ratio = compare("P12 save one paragraph", floor, product, target=3, pairs=60, repeat=5)
    connection.close()
    return ratio


def paragraph(number: int) -> str:
    """Make a paragraph of about forty-five words that differs each time."""
    return f"{number}: " + "Die Länder berichten über den Stand der Umsetzung. " * 6
