"""Damage that SQLite overlooks is found by the journal; findings come as codes with a place."""

import random
import shutil
from contextlib import closing

import pytest

from mintgremium.core.errors import ForeignFileError
from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.storage.check import Finding, check
from mintgremium.storage.driver import Access, connect
from mintgremium.storage.reader import text_of
from mintgremium.storage.workspace import open_workspace
from tests.support.content import fill
from tests.support.workspaces import add_person


@pytest.fixture
def filled(fresh_path):
    with closing(open_workspace(fresh_path)) as opened:
        fill(opened)
        add_person(opened.work, "Marke Eins", note="Wortlaut")
        opened.history.undo()
        opened.history.redo()
        with opened.work.write("delete") as session:
            from mintgremium.models import Meeting

            session.delete(session.query(Meeting).one())
        opened.history.undo()
    return fresh_path


def findings_after(path, *statements, full=True):
    """Change the file behind the journal's back and return the codes found."""
    with closing(connect(path, Access.WRITE)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF").fetchall()
        for statement in statements:
            connection.execute(statement)
    with closing(open_workspace(path)) as opened:
        return {finding.code for finding in check(opened, full=full)}


@pytest.mark.parametrize("full", [False, True])
def test_that_an_undamaged_workspace_has_no_findings(filled, full):
    with closing(open_workspace(filled)) as opened:
        assert check(opened, full=full) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE person SET note = 'x' WHERE family_name = 'Marke Eins'", "record-altered"),
        ("DELETE FROM person WHERE family_name = 'Marke Eins'", "record-missing"),
        ("UPDATE person SET id = hex(randomblob(16)) WHERE note = 'Wortlaut'", "record-unknown"),
        ("UPDATE agenda_item SET meeting_id = 'x'", "reference-broken"),
        ("UPDATE journal_step SET author = 'anders' WHERE number = 2", "journal-altered"),
        ("UPDATE journal_step SET happened = '2000' WHERE number = 2", "journal-altered"),
        ("UPDATE journal_entry SET after = '{}' WHERE step = 3", "journal-altered"),
        ("DELETE FROM journal_entry WHERE step = 3", "journal-altered"),
        ("UPDATE attachment_content SET content = x'00'", "attachment-altered"),
        ("DELETE FROM journal_step WHERE number = 4", "journal-gap"),
        ("DELETE FROM journal_step WHERE number = (SELECT max(number) FROM journal_step)",
         "changes-missing"),
    ],
)  # fmt: skip
def test_that_a_change_behind_the_journal_is_found(filled, statement, code):
    assert code in findings_after(filled, statement)


def test_that_the_quick_check_follows_the_chain(filled):
    changed = "UPDATE journal_step SET happened = '2000' WHERE number = 2"
    assert findings_after(filled, changed, full=False) == {"journal-altered"}


def test_that_erasing_old_entries_leaves_the_chain_whole(filled):
    with closing(open_workspace(filled)) as opened:
        assert opened.history.forget(opened.history.steps()[0].happened) > 3
        assert check(opened, full=True) == []
        listed = opened.history.steps()
        assert [step.name.subject for step in listed[1:]] == [""] * (len(listed) - 1)
        assert opened.history.changes(listed[-2].number) == []
        newest = listed[0].number
        assert opened.reader.one(
            "SELECT count(*) FROM journal_entry WHERE after LIKE '%Marke%' AND step < ?",
            (newest,),
        ) == (0,)
        assert opened.history.status().undo is None
    assert b"Wortlaut" in filled.read_bytes()  # the record itself stays


def test_that_domain_rules_are_asked(workspace):
    person_id = add_person(workspace.work)

    def rule(reader):
        return [Finding("rule", key) for (key,) in reader.rows("SELECT id FROM person")]

    assert check(workspace, rules=[rule]) == [Finding("rule", text_of(person_id))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_each_finding_has_its_sentence(language):
    phrases = Phrases.load(language)
    codes = (
        "changes-missing page-damaged reference-broken journal-gap journal-altered record-altered"
        " record-unknown record-missing attachment-altered workspace-damaged"
    )
    assert all(phrases.has(f"findings.{code}") for code in codes.split())


def content(path):
    with closing(connect(path, Access.FROZEN)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1"
        ).fetchall()
        return [connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in tables]


def damage(dice, blob):
    """Flip a bit, punch a hole or exchange two pages."""
    place = dice.randrange(100, len(blob))
    match dice.randrange(3):
        case 0:
            blob[place] ^= 1 << dice.randrange(8)
        case 1:
            blob[place : place + 512] = bytes(len(blob[place : place + 512]))
        case _:
            pages = len(blob) // 4096
            one, other = (4096 * dice.randrange(1, pages) for _ in range(2))
            blob[one : one + 4096], blob[other : other + 4096] = (
                blob[other : other + 4096],
                blob[one : one + 4096],
            )


def is_noticed(path):
    try:
        with closing(open_workspace(path)) as opened:
            return bool(check(opened, full=True))
    except ForeignFileError:
        return True


def hurt_records(filled, tmp_path, trials, seed):
    """Damage copies at random; return how many lost content, and which of them went unnoticed."""
    whole, blob = content(filled), filled.read_bytes()
    dice = random.Random(seed)
    hurt, unnoticed = 0, []
    for trial in range(trials):
        damaged = bytearray(blob)
        damage(dice, damaged)
        path = tmp_path / "damaged.mintgremium"
        path.write_bytes(damaged)
        shutil.copy(f"{filled}.seal", f"{path}.seal")
        try:
            changed = content(path) != whole
        except Exception:  # unreadable is also changed
            changed = True
        hurt += changed
        if changed and not is_noticed(path):
            unnoticed.append(trial)
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    return hurt, unnoticed


def test_that_page_damage_which_changes_content_is_noticed(filled, tmp_path):
    hurt, unnoticed = hurt_records(filled, tmp_path, 120, seed=1)
    assert hurt > 20
    assert unnoticed == []


@pytest.mark.slow
def test_that_much_page_damage_is_noticed(filled, tmp_path):
    hurt, unnoticed = hurt_records(filled, tmp_path, 2000, seed=2)
    assert hurt > 400
    assert unnoticed == []
