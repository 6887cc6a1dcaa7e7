"""A list of 400 people with three faults, from the drop on the window to the undo."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_that_the_window_names_exactly_the_three_faults_and_takes_the_rest(screen, tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "tests.end_to_end.list_job", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, **screen},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "warning": "Eine Spalte bleibt aus: „Zimmer“",
        "refused": {"57": "mail-address", "203": "required", "381": "too-long"},
        "added": 397,
        "left": 0,
    }
