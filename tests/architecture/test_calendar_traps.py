"""The list of calendar traps is whole, and what it names is there."""

import re

import pytest

from tests.support.repository import ROOT

TRAPS = 53
LINES = (ROOT / "docs/calendar-traps.md").read_text(encoding="utf-8").splitlines()
ROWS = [re.split(r"\s*\|\s*", line.strip("| ")) for line in LINES if re.match(r"\| \d+ ", line)]


def test_that_every_trap_stands_in_the_list_once():
    assert [int(row[0]) for row in ROWS] == [*range(1, TRAPS + 1)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_that_what_holds_a_rule_is_there(row):
    _, rule, held_by = row
    assert rule
    pages = re.findall(r"\((handbook/[^)]+)\)", held_by)
    assert all((ROOT / "docs" / page).is_file() for page in pages)
    tests = [place.split("::") for place in held_by.split(", ") if "::" in place]
    assert pages or tests
    for file, name in tests:
        text = (ROOT / "tests" / file).read_text(encoding="utf-8")
        assert re.search(rf"^def {name}\(", text, re.MULTILINE), name
