"""Confirmed changes that vanished are told at the next opening, whatever made them vanish."""

import random
import shutil
import struct
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from mintgremium.core.errors import ForeignFileError
from mintgremium.storage.opening import was_left_open
from mintgremium.storage.seal import SLOT, SLOTS, Seal, seal_path
from mintgremium.storage.workspace import open_workspace
from tests.support.workspaces import add_person

FRAME = 4096 + 24  # page and its header (sqlite.org/fileformat2.html §4.1)
WAL_HEADER = 32
STEPS = 12


def sibling(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def copy_all(source: Path, folder: Path) -> Path:
    """Copy what a kill would have left: the file, its log and its seal."""
    folder.mkdir(exist_ok=True)
    for suffix in ("", "-wal", ".seal"):
        target = folder / (source.name + suffix)
        target.unlink(missing_ok=True)
        if sibling(source, suffix).exists():
            shutil.copy(sibling(source, suffix), target)
    sibling(folder / source.name, "-shm").unlink(missing_ok=True)
    return folder / source.name


@dataclass(frozen=True)
class Crashed:
    path: Path  # after STEPS steps, not closed
    earlier: Path  # the same after half of them
    foreign: Path  # another workspace, not closed


@pytest.fixture(scope="module")
def crashed(template, tmp_path_factory):
    folder = tmp_path_factory.mktemp("crashed")
    (folder / "live").mkdir()
    live = Path(shutil.copy(template, folder / "live" / "w.mintgremium"))
    with closing(open_workspace(live)) as opened:
        for n in range(STEPS):
            if n == STEPS // 2:
                earlier = copy_all(live, folder / "earlier")
            add_person(opened.work, f"Person {n}")
        path = copy_all(live, folder / "crashed")
    (folder / "other").mkdir()
    other = Path(shutil.copy(template, folder / "other" / "w.mintgremium"))
    with closing(open_workspace(other)) as opened:
        for n in range(STEPS):
            add_person(opened.work, f"Fremd {n}")
        foreign = copy_all(other, folder / "foreign")
    return Crashed(path, earlier, foreign)


def opening(path: Path) -> tuple[str, int]:
    """Open and tell what is reported, and how many of the steps are there."""
    try:
        with closing(open_workspace(path)) as opened:
            there = opened.reader.one(
                "SELECT count(*) FROM person WHERE family_name LIKE 'Person %'"
            )[0]
            return ("nothing" if opened.loss is None else str(opened.loss.missing)), there
    except ForeignFileError as error:
        return error.code, 0


def assert_told(path: Path) -> str:
    told, there = opening(path)
    if told == "workspace-damaged":
        return "damaged"
    assert told == ("nothing" if there == STEPS else str(STEPS - there))
    return "lost" if there < STEPS else "whole"


def test_that_an_undamaged_log_loses_nothing_and_raises_no_alarm(crashed, tmp_path):
    path = copy_all(crashed.path, tmp_path / "x")
    assert was_left_open(path)
    assert assert_told(path) == "whole"


def test_that_a_log_cut_at_any_frame_is_told(crashed, tmp_path):
    size = sibling(crashed.path, "-wal").stat().st_size
    cuts = [
        cut + off
        for cut in range(WAL_HEADER, size, FRAME)
        for off in (-1, 0, 1)
        if cut + off < size
    ]
    seen = set()
    for cut in cuts:
        path = copy_all(crashed.path, tmp_path / "x")
        with sibling(path, "-wal").open("r+b") as file:
            file.truncate(cut)
        seen.add(assert_told(path))
    assert seen >= {"lost"}


def test_that_a_log_with_flipped_bits_is_told(crashed, tmp_path):
    dice = random.Random(8)
    seen = []
    for _ in range(100):
        path = copy_all(crashed.path, tmp_path / "x")
        log = bytearray(sibling(path, "-wal").read_bytes())
        log[dice.randrange(len(log))] ^= 1 << dice.randrange(8)
        sibling(path, "-wal").write_bytes(log)
        seen.append(assert_told(path))
    assert seen.count("lost") > 90


def test_that_a_deleted_log_is_told_with_number_and_time(crashed, tmp_path):
    path = copy_all(crashed.path, tmp_path / "x")
    sibling(path, "-wal").unlink()
    newest = Seal(path).marks()
    with closing(open_workspace(path)) as opened:
        assert opened.loss.missing == STEPS
        assert opened.loss.since == newest[-1].happened


@pytest.mark.parametrize("which", ["earlier", "foreign"])
def test_that_an_exchanged_log_is_told(crashed, tmp_path, which):
    path = copy_all(crashed.path, tmp_path / "x")
    shutil.copy(sibling(getattr(crashed, which), "-wal"), sibling(path, "-wal"))
    assert assert_told(path) in {"lost", "damaged"}


@pytest.mark.parametrize("with_log", [True, False])
@pytest.mark.parametrize("which", ["earlier", "foreign"])
def test_that_a_silently_replaced_file_is_told(crashed, tmp_path, which, with_log):
    path = copy_all(crashed.path, tmp_path / "x")
    other = getattr(crashed, which)
    shutil.copy(other, path)
    sibling(path, "-wal").unlink()
    if with_log:
        shutil.copy(sibling(other, "-wal"), sibling(path, "-wal"))
    told, _ = opening(path)
    assert told not in {"nothing", "workspace-damaged"}


def test_that_changes_made_to_an_older_copy_do_not_hide_the_loss(crashed, tmp_path):
    older = copy_all(crashed.earlier, tmp_path / "older")
    with closing(open_workspace(older)) as opened:
        for n in range(2 * STEPS):
            add_person(opened.work, f"Anders {n}")
    path = copy_all(crashed.path, tmp_path / "x")
    sibling(path, "-wal").unlink()
    shutil.copy(older, path)
    with closing(open_workspace(path)) as opened:
        assert opened.loss.missing == STEPS - STEPS // 2


def test_that_a_loss_is_told_until_it_is_accepted_or_work_goes_on(crashed, tmp_path):
    for end in (lambda w: w.accept_loss(), lambda w: add_person(w.work, "Neu")):
        path = copy_all(crashed.path, tmp_path / "x")
        sibling(path, "-wal").unlink()
        for _ in range(2):
            assert opening(path)[0] == str(STEPS)
        with closing(open_workspace(path)) as opened:
            end(opened)
            assert opened.loss is None
        assert opening(path)[0] == "nothing"


def test_that_a_seal_that_lags_behind_raises_no_alarm(crashed, tmp_path):
    path = copy_all(crashed.path, tmp_path / "x")
    shutil.copy(seal_path(crashed.earlier), seal_path(path))
    assert opening(path) == ("nothing", STEPS)


def test_that_a_torn_or_missing_seal_raises_no_alarm(crashed, tmp_path):
    path = copy_all(crashed.path, tmp_path / "x")
    content = seal_path(path).read_bytes()
    newest = max(Seal(path).marks(), key=lambda mark: mark.number).number % SLOTS
    seal_path(path).write_bytes(content[: newest * SLOT.size + 20])
    assert opening(path) == ("nothing", STEPS)
    seal_path(path).unlink()
    assert opening(path) == ("nothing", STEPS)


def test_that_the_ring_holds_the_last_marks_only(workspace):
    for n in range(SLOTS + 5):
        add_person(workspace.work, f"Person {n}")
    marks = Seal(workspace.path).marks()
    assert len(marks) == SLOTS
    assert marks[0].number == SLOTS + 6
    assert struct.calcsize("<QQ32sI") * SLOTS == seal_path(workspace.path).stat().st_size


@pytest.mark.expected_logs("the seal could not be written")
def test_that_a_full_disk_under_the_seal_does_not_undo_a_save(workspace, monkeypatch, caplog):
    monkeypatch.setattr(Seal, "add", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    add_person(workspace.work, "Sicher")
    assert workspace.reader.one("SELECT count(*) FROM person") == (1,)
    assert "Sicher" not in caplog.text


def test_that_a_log_that_swallowed_changes_is_kept_with_its_file(crashed, tmp_path):
    path = copy_all(crashed.path, tmp_path / "x")
    with sibling(path, "-wal").open("r+b") as file:
        file.truncate(WAL_HEADER + 7 * FRAME)
    before = path.read_bytes(), sibling(path, "-wal").read_bytes()
    assert assert_told(path) == "lost"
    (kept,) = path.parent.glob("w-damaged-*.mintgremium")
    assert (kept.read_bytes(), sibling(kept, "-wal").read_bytes()) == before
