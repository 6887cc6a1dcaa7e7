"""Hostile workbooks are refused with a sentence, in bounded time and memory."""

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mintgremium.core.errors import ForeignFileError
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.tables.limits import TableLimits
from mintgremium.documents.tables.workbook import open_workbook
from tests.support.hostile_tables import hostile_workbooks, package

FILES = hostile_workbooks()
SECONDS, MEBIBYTES = 10, 300
CHILD = """
import json, re, sys, time
from pathlib import Path
from mintgremium.core.errors import ForeignFileError
from mintgremium.documents.tables.limits import TableLimits
from mintgremium.documents.tables.workbook import open_workbook
code, begin = "", time.monotonic()
try:
    with open_workbook(Path(sys.argv[1]).read_bytes(), "x.xlsx") as workbook:
        for name in workbook.names():
            workbook.table(name)
except ForeignFileError as error:
    code = error.code
# Not of getrusage, which counts the process that this one was forked from.
peak = int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024
print(json.dumps([code, time.monotonic() - begin, peak]))
"""


def refused(data: bytes) -> str:
    with pytest.raises(ForeignFileError) as caught, open_workbook(data, "x.xlsx") as workbook:
        for name in workbook.names():
            workbook.table(name)
    assert Phrases.load("de").describe(caught.value).startswith("Die Datei „x.xlsx“")
    return caught.value.code


def test_that_a_good_workbook_is_not_refused():
    with open_workbook(package(), "x.xlsx") as workbook:
        assert workbook.table("A").rows[0].cells == ("Name",)


@pytest.mark.parametrize("name", FILES)
def test_that_a_hostile_workbook_is_refused(name):
    begin = time.monotonic()
    assert refused(FILES[name])
    assert time.monotonic() - begin < SECONDS


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_that_a_hostile_workbook_takes_little_time_and_memory(name, tmp_path):
    path = tmp_path / "x.xlsx"
    path.write_bytes(FILES[name])
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(path)], check=True, capture_output=True, text=True,
        cwd=Path(__file__).parents[3],
    )  # fmt: skip
    code, seconds, peak = json.loads(done.stdout)
    assert code
    assert seconds < SECONDS
    assert peak < MEBIBYTES


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("endless elements", "table-too-full"),
        ("shared loop", "table-too-full"),
        ("million columns", "table-too-many-columns"),
        ("many rows", "table-too-many-rows"),
    ],
)
def test_that_what_is_packed_less_densely_meets_the_next_limit(name, code):
    loose = TableLimits(most_ratio=1_000_000, most_elements=300_000)
    begin = time.monotonic()
    data = FILES[name]
    with pytest.raises(ForeignFileError) as caught, open_workbook(data, "x", loose) as workbook:
        workbook.table("A")
    assert caught.value.code == code
    assert time.monotonic() - begin < SECONDS


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Flip, cut or double some bytes."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(changed))
        match chance.randrange(3):
            case 0:
                changed[place] = chance.randrange(256)
            case 1:
                del changed[place : place + chance.randrange(1, 20)]
            case _:
                changed[place:place] = changed[place : place + chance.randrange(1, 20)]
    return bytes(changed)


@pytest.mark.parametrize("seed", range(10))
def test_that_damaged_workbooks_are_read_or_refused_but_never_crash(seed):
    chance = random.Random(seed)
    good = package()
    for _ in range(60):
        try:
            with open_workbook(damaged(good, chance), "x.xlsx") as workbook:
                for name in workbook.names():
                    workbook.table(name)
        except ForeignFileError:
            pass
