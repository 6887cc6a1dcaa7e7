"""What is stored already, fetched as far as an import needs it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.entries import stored_value
from mintgremium.services.exchange.rows import (
    BATCH,
    Reader,
    Row,
    all_rows,
    batches,
    ids_of,
    rows_among,
)
from mintgremium.services.exchange.shapes import SHAPES
from mintgremium.services.exchange.values import Json

Identity = tuple[Json, ...]


class Existing:
    """Stored records by id and by what identifies them; each is fetched once."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._rows: dict[Kind, dict[str, Row]] = defaultdict(dict)
        self._owned: dict[tuple[Kind, str], list[Row]] = {}

    def fetch(self, kind: Kind, ids: Iterable[str]) -> None:
        """Read the records of a kind with these ids, as far as there are any."""
        wanted = set(ids) - self._rows[kind].keys()
        for row in rows_among(self._reader, kind, "id", sorted(wanted)):
            self._rows[kind][row["id"]] = row

    def row(self, kind: Kind, record: str) -> Row | None:
        """Return a record; None if there is none."""
        if record not in self._rows[kind]:
            self.fetch(kind, [record])
        return self._rows[kind].get(record)

    def kinds_of(self, ids: Iterable[str]) -> Mapping[str, Kind]:
        """Map the ids that are taken to the kind of record that has them."""
        found: dict[str, Kind] = {}
        for batch in batches(sorted(ids), BATCH):
            where = f"id IN ({', '.join('?' * len(batch))})"
            for kind in SHAPES:
                found |= dict.fromkeys(ids_of(self._reader, kind, where, batch), kind)
        return found

    def within(self, kind: Kind, owner: str) -> list[Row]:
        """List the records of a kind that belong to an owner, in their order.

        The owner is the last of the parents: the meeting, the committee, the person; "" for
        records that stand by themselves.
        """
        if (kind, owner) not in self._owned:
            self._owned[kind, owner] = self._read_within(kind, owner)
        return self._owned[kind, owner]

    def _read_within(self, kind: Kind, owner: str) -> list[Row]:
        shape = SHAPES[kind]
        column = next(reversed(list(shape.parents)), None)
        if column is None:
            rows = all_rows(self._reader, kind)
        elif owner:
            rows = all_rows(self._reader, kind, f"{column} = ?", (owner,))
        else:
            rows = all_rows(self._reader, kind, f"{column} IS NULL")
        self._rows[kind].update({row["id"]: row for row in rows})
        return rows

    def committees_of(self, meeting: str) -> list[str]:
        """List the committees that hold a meeting."""
        found = self._reader.rows(
            "SELECT committee_id FROM meeting_committee WHERE meeting_id = ? ORDER BY position, id",
            (meeting,),
        )
        return [committee for (committee,) in found]

    def meeting_called(self, reference: str) -> str | None:
        """Find a meeting by its reference, in any case."""
        where = "reference = ? COLLATE NOCASE"
        return next(iter(ids_of(self._reader, Kind.MEETING, where, (reference,))), None)

    def meetings_like(self, start: str, name: str) -> list[str]:
        """List the meetings of this name that begin on that day."""
        return ids_of(
            self._reader, Kind.MEETING, "start LIKE ? AND name = ?", (f"{start[:10]}%", name)
        )

    def holders(self, kind: Kind, column: str, value: Json) -> list[str]:
        """List the records whose column has this value."""
        return ids_of(self._reader, kind, f"{column} = ?", (value,))

    def memberships_of(self, seat: str) -> list[Row]:
        """List who is or was assigned to a seat."""
        return all_rows(self._reader, Kind.MEMBERSHIP, "seat_id = ?", (seat,))

    def has_content(self, sha512: str) -> bool:
        """Tell whether the bytes with this checksum are stored."""
        found = self._reader.rows("SELECT 1 FROM attachment_content WHERE sha512 = ?", (sha512,))
        return bool(found)


def identity_of(kind: Kind, row: Row) -> Identity:
    """Return what identifies a stored record among its like."""
    shape = SHAPES[kind]
    return tuple(_folded(stored_value(shape, row, column)) for column in shape.identity)


def folded_identity(values: Iterable[Json]) -> Identity:
    """Make values comparable with `identity_of`."""
    return tuple(_folded(value) for value in values)


def _folded(value: Json) -> Json:
    return value.strip().casefold() if isinstance(value, str) else value
