import logging

import pytest

from mintgremium.runtime.logs import log_file, open_log_file, start_logging, stop_logging


@pytest.fixture(autouse=True)
def restored_level():
    root = logging.getLogger()
    level = root.level
    yield
    stop_logging()
    root.setLevel(level)


def test_that_lines_go_to_the_file_and_into_memory(tmp_path):
    last = start_logging()
    logging.getLogger("mintgremium.x").info("before")
    open_log_file(tmp_path / "logs", last)
    logging.getLogger("mintgremium.x").info("opened %s", "7f")
    assert last.lines[-1].endswith("INFO mintgremium.x: opened 7f")
    assert log_file(tmp_path / "logs").read_text(encoding="utf-8").splitlines() == list(last.lines)
    assert len(last.lines) == 2


def test_that_memory_holds_the_last_lines_only(tmp_path):
    last = start_logging()
    for number in range(300):
        logging.getLogger("mintgremium.x").info("line %d", number)
    assert len(last.lines) == 200
    assert last.lines[0].endswith("line 100")


def test_that_a_folder_that_cannot_be_made_leaves_memory(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    last = start_logging()
    open_log_file(blocked / "logs", last)
    logging.getLogger("mintgremium.x").info("still here")
    assert last.lines[-1].endswith("still here")


def test_that_the_file_does_not_grow_for_ever(tmp_path):
    open_log_file(tmp_path, start_logging())
    for _ in range(3000):
        logging.getLogger("mintgremium.x").info("x" * 1000)
    files = list(tmp_path.iterdir())
    assert len(files) == 5
    assert sum(file.stat().st_size for file in files) < 2_600_000
