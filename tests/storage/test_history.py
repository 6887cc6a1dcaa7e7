"""Undo and redo: what they restore, where they end, what they refuse."""

import pytest
from sqlalchemy import select

from mintgremium.core.changes import HistoryStatus, StepName
from mintgremium.core.errors import ConflictError, RefusedError
from mintgremium.core.vocabulary import Kind
from mintgremium.models import AgendaItem, Attendance, Land, Meeting, Person
from mintgremium.storage.reader import text_of
from mintgremium.storage.workspace import open_workspace
from tests.support.workspaces import add_person


def names(workspace):
    return [row[0] for row in workspace.reader.rows("SELECT family_name FROM person ORDER BY 1")]


def rename(workspace, person_id, name):
    with workspace.work.write("rename", name) as session:
        session.get_one(Person, person_id).family_name = name


def test_that_steps_are_taken_back_and_repeated_in_order(workspace):
    person_id = add_person(workspace.work, "A")
    rename(workspace, person_id, "B")
    rename(workspace, person_id, "C")
    seen = [names(workspace)]
    for _ in range(3):
        workspace.history.undo()
        seen.append(names(workspace))
    assert seen == [["C"], ["B"], ["A"], []]
    for expected in ("A", "B", "C"):
        workspace.history.redo()
        assert names(workspace) == [expected]
    with pytest.raises(RefusedError) as caught:
        workspace.history.redo()
    assert caught.value.code == "nothing-to-redo"


def test_that_undo_tells_listeners_and_names_what_comes_next(workspace):
    person_id = add_person(workspace.work, "A")
    rename(workspace, person_id, "B")
    heard = []
    workspace.bus.subscribe(heard.append)
    changes = workspace.history.undo(initiator="me")
    assert heard == [changes]
    assert changes.touched == {Kind.PERSON: frozenset({person_id})}
    assert changes.initiator == "me"
    assert changes.step == StepName("rename", "B")
    assert changes.history == HistoryStatus(StepName("save-person", "A"), StepName("rename", "B"))
    assert workspace.history.status() == changes.history


def test_that_undo_and_redo_survive_a_restart(fresh_path):
    opened = open_workspace(fresh_path)
    person_id = add_person(opened.work, "A")
    rename(opened, person_id, "B")
    opened.history.undo()
    opened.close()
    opened = open_workspace(fresh_path)
    assert opened.history.status().redo == StepName("rename", "B")
    opened.history.redo()
    assert names(opened) == ["B"]
    opened.history.undo()
    opened.history.undo()
    assert names(opened) == []
    opened.close()


def test_that_a_new_step_ends_redo_but_stays_in_the_record(workspace):
    person_id = add_person(workspace.work, "A")
    rename(workspace, person_id, "B")
    workspace.history.undo()
    rename(workspace, person_id, "C")
    assert workspace.history.status() == HistoryStatus(undo=StepName("rename", "C"))
    with pytest.raises(RefusedError):
        workspace.history.redo()
    listed = [(step.name.key, step.state) for step in workspace.history.steps()]
    assert listed == [
        ("rename", "done"),
        ("undo", "undo"),
        ("rename", "dropped"),
        ("save-person", "done"),
        ("create-workspace", "done"),
    ]
    workspace.history.undo()
    workspace.history.undo()
    assert names(workspace) == []


def test_that_undoing_a_deletion_brings_back_the_same_id_with_a_version_never_seen(workspace):
    person_id = add_person(workspace.work, "A")
    seen = [1]

    def version():
        row = workspace.reader.one("SELECT version FROM person WHERE id = ?", (text_of(person_id),))
        return row[0]

    for _ in range(3):
        with workspace.work.write("delete", "A") as session:
            session.delete(session.get_one(Person, person_id))
        assert names(workspace) == []
        workspace.history.undo()
        seen.append(version())
        rename(workspace, person_id, f"B{len(seen)}")
        seen.append(version())
    assert seen == sorted(set(seen))


def test_that_undo_refuses_to_overwrite_a_change_from_elsewhere(workspace):
    person_id = add_person(workspace.work, "A")
    rename(workspace, person_id, "B")
    workspace._database.writer.execute("UPDATE person SET family_name = 'anderswo'")
    before = workspace.reader.rows("SELECT * FROM journal_step")
    with pytest.raises(ConflictError) as caught:
        workspace.history.undo()
    assert caught.value.code == "undo-changed-elsewhere"
    assert names(workspace) == ["anderswo"]
    assert workspace.reader.rows("SELECT * FROM journal_step") == before


def test_that_undo_refuses_to_leave_a_reference_leading_nowhere(workspace, berlin_meeting):
    with workspace.work.write("attend") as session:
        attendance = Attendance(meeting_id=berlin_meeting)
        session.add(attendance)
    add_person(workspace.work, "A")
    workspace._database.writer.execute(
        "UPDATE attendance SET person_id = (SELECT id FROM person)"  # by other means
    )
    with pytest.raises(ConflictError):
        workspace.history.undo()
    assert names(workspace) == ["A"]


def test_that_values_that_must_be_unique_may_be_exchanged_and_back(workspace):
    with workspace.work.write("lands") as session:
        for code in ("DE-BE", "DE-BB"):
            session.add(
                Land(code=code, short_name="XX", name=code, official_name=code, capital="x")
            )

    def codes():
        return workspace.reader.rows("SELECT name, code FROM land ORDER BY name")

    before = codes()
    with workspace.work.write("exchange") as session:
        one, other = session.scalars(select(Land).order_by(Land.code)).all()
        one.code = "kurz"
        session.flush()
        other.code, kept = "DE-BB", other.code
        session.flush()
        one.code = kept
    after = codes()
    assert after != before
    workspace.history.undo()
    assert codes() == before
    workspace.history.redo()
    assert codes() == after


def test_that_a_row_made_and_removed_in_one_step_leaves_no_trace(workspace):
    with workspace.work.write("nothing") as session:
        person = Person(family_name="flüchtig")
        session.add(person)
        session.flush()
        session.delete(person)
    assert [step.name.key for step in workspace.history.steps()] == ["create-workspace"]


def test_that_the_history_of_one_record_lists_its_steps_only(workspace, berlin_meeting):
    person_id = add_person(workspace.work, "A")
    rename(workspace, person_id, "B")
    assert [step.name.key for step in workspace.history.steps(of=person_id)] == [
        "rename",
        "save-person",
    ]
    (newest,) = workspace.history.steps(1)
    assert newest.records == ((Kind.PERSON, person_id),)
    assert "@" in newest.author
    (change,) = workspace.history.changes(newest.number)
    assert (change.before["family_name"], change.after["family_name"]) == ("A", "B")


def test_that_a_row_touched_by_a_foreign_key_alone_gets_a_new_version(workspace, berlin_meeting):
    from mintgremium.models import ActionItem

    with workspace.work.write("task") as session:
        task = ActionItem(meeting_id=berlin_meeting, title="Raum")
        session.add(task)
    with workspace.work.write("delete") as session:
        session.delete(session.get_one(Meeting, berlin_meeting))
    assert workspace.reader.rows("SELECT meeting_id, version FROM action_item") == [(None, 2)]
    workspace.history.undo()
    assert workspace.reader.rows("SELECT meeting_id, version FROM action_item") == [
        (text_of(berlin_meeting), 3)
    ]


def test_that_a_tree_is_taken_back_whatever_the_order(workspace, berlin_meeting):
    with workspace.work.write("tree") as session:
        parent = AgendaItem(meeting_id=berlin_meeting, name="1")
        session.add(parent)
        session.flush()
        session.add(AgendaItem(meeting_id=berlin_meeting, parent_id=parent.id, name="1.1"))
    workspace.history.undo()
    assert workspace.reader.one("SELECT count(*) FROM agenda_item") == (0,)
    workspace.history.redo()
    assert workspace.reader.one("SELECT count(*) FROM agenda_item") == (2,)
    with workspace._database.writing_engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
