from uuid import uuid4

import pytest
from sqlalchemy import delete, insert, select, text, update

from mintgremium.core.changes import StepName
from mintgremium.core.errors import ConflictError, RefusedError
from mintgremium.core.vocabulary import Kind
from mintgremium.models import AgendaItem, Land, Meeting, Organization, Person
from mintgremium.storage.orm import BypassError
from tests.support.workspaces import add_person


def test_that_a_committed_record_is_read_back(workspace):
    person_id = add_person(workspace.work, "Häßler 🙂 <b>")
    with workspace.work.read() as session:
        assert session.get_one(Person, person_id).family_name == "Häßler 🙂 <b>"
    assert workspace.reader.rows("SELECT family_name FROM person") == [("Häßler 🙂 <b>",)]


def test_that_an_exception_leaves_nothing_behind(workspace):
    heard = []
    workspace.bus.subscribe(heard.append)
    with pytest.raises(ZeroDivisionError), workspace.work.write("save-person") as session:
        session.add(Person(family_name="Beispiel"))
        session.flush()
        raise ZeroDivisionError
    assert workspace.reader.one("SELECT count(*) FROM person") == (0,)
    assert workspace.reader.one("SELECT count(*) FROM journal_step") == (1,)
    assert heard == []


def test_that_listeners_hear_once_and_after_the_commit(workspace):
    heard = []

    def listen(changes):
        heard.append((changes, workspace.reader.one("SELECT count(*) FROM person")))

    workspace.bus.subscribe(listen)
    person_id = add_person(workspace.work, "Muster")
    ((changes, count),) = heard
    assert count == (1,)
    assert changes.touched == {Kind.PERSON: frozenset({person_id})}
    assert changes.step == changes.history.undo == StepName("save-person", "Muster")


def test_that_a_write_without_changes_makes_no_step_and_no_event(workspace):
    heard = []
    person_id = add_person(workspace.work)
    workspace.bus.subscribe(heard.append)
    with workspace.work.write("save-person") as session:
        session.get_one(Person, person_id).family_name = "Beispiel"
    assert heard == []
    assert workspace.reader.one("SELECT count(*) FROM journal_step") == (2,)


def test_that_a_read_session_cannot_write(workspace):
    with pytest.raises(BypassError), workspace.work.read() as session:
        session.add(Person(family_name="Beispiel"))
        session.flush()


@pytest.mark.parametrize(
    "statement",
    [
        update(Person).values(note="x"),
        delete(Person),
        insert(Person).values(family_name="x"),
        text("DELETE FROM person"),
    ],
)
def test_that_a_bulk_statement_is_refused(workspace, statement):
    add_person(workspace.work)
    with pytest.raises(BypassError), workspace.work.write("bulk") as session:
        session.execute(statement)
    assert workspace.reader.one("SELECT count(*) FROM person") == (1,)


def test_that_the_old_bulk_methods_are_refused(workspace):
    with pytest.raises(BypassError), workspace.work.write("bulk") as session:
        session.bulk_save_objects([Person(family_name="x")])


def test_that_a_record_outside_a_unit_of_work_is_refused(workspace):
    from sqlalchemy.orm import Session

    with Session(workspace._database.writing_engine) as session:
        session.add(Person(family_name="x"))
        with pytest.raises(BypassError):
            session.flush()


def test_that_a_taken_label_is_a_conflict_and_no_crash(workspace):
    values = {"short_name": "BY", "name": "B", "official_name": "B", "capital": "M"}
    with workspace.work.write("land") as session:
        session.add(Land(code="DE-BY", **values))
    with pytest.raises(ConflictError) as caught, workspace.work.write("land") as session:
        session.add(Land(code="DE-BY", **values))
    assert caught.value.code == "already-taken"


def test_that_a_record_still_needed_is_not_deleted(workspace, berlin_meeting):
    from mintgremium.models import Attendance

    person_id = add_person(workspace.work)
    with workspace.work.write("attend") as session:
        session.add(Attendance(meeting_id=berlin_meeting, person_id=person_id))
    with pytest.raises(RefusedError) as caught, workspace.work.write("delete") as session:
        session.delete(session.get_one(Person, person_id))
    assert caught.value.code == "still-needed"


def test_that_two_edits_of_one_version_conflict(workspace):
    person_id = add_person(workspace.work)
    with pytest.raises(ConflictError) as caught, workspace.work.write("edit") as session:
        person = session.get_one(Person, person_id)
        session.connection().exec_driver_sql("UPDATE person SET version = version + 1")
        person.note = "mine"
    assert caught.value.code == "record-changed"


def test_that_a_write_within_a_write_is_a_fault(workspace):
    with (
        pytest.raises(RuntimeError, match="already open"),
        workspace.work.write("outer"),
        workspace.work.write("inner"),
    ):
        pass
    add_person(workspace.work)


def test_that_what_a_deletion_takes_along_is_journaled(workspace, berlin_meeting):
    with workspace.work.write("agenda") as session:
        parent = AgendaItem(meeting_id=berlin_meeting, name="1")
        session.add(parent)
        session.flush()
        session.add(AgendaItem(meeting_id=berlin_meeting, parent_id=parent.id, name="1.1"))
    heard = []
    workspace.bus.subscribe(heard.append)
    with workspace.work.write("delete-meeting") as session:
        session.delete(session.get_one(Meeting, berlin_meeting))
    assert {kind: len(ids) for kind, ids in heard[0].touched.items()} == {
        Kind.MEETING: 1,
        Kind.AGENDA_ITEM: 2,
    }
    workspace.history.undo()
    with workspace.work.read() as session:
        names = session.scalars(select(AgendaItem.name).order_by(AgendaItem.name)).all()
    assert names == ["1", "1.1"]


def test_that_a_barrier_ends_undo(workspace):
    add_person(workspace.work)
    with workspace.work.write("send", barrier=True):
        pass
    assert workspace.history.status().undo is None
    with pytest.raises(RefusedError):
        workspace.history.undo()


def test_that_records_may_be_added_before_what_they_refer_to(workspace):
    land_id = uuid4()
    with workspace.work.write("save-organization") as session:
        session.add(Organization(organization_kind="ministry", land_id=land_id))
        session.flush()
        session.add(
            Land(
                id=land_id,
                code="DE-BE",
                short_name="BE",
                name="Berlin",
                official_name="Land Berlin",
                capital="Berlin",
            )
        )
    assert workspace.reader.one("SELECT count(*) FROM organization") == (1,)


def test_that_a_reference_to_nothing_is_refused_at_the_end(workspace):
    with (
        pytest.raises(RefusedError),
        workspace.work.write("save-organization") as session,
    ):
        session.add(Organization(organization_kind="ministry", land_id=uuid4()))
    assert workspace.reader.one("SELECT count(*) FROM organization") == (0,)


def test_that_work_goes_on_after_a_commit_that_was_refused(workspace):
    from uuid import uuid4

    with pytest.raises(RefusedError), workspace.work.write("attend") as session:
        session.add(AgendaItem(meeting_id=uuid4(), name="nirgends"))
    add_person(workspace.work, "Danach")
    assert workspace.reader.one("SELECT count(*) FROM journal_step") == (2,)
