"""What the driver raises becomes a failure with a sentence; faults of ours stay what they are."""

import errno
import re
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

import mintgremium.storage
from mintgremium.core.errors import ConflictError, RefusedError, StorageUnavailableError
from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.storage.errors import FOREIGN, UNAVAILABLE, explain, known_errors

PATH = Path("w.mintgremium")
RAISED = re.compile(r'(?:Error|_of)\(\s*"([a-z]+(?:-[a-z]+)+)"')


def driver_error(message, name=""):
    error = driver.OperationalError(message)
    if name:
        error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("message", "name", "code"),
    [
        ("database or disk is full", "", "disk-full"),
        ("disk I/O error", "", "disk-failing"),
        ("database is locked", "", "workspace-busy"),
        ("attempt to write a readonly database", "", "workspace-read-only"),
        ("database disk image is malformed", "", "workspace-damaged"),
        ("file is not a database", "", "not-a-workspace"),
        ("x", "SQLITE_IOERR_WRITE", "disk-failing"),
        ("x", "SQLITE_BUSY_SNAPSHOT", "workspace-busy"),
        ("x", "SQLITE_CORRUPT_INDEX", "workspace-damaged"),
        ("x", "SQLITE_READONLY_DIRECTORY", "workspace-read-only"),
    ],
)
def test_that_each_failure_of_the_engine_has_its_code(tmp_path, message, name, code):
    assert explain(driver_error(message, name), tmp_path / PATH).code == code


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EROFS, "workspace-read-only"),
        (errno.EACCES, "workspace-forbidden"),
        (errno.ENOENT, "missing-file"),
        (errno.EIO, "disk-failing"),
    ],
)
def test_that_each_failure_of_the_system_has_its_code(number, code):
    assert explain(OSError(number, "x"), PATH).code == code


def test_that_a_vague_failure_on_a_full_disk_is_called_full(tmp_path, monkeypatch):
    usage = type("Usage", (), {"free": 0})
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    assert explain(driver_error("disk I/O error"), tmp_path / PATH).code == "disk-full"


def test_that_broken_rules_are_told_apart_and_name_no_value():
    taken = driver.IntegrityError("UNIQUE constraint failed: land.code")
    taken.sqlite_errorname = "SQLITE_CONSTRAINT_UNIQUE"
    needed = driver.IntegrityError("FOREIGN KEY constraint failed")
    needed.sqlite_errorname = "SQLITE_CONSTRAINT_FOREIGNKEY"
    found = explain(taken, PATH)
    assert isinstance(found, ConflictError)
    assert found.details["what"] == "land.code"
    assert isinstance(explain(needed, PATH), RefusedError)


@pytest.mark.parametrize(
    "error", [driver_error("no such table: x", "SQLITE_ERROR"), KeyError("x"), TypeError("x")]
)
def test_that_a_fault_of_ours_is_not_dressed_up(error):
    with pytest.raises(type(error)), known_errors(PATH):
        raise error


def test_that_a_known_failure_passes_through_unchanged():
    known = StorageUnavailableError("disk-full", path="x")
    with pytest.raises(StorageUnavailableError) as caught, known_errors(PATH):
        raise known
    assert caught.value is known


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_failure_of_storage_has_a_sentence(language):
    folder = Path(mintgremium.storage.__file__).parent
    raised = {
        code for file in folder.glob("*.py") for code in RAISED.findall(file.read_text("utf-8"))
    }
    raised |= {*UNAVAILABLE.values(), *FOREIGN.values(), "nothing-to-undo", "nothing-to-redo"}
    assert len(raised) > 20
    phrases = Phrases.load(language)
    assert [code for code in sorted(raised) if not phrases.has(f"errors.{code}")] == []
