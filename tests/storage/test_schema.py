"""A file gets from one schema to the next whole or not at all."""

import hashlib
import os
import shutil
import signal
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from mintgremium import models
from mintgremium.core.changes import StepName
from mintgremium.core.errors import ForeignFileError, StorageUnavailableError
from mintgremium.storage.check import check
from mintgremium.storage.driver import Access, connect, number
from mintgremium.storage.journal import Header
from mintgremium.storage.proof import is_whole, logical_hash
from mintgremium.storage.schema import Schema
from mintgremium.storage.workspace import open_workspace
from tests.support.children import child
from tests.support.content import fill
from tests.support.dumps import dump, load_dump

GOLDEN = Path(__file__).parents[1] / "golden"
FUTURE = Path(__file__).parents[1] / "support" / "future_revisions"
NEXT = Schema(2, (*Schema().versions, FUTURE))


def hash_of(path):
    with closing(connect(path, Access.READ)) as connection:
        assert is_whole(connection)
        return logical_hash(connection)


@pytest.fixture
def filled_path(fresh_path):
    with closing(open_workspace(fresh_path)) as opened:
        fill(opened)
    return fresh_path


def upgrade(path, schema=NEXT):
    step = Header(name=StepName("migrate"), author="a@b", happened=datetime(2027, 1, 1, tzinfo=UTC))
    return schema.upgrade(path, step)


def test_that_the_migrated_schema_equals_the_models(workspace):
    with workspace._database.writing_engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, models.Base.metadata) == []


def test_that_the_schema_differs_when_the_models_do(workspace):
    from sqlalchemy import Column, Integer, MetaData, Table

    metadata = MetaData()
    for table in models.Base.metadata.sorted_tables:
        table.to_metadata(metadata)
    Table("person", metadata, Column("shoe_size", Integer), extend_existing=True)
    with workspace._database.writing_engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) != []


def test_that_the_sql_of_the_first_revision_is_that_of_the_models():
    from tests.support.write_schema import TARGET, statements

    assert TARGET.read_text(encoding="utf-8") == f"{statements()}\n"


@pytest.mark.parametrize("golden", sorted(GOLDEN.glob("schema_*.sql")), ids=lambda path: path.stem)
def test_that_a_file_of_every_released_schema_still_opens(golden, tmp_path):
    path = load_dump(golden, tmp_path / "alt.mintgremium")
    with closing(open_workspace(path)) as opened:
        assert check(opened, full=True) == []
        assert opened.reader.one("SELECT family_name FROM person") == ("Häßler",)
    with closing(open_workspace(path, schema=NEXT)) as opened:
        assert opened.reader.one("SELECT nickname FROM person") == ("",)
        assert check(opened, full=True) == []


def test_that_a_dump_makes_the_same_file_again(filled_path, tmp_path):
    (tmp_path / "dump.sql").write_text(";\n".join(dump(filled_path)) + ";\n", encoding="utf-8")
    again = load_dump(tmp_path / "dump.sql", tmp_path / "again.mintgremium")
    assert hash_of(again) == hash_of(filled_path)


def test_that_an_upgrade_keeps_all_rows_and_backs_up_first(filled_path):
    before = hash_of(filled_path)
    with closing(open_workspace(filled_path, schema=NEXT)) as opened:
        assert opened.reader.one("SELECT nickname FROM person") == ("",)
        assert opened.reader.one("SELECT count(*) FROM agenda_item") == (2,)
        assert opened.history.status().undo is None
        backups = opened.backups.files()
        assert check(opened, full=True) == []
    made = [file for file in backups if file.reason == "migration"]
    assert [hash_of(file.path) for file in made] == [before]
    with closing(connect(filled_path, Access.READ)) as connection:
        assert number(connection, "user_version") == 2


def test_that_a_failing_backup_stops_the_upgrade(filled_path, monkeypatch):
    before = hash_of(filled_path)

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mintgremium.storage.backup._sync", fail)
    with pytest.raises(StorageUnavailableError) as caught:
        open_workspace(filled_path, schema=NEXT)
    assert caught.value.code == "disk-full"
    assert hash_of(filled_path) == before


def test_that_an_older_file_is_not_upgraded_for_reading(filled_path):
    content = filled_path.read_bytes()
    with pytest.raises(StorageUnavailableError) as caught:
        open_workspace(filled_path, read_only=True, schema=NEXT)
    assert caught.value.code == "older-version"
    assert filled_path.read_bytes() == content


def test_that_a_newer_file_is_refused_byte_for_byte(filled_path):
    upgrade(filled_path)
    before = hashlib.sha256(filled_path.read_bytes()).hexdigest()
    for read_only in (False, True):
        with pytest.raises(ForeignFileError) as caught:
            open_workspace(filled_path, read_only=read_only)
        assert (caught.value.code, caught.value.details["found"]) == ("newer-version", 2)
    assert hashlib.sha256(filled_path.read_bytes()).hexdigest() == before


class StopError(Exception):
    """Ends a migration at one of its statements."""


def count_statements(path, action=None):
    """Upgrade and count the statements; `action(n)` is called before the n-th."""
    from sqlalchemy import Engine, event

    seen = []

    def listen(connection, cursor, statement, *_):
        seen.append(statement)
        if action is not None:
            action(len(seen))

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        upgrade(path)
    finally:
        event.remove(Engine, "before_cursor_execute", listen)
    return len(seen)


def test_that_an_exception_at_any_statement_leaves_the_old_file(filled_path, tmp_path):
    before = hash_of(filled_path)
    trial = Path(shutil.copy(filled_path, tmp_path / "trial.mintgremium"))
    total = count_statements(trial)
    assert total > 10

    for n in range(1, total + 1):

        def stop(seen, at=n):
            if seen == at:
                raise StopError

        with pytest.raises(StopError):
            count_statements(filled_path, stop)
        assert hash_of(filled_path) == before


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.storage import test_schema as this
def action(seen):
    if seen == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
this.count_statements(Path(sys.argv[1]), action)
"""


@pytest.mark.parametrize("part", [0.2, 0.6, 1.0])
def test_that_a_kill_within_an_upgrade_leaves_the_old_file(filled_path, tmp_path, part):
    before = hash_of(filled_path)
    trial = Path(shutil.copy(filled_path, tmp_path / "trial.mintgremium"))
    total = count_statements(trial)
    with child(KILLED, filled_path, max(1, round(total * part))) as process:
        assert process.wait() == -signal.SIGKILL
    with closing(open_workspace(filled_path)) as opened:
        assert check(opened, full=True) == []
    assert hash_of(filled_path) == before


@pytest.mark.slow
def test_that_a_kill_at_any_statement_leaves_the_old_file(filled_path, tmp_path):
    before = hash_of(filled_path)
    trial = Path(shutil.copy(filled_path, tmp_path / "trial.mintgremium"))
    total = count_statements(trial)
    for n in range(1, total + 1):
        process = os.fork()
        if process == 0:
            count_statements(filled_path, lambda seen, at=n: seen == at and os._exit(9))
            os._exit(0)
        _, status = os.waitpid(process, 0)
        assert os.waitstatus_to_exitcode(status) == 9
        assert hash_of(filled_path) == before


def test_that_an_upgrade_that_breaks_a_reference_is_taken_back(filled_path, monkeypatch):
    before = hash_of(filled_path)
    run = Schema._run

    def spoil(self, sql):
        run(self, sql)
        sql.exec_driver_sql("UPDATE agenda_item SET meeting_id = 'nowhere'")

    monkeypatch.setattr(Schema, "_run", spoil)
    with pytest.raises(ForeignFileError):
        upgrade(filled_path)
    assert hash_of(filled_path) == before
