"""A zip file is looked into, never unpacked; a bomb is turned away before it opens."""

import io
import time
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.documents.received.archives import members
from mintgremium.documents.received.faults import Fault, UnreadableError


def archive(files, compression=zipfile.ZIP_DEFLATED):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as file:
        for name, content in files.items():
            file.writestr(name, content)
    return target.getvalue()


def test_that_the_files_within_are_given_with_their_last_name():
    files = {
        "Antworten/a.eml": b"a",
        "../../etc/passwd": b"b",
        "C:\\x\\c.ics": b"c",
        "d\u202eics.exe": b"d",
    }
    found = dict(members(archive(files)))
    assert found == {"a.eml": b"a", "passwd": b"b", "c.ics": b"c", "dics.exe": b"d"}


def test_that_one_bomb_among_good_files_is_named():
    found = dict(
        members(archive({"a.eml": b"a", "b.eml": b"\0" * 4_000_000, "c.eml": b"x" * 6_000_000}))
    )
    assert found == {"a.eml": b"a", "b.eml": Fault.TOO_LARGE, "c.eml": Fault.TOO_LARGE}


BOMBS = {
    "members": archive({f"{n}.eml": b"" for n in range(2_001)}),
    "total": archive({f"{n}.eml": b"\0" * 5_000_000 for n in range(11)}),
    "cut": archive({"a.eml": b"a" * 1_000})[:-30],
    "nothing": b"PK\x03\x04",
}


@pytest.mark.parametrize("name", BOMBS)
def test_that_a_bomb_is_refused_at_once(name):
    began = time.process_time()
    with pytest.raises(UnreadableError):
        list(members(BOMBS[name]))
    assert time.process_time() - began < 3


def test_that_a_locked_file_is_named():
    data = bytearray(archive({"a.eml": b"a" * 100}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert list(members(bytes(data))) == [("a.eml", Fault.SEALED)]


WHOLE = archive({"a.eml": b"a" * 300, "b.ics": b"b"})


@given(
    st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=8)
)
def test_that_a_damaged_archive_is_read_or_refused(damages):
    damaged = bytearray(WHOLE)
    for at, value in damages:
        damaged[at] = value
    with suppress(UnreadableError):
        found = list(members(bytes(damaged)))
        assert all(isinstance(content, (bytes, Fault)) for _, content in found)
