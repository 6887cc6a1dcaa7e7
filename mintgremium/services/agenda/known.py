"""What lists of resolutions and tasks show of the meetings they come from."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mintgremium.core.numbering import Numbered, numbers
from mintgremium.core.vocabulary import UNNUMBERED
from mintgremium.services.agenda.tree import Node, in_reading_order

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

COMMITTEES = """
SELECT k.meeting_id, c.short_name
FROM meeting_committee k JOIN committee c ON c.id = k.committee_id
WHERE k.meeting_id IN ({places}) ORDER BY k.position
"""

ITEMS = """
SELECT a.meeting_id, a.id, a.parent_id, a.position, a.number, a.item_kind, m.agenda_frozen
FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.meeting_id IN ({places})
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
    committees: dict[str, tuple[str, ...]] = {}
    for key, short_name in _ask(reader, COMMITTEES, meetings):
        committees[key] = (*committees.get(key, ()), short_name)
    return Known(_shown_numbers(reader, with_items), committees)


def _shown_numbers(reader: "Reader", meetings: Iterable[str | None]) -> dict[str, str]:
    items: dict[str, list[tuple[Any, ...]]] = {}
    for row in _ask(reader, ITEMS, meetings):
        items.setdefault(row[0], []).append(row)
    shown: dict[str, str] = {}
    for rows in items.values():
        shown |= number_rows([row[1:6] for row in rows], frozen=bool(rows[0][6]))
    return shown


def number_rows(rows: Sequence[tuple[Any, ...]], *, frozen: bool) -> dict[str, str]:
    """Map the items of one meeting to numbers; rows: key, parent, position, label, kind."""
    nodes = in_reading_order([Node(row[0], row[1], row[2], row) for row in rows])
    return numbers(
        [Numbered(n.key, n.parent, n.row[3], n.row[4] not in UNNUMBERED) for n in nodes],
        frozen=frozen,
    )


def _ask(reader: "Reader", sql: str, meetings: Iterable[str | None]) -> Iterator[tuple[Any, ...]]:
    keys = [key for key in dict.fromkeys(meetings) if key]
    for first in range(0, len(keys), AT_ONCE):
        part = keys[first : first + AT_ONCE]
        yield from reader.rows(sql.format(places=", ".join("?" * len(part))), part)
