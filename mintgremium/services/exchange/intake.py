"""Take the objects out of a document and check each value by itself."""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from mintgremium.core.vocabulary import Kind, Precision
from mintgremium.services.exchange import dates, limits
from mintgremium.services.exchange.entries import Entry, Findings
from mintgremium.services.exchange.layout import Child, Field, Shape
from mintgremium.services.exchange.shapes import COLLECTIONS, SHAPES
from mintgremium.services.exchange.shorthands import BESIDES, written_out
from mintgremium.services.exchange.values import Json, Stamp, UnfitError, Word, short

_STAMPS = ("created", "modified")
MISSING = object()  # what `dig` returns if a key is not there


def _known_keys(shape: Shape) -> frozenset[str]:
    return frozenset(
        {
            "id",
            *_STAMPS,
            *BESIDES.get(shape.kind, ()),
            *(each.name.partition(".")[0] for each in shape.fields),
            *(f"{each.name}_id" for each in shape.references),
            *(child.name for child in shape.children),
        }
    )


_KNOWN = {kind: _known_keys(shape) for kind, shape in SHAPES.items()}


class Intake:
    """Reads one document; what does not fit goes to `findings`."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings

    def entries(self, document: Mapping[str, Json]) -> Iterator[Entry]:
        """Yield the entries in the order in which they can refer to one another."""
        known = {"mintgremium", "exported", "$schema", *COLLECTIONS}
        self._findings.ignored += [f"/{_pointer(key)}" for key in document if key not in known]
        for name, kind in COLLECTIONS.items():
            yield from self._list(kind, document.get(name), f"/{name}", None)

    def _list(self, kind: Kind, given: Json, row: str, parent: Entry | None) -> Iterator[Entry]:
        if given is None:
            return
        if not isinstance(given, list):
            self._findings.refuse_row(row, "wrong-type", expected="list")
            return
        for place, each in enumerate(given):
            yield from self._entry(kind, each, f"{row}/{place}", parent)

    def _entry(self, kind: Kind, given: Json, row: str, parent: Entry | None) -> Iterator[Entry]:
        if not isinstance(given, dict):
            self._findings.refuse_row(row, "wrong-type", expected="object")
            return
        entry = Entry(kind, row, parent, written_out(kind, given))
        self._note_unknown(entry.shape, given, row)
        self._read(entry)
        yield entry
        for child in entry.shape.children:
            yield from self._children(entry, child)

    def _children(self, entry: Entry, child: Child) -> Iterator[Entry]:
        given, row = entry.given.get(child.name), f"{entry.row}/{child.name}"
        if child.kind is Kind.AGENDA_ITEM and given and _levels(entry) > limits.MAX_ITEM_LEVELS:
            self._findings.refuse_row(row, "items-too-deep", limit=limits.MAX_ITEM_LEVELS)
        elif not child.single:
            yield from self._list(child.kind, given, row, entry)
        elif given is not None:
            yield from self._entry(child.kind, given, row, entry)

    def _note_unknown(self, shape: Shape, given: Mapping[str, Json], row: str) -> None:
        known = _KNOWN[shape.kind]
        self._findings.ignored += [f"{row}/{_pointer(key)}" for key in given if key not in known]

    def _read(self, entry: Entry) -> None:
        self._read_id(entry)
        for each in entry.shape.values:
            if entry.kind is Kind.MEETING and each.name in ("start", "end", "precision"):
                continue
            self._read_field(entry, each)
        if entry.kind is Kind.MEETING:
            self._read_dates(entry)
        for name in _STAMPS if entry.shape.stamps else ():
            self._read_field(entry, Field(name=name, value=Stamp()))

    def _read_id(self, entry: Entry) -> None:
        given = entry.given.get("id")
        if given is None:
            return
        try:
            entry.id = read_id(given)
        except UnfitError as error:
            self._findings.unfit(entry, "id", error)

    def _read_field(self, entry: Entry, each: Field) -> None:
        try:
            given = dig(entry.given, each.name)
            if given is MISSING or (given is None and not each.nullable and not each.required):
                return
            entry.columns[each.stored_as] = _checked(each, given)
        except UnfitError as error:
            self._findings.unfit(entry, each.name, error)

    def _read_dates(self, entry: Entry) -> None:
        """Read start, end and precision of a meeting, which depend on one another."""
        start, end = entry.given.get("start"), entry.given.get("end")
        if start is None:
            if end is not None or entry.given.get("precision") is not None:
                self._findings.refuse(entry, "required", "start")
            return
        key = "precision"
        try:
            precision = self._precision(entry, start)
            key = "start"
            values: dict[str, Any] = {"start": dates.incoming(start, precision)}
            if "end" in entry.given:
                key = "end"
                values["end"] = None if end is None else dates.incoming(end, precision)
            entry.columns |= {**values, "precision": precision.value}
        except UnfitError as error:
            self._findings.unfit(entry, key, error)

    def _precision(self, entry: Entry, start: Json) -> Precision:
        given = entry.given.get("precision")
        if given is None:
            return dates.known_precision(start)
        return Precision(Word(Precision).incoming(given))


def _checked(each: Field, given: Json) -> Json:
    if given is None and each.nullable:
        return None
    empty = given is None or (isinstance(given, str) and not given.strip())
    if each.required and empty:
        raise UnfitError("required")
    return each.value.incoming(given)


def read_id(given: Json) -> str:
    """Read a UUID as it is stored. Raises UnfitError."""
    if not isinstance(given, str):
        raise UnfitError("wrong-type", expected="uuid")
    try:
        return UUID(given).hex
    except ValueError:
        raise UnfitError("no-uuid", value=short(given)) from None


def dig(given: Mapping[str, Json], name: str) -> Json:
    """Find a key that may lie within another object; `MISSING` if it is not there."""
    *outer, last = name.split(".")
    for key in outer:
        inner = given.get(key)
        if inner is None:
            return MISSING
        if not isinstance(inner, dict):
            raise UnfitError("wrong-type", expected="object")
        given = inner
    return given.get(last, MISSING)


def found(given: Json) -> bool:
    """Tell whether `dig` found a value that is not null."""
    return given is not MISSING and given is not None


def _levels(entry: Entry) -> int:
    count, each = 0, entry if entry.kind is Kind.AGENDA_ITEM else None
    while each is not None:
        count, each = count + 1, each.ancestor(Kind.AGENDA_ITEM)
    return count


def _pointer(key: str) -> str:
    """Write a key as a part of a JSON Pointer, cut to a readable length."""
    return short(key).replace("~", "~0").replace("/", "~1")
