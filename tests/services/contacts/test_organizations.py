from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from mintgremium.core.errors import InvalidInputError, MissingError, RefusedError
from mintgremium.core.vocabulary import OrganizationKind
from mintgremium.models import Organization
from mintgremium.services.committees.drafts import SeatDraft
from mintgremium.services.committees.service import Committees
from mintgremium.services.contacts.drafts import NameDraft, OrganizationDraft
from mintgremium.services.contacts.findings import contact_findings
from mintgremium.services.contacts.service import Contacts
from mintgremium.storage.workspace import Workspace

FORUM = OrganizationDraft(
    kind=OrganizationKind.ASSOCIATION,
    names=(NameDraft(name="Nationales MINT Forum", short_name="NMF"),),
    aliases=("MINT-Forum",),
    city="Berlin",
)


def test_that_a_name_holds_on_its_days_and_the_nearest_one_outside(
    contacts: Contacts, ministry: UUID
):
    detail = contacts.organization(ministry, date(2023, 12, 31))

    assert detail.name == "Altes Kultusministerium"
    assert contacts.organization(ministry, date(2024, 1, 1)).short_name == "NBM"
    assert [name.short_name for name in detail.names] == ["NBM", "AKM"]


def test_that_a_gap_between_names_shows_the_one_before_and_none_yet_the_first(contacts: Contacts):
    names = (
        NameDraft(name="Eins", start_date=date(2010, 1, 1), end_date=date(2012, 12, 31)),
        NameDraft(name="Zwei", start_date=date(2015, 1, 1), end_date=date(2016, 12, 31)),
    )
    key = contacts.save_organization(replace(FORUM, names=names))

    shown = [contacts.organization(key, date(year, 6, 1)).name for year in (2000, 2011, 2014, 2020)]

    assert shown == ["Eins", "Eins", "Eins", "Zwei"]


def test_that_a_new_name_ends_the_old_one_the_day_before(
    contacts: Contacts, ministry: UUID, workspace: Workspace
):
    contacts.rename_organization(
        ministry, NameDraft(name="Drittes Ministerium", start_date=date(2027, 1, 1))
    )

    assert contacts.organization(ministry, date(2026, 12, 31)).short_name == "NBM"
    assert contacts.organization(ministry, date(2027, 1, 1)).name == "Drittes Ministerium"

    workspace.history.undo()
    assert contacts.organization(ministry, date(2027, 1, 1)).short_name == "NBM"


def test_that_a_new_name_cannot_begin_before_the_present_one(contacts: Contacts, ministry: UUID):
    with pytest.raises(InvalidInputError) as caught:
        contacts.rename_organization(
            ministry, NameDraft(name="Zu früh", start_date=date(2024, 1, 1))
        )

    assert caught.value.problems == {"start_date": "names-overlap"}


def test_that_a_draft_from_a_page_changes_nothing_when_saved(contacts: Contacts, ministry: UUID):
    draft = contacts.organization_draft(ministry)

    contacts.save_organization(draft)

    assert replace(contacts.organization_draft(ministry), version=draft.version) == draft


def test_that_the_list_counts_people_and_names_seats(
    contacts: Contacts, committees: Committees, round_table: UUID, seat: UUID, ministry: UUID
):
    key = contacts.save_organization(FORUM)
    committees.save_seat(SeatDraft(committee_id=round_table, organization_id=key))

    rows = contacts.organizations()

    assert [(row.land, row.short_name, row.seats) for row in rows] == [
        ("BY", "NBM", ("LRT BY",)),
        ("", "NMF", ("LRT NMF",)),
    ]
    assert contacts.organization(key).aliases == ("MINT-Forum",)


@pytest.mark.parametrize(
    ("field", "value", "problems"),
    [
        ("names", (), {"names": "required"}),
        ("names", (NameDraft(name=""),), {"names.0.name": "required"}),
        (
            "names",
            (NameDraft(name="Eins"), NameDraft(name="Zwei", start_date=date(2024, 1, 1))),
            {"names": "names-overlap"},
        ),
        ("lead", True, {"lead": "land-missing"}),
        ("email", "keine", {"email": "mail-address"}),
        ("website", "ftp://example.org", {"website": "web-address"}),
        ("aliases", ("gut", "nicht\ngut"), {"aliases.1": "line-break"}),
    ],
)
def test_that_each_wrong_field_of_an_organization_is_named(
    field: str, value: object, problems: dict[str, str]
):
    assert replace(FORUM, **{field: value}).problems() == problems


def test_that_no_organization_is_part_of_its_own_parts(contacts: Contacts):
    top = contacts.save_organization(FORUM)
    part = contacts.save_organization(replace(FORUM, parent_id=top))

    with pytest.raises(InvalidInputError) as caught:
        contacts.save_organization(replace(contacts.organization_draft(top), parent_id=part))

    assert caught.value.problems == {"parent_id": "own-parent"}
    assert contacts.organization(part).parent == "Nationales MINT Forum"


def test_that_an_organization_with_a_seat_stays(
    contacts: Contacts, committees: Committees, round_table: UUID
):
    key = contacts.save_organization(FORUM)
    committees.save_seat(SeatDraft(committee_id=round_table, organization_id=key))

    with pytest.raises(RefusedError, match="organization-in-use"):
        contacts.delete_organization(contacts.organization(key))


def test_that_a_deleted_organization_comes_back_with_its_names(
    contacts: Contacts, workspace: Workspace, add_person: Callable[..., UUID]
):
    key = contacts.save_organization(FORUM)
    contacts.delete_organization(contacts.organization(key))
    with pytest.raises(MissingError):
        contacts.organization(key)

    workspace.history.undo()

    assert contacts.organization(key).short_name == "NMF"


def test_that_a_circle_that_came_in_by_other_ways_is_told_and_never_followed(
    contacts: Contacts, workspace: Workspace
):
    names = [NameDraft(name=name) for name in ("Eins", "Zwei", "Drei", "Vier")]
    one, two, three, four = (
        contacts.save_organization(replace(FORUM, names=(name,))) for name in names
    )
    with workspace.work.write("save-organization") as session:
        for key, parent in ((one, two), (two, three), (three, one), (four, one)):
            session.get(Organization, key).parent_id = parent

    (finding,) = contact_findings(workspace.reader)
    assert finding.code == "organizations-in-circle"
    assert set(finding.where.split(", ")) == {"Eins", "Zwei", "Drei"}
    for draft in (contacts.organization_draft(four), replace(FORUM, parent_id=one)):
        with pytest.raises(InvalidInputError) as caught:
            contacts.save_organization(draft)
        assert caught.value.problems == {"parent_id": "parents-in-circle"}
