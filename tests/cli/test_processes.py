"""The contract through real processes: exit codes, streams, umlauts, pipes."""

import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mintgremium.storage.workspace import open_workspace

COMMAND = [sys.executable, "-m", "mintgremium"]
# Leaves as a command does that a user stops with Ctrl+C, whatever the test runner has set.
INTERRUPTIBLE = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler);"
    "from mintgremium.app import run; sys.exit(run(sys.argv[1:]))"
)
# Runs a command and then names what it should not have needed.
FRUGAL = (
    "import sys; from mintgremium.app import run; code = run(sys.argv[1:]);"
    "heavy = {'sqlalchemy', 'alembic', 'icalendar', 'reportlab', 'holidays', 'jsonschema',"
    " 'pyphen', 'PySide6'}; print(sorted(heavy & set(sys.modules)), file=sys.stderr);"
    "sys.exit(code)"
)


@pytest.fixture
def settings(tmp_path):
    """What every process gets: a folder of its own and a poor environment."""
    environment = {
        "PATH": os.environ["PATH"],
        "MINTGREMIUM_HOME": str(tmp_path / "zuhause"),
        "LC_ALL": "C",
    }
    return {"cwd": tmp_path, "env": environment}


@pytest.fixture
def process(settings):
    """Run the program and wait for its end."""

    def run(*arguments, command=tuple(COMMAND), stdout=subprocess.PIPE):
        return subprocess.run(
            [*command, *arguments],
            check=False,
            stdout=stdout,
            stderr=subprocess.PIPE,
            timeout=120,
            **settings,
        )

    return run


def test_that_umlauts_survive_everywhere(process):
    file = "Länder – Übung.mintgremium"
    made = process("new", file)
    assert (made.returncode, made.stderr) == (0, b"")
    assert file in made.stdout.decode("utf-8")
    added = process(
        "meeting", "add", file, "--committee", "LRT", "--start", "2027-06-10T11:00",
        "--title", "Größe ≥ 5 – „Maß“", "--json",
    )  # fmt: skip
    assert json.loads(added.stdout.decode("utf-8"))["name"] == "Größe ≥ 5 – „Maß“"
    listed = process("list", "meetings", file, "--json")
    assert json.loads(listed.stdout)[0]["name"] == "Größe ≥ 5 – „Maß“"
    assert listed.stderr == b""


def test_that_undo_is_kept_across_runs(process):
    process("new", "a.mintgremium")
    process("meeting", "add", "a.mintgremium", "--committee", "LB", "--start", "2027-06-10T11:00")
    assert process("undo", "a.mintgremium").returncode == 0
    assert json.loads(process("list", "meetings", "a.mintgremium", "--json").stdout) == []
    assert process("undo", "a.mintgremium").returncode == 1


def test_that_data_and_messages_are_apart(process):
    failed = process("info", "fehlt.mintgremium")
    assert (failed.returncode, failed.stdout) == (1, b"")
    assert "fehlt.mintgremium" in failed.stderr.decode("utf-8")
    english = process("info", "fehlt.mintgremium", "--lang", "en")
    assert english.stderr != failed.stderr


def test_that_a_reader_who_leaves_early_gets_a_sentence_not_a_trace(process):
    process("new", "a.mintgremium", "--history")
    line = f"{shlex.join([*COMMAND, 'export', 'a.mintgremium', '--format', 'json'])} | head -c 10"
    result = process("-c", line, command=("/bin/sh",))
    assert result.stdout == b'{"mintgrem'
    assert result.stderr.decode("utf-8").startswith("Die Ausgabe wurde nicht")


def test_that_a_full_disk_gets_a_sentence(process):
    process("new", "a.mintgremium")
    with Path("/dev/full").open("wb") as full:
        result = process("list", "organizations", "a.mintgremium", "--json", stdout=full)
    assert result.returncode == 1
    assert result.stderr.decode("utf-8").startswith("Das System meldet")
    assert b"Traceback" not in result.stderr


def test_that_an_interrupted_command_says_so(settings):
    command = [sys.executable, "-c", INTERRUPTIBLE, "holidays", "--json"]
    with subprocess.Popen(
        [*command, "--from", "2020-01-01", "--to", "2029-12-30"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **settings,
    ) as process:
        process.stdout.read(1)  # it writes now, and more than a pipe holds
        process.send_signal(signal.SIGINT)
        _, messages = process.communicate(timeout=60)
    assert process.returncode == 1
    assert messages.decode("utf-8").startswith("Abgebrochen")
    assert b"Traceback" not in messages


def test_that_a_quick_command_imports_nothing_heavy(process):
    process("new", "a.mintgremium")
    result = process(
        "list", "seats", "a.mintgremium", "--json", command=(sys.executable, "-c", FRUGAL)
    )
    assert result.returncode == 0
    assert result.stderr.decode("utf-8").strip() == "[]"


def test_that_an_open_file_can_be_read_but_not_changed(process, tmp_path):
    process("new", "a.mintgremium")
    held = open_workspace(tmp_path / "a.mintgremium")
    try:
        refused = process(
            "meeting", "add", "a.mintgremium", "--committee", "LRT", "--start", "2027-06-10T11:00"
        )
        read = process("list", "meetings", "a.mintgremium", "--json")
    finally:
        held.close()
    assert refused.returncode == 1
    assert "a.mintgremium" in refused.stderr.decode("utf-8")
    assert (read.returncode, json.loads(read.stdout)) == (0, [])


def test_that_closed_streams_do_no_harm(process):
    process("new", "a.mintgremium")
    line = f"{shlex.join([*COMMAND, 'list', 'lands', 'a.mintgremium'])} >&- 2>&-"
    assert process("-c", line, command=("/bin/sh",)).returncode == 0
