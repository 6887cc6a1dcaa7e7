"""What opens, what is refused, and that a refused file stays as it was."""

import hashlib
import os
import shutil
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from mintgremium.core.errors import ForeignFileError, MintgremiumError, StorageUnavailableError
from mintgremium.storage import driver
from mintgremium.storage.driver import Access, connect, refuse_old_engine
from mintgremium.storage.workspace import create_workspace, open_workspace
from tests.support.children import child
from tests.support.workspaces import add_person


def fingerprint(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def foreign_database(path):
    with closing(connect(path, Access.CREATE)) as connection:
        connection.execute("CREATE TABLE t (a)")


def newer_workspace(path):
    create_workspace(path).close()
    with closing(connect(path, Access.WRITE)) as connection:
        connection.execute("PRAGMA user_version = 999")


def truncated_workspace(path):
    create_workspace(path).close()
    os.truncate(path, path.stat().st_size // 2)
    (path.with_name(path.name + "-wal")).write_bytes(b"x" * 100)  # as after a crash


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: path.write_bytes(b""), "empty-file"),
        (lambda path: path.write_bytes(b"\xff\xd8\xff\xe0JFIF" * 900), "not-a-workspace"),
        (lambda path: path.write_text("Ein Brief\n" * 900), "not-a-workspace"),
        (foreign_database, "not-a-workspace"),
        (newer_workspace, "newer-version"),
        (truncated_workspace, "workspace-damaged"),
    ],
    ids=["empty", "jpeg", "text", "foreign", "newer", "truncated"],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_that_a_file_we_cannot_use_is_refused_and_left_alone(tmp_path, make, code, read_only):
    path = tmp_path / "fremd.mintgremium"
    make(path)
    before = fingerprint(path)
    with pytest.raises(ForeignFileError) as caught:
        open_workspace(path, read_only=read_only)
    assert caught.value.code == code
    assert fingerprint(path) == before


def test_that_a_folder_is_no_workspace(tmp_path):
    with pytest.raises(ForeignFileError) as caught:
        open_workspace(tmp_path)
    assert caught.value.code == "not-a-workspace"


@pytest.mark.parametrize(
    ("name", "code"),
    [("fehlt.mintgremium", "missing-file"), ("fehlt/x.mintgremium", "missing-folder")],
)
def test_that_a_missing_file_or_folder_is_named(tmp_path, name, code):
    with pytest.raises(StorageUnavailableError) as caught:
        open_workspace(tmp_path / name)
    assert caught.value.code == code
    assert not (tmp_path / name).exists()


def test_that_creating_never_overwrites(tmp_path):
    path = tmp_path / "da.mintgremium"
    path.write_text("Brief")
    with pytest.raises(StorageUnavailableError) as caught:
        create_workspace(path)
    assert caught.value.code == "file-exists"
    assert path.read_text() == "Brief"


def test_that_creating_in_a_missing_folder_says_so(tmp_path):
    with pytest.raises(StorageUnavailableError) as caught:
        create_workspace(tmp_path / "fehlt" / "neu.mintgremium")
    assert caught.value.code == "missing-folder"


def test_that_the_log_of_a_deleted_workspace_does_not_spoil_a_new_one(fresh_path, tmp_path):
    kept = tmp_path / "kept-wal"
    opened = open_workspace(fresh_path)
    add_person(opened.work, "Alt")
    shutil.copy(f"{fresh_path}-wal", kept)
    opened.close()
    fresh_path.unlink()
    shutil.copy(kept, f"{fresh_path}-wal")
    with closing(create_workspace(fresh_path)) as new:
        assert new.reader.one("SELECT count(*) FROM person") == (0,)
        assert new.loss is None


def test_that_an_old_engine_is_refused():
    with pytest.raises(StorageUnavailableError) as caught:
        refuse_old_engine((3, 40, 1))
    assert caught.value.code == "engine-too-old"
    refuse_old_engine((3, 51, 3))


def test_that_each_connection_is_protected(workspace):
    with closing(workspace.connect()) as connection:
        pragmas = ("synchronous", "foreign_keys", "trusted_schema", "cell_size_check", "mmap_size")
        assert [driver.number(connection, name) for name in pragmas] == [2, 1, 0, 1, 0]
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert driver.number(connection, "secure_delete") == 1


AS_NOBODY = """
import os, sys
from pathlib import Path
from mintgremium.core.errors import MintgremiumError
from mintgremium.storage.workspace import open_workspace
import mintgremium.storage.orm
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    opened = open_workspace(Path(sys.argv[1]), read_only=sys.argv[2] == "read")
    print("opened", opened.reader.one("SELECT count(*) FROM person"))
except MintgremiumError as error:
    print(error.code)
"""


@pytest.fixture
def public_path(tmp_path_factory, template):
    """A workspace in a folder that every user may enter."""
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        path = Path(shutil.copy(template, folder / "test.mintgremium"))
        path.chmod(0o644)
        yield path


def as_nobody(path, how):
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(path), how],
        capture_output=True,
        text=True,
        check=True,
        cwd="/",
        env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("mode", "how", "answer"),
    [
        (0o600, "write", "workspace-forbidden"),
        (0o600, "read", "workspace-forbidden"),
        (0o644, "write", "workspace-read-only"),
        (0o644, "read", "opened (0,)"),
    ],
)
def test_that_a_file_of_somebody_else_is_explained(public_path, mode, how, answer):
    public_path.chmod(mode)
    before = fingerprint(public_path)
    assert as_nobody(public_path, how) == answer
    assert fingerprint(public_path) == before
    assert stat.S_IMODE(public_path.stat().st_mode) == mode


def test_that_a_read_only_workspace_refuses_to_write(fresh_path):
    with closing(open_workspace(fresh_path, read_only=True)) as opened:
        with pytest.raises(StorageUnavailableError) as caught, opened.work.write("x"):
            pass
        assert caught.value.code == "opened-read-only"
        with pytest.raises(MintgremiumError):
            opened.history.undo()


def test_that_nothing_but_the_engine_opens_a_live_file(fresh_path, tmp_path):
    script = tmp_path / "spy.py"
    script.write_text(
        "import sys\n"
        "from pathlib import Path\n"
        "path = Path(sys.argv[1])\n"
        "live = {str(path) + suffix for suffix in ('', '-wal', '-shm', '-journal')}\n"
        "def spy(event, values):\n"
        "    if event == 'open' and str(values[0]) in live:\n"
        "        print('opened', values[0])\n"
        "sys.addaudithook(spy)\n"
        "from mintgremium.storage.check import check\n"
        "from mintgremium.storage.workspace import open_workspace\n"
        "from mintgremium.storage.restoring import restore\n"
        "from tests.support.workspaces import add_person\n"
        "from datetime import UTC, datetime\n"
        "opened = open_workspace(path)\n"
        "add_person(opened.work, 'Muster')\n"
        "opened.history.undo(); opened.history.redo()\n"
        "made = opened.make_backup('auto')\n"
        "assert check(opened, full=True) == []\n"
        "opened.close()\n"
        "restore(made, path, now=datetime.now(UTC))\n"
        "open_workspace(path).close()\n"
        "if len(sys.argv) > 2: open(path).close()\n"
    )
    command = [sys.executable, str(script), str(fresh_path)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path.cwd()), *sys.path])}
    run = [
        subprocess.run(words, capture_output=True, text=True, check=True, env=environment).stdout
        for words in (command, [*command, "control"])
    ]
    assert run == ["", f"opened {fresh_path}\n"]


@pytest.mark.parametrize("name", ["100% sicher?.mintgremium", "a#b %20 ü 🙂'\".mintgremium"])
def test_that_any_file_name_will_do(tmp_path, name):
    with closing(create_workspace(tmp_path / name)) as opened:
        add_person(opened.work, "Da")
    with closing(open_workspace(tmp_path / name)) as opened:
        assert opened.reader.one("SELECT family_name FROM person") == ("Da",)
        assert len(opened.backups.files()) == 1


def test_that_opening_for_reading_needs_neither_sqlalchemy_nor_a_second_engine(fresh_path):
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from mintgremium.storage.workspace import open_workspace\n"
        "opened = open_workspace(Path(sys.argv[1]))\n"
        "opened.reader.rows('SELECT * FROM person')\n"
        "opened.history.status()\n"
        "opened.history.steps()\n"
        "heavy = {'sqlalchemy', 'alembic', 'sqlite3', 'asyncio', 'shutil', 'subprocess'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    with child(script, fresh_path) as process:
        assert process.stdout.read() == "[]\n"


@pytest.mark.parametrize("read_only", [False, True])
def test_that_nothing_but_the_seal_stays_beside_a_closed_workspace(fresh_path, read_only):
    with closing(open_workspace(fresh_path)) as opened:
        add_person(opened.work)
    with closing(open_workspace(fresh_path, read_only=read_only)) as opened:
        opened.reader.one("SELECT count(*) FROM person")
        with opened.work.read() as session:
            session.connection().exec_driver_sql("SELECT count(*) FROM person").fetchall()
    assert companions(fresh_path) == [".seal"]


@pytest.mark.parametrize("read_only", [False, True])
def test_that_nothing_stays_beside_a_refused_workspace(tmp_path, read_only):
    path = tmp_path / "neuer.mintgremium"
    newer_workspace(path)
    with pytest.raises(ForeignFileError):
        open_workspace(path, read_only=read_only)
    assert companions(path) == []


def test_that_a_reader_who_leaves_takes_nothing_from_one_who_writes(fresh_path):
    with closing(open_workspace(fresh_path)) as writer:
        open_workspace(fresh_path, read_only=True).close()
        assert companions(fresh_path) == ["-shm", "-wal", ".lock"]
        add_person(writer.work)
        with closing(open_workspace(fresh_path, read_only=True)) as reader:
            assert reader.reader.one("SELECT count(*) FROM person") == (1,)


def companions(path):
    """Say what lies beside a workspace, its backups left out."""
    suffix = path.suffix
    names = [file.name for file in path.parent.glob(f"{path.stem}{suffix}*")]
    return sorted(name.removeprefix(path.name) for name in names if name != path.name)
