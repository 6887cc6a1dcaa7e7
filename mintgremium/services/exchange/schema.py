"""The JSON Schema (2020-12) of the exchange file: made from the shapes, shipped as a file."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mintgremium.core.errors import MintgremiumError
from mintgremium.core.vocabulary import Kind
from mintgremium.runtime.resources import resource
from mintgremium.services.exchange.layout import Field, Reference, Shape
from mintgremium.services.exchange.shapes import COLLECTIONS, SHAPES, VERSION

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

Node = dict[str, Any]

_UUID: Node = {
    "type": "string",
    "pattern": "^[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$",
}
_KEY: Node = {"type": "string", "maxLength": 500}
_SEAT_KEY: Node = {
    "type": "object",
    "properties": {"committee": _KEY, "land": _KEY, "organization": _KEY, "label": _KEY},
}
_DATE: Node = {
    "type": "string",
    "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}([T ][0-9]{2}:[0-9]{2}.*)?)?)?$",
}
# Keys that are no column of their record: derived, shorter ways to write, links, contents.
_BESIDES: dict[Kind, Node] = {
    Kind.ORGANIZATION: {
        "name": {"type": "string", "maxLength": 300},
        "short_name": {"type": "string", "maxLength": 40},
    },
    Kind.PERSON: {"email": {"type": ["string", "null"], "maxLength": 254}},
    Kind.MEMBERSHIP: {"committee": _KEY},
    Kind.MEETING: {
        "committees": {"type": "array", "items": _KEY},
        "committee_ids": {"type": "array", "items": _UUID},
        "start": _DATE,
        "end": {"anyOf": [_DATE, {"type": "null"}]},
    },
    Kind.AGENDA_ITEM: {"number": {"type": "string", "maxLength": 40}},
    Kind.ATTACHMENT: {"content": {"type": "string", "contentEncoding": "base64"}},
}


def schema() -> Node:
    """Build the schema. It leaves room for keys of later versions, so none is forbidden."""
    lists = {name: _list_of(kind) for name, kind in COLLECTIONS.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:mintgremium:exchange:{VERSION}",
        "title": "mintgremium exchange file",
        "type": "object",
        "required": ["mintgremium"],
        "properties": {
            "mintgremium": {"const": VERSION},
            "exported": {"type": "string", "format": "date-time"},
            **lists,
        },
        "$defs": {kind.value: _object(shape) for kind, shape in SHAPES.items()},
    }


def schema_text() -> str:
    """Write the schema as it ships."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


class ExportChecker:
    """Holds what is written against the shipped schema, record by record."""

    def __init__(self) -> None:
        path = resource("schema", f"exchange-{VERSION}.schema.json")
        self._schema: Node = json.loads(path.read_text(encoding="utf-8"))
        self._validators = {kind: self._validator(kind) for kind in COLLECTIONS.values()}

    def check(self, kind: Kind, made: Node) -> None:
        """Refuse an object that breaks the schema, a fault of ours. Raises MintgremiumError."""
        for error in self._validators[kind].iter_errors(made):
            where = "/".join(str(part) for part in error.absolute_path)
            raise MintgremiumError("export-breaks-schema", kind=kind.value, where=where)

    def _validator(self, kind: Kind) -> "Validator":
        from jsonschema import Draft202012Validator

        part = {"$ref": f"#/$defs/{kind.value}", "$defs": self._schema["$defs"]}
        return Draft202012Validator(part)


def _list_of(kind: Kind) -> Node:
    return {"type": "array", "items": {"$ref": f"#/$defs/{kind.value}"}}


def _object(shape: Shape) -> Node:
    properties: Node = {"id": _UUID}
    for each in shape.fields:
        for name, node in _nodes(each):
            _place(properties, name, node)
    properties |= _BESIDES.get(shape.kind, {})
    for child in shape.children:
        one = {"$ref": f"#/$defs/{child.kind.value}"}
        properties[child.name] = (
            {"anyOf": [one, {"type": "null"}]} if child.single else _list_of(child.kind)
        )
    if shape.kind is Kind.PERSON:
        properties["emails"]["items"] = {"anyOf": [_KEY, properties["emails"]["items"]]}
    if shape.stamps:
        properties |= {"created": {"type": "string"}, "modified": {"type": "string"}}
    required = [each.name for each in shape.values if each.required]
    made: Node = {"type": "object", "properties": properties}
    return made | ({"required": required} if required else {})


def _nodes(each: Field | Reference) -> Iterator[tuple[str, Node]]:
    if isinstance(each, Field):
        node = each.value.schema()
        yield each.name, node if each.required else _or_null(node)
        return
    if each.inline:
        yield each.name, {"type": ["object", "string", "null"]}
        for part, node in _SEAT_KEY["properties"].items():
            yield f"{each.name}.{part}", node
        yield f"{each.name}.seat_id", _or_null(_UUID)
        return
    yield f"{each.name}_id", _or_null(_UUID)
    node = {"anyOf": [_KEY, _SEAT_KEY]} if each.kind is Kind.SEAT else _KEY
    yield each.name, _or_null(node)


def _or_null(node: Node) -> Node:
    if isinstance(node.get("type"), str):
        return node | {"type": [node["type"], "null"]}
    if "enum" in node:
        return {"enum": [*node["enum"], None]}
    return {"anyOf": [*node["anyOf"], {"type": "null"}]} if node else {}


def _place(properties: Node, name: str, node: Node) -> None:
    *outer, last = name.split(".")
    for key in outer:
        parent = properties.setdefault(key, {"type": ["object", "null"]})
        properties = parent.setdefault("properties", {})
    properties[last] = node
