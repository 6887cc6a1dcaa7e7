"""Read stored rows column by column, for the file and for comparison with what comes in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Protocol

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange import dates
from mintgremium.services.exchange.shapes import SHAPES

Row = Mapping[str, Any]  # column → raw value; ids are 32 hexadecimal digits
BATCH = 400  # parameters of one query; SQLite allows 32,766, but a statement should stay readable


class Reader(Protocol):
    """What is needed of `mintgremium.storage.reader.Reader`."""

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Run a query."""


def all_rows(
    reader: Reader, kind: Kind, where: str = "", values: Sequence[object] = ()
) -> list[Row]:
    """Read the records of a kind, in the order of the file."""
    columns = SHAPES[kind].columns
    listed = ", ".join(f'"{column}"' for column in columns)
    found = reader.rows(_query(kind, listed, where), values)
    rows = (dict(zip(columns, row, strict=True)) for row in found)
    return [_as_known(row) for row in rows] if kind is Kind.MEETING else list(rows)


def ids_of(reader: Reader, kind: Kind, where: str = "", values: Sequence[object] = ()) -> list[str]:
    """List the ids of the records of a kind, in the order of the file."""
    return [record for (record,) in reader.rows(_query(kind, "id", where), values)]


def rows_among(reader: Reader, kind: Kind, column: str, keys: Iterable[str]) -> list[Row]:
    """Read the records whose column holds one of the keys."""
    found: list[Row] = []
    for batch in batches(keys, BATCH):
        marks = ", ".join("?" * len(batch))
        found += all_rows(reader, kind, f"{column} IN ({marks})", batch)
    return found


def batches(items: Iterable[str], size: int) -> Iterator[list[str]]:
    """Cut into lists of at most `size`."""
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def _as_known(row: Row) -> Row:
    """Write start and end of a meeting no more precisely than they are known."""
    known = {each: dates.outgoing(row[each], row["precision"]) for each in ("start", "end")}
    return {**row, **known}


def _query(kind: Kind, columns: str, where: str) -> str:
    parts = ["SELECT", columns, "FROM", kind.value]
    parts += ["WHERE", where] if where else []
    return " ".join([*parts, "ORDER BY", SHAPES[kind].ordering])
