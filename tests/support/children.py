"""Python processes of a test that are told what to do, report on a pipe and can be killed."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]


def environment() -> dict[str, str]:
    """The environment in which a child finds the program and the tests."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, sys.path)])}


@contextmanager
def child(script: str, *arguments: object, **variables: str) -> Iterator[subprocess.Popen[str]]:
    """Run a script; it ends with its standard input, or is killed at the end of the block."""
    process = subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment() | variables,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()
