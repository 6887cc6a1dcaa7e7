"""Organisations merge, split and succeed one another; every day keeps what was true on it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import pytest

import mintgremium
from mintgremium.core.errors import InvalidInputError, MissingError, RefusedError
from mintgremium.core.vocabulary import (
    OrganizationChangeKind,
    OrganizationKind,
    OrganizationStatus,
)
from mintgremium.services.committees.drafts import MembershipDraft, SeatDraft
from mintgremium.services.committees.service import Committees
from mintgremium.services.contacts.change_drafts import OrganizationChangeDraft
from mintgremium.services.contacts.drafts import (
    EmploymentDraft,
    NameDraft,
    OrganizationDraft,
    PersonDraft,
)
from mintgremium.services.contacts.service import Contacts
from mintgremium.services.exchange.listing import Listing
from mintgremium.storage.workspace import Workspace
from tests.support.dumps import content_of

DAY = date(2027, 1, 1)
BEFORE = DAY - timedelta(days=1)


@pytest.fixture
def add_body(contacts: Contacts) -> Callable[..., UUID]:
    """Store an organisation by its short name."""

    def add(short_name: str, **fields: object) -> UUID:
        name = NameDraft(name=f"Organisation {short_name}", short_name=short_name)
        values = {"kind": OrganizationKind.ASSOCIATION, "names": (name,)} | fields
        return contacts.save_organization(OrganizationDraft(**values))

    return add


@pytest.fixture
def add_seat(committees: Committees, round_table: UUID) -> Callable[..., UUID]:
    """Store a seat that an organisation bears."""

    def add(organization_id: UUID, **fields: object) -> UUID:
        return committees.save_seat(
            SeatDraft(committee_id=round_table, organization_id=organization_id, **fields)
        )

    return add


def new_body(short_name: str, **fields: object) -> OrganizationDraft:
    name = NameDraft(name=f"Organisation {short_name}", short_name=short_name, start_date=DAY)
    values = {"kind": OrganizationKind.ASSOCIATION, "names": (name,)} | fields
    return OrganizationDraft(**values)


def bearers(committees: Committees, committee_id: UUID, on: date) -> dict[UUID, str]:
    return {seat.id: seat.organization_short for seat in committees.seats(committee_id, on)}


def test_that_a_merger_ends_both_and_passes_seats_people_and_parts_on(
    contacts: Contacts, committees: Committees, round_table: UUID, add_body, add_seat
):
    a, b, part = add_body("A"), add_body("B"), None
    part = add_body("Teil", parent_id=b)
    seat_a, seat_b = add_seat(a), add_seat(b)
    person = contacts.save_person(
        PersonDraft(family_name="Muster", employments=(EmploymentDraft(organization_id=a),))
    )

    c = contacts.merge_organizations([a, b], new_body("C"), DAY)

    assert bearers(committees, round_table, BEFORE) == {seat_a: "A", seat_b: "B"}
    assert bearers(committees, round_table, DAY) == {seat_a: "C", seat_b: "C"}
    for key in (a, b):
        detail = contacts.organization(key)
        assert (detail.status, detail.status_since) == (OrganizationStatus.ENDED, DAY)
    assert contacts.organization(part).parent_id == c
    assert [row.organization_short for row in contacts.person(person).employments] == ["C", "A"]
    earlier = contacts.people(BEFORE)[0], contacts.people(DAY)[0]
    assert [row.organization for row in earlier] == ["A", "C"]


def test_that_both_sides_tell_how_they_came_out_of_one_another(contacts: Contacts, add_body):
    a, b = add_body("A"), add_body("B")
    c = contacts.merge_organizations([a, b], new_body("C"), DAY)

    changes = contacts.organization(c).changes
    assert {(row.change, row.original, row.resulting) for row in changes} == {
        (OrganizationChangeKind.MERGED, "Organisation A", "Organisation C"),
        (OrganizationChangeKind.MERGED, "Organisation B", "Organisation C"),
    }
    (ended,) = contacts.organization(a).changes
    assert (ended.resulting_id, ended.effective_on) == (c, DAY)


def test_that_one_step_of_undo_takes_a_change_back_whole(
    contacts: Contacts, workspace: Workspace, add_body, add_seat
):
    a, b = add_body("A"), add_body("B")
    add_seat(a)
    contacts.save_person(
        PersonDraft(family_name="Muster", employments=(EmploymentDraft(organization_id=a),))
    )
    before = content_of(workspace.path)

    contacts.merge_organizations([a, b], new_body("C"), DAY)
    workspace.history.undo()

    assert content_of(workspace.path) == before


def test_that_one_organisation_can_become_part_of_another_that_is_there(
    contacts: Contacts, committees: Committees, round_table: UUID, add_body, add_seat
):
    small, large = add_body("K"), add_body("G")
    seat = add_seat(small)

    assert contacts.merge_organizations([small], large, DAY) == large

    assert bearers(committees, round_table, BEFORE) == {seat: "K"}
    assert bearers(committees, round_table, DAY) == {seat: "G"}
    assert contacts.organization(large).status is OrganizationStatus.ACTIVE


def test_that_a_split_gives_each_seat_to_whom_it_is_said(
    contacts: Contacts, committees: Committees, round_table: UUID, add_body, add_seat
):
    a = add_body("A")
    first, second, third = add_seat(a), add_seat(a, label="Zwei"), add_seat(a, label="Drei")

    contacts.split_organization(
        a, [new_body("X"), new_body("Y")], DAY, seats={second: 1, third: None}
    )

    assert bearers(committees, round_table, BEFORE) == {first: "A", second: "A", third: "A"}
    assert bearers(committees, round_table, DAY) == {first: "X", second: "Y"}


def test_that_who_sits_on_a_seat_that_ends_leaves_it_on_its_last_day(
    contacts: Contacts, committees: Committees, round_table: UUID, add_body, add_seat, add_person
):
    a = add_body("A")
    seat = add_seat(a)
    person = add_person("Muster")
    committees.save_membership(MembershipDraft(seat_id=seat, person_id=person))

    contacts.split_organization(a, [new_body("X"), new_body("Y")], DAY, seats={seat: None})

    (mandate,) = contacts.person(person).mandates
    assert mandate.end_date == BEFORE
    assert committees.seats(round_table, DAY) == []


def test_that_the_seat_of_a_land_follows_the_lead_and_stays_with_the_land(
    contacts: Contacts, committees: Committees, round_table: UUID, seat: UUID, ministry: UUID,
    bavaria: UUID
):  # fmt: skip
    name = NameDraft(name="Drittes Ministerium", short_name="DM", start_date=DAY)
    new = OrganizationDraft(kind=OrganizationKind.MINISTRY, names=(name,), land_id=bavaria)

    third = contacts.succeed_organization(ministry, new, DAY)

    assert bearers(committees, round_table, date(2023, 6, 1)) == {seat: "AKM"}
    assert bearers(committees, round_table, BEFORE) == {seat: "NBM"}
    assert bearers(committees, round_table, DAY) == {seat: "DM"}
    assert contacts.organization(third).lead


def test_that_a_chain_of_successions_is_read_for_every_day(
    contacts: Contacts, committees: Committees, round_table: UUID, add_body, add_seat
):
    a = add_body("A")
    seat = add_seat(a)
    years = (2027, 2029, 2031)
    key = a
    for year, short in zip(years, "BCD", strict=True):
        key = contacts.succeed_organization(key, new_body(short), date(year, 1, 1))

    shown = [
        bearers(committees, round_table, date(year, 6, 1)) for year in (2026, 2027, 2029, 2031)
    ]
    assert shown == [{seat: "A"}, {seat: "B"}, {seat: "C"}, {seat: "D"}]


def test_that_a_change_entered_late_finds_its_place_among_others(
    contacts: Contacts, committees: Committees, round_table: UUID, add_body, add_seat
):
    a, b, c = add_body("A"), add_body("B"), add_body("C")
    seat = add_seat(a)
    contacts.pass_seat(seat, c, date(2029, 1, 1))
    contacts.pass_seat(seat, b, date(2027, 1, 1))

    shown = [
        bearers(committees, round_table, date(year, 6, 1))[seat] for year in (2026, 2027, 2029)
    ]
    assert shown == ["A", "B", "C"]


def test_that_lists_and_the_time_line_name_the_bearer_of_their_day(
    contacts: Contacts, workspace: Workspace, round_table: UUID, add_body, add_seat
):
    a = add_body("A")
    add_seat(a)
    contacts.succeed_organization(a, new_body("B"), DAY)
    listing = Listing(workspace.reader, lambda: DAY)

    for day, short_name in ((BEFORE, "A"), (DAY, "B")):
        (listed,) = listing.objects("seats", on=day)
        of_day = Committees(
            workspace.work, workspace.reader, partial(date.fromordinal, day.toordinal())
        )
        (past,) = of_day.seat_pasts(round_table)
        assert (listed["organization"], listed["name"], past.tag) == (short_name,) * 3


def test_that_only_the_bearer_of_the_day_is_joined_to_a_seat():
    package = Path(mintgremium.__file__).parent
    undated = {"services/committees/findings.py"}  # looks at what is stored
    joining = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if "o.id = s.organization_id" in path.read_text(encoding="utf-8")
    }
    assert joining == undated


def test_that_copies_go_to_whoever_takes_the_place(contacts: Contacts, bavaria: UUID, add_body):
    kind = OrganizationKind.MINISTRY
    second = add_body("WM", kind=kind, land_id=bavaria, copied=True)
    new = new_body("WN", kind=kind, land_id=bavaria)

    contacts.succeed_organization(second, new, DAY)

    shown = [[row.short_name for row in contacts.copy_recipients([bavaria], day)] for day in
             (BEFORE, DAY)]  # fmt: skip
    assert shown == [["WM"], ["WN"]]


def test_that_an_organisation_still_works_until_the_day_it_ends(contacts: Contacts, add_body):
    a = add_body("A")
    contacts.succeed_organization(a, new_body("B"), DAY)

    states = {row.short_name: row.status for row in contacts.organizations(BEFORE)}
    (row,) = [row for row in contacts.organizations(BEFORE) if row.id == a]
    assert states["A"] is OrganizationStatus.ACTIVE
    assert row.ends_on == BEFORE
    assert {row.short_name: row.status for row in contacts.organizations(DAY)}["A"] is (
        OrganizationStatus.ENDED
    )


def test_that_what_passes_on_is_told_before(contacts: Contacts, add_body, add_seat):
    a = add_body("A")
    add_body("Teil", parent_id=a)
    seat = add_seat(a)
    contacts.save_person(
        PersonDraft(family_name="Muster", employments=(EmploymentDraft(organization_id=a),))
    )

    told = contacts.belongings([a], DAY)

    assert [(row.seat_id, row.committee, row.tag) for row in told.seats] == [(seat, "LRT", "A")]
    assert (told.people, told.parts) == (1, 1)


def change(**fields: object) -> OrganizationChangeDraft:
    values = {
        "change": OrganizationChangeKind.MERGED,
        "original_ids": (uuid4(), uuid4()),
        "resulting": (new_body("C"),),
        "on": DAY,
    }
    return OrganizationChangeDraft(**(values | fields))


SAME = uuid4()


@pytest.mark.parametrize(
    ("fields", "problems"),
    [
        ({"on": None}, {"on": "required"}),
        ({"original_ids": ()}, {"original_ids": "required"}),
        ({"original_ids": (SAME,)}, {"original_ids": "merge-of-one"}),
        ({"original_ids": (SAME, SAME)}, {"original_ids": "twice"}),
        ({"original_ids": (SAME, uuid4()), "resulting": (SAME,)}, {"resulting": "into-itself"}),
        ({"resulting": ()}, {"resulting": "required"}),
        ({"resulting": (None,)}, {"resulting.0": "required"}),
        (
            {"resulting": (replace(new_body("C"), names=(NameDraft(name=" "),)),)},
            {"resulting.0.names.0.name": "required"},
        ),
        (
            {"change": OrganizationChangeKind.SPLIT, "original_ids": (SAME,)},
            {"resulting": "split-of-one"},
        ),
        ({"change": OrganizationChangeKind.SUCCEEDED}, {"original_ids": "one-only"}),
        ({"note": "ein\x00Zeichen"}, {"note": "control-characters"}),
    ],
)
def test_that_each_wrong_field_of_a_change_is_named(
    fields: dict[str, object], problems: dict[str, str]
):
    assert change(**fields).problems() == problems


def test_that_what_has_ended_cannot_end_again_and_nothing_is_changed(
    contacts: Contacts, workspace: Workspace, add_body
):
    a, b = add_body("A"), add_body("B")
    contacts.succeed_organization(a, new_body("C"), DAY)
    before = content_of(workspace.path)

    with pytest.raises(InvalidInputError) as again:
        contacts.merge_organizations([a, b], new_body("D"), date(2028, 1, 1))
    with pytest.raises(InvalidInputError) as into:
        contacts.merge_organizations([b], a, date(2028, 1, 1))

    assert again.value.problems == {"original_ids": "organization-ended"}
    assert into.value.problems == {"resulting": "organization-ended"}
    assert content_of(workspace.path) == before


def test_that_parts_above_the_new_one_make_no_circle(contacts: Contacts, add_body):
    whole = add_body("G")
    part = add_body("T", parent_id=whole)
    office = add_body("R", parent_id=part)

    contacts.merge_organizations([whole], office, DAY)

    assert contacts.organization(part).parent_id is None
    assert contacts.organization(office).parent_id == part


def test_that_nothing_ends_before_it_had_a_name(contacts: Contacts, add_body):
    names = (NameDraft(name="Spät", start_date=date(2030, 1, 1)),)
    late, other = add_body("S", names=names), add_body("A")
    for resulting in (new_body("C"), other):
        with pytest.raises(InvalidInputError) as caught:
            contacts.succeed_organization(late, resulting, DAY)
        assert caught.value.problems == {"on": "before-its-names"}


def test_that_an_unknown_organisation_changes_nothing(
    contacts: Contacts, workspace: Workspace, add_body
):
    a = add_body("A")
    before = content_of(workspace.path)
    with pytest.raises(MissingError):
        contacts.merge_organizations([a, uuid4()], new_body("D"), DAY)
    assert content_of(workspace.path) == before


def test_that_what_others_came_out_of_cannot_be_deleted(contacts: Contacts, add_body):
    a = add_body("A")
    contacts.succeed_organization(a, new_body("B"), DAY)
    with pytest.raises(RefusedError) as caught:
        contacts.delete_organization(contacts.organization(a))
    assert caught.value.code == "organization-in-use"


def test_that_ministries_in_copy_are_told_with_whom_to_write_to(
    contacts: Contacts, ministry: UUID, bavaria: UUID, add_body, add_person
):
    assert contacts.copy_recipients([bavaria]) == []
    kind = OrganizationKind.MINISTRY
    second = add_body("WM", kind=kind, land_id=bavaria, copied=True, email="wm@example.org")
    add_body("FM", kind=kind, land_id=bavaria, copied=True, email="fm@example.org")
    add_person(
        "Muster", form_of_address="Frau", emails=("muster@example.org",),
        employments=(EmploymentDraft(organization_id=second),),
    )  # fmt: skip

    rows = contacts.copy_recipients([bavaria])

    assert [(row.short_name, row.person, row.email) for row in rows] == [
        ("FM", "", "fm@example.org"),
        ("WM", "Muster", "muster@example.org"),
    ]
    assert rows[1].salutation == "Sehr geehrte Frau Muster,"
    contacts.merge_organizations([second], ministry, DAY)
    assert [row.short_name for row in contacts.copy_recipients([bavaria], DAY)] == ["FM"]
    assert len(contacts.copy_recipients([bavaria], BEFORE)) == 2
