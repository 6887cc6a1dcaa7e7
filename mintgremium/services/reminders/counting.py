"""How many reminders are due, for the figures of the navigation."""

from datetime import date
from typing import TYPE_CHECKING

from mintgremium.services.reminders.gathering import needs
from mintgremium.services.reminders.planning import open_rows
from mintgremium.services.reminders.reads import settled_keys
from mintgremium.services.reminders.rows import RIPE
from mintgremium.services.reminders.settings import read_pauses

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader


def due_count(reader: "Reader", today: date) -> int:
    """Count the lines that are due and that somebody can get."""
    found = needs(reader, today)
    if not found:
        return 0
    rows = open_rows(found, settled_keys(reader), read_pauses(reader), today)
    return sum(row.standing in RIPE and bool(row.people) for row in rows)
