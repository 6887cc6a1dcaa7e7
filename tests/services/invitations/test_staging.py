"""Several files appear together or not at all, and older ones are kept until then."""

from pathlib import Path

import pytest

from mintgremium.core.errors import StorageUnavailableError
from mintgremium.services.invitations.staging import StagedFiles

NAMES = ("1.eml", "2.eml", "3.eml")


def contents(folder):
    return {path.name: path.read_text() for path in folder.iterdir()}


def stage(folder, *, force=True):
    staged = StagedFiles(folder, force=force)
    staged.__enter__()
    for name in NAMES:
        staged.add(name, b"neu")
    return staged


@pytest.fixture
def folder(tmp_path):
    """A folder where two of the three files lie already."""
    for name in NAMES[:2]:
        (tmp_path / name).write_text("alt")
    return tmp_path


def test_that_published_files_replace_older_ones_and_leave_nothing_else(folder):
    with stage(folder) as staged:
        staged.publish()
    assert contents(folder) == dict.fromkeys(NAMES, "neu")


@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("which", NAMES)
def test_that_a_failure_in_the_middle_brings_back_the_older_files(
    folder, monkeypatch, which, links
):
    whole = Path.replace

    def fail(self, target):
        if Path(target).name == which and "neu" in self.read_text():
            raise OSError(28, "No space left on device")
        return whole(self, target)

    def refuse(self, target):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(Path, "replace", fail)
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", refuse)
    with pytest.raises(StorageUnavailableError), stage(folder) as staged:
        staged.publish()
    assert contents(folder) == dict.fromkeys(NAMES[:2], "alt")


def test_that_a_failure_after_publishing_brings_back_the_older_files(folder):
    with pytest.raises(KeyError), stage(folder) as staged:
        staged.publish()
        raise KeyError
    assert contents(folder) == dict.fromkeys(NAMES[:2], "alt")


def test_that_a_folder_in_the_way_is_named_and_all_stays(folder):
    (folder / "3.eml").mkdir()
    with pytest.raises(StorageUnavailableError) as caught, stage(folder) as staged:
        staged.publish()
    assert caught.value.code == "target-is-folder"
    (folder / "3.eml").rmdir()
    assert contents(folder) == dict.fromkeys(NAMES[:2], "alt")


def test_that_a_link_is_replaced_and_its_goal_kept(folder):
    goal = folder / "ziel.txt"
    goal.write_text("alt")
    (folder / "3.eml").symlink_to(goal)
    with stage(folder) as staged:
        staged.publish()
    assert contents(folder) == {**dict.fromkeys(NAMES, "neu"), "ziel.txt": "alt"}
