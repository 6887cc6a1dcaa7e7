"""The files of every released format come in for good: one frozen sample each (R13)."""

import json
from pathlib import Path

import pytest

from tests.support.repository import ROOT

SAMPLES = sorted((ROOT / "tests" / "golden").glob("exchange_*.json"))


def _contains(whole, part):
    """Tell whether everything of `part` is in `whole`, which may have more keys."""
    if isinstance(part, dict):
        return all(key in whole and _contains(whole[key], part[key]) for key in part)
    if isinstance(part, list):
        return len(whole) == len(part) and all(map(_contains, whole, part))
    return whole == part


def test_that_there_is_a_sample_of_each_format():
    assert [path.name for path in SAMPLES] == ["exchange_1.json"]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_that_a_sample_comes_in_whole(desk, sample: Path):
    document = json.loads(sample.read_text(encoding="utf-8"))
    desk.bring(sample.read_bytes())
    now = desk.document()
    for name, objects in document.items():
        if name not in ("mintgremium", "exported"):
            assert objects, name
            assert _contains(now[name], objects), name
