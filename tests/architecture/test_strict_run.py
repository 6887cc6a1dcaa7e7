"""Prove `tests/conftest.py`: each careless test below must fail, each careful one pass."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.repository import ROOT

CARELESS = """
import logging, os, threading, time, warnings
import pytest

def test_that_fails_for_an_unexpected_log():
    logging.getLogger("x").warning("surprise")

@pytest.mark.expected_logs("never said")
def test_that_fails_for_a_missing_log():
    pass

@pytest.mark.expected_logs("disk .* full")
def test_that_passes_with_an_expected_log():
    logging.getLogger("x").error("disk %s full", "C")

def test_that_fails_for_a_python_warning():
    warnings.warn("old", DeprecationWarning)

def test_that_fails_for_a_qt_warning(qapp):
    from PySide6.QtCore import qWarning
    qWarning("no such slot")

def test_that_fails_for_a_left_thread():
    threading.Thread(target=time.sleep, args=(4,), daemon=True).start()

def test_that_fails_for_a_left_window(qapp):
    from PySide6.QtWidgets import QLabel
    global label
    label = QLabel("still here")
    label.show()

def test_that_passes_with_a_window_given_to_the_bot(qtbot):
    from PySide6.QtWidgets import QLabel
    label = QLabel("goes")
    qtbot.addWidget(label)
    label.show()

def test_that_fails_for_a_left_transaction():
    import sqlalchemy
    from sqlcipher3 import dbapi2
    global connection
    connection = sqlalchemy.create_engine("sqlite+pysqlcipher://", module=dbapi2).connect()
    connection.exec_driver_sql("CREATE TABLE t (x)")
    connection.exec_driver_sql("INSERT INTO t VALUES (1)")

def test_that_fails_for_a_left_transaction_of_the_driver():
    from sqlcipher3 import dbapi2
    global plain
    plain = dbapi2.connect(":memory:", isolation_level=None)
    plain.execute("BEGIN")

def test_that_passes_with_a_finished_transaction():
    from sqlcipher3 import dbapi2
    global done
    done = dbapi2.connect(":memory:", isolation_level=None)
    done.execute("BEGIN")
    done.execute("COMMIT")

def test_that_passes_with_a_closed_connection():
    from sqlcipher3 import dbapi2
    global closed
    closed = dbapi2.connect(":memory:", isolation_level=None)
    closed.execute("BEGIN")
    closed.close()

def test_that_passes_far_from_home():
    assert "mintgremium-tests-" in os.path.expanduser("~")
    assert time.tzname[0] == "EST"
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("careless")
    (folder / "conftest.py").write_text("from tests.conftest import *\n")
    (folder / "test_careless.py").write_text(CARELESS)
    options = ["-n0", "-p", "no:randomly", "-rA", "-c", str(ROOT / "pyproject.toml")]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "--rootdir", str(folder), str(folder)],
        capture_output=True,
        text=True,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
    )
    found: dict[str, str] = {}
    for outcome, name in re.findall(r"^(PASSED|FAILED|ERROR) .*::(\w+)", done.stdout, re.MULTILINE):
        found[name] = outcome if found.get(name) in (None, "PASSED") else found[name]
    assert found, done.stdout + done.stderr
    return found


@pytest.mark.parametrize("name", re.findall(r"def (test_that_fails\w+)", CARELESS))
def test_that_a_careless_test_fails(outcomes: dict[str, str], name: str) -> None:
    assert outcomes[name] in {"FAILED", "ERROR"}


@pytest.mark.parametrize("name", re.findall(r"def (test_that_passes\w+)", CARELESS))
def test_that_a_careful_test_passes(outcomes: dict[str, str], name: str) -> None:
    assert outcomes[name] == "PASSED"


def test_that_the_run_keeps_to_its_own_folders() -> None:
    assert Path.home().name.startswith("mintgremium-tests-")
