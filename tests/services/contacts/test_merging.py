"""Two records of one person become one; whatever named the one that goes names the other."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from mintgremium import models
from mintgremium.core.errors import ConflictError, InvalidInputError, MissingError, RefusedError
from mintgremium.core.vocabulary import AttendanceState, Kind
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.committees.drafts import MembershipDraft
from mintgremium.services.committees.succession_rows import SuccessionDraft
from mintgremium.services.committees.successions import Successions
from mintgremium.services.contacts.drafts import EmploymentDraft, PersonDraft
from mintgremium.services.contacts.editing import USES_OF_A_PERSON, USES_OF_AN_ORGANIZATION
from mintgremium.services.contacts.merge_drafts import CHOSEN, PersonMerge
from mintgremium.services.contacts.merge_reads import COLUMNS
from mintgremium.services.contacts.merging import PARTS_OF_A_PERSON
from mintgremium.services.meetings.findings import meeting_findings
from mintgremium.services.meetings.printing import DocumentKind
from mintgremium.services.minutes.sealing import seal
from tests.support.content import fill
from tests.support.dumps import content_of
from tests.support.meetings import printed

NAMED_BY_PARTS = {"organization_name.organization_id"}  # deleted with their organisation


def columns_to(table: str) -> set[str]:
    """Name every column of the models that refers to a table."""
    return {
        f"{column.table.name}.{column.name}"
        for each in models.Base.metadata.tables.values()
        for column in each.columns
        for key in column.foreign_keys
        if key.column.table.name == table
    }


def names_of(columns: tuple[InstrumentedAttribute, ...]) -> set[str]:
    return {f"{column.class_.__tablename__}.{column.key}" for column in columns}


def test_that_every_column_that_names_a_person_is_moved_and_told_before():
    handled = names_of(USES_OF_A_PERSON) | names_of(PARTS_OF_A_PERSON)
    assert handled == columns_to("person")
    assert {f"{kind}.{column}" for kind, column in COLUMNS} == columns_to("person")


def test_that_every_column_that_names_an_organisation_keeps_it_from_being_deleted():
    assert names_of(USES_OF_AN_ORGANIZATION) | NAMED_BY_PARTS == columns_to("organization")


def test_that_every_field_of_a_person_is_chosen_filled_or_kept_apart():
    apart = {"id", "version", "created", "modified", "sample", "erasure", "erasure_reason"}
    filled = {"asked_on", "left_on", "review_on", "kept_because"}
    columns = {column.name for column in models.Person.__table__.columns}
    assert columns == set(CHOSEN) - {"emails"} | apart | filled


@pytest.fixture
def pair(contacts, ministry) -> tuple[UUID, UUID]:
    """Two records that seem to be one person."""
    work = EmploymentDraft(organization_id=ministry, function="Referat 42")
    keep = PersonDraft(
        family_name="Meier",
        given_name="Anna",
        title="Dr.",
        emails=("anna@example.org",),
        employments=(work,),
        note="Eins",
    )
    drop = PersonDraft(
        family_name="Maier",
        given_name="Anna",
        phone="030 1",
        emails=("a.maier@example.org", "Anna@example.org"),
        employments=(work, replace(work, function="Referat 7")),
        note="Zwei",
    )
    return contacts.save_person(keep), contacts.save_person(drop)


def merge(contacts, pair, **fields) -> UUID:
    keep, drop = (contacts.person(key) for key in pair)
    draft = PersonMerge(
        keep_id=keep.id,
        keep_version=keep.version,
        drop_id=drop.id,
        drop_version=drop.version,
        **fields,
    )
    return contacts.merge_people(draft)


def test_that_fields_are_taken_as_chosen_and_texts_joined(contacts, pair):
    key = merge(contacts, pair, taken=frozenset({"family_name", "phone"}), joined={"note"})

    detail = contacts.person(key)
    assert (detail.name, detail.phone, detail.note) == ("Dr. Anna Maier", "030 1", "Eins\nZwei")
    assert [row.id for row in contacts.people()] == [key]


def test_that_all_addresses_stay_once_and_the_chosen_one_is_written_to(contacts, pair, workspace):
    assert contacts.person(merge(contacts, pair)).emails == (
        "anna@example.org",
        "a.maier@example.org",
    )
    workspace.history.undo()
    taken = frozenset({"emails"})
    assert contacts.person(merge(contacts, pair, taken=taken)).emails == (
        "a.maier@example.org",
        "anna@example.org",
    )


def test_that_the_same_workplace_stands_once(contacts, pair):
    functions = {row.function for row in contacts.person(merge(contacts, pair)).employments}
    assert functions == {"Referat 42", "Referat 7"}


def uses(workspace, person_id: UUID) -> Iterator[str]:
    with workspace.work.read() as session:
        for column in (*USES_OF_A_PERSON, *PARTS_OF_A_PERSON):
            for _found in session.scalars(select(column).where(column == person_id)):
                yield f"{column.class_.__tablename__}.{column.key}"


def test_that_records_of_every_kind_name_the_other_afterwards(workspace, contacts):
    fill(workspace)
    (dropped,) = contacts.people()
    with workspace.work.write("save-person") as session:
        keep = models.Person(family_name="Häßler-Neu", given_name="Änne")
        other = models.Person(family_name="Anders")
        session.add_all([keep, other])
        session.flush()
        meeting = session.scalars(select(models.Meeting)).first()
        dispatch = session.scalars(select(models.Dispatch)).first()
        seat = session.scalars(select(models.Seat)).first()
        session.add_all(
            [
                models.Invitation(
                    meeting_id=meeting.id, person_id=dropped.id, address="a@example.org"
                ),
                models.DispatchRecipient(
                    dispatch_id=dispatch.id, person_id=dropped.id, address="a@example.org"
                ),
                models.ActionItem(title="Brief", responsible_person_id=dropped.id),
                models.Succession(
                    seat_id=seat.id,
                    predecessor_id=dropped.id,
                    successor_id=other.id,
                    start_date=date(2027, 1, 1),
                ),
                models.Reminder(
                    rule="r",
                    reminder="tasks",
                    person_id=dropped.id,
                    due_on=date(2027, 1, 1),
                    made_at=datetime(2027, 1, 1, tzinfo=UTC),
                ),
            ]
        )
        keep_id = keep.id
    before = set(uses(workspace, dropped.id))
    assert before == columns_to("person")

    plan = contacts.merge_plan(keep_id, dropped.id)
    merge(contacts, (keep_id, dropped.id))

    assert set(uses(workspace, keep_id)) == before
    assert list(uses(workspace, dropped.id)) == []
    assert {kind for kind, _ in plan.moves} == {Kind(name.split(".")[0]) for name in before}
    with pytest.raises(MissingError):
        contacts.person(dropped.id)


def test_that_one_step_of_undo_brings_both_back_with_all_they_had(contacts, pair, workspace, seat):
    with workspace.work.write("save-membership") as session:
        session.add(models.Membership(seat_id=seat, person_id=pair[1]))
    before = content_of(workspace.path)
    merge(contacts, pair, taken=frozenset(CHOSEN))
    workspace.history.undo()
    assert content_of(workspace.path) == before
    workspace.history.redo()
    assert len(contacts.people()) == 1


def test_that_two_on_one_seat_at_once_are_refused_with_the_seat(
    contacts, committees, pair, seat, workspace
):
    for key, role in zip(pair, ("holder", "deputy"), strict=True):
        committees.save_membership(MembershipDraft(seat_id=seat, person_id=key, role=role))
    before = content_of(workspace.path)

    assert contacts.merge_plan(*pair).obstacle.details == {"seat": "LRT BY"}
    with pytest.raises(RefusedError) as caught:
        merge(contacts, pair)

    assert caught.value.code == "people-on-one-seat"
    assert content_of(workspace.path) == before


def test_that_one_after_the_other_on_a_seat_is_no_contradiction(contacts, committees, pair, seat):
    keep, drop = pair
    for key, days in (
        (keep, {"end_date": date(2026, 12, 31)}),
        (drop, {"start_date": date(2027, 1, 1)}),
    ):
        committees.save_membership(MembershipDraft(seat_id=seat, person_id=key, **days))

    assert len(contacts.person(merge(contacts, pair)).mandates) == 2


def test_that_two_in_one_role_or_present_at_one_meeting_are_refused(contacts, pair, workspace):
    keep, drop = pair
    fill(workspace)
    with workspace.work.write("save-meeting") as session:
        meeting = session.scalars(select(models.Meeting)).first()
        for key in pair:
            session.add(models.Attendance(meeting_id=meeting.id, person_id=key, state="present"))
    assert contacts.merge_plan(keep, drop).obstacle.details == {"meeting": "LRT-2027-1"}
    with workspace.work.write("save-committee-role") as session:
        committee = session.scalars(select(models.Committee)).first()
        for key in pair:
            session.add(
                models.CommitteeRole(committee_id=committee.id, person_id=key, role="guest")
            )
    assert contacts.merge_plan(keep, drop).obstacle.code == "people-in-one-role"


def test_that_of_two_lines_for_one_seat_the_one_that_says_more_stays(contacts, pair, workspace):
    fill(workspace)
    with workspace.work.write("save-meeting") as session:
        meeting = session.scalars(select(models.Meeting)).first()
        for key, state in zip(pair, ("expected", "present"), strict=True):
            session.add(models.Attendance(meeting_id=meeting.id, person_id=key, state=state))

    key = merge(contacts, pair)

    with workspace.work.read() as session:
        lines = select(models.Attendance).where(models.Attendance.person_id == key)
        assert [line.state for line in session.scalars(lines)] == [AttendanceState.PRESENT]


def test_that_nobody_is_merged_with_themselves_or_with_somebody_changed_meanwhile(contacts, pair):
    keep, drop = (contacts.person(key) for key in pair)
    same = PersonMerge(keep_id=keep.id, keep_version=1, drop_id=keep.id)
    with pytest.raises(InvalidInputError) as caught:
        contacts.merge_people(same)
    assert caught.value.problems == {"drop_id": "merged-with-itself"}
    assert replace(same, drop_id=None).problems() == {"drop_id": "required"}
    draft = replace(same, drop_id=drop.id, drop_version=drop.version, keep_version=keep.version)
    contacts.confirm([drop.id])
    with pytest.raises(ConflictError):
        contacts.merge_people(draft)
    with pytest.raises(MissingError):
        contacts.merge_people(replace(draft, drop_id=uuid4()))


def test_that_somebody_whose_data_are_restricted_is_not_merged(contacts, pair, workspace):
    with workspace.work.write("save-person") as session:
        session.get(models.Person, pair[1]).erasure = "restricted"
    with pytest.raises(RefusedError) as caught:
        merge(contacts, pair)
    assert caught.value.code == "person-erased"


def approved(desk):
    """Approve minutes that name somebody twice; return the meeting and the person."""
    desk.seat("NMF", person="Anna Maier", mail="maier@example.org")
    meeting = desk.meeting()
    desk.item(meeting, "Bericht")
    desk.minutes.fill_attendance(meeting)
    lines = desk.minutes.attendance(meeting)
    desk.minutes.set_attendance([line.id for line in lines], AttendanceState.PRESENT)
    person_id = lines[0].person_id
    desk.tasks.save(
        ActionItemDraft(title="Brief", meeting_id=meeting, responsible_person_id=person_id)
    )
    desk.clock.forward(days=200)
    desk.minutes.circulate(meeting)
    desk.minutes.approve(meeting)
    return meeting, person_id


def test_that_approved_minutes_keep_their_words_and_their_seal(desk):
    meeting, dropped = approved(desk)
    before = printed(desk, meeting, DocumentKind.MINUTES)
    kept = desk.person("Anna Meier-Neu")

    merge(desk.contacts, (kept, dropped))

    assert before.count("Anna Maier") == 2
    assert printed(desk, meeting, DocumentKind.MINUTES) == before
    assert list(meeting_findings(desk.workspace.reader)) == []
    assert desk.minutes.attendance(meeting)[0].person_id == kept
    assert desk.contacts.person(kept).mandates[0].tag == "NMF"


def test_that_approved_minutes_keep_the_name_of_somebody_who_is_renamed(desk):
    meeting, person_id = approved(desk)
    before = printed(desk, meeting, DocumentKind.MINUTES)

    draft = desk.contacts.person_draft(person_id)
    desk.contacts.save_person(replace(draft, family_name="Maier-Neu"))

    assert printed(desk, meeting, DocumentKind.MINUTES) == before
    assert list(meeting_findings(desk.workspace.reader)) == []
    assert desk.tasks.rows()[0].responsible == "Anna Maier-Neu"


def test_that_a_broken_seal_stays_broken_after_a_merger(desk):
    _meeting, dropped = approved(desk)
    with desk.workspace.work.write("tamper") as session:
        session.scalars(select(models.Minutes)).first().chair = "Jemand anders"

    merge(desk.contacts, (desk.person("Anna Meier"), dropped))

    assert len(list(meeting_findings(desk.workspace.reader))) == 1


def test_that_approved_minutes_keep_the_name_after_a_change_on_the_seat(desk):
    meeting, _person = approved(desk)
    with desk.workspace.work.write("tie") as session:  # the task is the seat's as well
        task = session.scalars(select(models.ActionItem)).first()
        task.responsible_seat_id = desk.seats["NMF"]
        seal(session, session.scalars(select(models.Minutes)).first())
    before = printed(desk, meeting, DocumentKind.MINUTES)
    successions = Successions(desk.workspace.work, desk.workspace.reader, desk.clock)

    successions.succeed(
        SuccessionDraft(
            seat_id=desk.seats["NMF"],
            person_id=desk.person("Nele Nachfolge"),
            start_date=desk.clock.today,
        )
    )

    assert desk.tasks.rows()[0].responsible == "Nele Nachfolge"
    assert printed(desk, meeting, DocumentKind.MINUTES) == before
    assert list(meeting_findings(desk.workspace.reader)) == []
