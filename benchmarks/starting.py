"""P1 and P2: from the start of the process to the first painted frame, without and with a file."""

import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.pairing import Ratio, from_samples


def _seconds(command: list[str], home: Path) -> float:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "MINTGREMIUM_HOME": str(home)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    start = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)
    return time.perf_counter() - start


def _pairs(
    floor: list[str], product: list[str], home: Path, pairs: int
) -> list[tuple[float, float]]:
    _seconds(floor, home), _seconds(product, home)
    return [(_seconds(floor, home), _seconds(product, home)) for _ in range(pairs)]


def first_frame(home: Path, pairs: int) -> Ratio:
    """P1: the window without a file against a bare window, whole processes."""
    floor = [sys.executable, "-m", "benchmarks.bare_window"]
    product = [sys.executable, "-m", "mintgremium", "--quit-after-first-paint"]
    return from_samples("P1 start to first frame", _pairs(floor, product, home, pairs), 1.5)


def first_data(home: Path, file: Path, pairs: int) -> Ratio:
    """P2: the start view with its data against a bare window that ran the raw query."""
    floor = [sys.executable, "-m", "benchmarks.bare_window", str(file)]
    product = [sys.executable, "-m", "mintgremium", str(file), "--quit-after-first-paint"]
    name = f"P2 start to start view with data, {file.stem}"
    return from_samples(name, _pairs(floor, product, home, pairs), 4.5)
