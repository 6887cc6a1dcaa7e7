"""Workers that are killed at any moment, and what their files must hold then."""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from mintgremium.core.errors import ForeignFileError
from mintgremium.storage.check import check
from mintgremium.storage.workspace import Workspace, open_workspace
from tests.support.children import child

ROUNDS_PER_FILE = 10


@dataclass(frozen=True)
class Trial:
    """A kind of work: who does it, how its result is read, and what it must be."""

    worker: str  # a module with `serve`
    read: Callable[[Workspace], object]
    after: Callable[[int], object]  # the content after so many operations
    is_half: Callable[[object], bool] | None = None
    seconds: float = 0.006  # an operation takes about this long

    def verdict(self, path: Path, confirmed: int) -> str:
        """Say in one word how a file came through."""
        try:
            return self.judge(path, confirmed)[0]
        except ForeignFileError:
            return "damaged"

    def judge(self, path: Path, confirmed: int) -> tuple[str, int]:
        """Hold what a new opener finds against the model; say how many operations it holds."""
        with closing(open_workspace(path)) as opened:
            if opened.loss is not None or check(opened, full=True):
                return "damaged", 0
            content = self.read(opened)
        if self.is_half is not None and self.is_half(content):
            return "half", 0
        for count in (confirmed, confirmed + 1):  # the last one may be done but not reported
            if content == self.after(count):
                return "whole", count
        return "lost", 0


class Crash:
    """Lets a worker run in one file and kills it at a random moment."""

    def __init__(self, trial: Trial, process, template: Path, folder: Path, seed: int) -> None:
        self.trial, self.process, self.template = trial, process, template
        self.folder, self.path = folder, folder / "k.mintgremium"
        self.dice = random.Random(seed)
        self.count = 0

    def renew(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
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
        """Let the worker get somewhere into its next operation."""
        end = time.perf_counter() + self.dice.random() * self.trial.seconds
        while time.perf_counter() < end:
            pass

    def _line(self, word: str) -> str:
        found, _, value = self.process.stdout.readline().partition(" ")
        assert found == word
        return value

    def verdict(self, confirmed: int) -> str:
        verdict, self.count = self.trial.judge(self.path, confirmed)
        return verdict


def crash(
    trial: Trial, template: Path, folder: Path, kills: int, seed: int, fault: str = "none"
) -> list[str]:
    """Kill again and again; return the verdicts."""
    found: list[str] = []
    with child(f"from {trial.worker} import serve; serve()") as process:
        case = Crash(trial, process, template, folder / "crash", seed)
        for n in range(kills):
            if n % ROUNDS_PER_FILE == 0 or fault != "none" or found[-1] != "whole":
                case.renew()
            found.append(case.verdict(case.run(fault)))
    return found
