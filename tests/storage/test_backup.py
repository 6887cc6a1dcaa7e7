"""A backup counts when it is proven; old ones are thinned; a restore loses nothing."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.errors import ForeignFileError, StorageUnavailableError
from mintgremium.storage.backup import BackupPlan
from mintgremium.storage.driver import Access, connect
from mintgremium.storage.proof import logical_hash, prove
from mintgremium.storage.restoring import restore
from mintgremium.storage.retention import Retention
from mintgremium.storage.workspace import open_workspace
from tests.support.workspaces import add_person

NOW = datetime(2027, 3, 18, 12, 0, tzinfo=UTC)


class Clock:
    def __init__(self):
        self.time = NOW

    def __call__(self):
        return self.time

    def pass_minutes(self, minutes):
        self.time += timedelta(minutes=minutes)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def opened(fresh_path, clock):
    with closing(open_workspace(fresh_path, now=clock, plan=BackupPlan(minutes=15))) as opened:
        yield opened


def names(path):
    with closing(open_workspace(path, read_only=True)) as opened:
        return [row[0] for row in opened.reader.rows("SELECT family_name FROM person ORDER BY 1")]


def test_that_a_backup_equals_its_source_and_stands_alone(opened, tmp_path):
    add_person(opened.work, "Muster")
    made = opened.back_up_to(tmp_path / "kopie.mintgremium")
    with closing(opened.connect()) as one, closing(connect(made, Access.FROZEN)) as other:
        assert logical_hash(one) == logical_hash(other)
    assert sorted(p.name for p in tmp_path.iterdir() if "kopie" in p.name) == ["kopie.mintgremium"]
    assert names(made) == ["Muster"]


def test_that_a_backup_never_overwrites_and_needs_its_folder(opened, tmp_path):
    (tmp_path / "da.mintgremium").write_text("Brief")
    with pytest.raises(StorageUnavailableError) as caught:
        opened.back_up_to(tmp_path / "da.mintgremium")
    assert caught.value.code == "file-exists"
    with pytest.raises(StorageUnavailableError) as caught:
        opened.back_up_to(tmp_path / "fehlt" / "x.mintgremium")
    assert caught.value.code == "missing-folder"


def test_that_a_copy_that_differs_or_is_damaged_does_not_count(opened, tmp_path):
    made = opened.back_up_to(tmp_path / "kopie.mintgremium")
    with pytest.raises(ForeignFileError) as caught:
        prove(made, "another hash")
    assert caught.value.code == "backup-differs"
    content = bytearray(made.read_bytes())
    content[4096 * 3 : 4096 * 3 + 200] = b"\xff" * 200
    made.write_bytes(content)
    with pytest.raises(ForeignFileError):
        prove(made)


def test_that_a_failing_proof_leaves_no_backup(opened, tmp_path, monkeypatch):
    def fail(part, _):
        raise ForeignFileError("backup-differs", path=str(part))

    monkeypatch.setattr("mintgremium.storage.backup.prove", fail)
    with pytest.raises(ForeignFileError):
        opened.back_up_to(tmp_path / "kopie.mintgremium")
    assert not list(tmp_path.glob("*kopie*"))


def test_that_a_change_is_backed_up_after_a_quarter_of_an_hour(opened, clock):
    clock.pass_minutes(60)
    assert opened.back_up_if_due() is None  # nothing has changed
    add_person(opened.work)
    made = opened.back_up_if_due()
    assert made is not None
    add_person(opened.work)
    clock.pass_minutes(14.9)
    assert opened.back_up_if_due() is None
    clock.pass_minutes(0.2)
    assert opened.back_up_if_due() is not None
    assert [file.reason for file in opened.backups.files()] == ["auto", "auto"]


def test_that_closing_backs_up_what_has_changed_and_only_that(fresh_path, clock):
    for changes, expected in ((False, 0), (True, 1), (False, 1)):
        opened = open_workspace(fresh_path, now=clock)
        clock.pass_minutes(1)
        if changes:
            add_person(opened.work)
        opened.close()
        assert len(opened.backups.files()) == expected


def test_that_a_failing_backup_at_close_still_closes(fresh_path, monkeypatch):
    opened = open_workspace(fresh_path)
    add_person(opened.work)
    monkeypatch.setattr("mintgremium.storage.backup._copy", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        opened.close()
    monkeypatch.undo()
    assert names(fresh_path) == ["Beispiel"]
    open_workspace(fresh_path).close()


def test_that_workspaces_of_one_name_keep_their_backups_apart(tmp_path, template):
    import shutil

    plan = BackupPlan(folder=tmp_path / "backups")
    for place in ("a", "b"):
        (tmp_path / place).mkdir()
        path = shutil.copy(template, tmp_path / place / "gremien.mintgremium")
        with closing(open_workspace(type(tmp_path)(path), plan=plan)) as opened:
            opened.make_backup("auto")
            assert len(opened.backups.files()) == 1
    assert len(list((tmp_path / "backups").iterdir())) == 2


def test_that_a_restore_brings_back_the_old_state_and_keeps_the_new_one(fresh_path, tmp_path):
    with closing(open_workspace(fresh_path)) as opened:
        add_person(opened.work, "Alt")
        backup = opened.back_up_to(tmp_path / "alt.mintgremium")
        add_person(opened.work, "Neu")
    done = restore(backup, fresh_path, now=NOW)
    assert names(fresh_path) == ["Alt"]
    assert names(done.previous) == ["Alt", "Neu"]
    with closing(open_workspace(fresh_path)) as opened:
        assert opened.loss is None
        assert opened.history.status().undo is None
        assert opened.history.steps(1)[0].name.key == "restore"
    restore(done.previous, fresh_path, now=NOW)
    assert names(fresh_path) == ["Alt", "Neu"]


def test_that_a_restore_replaces_a_damaged_file_and_keeps_it(fresh_path, tmp_path):
    with closing(open_workspace(fresh_path)) as opened:
        add_person(opened.work, "Alt")
        backup = opened.back_up_to(tmp_path / "alt.mintgremium")
    fresh_path.write_bytes(b"kaputt" * 1000)
    done = restore(backup, fresh_path, now=NOW)
    assert names(fresh_path) == ["Alt"]
    assert done.previous.read_bytes() == b"kaputt" * 1000


def test_that_a_restore_to_a_lost_file_needs_nothing_there(fresh_path, tmp_path):
    with closing(open_workspace(fresh_path)) as opened:
        backup = opened.back_up_to(tmp_path / "alt.mintgremium")
    fresh_path.unlink()
    assert restore(backup, fresh_path, now=NOW).previous is None
    assert names(fresh_path) == []


@pytest.mark.parametrize("spoil", ["damage", "foreign"])
def test_that_a_bad_backup_replaces_nothing(fresh_path, tmp_path, spoil):
    with closing(open_workspace(fresh_path)) as opened:
        add_person(opened.work, "Bleibt")
        backup = opened.back_up_to(tmp_path / "alt.mintgremium")
    content = bytearray(backup.read_bytes())
    start = 0 if spoil == "foreign" else 4096 * 3
    content[start : start + 200] = b"\xff" * 200
    backup.write_bytes(content)
    before = fresh_path.read_bytes()
    with pytest.raises(ForeignFileError):
        restore(backup, fresh_path, now=NOW)
    assert fresh_path.read_bytes() == before
    assert names(fresh_path) == ["Bleibt"]


def test_that_an_open_workspace_is_not_restored_over(workspace, tmp_path):
    backup = workspace.back_up_to(tmp_path / "alt.mintgremium")
    with pytest.raises(StorageUnavailableError) as caught:
        restore(backup, workspace.path, now=NOW)
    assert caught.value.code == "workspace-locked-by"


def test_that_a_workspace_somebody_reads_is_not_restored_over(fresh_path, tmp_path):
    with closing(open_workspace(fresh_path)) as opened:
        add_person(opened.work, "Bleibt")
        backup = opened.back_up_to(tmp_path / "alt.mintgremium")
    with closing(open_workspace(fresh_path, read_only=True)) as reader:
        reader.reader.rows("SELECT 1 FROM person")
        with pytest.raises(StorageUnavailableError) as caught:
            restore(backup, fresh_path, now=NOW)
        assert caught.value.code == "workspace-busy"
    assert names(fresh_path) == ["Bleibt"]


def test_that_files_of_others_in_the_folder_are_left_alone(opened, clock):
    opened.make_backup("auto")
    folder = opened.backups.folder
    stranger = folder / "fremd-20100101T000000000000Z-auto.mintgremium"
    stranger.write_text("Brief")
    noise = folder / f"{opened.backups.files()[0].path.name.split('-')[0]}-notiz.mintgremium"
    noise.write_text("Brief")
    clock.pass_minutes(60 * 24 * 365 * 20)
    opened.make_backup("auto")
    assert stranger.exists()
    assert noise.exists()
    assert len(opened.backups.files()) == 1
    assert folder.stat().st_mode & 0o077 == 0


def test_that_a_backup_every_quarter_hour_for_years_is_thinned_as_promised():
    made = {NOW - timedelta(minutes=15 * n) for n in range(4 * 24 * 60)}
    made |= {NOW - timedelta(days=n) for n in range(365 * 15)}
    kept = Retention().keeps(made, NOW)
    ages = sorted(NOW - moment for moment in kept)
    assert sum(age <= timedelta(days=2) for age in ages) == 2 * 24 * 4 + 1
    assert sum(timedelta(days=3) < age <= timedelta(days=29) for age in ages) == 26
    assert sum(timedelta(days=31) < age <= timedelta(days=365) for age in ages) == 11
    assert len({moment.year for moment in kept}) == 10


MINUTES = st.integers(0, 17 * 365 * 24 * 60)


@given(st.sets(MINUTES.map(lambda n: NOW - timedelta(minutes=n))), st.integers(0, 400))
def test_that_thinning_keeps_the_newest_invents_nothing_and_is_stable(made, days):
    now = NOW + timedelta(days=days)
    kept = Retention().keeps(made, now)
    assert kept <= made
    assert not made or max(made) in kept
    assert Retention().keeps(kept, now) == kept
