import subprocess
import sys

import pytest

from mintgremium.ui.shell.single_instance import SingleInstance

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from mintgremium.ui.shell.single_instance import SingleInstance
app = QCoreApplication([])
second = SingleInstance(Path(sys.argv[1]))
print(second.begin(), second.call_first(sys.argv[2]))
"""


@pytest.fixture
def first(qapp, tmp_path):
    first = SingleInstance(tmp_path)
    assert first.begin()
    first.listen()
    yield first
    first.end()


def test_that_a_second_start_hands_its_file_to_the_first(first, qtbot, tmp_path):
    command = [sys.executable, "-c", SECOND, str(tmp_path), "Gremien Übersicht.mintgremium"]
    with qtbot.waitSignal(first.wanted) as wanted:
        second = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert wanted.args == ["Gremien Übersicht.mintgremium"]
    assert second.communicate()[0].split() == ["False", "True"]


def test_that_another_home_is_another_program(first, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    second = SingleInstance(other)
    assert second.begin()
    second.end()


def test_that_a_killed_first_window_does_not_block_the_next(qapp, tmp_path):
    code = SECOND.replace(
        "print(", "import os; second.begin(); second.listen(); os._exit(9); print("
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path), ""], check=False)
    again = SingleInstance(tmp_path)
    assert again.begin()
    again.listen()
    again.end()
