"""Files that somebody has broken at random: a plan or a refusal, never anything else."""

import copy
import json
import random
import re
from datetime import date

import pytest

from mintgremium.core.errors import ForeignFileError
from mintgremium.services.exchange.examining import examine
from mintgremium.services.exchange.source import parse_document
from tests.services.exchange.conftest import EXAMPLE

ODD = [
    None, True, False, 0, -1, 7, 10**18, 1.5, "", " ", "x", "2027-01-01", "2027-13-45",
    "2027-04-15T11:00", "T", "2027-04-15T11:00+99:99", "DE-BY", "LRT", "a@example.org", "@",
    "99999-01-01", "\ud800",
    "a" * 100_000, "\u202e", [], [[]], [None], ["LRT"], [{}], {}, {"land": "DE-BY"}, {"land": None},
    {"land": []}, {"committee": 5}, {"id": "x"}, {"seat_id": {}}, {"items": [{"items": 1}]},
    "00000000-0000-0000-0000-000000000000", "{}", "../../etc/passwd",
]  # fmt: skip
ROUNDS = 1500


def _places(value, path=()):
    yield path
    if isinstance(value, dict):
        children = value.items()
    else:
        children = enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from _places(child, (*path, key))


def _odd(chance):
    return copy.deepcopy(chance.choice(ODD))


def _break(document, chance):
    """Replace, drop or double something at a random place."""
    path = chance.choice([each for each in _places(document) if each])
    *outer, last = path
    target = document
    for key in outer:
        target = target[key]
    match chance.randrange(4):
        case 0 if isinstance(target, dict):
            del target[last]
        case 1 if isinstance(target, list):
            target.append(copy.deepcopy(target[last]))
        case 2 if isinstance(target, dict):
            target[chance.choice(["id", "seat", "seat_id", "number", "label", "items"])] = _odd(
                chance
            )
        case _:
            target[last] = _odd(chance)


@pytest.mark.parametrize("seed", range(3))
def test_that_a_broken_file_is_planned_or_refused(started, seed):
    started.bring(EXAMPLE)
    sources = [EXAMPLE, started.document()]
    chance = random.Random(seed)
    refused = 0
    for _ in range(ROUNDS // 3):
        document = copy.deepcopy(chance.choice(sources))
        for _ in range(chance.randint(1, 4)):
            _break(document, chance)
        data = json.dumps(document).encode("utf-8", "surrogatepass")
        try:
            parsed = parse_document(data, "x.json")
        except ForeignFileError:
            refused += 1
            continue
        _, plan = examine(parsed, started.workspace.reader, date(2026, 11, 25))
        refused += plan.refusals > 0
    assert refused > ROUNDS // 3 // 4


def _unstamped(desk):
    """Export without the times of change, which go on with an undo."""
    return re.sub(rb'"modified": "[^"]+"', b"", desk.bytes())


@pytest.mark.parametrize("seed", range(2))
def test_that_what_is_planned_can_be_done_and_comes_back(started, seed):
    started.bring(EXAMPLE)
    source = started.document()
    before = _unstamped(started)
    chance = random.Random(seed)
    for _ in range(20):
        document = copy.deepcopy(source)
        _break(document, chance)
        data = json.dumps(document).encode("utf-8", "surrogatepass")
        try:
            plan = started.exchange.import_file(started.write(data))
        except ForeignFileError:
            continue
        if not plan.refusals and (plan.added or plan.changed):
            started.bytes()  # fits the schema
            started.workspace.history.undo()
        assert _unstamped(started) == before
