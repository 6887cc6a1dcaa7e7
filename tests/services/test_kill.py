"""Kill −9 at any moment of the main job: what the services confirmed is there, and nothing half."""

import shutil
from contextlib import closing

import pytest

from mintgremium.storage.workspace import open_workspace
from tests.support.crashes import crash
from tests.support.service_worker import DEEDS, TRIAL, Model, Worker, read


def test_that_thirty_kills_lose_nothing(prepared, tmp_path):
    assert crash(TRIAL, prepared, tmp_path, 30, seed=30) == ["whole"] * 30


@pytest.mark.slow
def test_that_five_hundred_kills_lose_nothing(prepared, tmp_path):
    assert crash(TRIAL, prepared, tmp_path, 500, seed=500) == ["whole"] * 500


def test_that_a_service_that_confirms_too_early_is_found(prepared, tmp_path):
    assert crash(TRIAL, prepared, tmp_path, 20, seed=20, fault="early").count("lost") >= 2


def test_that_the_model_tells_what_the_services_do(prepared, tmp_path):
    path = shutil.copy(prepared, tmp_path / "w.mintgremium")
    with closing(open_workspace(path)) as opened:
        worker = Worker(opened)
        for n in range(len(DEEDS) + 2):
            worker.operate(n)
            assert read(opened) == Model.after(n + 1)
