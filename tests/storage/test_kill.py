"""Kill −9 at any moment: nothing confirmed is lost, nothing is half there."""

import pytest

from tests.support.crashes import Trial, crash
from tests.support.kill_worker import Model


def read(opened):
    people = opened.reader.rows("SELECT family_name, note FROM person")
    settings = opened.reader.rows('SELECT "key", value FROM workspace_setting')
    return dict(people), dict(settings)


TRIAL = Trial(
    worker="tests.support.kill_worker",
    read=read,
    after=lambda count: (Model.after(count), Model.after(count)),
    is_half=lambda content: content[0] != content[1],
)


def test_that_twenty_kills_lose_nothing(template, tmp_path):
    assert crash(TRIAL, template, tmp_path, 20, seed=40) == ["whole"] * 20


@pytest.mark.slow
def test_that_five_hundred_kills_lose_nothing(template, tmp_path):
    assert crash(TRIAL, template, tmp_path, 500, seed=500) == ["whole"] * 500


@pytest.mark.parametrize(("fault", "verdict"), [("early", "lost"), ("halves", "half")])
def test_that_a_worker_that_confirms_too_early_or_works_in_halves_is_found(
    template, tmp_path, fault, verdict
):
    found = crash(TRIAL, template, tmp_path, 20, seed=25, fault=fault)
    assert found.count(verdict) >= 2


def test_that_the_model_knows_undo_and_redo():
    assert Model.after(1) == {"0": "new"}
    assert Model.after(3) == {"0": "seen 2", "1": "seen 2", "2": "new"}
    assert Model.after(4) == Model.after(2)
    assert Model.after(5) == Model.after(3)
