"""Single rows changed in plain SQL: the same journal, the same rules."""

from uuid import uuid4

import pytest

from mintgremium.core.changes import StepName
from mintgremium.core.errors import ConflictError, MissingError
from mintgremium.core.vocabulary import Kind
from mintgremium.storage.check import check
from tests.support.workspaces import add_person


def row(workspace):
    return workspace.reader.one("SELECT note, version, modified FROM person")


def test_that_an_edited_row_is_journaled_announced_and_undone(workspace):
    person_id = add_person(workspace.work, note="vorher")
    heard = []
    workspace.bus.subscribe(heard.append)
    before = row(workspace)
    with workspace.work.edit("write", "Beispiel", initiator="me") as rows:
        assert rows.change(Kind.PERSON, person_id, 1, note="nachher") == 2
        assert rows.one("SELECT note FROM person") == ("nachher",)
    after = row(workspace)
    assert after[:2] == ("nachher", 2)
    assert after[2] > before[2]
    (changes,) = heard
    assert changes.touched == {Kind.PERSON: frozenset({person_id})}
    assert (changes.step, changes.initiator) == (StepName("write", "Beispiel"), "me")
    workspace.history.undo()
    assert row(workspace)[:2] == ("vorher", 3)
    assert check(workspace, full=True) == []


def test_that_a_stale_or_missing_row_is_refused_and_nothing_written(workspace):
    person_id = add_person(workspace.work, note="vorher")
    with pytest.raises(ConflictError), workspace.work.edit("write") as rows:
        rows.change(Kind.PERSON, person_id, 1, note="erst")
        rows.change(Kind.PERSON, person_id, 1, note="dann")
    with pytest.raises(MissingError), workspace.work.edit("write") as rows:
        rows.change(Kind.PERSON, uuid4(), 1, note="nirgends")
    assert row(workspace)[:2] == ("vorher", 1)


def test_that_an_edit_that_changes_nothing_makes_no_step(workspace):
    heard = []
    workspace.bus.subscribe(heard.append)
    with workspace.work.edit("write"):
        pass
    assert heard == []


def test_that_a_new_edit_ends_redo(workspace):
    person_id = add_person(workspace.work)
    for note in ("eins", "zwei"):
        version = row(workspace)[1]
        with workspace.work.edit("write", note) as rows:
            rows.change(Kind.PERSON, person_id, version, note=note)
    workspace.history.undo()
    with workspace.work.edit("write", "drei") as rows:
        rows.change(Kind.PERSON, person_id, row(workspace)[1], note="drei")
    assert workspace.history.status().redo is None
    workspace.history.undo()
    assert row(workspace)[0] == "eins"
