"""The shipped schema describes whole exports and partial files, and catches what is wrong."""

import copy
import json

import jsonschema
import pytest

from mintgremium.core.errors import MintgremiumError
from mintgremium.core.vocabulary import Kind
from mintgremium.runtime.resources import resource
from mintgremium.services.exchange.schema import ExportChecker
from tests.services.exchange.conftest import BODIES, EXAMPLE


@pytest.fixture(scope="module")
def schema():
    text = resource("schema", "exchange-1.schema.json").read_text(encoding="utf-8")
    return jsonschema.Draft202012Validator(json.loads(text))


def test_that_whole_exports_and_partial_files_fit(schema, started):
    started.bring(EXAMPLE)
    for document in (BODIES, EXAMPLE, started.document()):
        assert [error.message for error in schema.iter_errors(document)] == []


WRONG = [
    (("mintgremium",), 2),
    (("people",), {}),
    (("people", 0, "family_name"), 5),
    (("people", 0, "family_name"), None),
    (("people", 0, "sample"), "yes"),
    (("meetings", 0, "start"), 2027),
    (("meetings", 0, "mode"), "telepathy"),
    (("meetings", 0, "location"), "Berlin"),
    (("meetings", 0, "agenda_items", 1, "items", 0, "name"), None),
    (("meetings", 0, "agenda_items", 1, "resolutions", 0, "votes", "yes"), -1),
    (("meetings", 0, "minutes", "state"), "signed"),
    (("memberships", 0, "seat"), 7),
]


@pytest.mark.parametrize(("path", "value"), WRONG, ids=str)
def test_that_a_wrong_type_is_caught(schema, path, value):
    document = copy.deepcopy(EXAMPLE)
    *outer, last = path
    target = document
    for key in outer:
        target = target[key]
    target[last] = value
    assert list(schema.iter_errors(document))


def test_that_keys_of_later_versions_are_let_through(schema):
    document = EXAMPLE | {"later": 1, "people": [EXAMPLE["people"][0] | {"later": []}]}
    assert list(schema.iter_errors(document)) == []


def test_that_an_export_that_breaks_the_schema_is_no_export():
    with pytest.raises(MintgremiumError) as caught:
        ExportChecker().check(Kind.PERSON, {"family_name": 5})
    assert caught.value.code == "export-breaks-schema"
    assert caught.value.details["where"] == "family_name"
