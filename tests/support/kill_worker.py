"""Endless work in one file for the kill test: `serve` forks a worker for each line it reads.

The imports are paid once; the forked worker opens the file itself. What the n-th operation does
depends on n alone, so `Model` can tell the content after any number of them.
"""

import os
import sys
from pathlib import Path

from sqlalchemy import select

from mintgremium.models import Person, WorkspaceSetting
from mintgremium.storage.workspace import Workspace, open_workspace


class Model:
    """What the file must hold after `n` operations, by plain dicts."""

    def __init__(self) -> None:
        self.states: list[dict[str, str]] = [{}]
        self.now = 0

    def run(self, n: int) -> None:
        if n % 5 == 3:
            self.now -= 1
        elif n % 5 == 4:
            self.now += 1
        else:
            state = dict(self.states[self.now])
            if n % 7 == 6 and state:
                del state[max(state, key=int)]
            state = dict.fromkeys(state, f"seen {n}")
            state[str(n)] = "new"
            self.states[self.now + 1 :] = [state]
            self.now += 1

    @classmethod
    def after(cls, count: int) -> dict[str, str]:
        model = cls()
        for n in range(count):
            model.run(n)
        return model.states[model.now]


def operate(workspace: Workspace, n: int) -> None:
    """The n-th operation, as one unit of work: many rows of two kinds, or undo, or redo."""
    if n % 5 == 3:
        workspace.history.undo()
    elif n % 5 == 4:
        workspace.history.redo()
    else:
        with workspace.work.write("operation", str(n)) as session:
            _write(session, n)


def _write(session, n: int, part: str = "both") -> None:
    kinds = {"both": (Person, WorkspaceSetting), "first": (Person,), "second": (WorkspaceSetting,)}
    for kind in kinds[part]:
        name, text = ("family_name", "note") if kind is Person else ("key", "value")
        rows = sorted(session.scalars(select(kind)), key=lambda row: int(getattr(row, name)))
        if n % 7 == 6 and rows:
            session.delete(rows.pop())
        for row in rows:
            setattr(row, text, f"seen {n}")
        session.add(kind(**{name: str(n), text: "new"}))


def operate_in_halves(workspace: Workspace, n: int) -> None:
    """A planted fault: one operation in two transactions."""
    for part in ("first", "second"):
        with workspace.work.write("operation", str(n)) as session:
            _write(session, n, part)


def work(path: Path, first: int, fault: str) -> None:
    """Operate and report each finished operation, until killed."""
    workspace = open_workspace(path)
    n = first
    while True:
        if fault == "early":
            report(f"done {n + 1}")
        (operate_in_halves if fault == "halves" else operate)(workspace, n)
        if fault != "early":
            report(f"done {n + 1}")
        n += 1


def report(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def serve() -> None:
    for line in sys.stdin:
        path, first, fault = line.rstrip("\n").split("\t")
        process = os.fork()
        if process == 0:
            report(f"process {os.getpid()}")
            work(Path(path), int(first), fault)
        os.waitpid(process, 0)
        report("dead")


if __name__ == "__main__":
    serve()
