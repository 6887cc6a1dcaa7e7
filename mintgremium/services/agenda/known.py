"""What lists of resolutions and tasks show of the meetings they come from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.services.agenda.reads import shown_numbers

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

COMMITTEES = """
SELECT k.meeting_id, c.short_name
FROM meeting_committee k JOIN committee c ON c.id = k.committee_id
WHERE k.meeting_id IN ({places}) ORDER BY k.position
"""
AT_ONCE = 500  # parameters of one query


@dataclass(frozen=True, slots=True)
class Known:
    """Numbers of agenda items, and short names of committees by meeting; by stored keys."""

    numbers: Mapping[str, str]
    committees: Mapping[str, tuple[str, ...]]


def read_known(
    reader: "Reader", meetings: Iterable[str | None], with_items: Iterable[str | None]
) -> Known:
    """Read it for these meetings; the numbers only for those of which items are shown."""
    keys = [key for key in dict.fromkeys(meetings) if key]
    committees: dict[str, tuple[str, ...]] = {}
    for first in range(0, len(keys), AT_ONCE):
        part = keys[first : first + AT_ONCE]
        sql = COMMITTEES.format(places=", ".join("?" * len(part)))
        for key, short_name in reader.rows(sql, part):
            committees[key] = (*committees.get(key, ()), short_name)
    numbers: dict[str, str] = {}
    for key in dict.fromkeys(with_items):
        if key:
            numbers |= shown_numbers(reader, UUID(hex=key))
    return Known(numbers, committees)
