"""The format keeps every column of every record, with the same limits."""

import json

import jsonschema
import pytest
from sqlalchemy import Boolean, Integer, String, Text

from mintgremium.core.vocabulary import Kind
from mintgremium.models import record_types
from mintgremium.runtime.resources import resource
from mintgremium.services.exchange import values
from mintgremium.services.exchange.schema import schema_text
from mintgremium.services.exchange.shapes import COLLECTIONS, SHAPES

LEFT_OUT = {"id", "version", "created", "modified", "position"}
# Committees of a meeting are a list of keys. The outbox stays where it is: mails that wait in two
# workspaces would be sent twice; what came of those that were sent stands with their recipients.
LEFT_OUT_KINDS = (Kind.MEETING_COMMITTEE, Kind.OUTGOING_MAIL)
KINDS = [kind for kind in Kind if kind not in LEFT_OUT_KINDS]


@pytest.mark.parametrize("kind", KINDS)
def test_that_every_column_is_kept(kind):
    columns = {column.name for column in record_types()[kind].__table__.columns}
    shape = SHAPES[kind]
    kept = {each.stored_as for each in shape.fields} | set(shape.parents)
    assert columns - LEFT_OUT == kept - LEFT_OUT
    assert ("position" in columns) == shape.positioned


@pytest.mark.parametrize("kind", KINDS)
def test_that_the_table_of_a_kind_bears_its_name(kind):
    assert record_types()[kind].__tablename__ == kind.value


@pytest.mark.parametrize("kind", KINDS)
def test_that_values_fit_their_columns(kind):
    table = record_types()[kind].__table__
    for field in SHAPES[kind].values:
        column = table.columns[field.stored_as]
        assert not (field.nullable and not column.nullable), field.name
        if isinstance(field.value, values.Text) and not field.value.lines:
            assert field.value.limit == column.type.length, field.name
        if isinstance(field.value, values.Text) and field.value.lines:
            assert isinstance(column.type, Text), field.name
        if isinstance(field.value, values.Flag):
            assert isinstance(column.type, Boolean), field.name
        if isinstance(field.value, values.Whole):
            assert isinstance(column.type, Integer), field.name
        if isinstance(field.value, values.Word):
            assert isinstance(column.type, String), field.name
            assert max(map(len, field.value.words)) <= column.type.length, field.name


def test_that_every_kind_has_its_place_in_the_document():
    reached = set(COLLECTIONS.values())
    reached |= {child.kind for shape in SHAPES.values() for child in shape.children}
    assert reached == set(SHAPES) == set(KINDS)


def test_that_the_shipped_schema_is_the_one_of_the_shapes():
    shipped = resource("schema", "exchange-1.schema.json").read_text(encoding="utf-8")
    assert shipped == schema_text()
    jsonschema.Draft202012Validator.check_schema(json.loads(shipped))


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_key_left_out_means_what_it_means_in_a_record(kind):
    table = record_types()[kind].__table__
    for field in SHAPES[kind].values:
        default = table.columns[field.stored_as].default
        if default is not None and default.is_scalar:
            assert field.initial == default.arg, field.name
