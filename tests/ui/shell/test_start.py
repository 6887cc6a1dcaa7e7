"""The start as the user sees it: a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ["sqlalchemy", "alembic", "icalendar", "reportlab", "holidays", "jsonschema", "pyphen"]
PROBE = f"""
import atexit, sys
from mintgremium.app import run
code = run(sys.argv[1:])
print("exit", code, [name for name in {HEAVY} if name in sys.modules])
"""


def start(tmp_path, *arguments, platform="offscreen"):
    environment = {
        **os.environ,
        "MINTGREMIUM_HOME": str(tmp_path / "home"),
        "QT_QPA_PLATFORM": platform,
        "DISPLAY": "",
        "WAYLAND_DISPLAY": "",
    }
    return subprocess.run(
        [sys.executable, "-c", PROBE, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_that_the_start_page_is_painted_without_anything_heavy(tmp_path, workspace_file):
    done = start(tmp_path, str(workspace_file), "--quit-after-first-paint")
    assert (done.returncode, done.stdout.strip()) == (0, "exit 0 []"), done.stderr


@pytest.mark.parametrize("arguments", [["--no-such-option"], ["no-such-command"]])
def test_that_other_arguments_are_for_the_command_line(arguments):
    from mintgremium.app import window_start

    assert window_start(arguments) is None


def test_that_a_file_is_for_the_window(tmp_path):
    from mintgremium.app import window_start

    named = window_start(["later.mintgremium"])
    assert named is not None
    assert named.file.is_absolute()
    existing = tmp_path / "data.bin"
    existing.touch()
    assert window_start([str(existing)]).file == existing
    assert window_start([]).file is None


def test_that_the_main_job_tells_where_its_files_lie(tmp_path):
    done = start(tmp_path, "--main-job", "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    paths = [Path(line) for line in lines[1:] if line.startswith(str(tmp_path))]
    assert {path.suffix for path in paths} == {".ics", ".eml", ".pdf", ".png", ".mintgremium"}
    assert all(path.stat().st_size > 500 for path in paths)


def test_that_without_a_file_the_first_frame_is_the_end(tmp_path):
    done = start(tmp_path, "--quit-after-first-paint")
    assert (done.returncode, done.stdout.strip()) == (0, "exit 0 []"), done.stderr
    assert list((tmp_path / "home" / "data").glob("*.mintgremium")) == []


def test_that_without_a_screen_one_sentence_says_so(tmp_path, workspace_file):
    done = start(tmp_path, str(workspace_file), platform="")
    assert done.stdout.strip() == "exit 1 []"
    assert done.stderr.count("\n") == 1
    assert "Bildschirm" in done.stderr


def test_that_the_start_can_be_measured_without_a_screen(tmp_path, workspace_file):
    done = start(tmp_path, str(workspace_file), "--quit-after-first-paint", platform="")
    assert (done.returncode, done.stdout.strip()) == (0, "exit 0 []"), done.stderr


def test_that_the_bare_window_has_the_colours_that_the_theme_brings(tmp_path, theme):
    from mintgremium.runtime.settings import Settings
    from mintgremium.ui.shell.ground import Ground

    settings = Settings.load(tmp_path / "settings.toml")
    settings.set("theme", "light")
    ground = Ground.of(settings)
    assert (ground.side, ground.page) == (theme.color("window"), theme.color("base"))
