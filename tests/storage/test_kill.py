"""Kill −9 at any moment: nothing confirmed is lost, nothing is half there."""

import os
import random
import shutil
import signal
import time
from contextlib import closing
from pathlib import Path

import pytest

from mintgremium.storage.check import check
from mintgremium.storage.workspace import open_workspace
from tests.support.children import child
from tests.support.kill_worker import Model

ROUNDS_PER_FILE = 10


class Crash:
    """Lets a worker run in one file and kills it at a random moment."""

    def __init__(self, process, template: Path, folder: Path, seed: int) -> None:
        self.process, self.template, self.path = process, template, folder / "k.mintgremium"
        self.dice = random.Random(seed)
        self.count = 0

    def renew(self) -> None:
        for file in self.path.parent.glob("k.mintgremium*"):
            file.unlink()
        shutil.copy(self.template, self.path)
        self.count = 0

    def run(self, fault: str = "none") -> int:
        """Return how many operations were confirmed in all when the worker was killed."""
        self.process.stdin.write(f"{self.path}\t{self.count}\t{fault}\n")
        self.process.stdin.flush()
        worker = int(self._line("process"))
        confirmed = self.count
        for _ in range(self.dice.randrange(12)):
            confirmed = int(self._line("done"))
        self._linger()
        os.kill(worker, signal.SIGKILL)
        while (line := self.process.stdout.readline()) != "dead\n":
            confirmed = int(line.split()[1])
        return confirmed

    def _linger(self) -> None:
        """Let the worker get somewhere into its next operation, which takes a few milliseconds."""
        end = time.perf_counter() + self.dice.random() * 0.006
        while time.perf_counter() < end:
            pass

    def _line(self, word: str) -> str:
        found, _, value = self.process.stdout.readline().partition(" ")
        assert found == word
        return value

    def verdict(self, confirmed: int) -> str:
        """Hold what a new opener finds against the model."""
        with closing(open_workspace(self.path)) as opened:
            if opened.loss is not None or check(opened, full=True):
                return "damaged"
            people = opened.reader.rows("SELECT family_name, note FROM person")
            settings = opened.reader.rows('SELECT "key", value FROM workspace_setting')
        if dict(people) != dict(settings):
            return "half"
        for count in (confirmed, confirmed + 1):  # the last one may be done but not reported
            if dict(people) == Model.after(count):
                self.count = count
                return "whole"
        return "lost"


def crash(template, folder, kills, seed, fault="none"):
    """Kill again and again; return the verdicts."""
    found = []
    with child("from tests.support.kill_worker import serve; serve()") as process:
        trial = Crash(process, template, folder, seed)
        for n in range(kills):
            if n % ROUNDS_PER_FILE == 0 or fault != "none":
                trial.renew()
            found.append(trial.verdict(trial.run(fault)))
            if found[-1] != "whole":
                trial.renew()
    return found


def test_that_forty_kills_lose_nothing(template, tmp_path):
    assert crash(template, tmp_path, 40, seed=40) == ["whole"] * 40


@pytest.mark.slow
def test_that_five_hundred_kills_lose_nothing(template, tmp_path):
    assert crash(template, tmp_path, 500, seed=500) == ["whole"] * 500


@pytest.mark.parametrize(("fault", "verdict"), [("early", "lost"), ("halves", "half")])
def test_that_a_worker_that_confirms_too_early_or_works_in_halves_is_found(
    template, tmp_path, fault, verdict
):
    found = crash(template, tmp_path, 25, seed=25, fault=fault)
    assert found.count(verdict) >= 3


def test_that_the_model_knows_undo_and_redo():
    assert Model.after(1) == {"0": "new"}
    assert Model.after(3) == {"0": "seen 2", "1": "seen 2", "2": "new"}
    assert Model.after(4) == Model.after(2)
    assert Model.after(5) == Model.after(3)
