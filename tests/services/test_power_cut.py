"""A power cut in the main job: what was confirmed is there, whatever the disk had not yet kept.

A library that is loaded before all others logs every write, every sync and every confirmation of a
worker. From the log each state in which the disk could be found can be made again.
"""

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tests.support.children import child
from tests.support.power import Deed, Disk, build_shim, read_log
from tests.support.service_worker import TRIAL

SCRIPT = """
import sys
from pathlib import Path
from tests.support.service_worker import run_through

run_through(Path(sys.argv[1]), sys.argv[2], [14, 13, 8])
"""
NAME = "k.mintgremium"


class Recording:
    """The log of one run through the main job, two and a half meetings long."""

    def __init__(self, shim: Path, prepared: Path, folder: Path, setting: str) -> None:
        self.start, self.images = folder / "start", folder / "images"
        self.start.mkdir(parents=True)
        shutil.copy(prepared, self.start / NAME)
        work = Path(shutil.copytree(self.start, folder / "work"))
        log = folder / "log"
        variables = {
            "LD_PRELOAD": str(shim),
            "DISK_LOG": str(log),
            "DISK_WATCH": f"{work.name}/{NAME}",
        }
        with child(SCRIPT, work / NAME, setting, **variables) as process:
            process.communicate()
        self.deeds = read_log(log)
        assert process.returncode == 0

    def moments(self, dice: random.Random, count: int) -> set[int]:
        """Choose moments between two records, and always those right after a confirmation."""
        spoken = [n for n, deed in enumerate(self.deeds, start=1) if deed.what == "A"]
        others = dice.sample(range(1, len(self.deeds) + 1), count)
        return {*dice.sample(spoken, min(len(spoken), count)), *others}

    def verdicts(self, count: int, chance: float | None, seed: int = 7) -> Counter:
        """Judge images of the disk; `chance` None keeps all that was written, as a kill does."""
        dice = random.Random(seed)
        moments = self.moments(dice, count)
        disk, found = Disk.holding(self.start), Counter()
        for n, deed in enumerate(self.deeds, start=1):
            disk.follow(deed)
            if n in moments:
                found[self._judge(disk, dice, chance)] += 1
        return found

    def _judge(self, disk: Disk, dice: random.Random, chance: float | None) -> str:
        shutil.rmtree(self.images, ignore_errors=True)
        if chance is None:
            disk.keep(self.images)
        else:
            disk.lose(self.images, dice, dice.choice([chance, 1.0]))
        confirmed = int(disk.said[-1].split()[1]) if disk.said else 0
        return TRIAL.verdict(self.images / NAME, confirmed)


@pytest.fixture(scope="session")
def record(prepared, tmp_path_factory):
    """Record a run with a setting of the engine, once per setting."""
    shim, made = build_shim(tmp_path_factory.mktemp("shim")), {}

    def record(setting: str) -> Recording:
        if setting not in made:
            folder = tmp_path_factory.mktemp("power")
            made[setting] = Recording(shim, prepared, folder, setting)
        return made[setting]

    return record


def test_that_no_power_cut_loses_what_was_confirmed(record):
    assert set(record("FULL").verdicts(40, chance=0.5)) == {"whole"}


def test_that_no_kill_at_any_write_loses_what_was_confirmed(record):
    assert set(record("FULL").verdicts(40, chance=None)) == {"whole"}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_that_no_power_cut_of_many_loses_what_was_confirmed(record, seed):
    assert set(record("FULL").verdicts(500, chance=0.1 * seed, seed=seed)) == {"whole"}


@pytest.mark.parametrize("setting", ["NORMAL", "OFF"])
def test_that_a_weaker_sync_is_caught_by_power_cuts(record, setting):
    found = record(setting).verdicts(15, chance=0.5)
    assert found.total() - found["whole"] > found.total() / 4, found


@pytest.mark.parametrize("setting", ["OFF", "MEMORY"])
def test_that_a_missing_journal_is_caught_by_kills(record, setting):
    found = record(f"journal {setting}").verdicts(30, chance=None)
    assert found.total() - found["whole"] > found.total() / 10, found


def test_that_an_image_holds_what_was_synced_and_only_that(tmp_path):
    disk = Disk({})
    for what, offset, data in [("W", 0, b"sicher"), ("S", 0, b""), ("W", 2, b"XX"), ("T", 3, b"")]:
        disk.follow(Deed(what, "f", offset, data))
    disk.lose(tmp_path / "lost", random.Random(1), 1.0)
    disk.keep(tmp_path / "kept")
    assert (tmp_path / "lost" / "f").read_bytes() == b"sicher"
    assert (tmp_path / "kept" / "f").read_bytes() == b"siX"
