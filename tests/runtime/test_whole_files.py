"""A file is there whole, or not at all."""

import errno

import pytest

from mintgremium.core.errors import StorageUnavailableError
from mintgremium.runtime.whole_files import explained, write_whole


def _pieces(*, fail):
    yield b"eins"
    if fail:
        raise fail
    yield b"zwei"


def test_that_a_file_holds_all_pieces(tmp_path):
    write_whole(tmp_path / "Größe.txt", _pieces(fail=None))
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"einszwei"]


@pytest.mark.parametrize("fail", [ValueError("x"), OSError(errno.ENOSPC, "voll")])
def test_that_a_failure_leaves_what_was_there(tmp_path, fail):
    path = tmp_path / "a.txt"
    path.write_bytes(b"alt")
    with pytest.raises((ValueError, StorageUnavailableError)):
        write_whole(path, _pieces(fail=fail), force=True)
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"alt"]


def test_that_an_existing_file_is_kept_unless_forced(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"alt")
    with pytest.raises(StorageUnavailableError) as caught:
        write_whole(path, [b"neu"])
    assert caught.value.code == "file-exists"
    assert path.read_bytes() == b"alt"
    write_whole(path, [b"neu"], force=True)
    assert path.read_bytes() == b"neu"


@pytest.mark.parametrize(
    ("name", "code"),
    [("fehlt/a.txt", "missing-folder"), ("", "target-is-folder"), ("x" * 300, "file-name")],
)
def test_that_an_impossible_place_is_named(tmp_path, name, code):
    with pytest.raises(StorageUnavailableError) as caught:
        write_whole(tmp_path / name, [b""])
    assert caught.value.code == code


def test_that_what_the_system_says_becomes_a_sentence(tmp_path):
    path = tmp_path / "a" / "b.txt"
    assert explained(OSError(errno.ENOSPC, ""), path).code == "disk-full"
    assert explained(OSError(errno.EACCES, ""), path).code == "not-writable"
    assert explained(OSError(errno.ENOENT, ""), path).details["path"] == str(path.parent)
