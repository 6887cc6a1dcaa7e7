"""What the tables of the format are made of: fields, references and shapes of objects."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.values import Json, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A value of an object: its key in the file, perhaps `location.city`, and its column."""

    name: str
    value: Value
    column: str = ""  # empty: named like the key
    required: bool = False
    nullable: bool = False  # null is stored as such; elsewhere it means "as if left out"
    default: Json = None  # of a new record if the key is left out; None: the blank of the value

    @property
    def stored_as(self) -> str:
        """The column that holds the value."""
        return self.column or self.name

    @property
    def initial(self) -> Json:
        """What a new record has if the key is left out."""
        if self.default is not None:
            return self.default
        return None if self.nullable else self.value.blank()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A link to another record: `NAME_id` holds its id, `NAME` a key that people can read."""

    name: str
    kind: Kind
    column: str = ""
    required: bool = False
    inline: bool = False  # the readable key's parts stand beside the id (`responsible`)

    @property
    def stored_as(self) -> str:
        """The column that holds the id."""
        return self.column or f"{self.name}_id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A list of objects, or a single one, that stands within another object."""

    name: str
    kind: Kind
    single: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How the records of one kind stand in the file; key order is as listed here."""

    kind: Kind
    fields: tuple[Field | Reference, ...]
    children: tuple[Child, ...] = ()
    parents: Mapping[str, Kind] = field(default_factory=dict)  # columns, the nearest parent first
    identity: tuple[str, ...] = ()  # columns that tell which record is meant if there is no id
    positioned: bool = False  # the order of the list is kept in the column `position`
    order: str = "created, id"  # of siblings; made of what the file keeps, so that it stays
    title: str = ""  # the column that names the record to people
    stamps: bool = True  # `created` and `modified` are part of the file

    @property
    def ordering(self) -> str:
        """The SQL order of siblings."""
        return "position, id" if self.positioned else self.order

    @property
    def values(self) -> Iterator[Field]:
        """The plain fields."""
        return (each for each in self.fields if isinstance(each, Field))

    @property
    def references(self) -> Iterator[Reference]:
        """The links to other records."""
        return (each for each in self.fields if isinstance(each, Reference))

    @property
    def columns(self) -> list[str]:
        """All columns that the file keeps, in the order of the fields."""
        found = ["id", *(each.stored_as for each in self.fields), *self.parents]
        found += ["position"] * self.positioned
        found += ["created", "modified"] * self.stamps
        return list(dict.fromkeys(found))


def put(target: dict[str, Any], name: str, value: object) -> None:
    """Set a key that may lie within another object, `location.city`."""
    *outer, last = name.split(".")
    for key in outer:
        target = target.setdefault(key, {})
    target[last] = value
