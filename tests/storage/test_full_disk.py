"""A full disk costs no confirmed save, is named as such, and is over when there is room again."""

import subprocess
import sys
from contextlib import closing

import pytest

from mintgremium.core.errors import StorageUnavailableError
from mintgremium.storage.check import check
from tests.support.children import ROOT, environment
from tests.support.own_disk import with_own_disk
from tests.support.workspaces import add_person

ON_SMALL_DISK = (
    'mount -t tmpfs -o size="$2"k none "$1" && "$3" -m tests.support.small_disk "$4" "$1"'
)


def on_small_disk(size, folder, template):
    """Run the drill on a disk of `size` KiB that only the child sees."""
    done = subprocess.run(
        with_own_disk(ON_SMALL_DISK, str(folder), str(size), sys.executable, str(template)),
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment(),
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_that_a_workspace_that_may_not_grow_keeps_what_was_confirmed(workspace):
    pages = workspace.reader.one("PRAGMA page_count")[0]
    writer = workspace._database.writer
    for room in (0, 1, 2, 5, 9):
        writer.execute(f"PRAGMA max_page_count = {pages + room}").fetchall()
        with pytest.raises(StorageUnavailableError) as caught:
            for _ in range(100):
                add_person(workspace.work, note="x" * 3000)
        assert caught.value.code == "disk-full"
        pages = workspace.reader.one("PRAGMA page_count")[0]
        assert check(workspace, full=True) == []
    writer.execute("PRAGMA max_page_count = 100000").fetchall()
    add_person(workspace.work, "Danach")
    with closing(workspace.connect()) as connection:
        assert connection.execute(
            "SELECT count(*) FROM person WHERE family_name = 'Danach'"
        ).fetchone() == (1,)


@pytest.mark.slow
def test_that_a_disk_of_any_size_loses_nothing(template, tmp_path):
    sizes = range(128, 1728, 64)
    found = {size: on_small_disk(size, tmp_path, template) for size in sizes}
    assert set(found.values()) == {"full before", "full while opening", "survived"}
    assert found[1664] == "survived"


@pytest.mark.slow
def test_that_a_new_workspace_is_there_whole_or_not_at_all(tmp_path):
    found = [on_small_disk(size, tmp_path, "-") for size in range(64, 1536, 256)]
    assert found[0] == "refused"
    assert found[-1] == "created"
