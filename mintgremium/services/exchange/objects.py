"""Turn stored rows into the objects of the file, children within their parents."""

from base64 import b64encode
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.layout import Reference, Shape, put
from mintgremium.services.exchange.names import Names, dashed
from mintgremium.services.exchange.rows import Row
from mintgremium.services.exchange.shapes import SHAPES

Object = dict[str, Any]
Extras = Callable[[Row], Mapping[str, Any]]


class Family:
    """Rows by the record they stand in: the nearest parent counts."""

    def __init__(self) -> None:
        self._rows: dict[tuple[Kind, str], list[Row]] = defaultdict(list)

    def add(self, kind: Kind, rows: Iterable[Row]) -> None:
        """Put each row beneath its nearest parent."""
        for row in rows:
            parent = next((row[c] for c in SHAPES[kind].parents if row[c] is not None), "")
            self._rows[kind, parent].append(row)

    def of(self, kind: Kind, parent: str) -> list[Row]:
        """List the children of a kind, in their order."""
        return self._rows.get((kind, parent), [])


class ObjectWriter:
    """Writes objects of every kind; what a kind has beyond its fields comes from `extras`."""

    def __init__(self, names: Names, family: Family, extras: Mapping[Kind, Extras]) -> None:
        self._names = names
        self._family = family
        self._extras = extras

    def write(self, kind: Kind, row: Row) -> Object:
        """Return the object of a record with everything that stands within it."""
        shape = SHAPES[kind]
        made: Object = {"id": dashed(row["id"])}
        made.update(self._extras[kind](row) if kind in self._extras else {})
        self._write_fields(shape, row, made)
        for child in shape.children:
            rows = self._family.of(child.kind, row["id"])
            objects = [self.write(child.kind, each) for each in rows]
            if child.single:
                made[child.name] = objects[0] if objects else None
            elif objects or child.kind is not kind:
                made[child.name] = objects
        if shape.stamps:
            made["created"], made["modified"] = row["created"], row["modified"]
        return made

    def _write_fields(self, shape: Shape, row: Row, made: Object) -> None:
        for each in shape.fields:
            if isinstance(each, Reference):
                self._write_reference(each, row[each.stored_as], made)
            else:
                raw = row[each.stored_as]
                put(made, each.name, None if raw is None else each.value.outgoing(raw))

    def _write_reference(self, reference: Reference, record: str | None, made: Object) -> None:
        if reference.inline:
            put(made, f"{reference.name}.seat_id", dashed(record))
            for key, value in (self._names.seat(record) if record else {}).items():
                put(made, f"{reference.name}.{key}", value)
            return
        put(made, f"{reference.name}_id", dashed(record))
        put(made, reference.name, self._names.readable(reference.kind, record))


def encoded(content: bytes) -> str:
    """Write bytes in base64 (RFC 4648 §4)."""
    return b64encode(content).decode("ascii")
