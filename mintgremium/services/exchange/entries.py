"""What is known of an import while it is examined: one entry for each object of the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.layout import Shape
from mintgremium.services.exchange.rows import Row
from mintgremium.services.exchange.shapes import SHAPES, VALUES
from mintgremium.services.exchange.values import Json, UnfitError


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an object cannot come in: `code` names the sentence, `details` fill its gaps."""

    row: str  # JSON Pointer (RFC 6901) into the document
    code: str
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Entry:
    """One object of the file on its way to a record."""

    kind: Kind
    row: str
    parent: "Entry | None"
    given: dict[str, Json]
    id: str = ""  # 32 hexadecimal digits; empty: not given and not yet known
    columns: dict[str, Any] = field(default_factory=dict)  # in the form of the file; ids as stored
    committees: list[str] = field(default_factory=list)  # of a meeting
    committees_before: list[str] = field(default_factory=list)
    content: bytes | None = None  # of an attachment
    stored: Row | None = None  # the record as it is now; None: a new one
    refused: bool = False

    @property
    def label_is_explicit(self) -> bool:
        """Tell whether an agenda item says which label is stored, not only what it shows."""
        return "number" in self.given

    @property
    def shape(self) -> Shape:
        """The shape of its kind."""
        return SHAPES[self.kind]

    @property
    def is_new(self) -> bool:
        """Tell whether no such record is stored."""
        return self.stored is None

    def current(self, column: str) -> Json:
        """Return what the column holds after the import."""
        if column in self.columns or self.stored is None:
            return self.columns.get(column)
        return stored_value(self.shape, self.stored, column)

    def ancestor(self, kind: Kind) -> "Entry | None":
        """Find the nearest object of a kind that this one stands in."""
        found = self.parent
        while found is not None and found.kind is not kind:
            found = found.parent
        return found

    def changes(self) -> dict[str, tuple[Json, Json]]:
        """Map each column that would change to its old and its new value."""
        if self.stored is None:
            return {}
        pairs = {
            column: (stored_value(self.shape, self.stored, column), new)
            for column, new in self.columns.items()
            if column not in ("created", "modified")
        }
        pairs["committees"] = (self.committees_before, self.committees)
        return {column: pair for column, pair in pairs.items() if pair[0] != pair[1]}


def stored_value(shape: Shape, row: Row, column: str) -> Json:
    """Return a stored value in the form that it has in the file; ids as stored."""
    raw = row[column]
    value = VALUES[shape.kind].get(column)
    return raw if raw is None or value is None else value.outgoing(raw)


class Findings:
    """Collects what is refused and what is not understood."""

    def __init__(self) -> None:
        self.refused: list[Refusal] = []
        self.ignored: list[str] = []  # JSON Pointers of keys that this version does not know

    def refuse(self, entry: Entry, code: str, key: str = "", **details: object) -> None:
        """Note why an entry cannot come in."""
        entry.refused = True
        self.refuse_row(entry.row + (f"/{key.replace('.', '/')}" if key else ""), code, **details)

    def refuse_row(self, row: str, code: str, **details: object) -> None:
        """Note why a part of the document cannot come in."""
        self.refused.append(Refusal(row, code, details))

    def unfit(self, entry: Entry, key: str, error: UnfitError) -> None:
        """Note a value that breaks a rule."""
        self.refuse(entry, error.code, key, **error.details)
