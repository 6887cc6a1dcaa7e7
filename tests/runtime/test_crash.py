import os
import subprocess
import sys
from datetime import UTC, datetime

from mintgremium.runtime.crash import FaultFile, build_report, save_report

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
DIE = """
import ctypes, pathlib, sys
from mintgremium.runtime.crash import FaultFile
FaultFile(pathlib.Path(sys.argv[1])).open()
ctypes.string_at(0)
"""


def failure():
    try:
        return 1 // 0
    except ZeroDivisionError as error:
        return error


def test_that_a_report_has_versions_trace_and_the_last_lines():
    report = build_report(failure(), ["one", "two"], NOW)
    for part in ("PySide6", "Python 3", "ZeroDivisionError", "test_crash.py", "one\ntwo"):
        assert part in report


def test_that_a_report_can_be_saved(tmp_path):
    path = save_report("text", tmp_path / "new", NOW)
    assert path.read_text(encoding="utf-8") == "text"
    assert path.name.startswith("report-20261125-120000")


def test_that_a_process_that_dies_leaves_its_trace_for_the_next_start(tmp_path):
    died = subprocess.run([sys.executable, "-c", DIE, str(tmp_path)], check=False)
    assert died.returncode != 0
    (left,) = FaultFile(tmp_path).earlier()
    assert "Segmentation fault" in left.read_text(encoding="utf-8")


def test_that_a_process_that_ends_well_leaves_nothing(tmp_path):
    code = DIE.replace("ctypes.string_at(0)", "pass")
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True)
    assert FaultFile(tmp_path).earlier() == []
    assert list(tmp_path.iterdir()) == []


def test_that_the_file_of_a_running_process_is_left_alone(tmp_path):
    running = tmp_path / f"fault-{os.getppid()}.txt"
    running.write_text("x")
    assert FaultFile(tmp_path).earlier() == []
    assert running.exists()
