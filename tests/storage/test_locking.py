"""One writer at a time: who else comes is told who is there, or may read."""

import errno
import json
import time
from contextlib import closing
from datetime import UTC, datetime

import pytest

from mintgremium.core.changes import Changes
from mintgremium.core.errors import StorageUnavailableError
from mintgremium.storage.locking import WorkspaceLock, lock_path, read_holder
from mintgremium.storage.network import is_on_network
from mintgremium.storage.workspace import open_workspace
from tests.support.children import child
from tests.support.workspaces import add_person

HOLDER = """
import sys
from pathlib import Path
from mintgremium.storage.workspace import open_workspace
from tests.support.workspaces import add_person
opened = open_workspace(Path(sys.argv[1]))
print("open", flush=True)
for line in sys.stdin:
    if line.strip() == "add":
        add_person(opened.work, "Von drüben")
    else:
        opened.history.undo()
    print("done", flush=True)
opened.close()
"""


def tell(process, word):
    process.stdin.write(f"{word}\n")
    process.stdin.flush()
    assert process.stdout.readline() == "done\n"


@pytest.fixture
def holder(fresh_path):
    with child(HOLDER, fresh_path) as process:
        assert process.stdout.readline() == "open\n"
        yield process


def test_that_a_second_opener_is_refused_and_told_who_is_there(holder, fresh_path):
    begun = time.monotonic()
    with pytest.raises(StorageUnavailableError) as caught:
        open_workspace(fresh_path)
    assert time.monotonic() - begun < 1
    assert caught.value.code == "workspace-locked-by"
    known = read_holder(fresh_path)
    assert known.process == holder.pid
    assert caught.value.details["who"] == known.author
    assert "@" in known.author


def test_that_a_killed_holder_leaves_the_workspace_free_at_once(holder, fresh_path):
    holder.kill()
    holder.wait()
    begun = time.monotonic()
    open_workspace(fresh_path).close()
    assert time.monotonic() - begun < 2


def test_that_a_reader_beside_the_writer_sees_its_changes(holder, fresh_path):
    with closing(open_workspace(fresh_path, read_only=True)) as reader:
        heard = []
        reader.bus.subscribe(heard.append)
        assert reader.loss is None
        assert reader.poll_foreign_changes() is None
        tell(holder, "add")
        changes = reader.poll_foreign_changes()
        assert isinstance(changes, Changes)
        assert not changes.complete
        assert heard == [changes]
        assert changes.history.undo.subject == "Von drüben"
        assert reader.reader.rows("SELECT family_name FROM person") == [("Von drüben",)]
        assert reader.poll_foreign_changes() is None
        tell(holder, "undo")
        assert reader.poll_foreign_changes().history.undo is None


def test_that_own_changes_are_not_taken_for_foreign_ones(workspace):
    add_person(workspace.work)
    workspace.history.undo()
    assert workspace.poll_foreign_changes() is None


def test_that_closing_gives_the_lock_back_and_leaves_no_file(workspace):
    with pytest.raises(StorageUnavailableError):
        open_workspace(workspace.path)
    workspace.close()
    assert not lock_path(workspace.path).exists()
    workspace.close()
    open_workspace(workspace.path).close()


def test_that_a_lock_file_without_its_process_bars_nobody(fresh_path):
    lock_path(fresh_path).write_text(' {"author": "weg@weg", "process": 1, "since": "2020-01-01"}')
    open_workspace(fresh_path).close()


@pytest.mark.parametrize("text", ["", " ", " {}", " []", " {broken", ' {"author": 1}'])
def test_that_an_unreadable_lock_file_names_nobody(fresh_path, text):
    lock_path(fresh_path).write_text(text)
    assert read_holder(fresh_path) is None


def test_that_a_holder_who_cannot_be_named_is_still_respected(fresh_path):
    lock = WorkspaceLock.acquire(fresh_path, "a@b", datetime.now(UTC))
    assert json.loads(lock_path(fresh_path).read_text())["author"] == "a@b"
    lock_path(fresh_path).write_text("")
    with pytest.raises(StorageUnavailableError) as caught:
        open_workspace(fresh_path)
    assert caught.value.code == "workspace-locked"
    lock.release()


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/share /mnt/share cifs rw 0 0
server:/share /mnt/my\\040home nfs4 rw 0 0
user@host: /mnt/share/inner fuse.sshfs rw 0 0
/dev/sdb1 /mnt/share/disk ext4 rw 0 0
portal /run/doc fuse.portal rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/mnt/local/a.mintgremium", False),
        ("/mnt/share/a.mintgremium", True),
        ("/mnt/shared/a.mintgremium", False),
        ("/mnt/my home/a.mintgremium", True),
        ("/mnt/share/inner/a.mintgremium", True),
        ("/mnt/share/disk/a.mintgremium", False),
        ("/run/doc/a.mintgremium", False),
        ("//server/share/a.mintgremium", True),
    ],
)
def test_that_network_drives_are_known_by_their_mount(tmp_path, path, network):
    from pathlib import Path

    (tmp_path / "mounts").write_text(MOUNTS)
    assert is_on_network(Path(path), tmp_path / "mounts") is network


def test_that_without_a_table_of_mounts_a_drive_counts_as_local(tmp_path):
    assert not is_on_network(tmp_path, tmp_path / "none")


def test_that_a_workspace_on_a_network_drive_uses_no_log(fresh_path, monkeypatch):
    monkeypatch.setattr("mintgremium.storage.workspace.is_on_network", lambda _: True)
    with closing(open_workspace(fresh_path)) as opened:
        assert opened.on_network
        add_person(opened.work, "Fern")
        assert opened.reader.one("PRAGMA journal_mode") == ("delete",)
        assert not fresh_path.with_name(f"{fresh_path.name}-wal").exists()
        opened.history.undo()
    monkeypatch.undo()
    with closing(open_workspace(fresh_path)) as opened:
        assert opened.reader.one("PRAGMA journal_mode") == ("wal",)


def test_that_a_lock_that_cannot_be_signed_is_given_back(fresh_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.write", full)
        with pytest.raises(StorageUnavailableError) as caught:
            open_workspace(fresh_path)
    assert caught.value.code == "disk-full"
    assert not lock_path(fresh_path).exists()
    open_workspace(fresh_path).close()
