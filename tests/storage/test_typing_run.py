"""Saves of one text while it is typed are committed one by one and undone together."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from mintgremium.core.changes import StepName
from mintgremium.core.vocabulary import Kind
from mintgremium.models import Person
from mintgremium.storage.check import check
from mintgremium.storage.workspace import open_workspace
from tests.support.workspaces import add_person


class Typist:
    """Types into one person's fields, with a clock that a test moves."""

    def __init__(self, path) -> None:
        self.path, self.now = path, datetime(2027, 4, 15, 12, tzinfo=UTC)
        self.workspace = open_workspace(path, now=lambda: self.now)
        self.person = add_person(self.workspace.work, "Beispiel", note="")

    def close(self) -> None:
        self.workspace.close()

    def reopen(self) -> None:
        self.workspace.close()
        self.workspace = open_workspace(self.path, now=lambda: self.now)

    def type(self, *texts, column="note", person=None, seconds=2):
        person = person or self.person
        for text in texts:
            self.now += timedelta(seconds=seconds)
            version = self._one("version", person)
            with self.workspace.work.edit("write") as rows:
                rows.change(Kind.PERSON, person, version, **{column: text})

    def undo(self):
        self.workspace.history.undo()
        return self.note

    def redo(self):
        self.workspace.history.redo()
        return self.note

    @property
    def note(self):
        return self._one("note", self.person)

    def _one(self, column, person):
        sql = f"SELECT {column} FROM person WHERE id = ?"
        return self.workspace.reader.one(sql, (person.hex,))[0]


@pytest.fixture
def typist(fresh_path):
    typist = Typist(fresh_path)
    with closing(typist):
        yield typist
        assert check(typist.workspace, full=True) == []


def test_that_a_text_typed_in_one_go_is_undone_and_redone_as_one(typist):
    typist.type("G", "Gu", "Gut", "Gute")
    for _ in range(2):
        assert typist.undo() == ""
        assert typist.workspace.history.status().undo == StepName("save-person", "Beispiel")
        assert typist.redo() == "Gute"
        assert typist.workspace.history.status().redo is None


def test_that_each_save_stays_in_the_record(typist):
    typist.type("G", "Gu", "Gut")
    typist.undo()
    listed = [(row.name.key, row.state, row.target) for row in typist.workspace.history.steps(4)]
    assert listed == [
        ("undo", "undo", 3),
        ("write", "undone", 3),
        ("write", "undone", 3),
        ("write", "undone", None),
    ]


def test_that_undo_takes_back_a_minute_of_typing_at_most(typist):
    typist.type(*(str(n) for n in range(1, 41)), seconds=3)  # two minutes
    assert [typist.undo(), typist.undo()] == ["21", ""]
    assert [typist.redo(), typist.redo()] == ["21", "40"]


def test_that_a_clock_set_back_ends_the_run(typist):
    typist.type("eins")
    typist.now -= timedelta(hours=1)
    typist.type("zwei")
    assert typist.undo() == "eins"


def test_that_another_field_record_or_step_ends_the_run(typist):
    other = add_person(typist.workspace.work, "Andere")
    typist.type("eins")
    typist.type("Vor", column="given_name")
    typist.type("zwei")
    typist.type("fremd", person=other)
    typist.type("drei")
    with typist.workspace.work.write("save-person") as session:
        session.get_one(Person, typist.person).family_name = "Neu"
    typist.type("vier")
    seen = [typist.note, *(typist.undo() for _ in range(7))]
    assert seen == ["vier", "drei", "drei", "zwei", "zwei", "eins", "eins", ""]


def test_that_undo_redo_and_a_new_start_end_the_run(typist):
    typist.type("eins", "zwei")
    typist.undo()
    typist.redo()
    typist.type("drei")
    typist.reopen()
    typist.type("vier")
    assert [typist.undo(), typist.undo(), typist.undo()] == ["drei", "zwei", ""]


def test_that_typing_after_undo_begins_anew_and_ends_redo(typist):
    typist.type("eins", "zwei")
    typist.undo()
    typist.type("drei", "vier")
    assert typist.workspace.history.status().redo is None
    assert typist.undo() == ""
    assert typist.redo() == "vier"


def test_that_a_save_that_failed_is_no_part_of_the_run(typist):
    typist.type("eins")
    with pytest.raises(KeyError), typist.workspace.work.edit("write") as rows:
        rows.change(Kind.PERSON, typist.person, 2, note="nie")
        raise KeyError
    typist.type("zwei")
    assert typist.undo() == ""


def test_that_a_run_of_which_a_part_was_erased_is_undone_down_to_there(typist):
    typist.type("eins", "zwei")
    middle = typist.now + timedelta(seconds=1)
    typist.type("drei", "vier")
    assert typist.workspace.history.forget(middle) == 4
    assert typist.undo() == "zwei"
    assert typist.workspace.history.status().undo is None
    assert typist.redo() == "vier"
