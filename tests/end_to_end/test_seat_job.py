"""Two days show two holders of one seat, and a third the vacancy between them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def seen(screen, tmp_path_factory):
    done = subprocess.run(
        [sys.executable, "-m", "tests.end_to_end.seat_job", str(tmp_path_factory.mktemp("seats"))],
        cwd=ROOT,
        env={**os.environ, **screen},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.replace("\u00a0", " "))


def test_that_the_date_decides_who_is_on_the_seat(seen):
    assert seen["seen"] == {
        "1.6.2024": "Jan Ehemals, besetzt",
        "15.12.2026": "Person zuordnen …, unbesetzt",
        "1.3.2027": "Ida Künftig, besetzt",
    }


def test_that_the_time_line_tells_the_same_to_the_ear(seen):
    assert seen["heard"] == [
        "Mecklenburg-Vorpommern: Jan Ehemals, Mitglied, 1. Nov. 2021 – 8. Nov.",
        "Mecklenburg-Vorpommern: unbesetzt, 9. Nov. – 31. Jan. 2027",
        "Mecklenburg-Vorpommern: Ida Künftig, Mitglied, ab 1. Feb. 2027",
    ]


def test_that_two_steps_back_leave_everything_as_it_was(seen):
    assert seen["after"] == seen["before"] == "Person zuordnen …, unbesetzt"
