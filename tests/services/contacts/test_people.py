from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from mintgremium.core.errors import ConflictError, InvalidInputError, MissingError, RefusedError
from mintgremium.services.committees.drafts import MembershipDraft
from mintgremium.services.committees.service import Committees
from mintgremium.services.contacts.drafts import EmploymentDraft, PersonDraft
from mintgremium.services.contacts.service import Contacts
from mintgremium.storage.workspace import Workspace

ANNA = PersonDraft(
    family_name="Öztürk-Weiß",
    given_name="Anna",
    form_of_address="Frau",
    title="Dr.",
    emails=("a@example.org", "anna@example.org"),
)


def test_that_a_person_comes_back_as_entered(contacts: Contacts, ministry: UUID):
    work = EmploymentDraft(organization_id=ministry, function="Referat 42")
    person_id = contacts.save_person(replace(ANNA, employments=(work,)))

    detail = contacts.person(person_id)

    assert detail.name == "Dr. Anna Öztürk-Weiß"
    assert detail.sorted_name == "Öztürk-Weiß, Anna"
    assert detail.salutation == "Sehr geehrte Frau Dr. Öztürk-Weiß,"
    assert detail.emails == ("a@example.org", "anna@example.org")
    assert detail.employments[0].organization == "Neues Bildungsministerium"
    assert detail.employments[0].function == "Referat 42"


def test_that_the_list_shows_where_people_work_and_sit(
    contacts: Contacts, committees: Committees, ministry: UUID, seat: UUID
):
    work = EmploymentDraft(organization_id=ministry, function="Referat 42")
    person_id = contacts.save_person(replace(ANNA, employments=(work,)))
    committees.save_membership(MembershipDraft(seat_id=seat, person_id=person_id))

    (row,) = contacts.people()
    (earlier,) = contacts.people(date(2020, 1, 1))

    assert (row.organization, row.land, row.function) == ("NBM", "BY", "Referat 42")
    assert (row.email, row.seats) == ("a@example.org", ("LRT BY",))
    assert earlier.organization == "AKM"


def test_that_the_list_is_in_german_order(contacts: Contacts, add_person: Callable[..., UUID]):
    for name in ("Zwei", "Ozon", "Öztürk", "Straße", "Strasser", "ärger"):
        add_person(name)

    names = [row.sorted_name for row in contacts.people()]

    assert names == ["ärger", "Ozon", "Öztürk", "Straße", "Strasser", "Zwei"]


def test_that_an_edit_keeps_addresses_and_workplaces_it_does_not_touch(
    contacts: Contacts, ministry: UUID, workspace: Workspace
):
    person_id = contacts.save_person(
        replace(ANNA, employments=(EmploymentDraft(organization_id=ministry),))
    )
    before = ids_of(workspace, person_id)
    draft = contacts.person_draft(person_id)
    contacts.save_person(replace(draft, emails=tuple(reversed(draft.emails)), title=""))

    assert contacts.person(person_id).emails == ("anna@example.org", "a@example.org")
    assert ids_of(workspace, person_id) == before


def ids_of(workspace: Workspace, person_id: UUID) -> set[str]:
    key = {"key": person_id.hex}
    emails = workspace.reader.rows("SELECT id FROM person_email WHERE person_id = :key", key)
    jobs = workspace.reader.rows("SELECT id FROM employment WHERE person_id = :key", key)
    return {row[0] for row in (*emails, *jobs)}


def test_that_addresses_left_out_are_removed(contacts: Contacts):
    person_id = contacts.save_person(ANNA)
    contacts.save_person(replace(contacts.person_draft(person_id), emails=()))

    assert contacts.person(person_id).emails == ()


def test_that_a_draft_from_a_page_changes_nothing_when_saved(contacts: Contacts, ministry: UUID):
    work = EmploymentDraft(organization_id=ministry, start_date=date(2024, 1, 1))
    person_id = contacts.save_person(
        replace(ANNA, salutation="Liebe Anna,", employments=(work,), note="Zeile 1\nZeile 2")
    )
    draft = contacts.person_draft(person_id)

    contacts.save_person(draft)

    assert replace(contacts.person_draft(person_id), version=draft.version) == draft
    assert contacts.person(person_id).salutation_is_own


def test_that_the_second_of_two_edits_conflicts(contacts: Contacts):
    draft = contacts.person_draft(contacts.save_person(ANNA))
    contacts.save_person(replace(draft, phone="030 1"))

    with pytest.raises(ConflictError):
        contacts.save_person(replace(draft, phone="030 2"))


@pytest.mark.parametrize(
    ("field", "value", "problems"),
    [
        ("family_name", "  ", {"family_name": "required"}),
        ("family_name", "Zwei\nZeilen", {"family_name": "line-break"}),
        ("family_name", "\u202eesrever", {"family_name": "control-characters"}),
        ("given_name", "x" * 121, {"given_name": "too-long"}),
        ("note", "ein\x00Zeichen", {"note": "control-characters"}),
        ("note", "ein\ud800Rest", {"note": "control-characters"}),
        ("emails", ("a@b",), {"emails.0": "mail-address"}),
        ("emails", ("a@example.org", "A@Example.org "), {"emails.1": "twice"}),
        ("emails", ("",), {"emails.0": "required"}),
        (
            "employments",
            (
                EmploymentDraft(
                    organization_id=None, start_date=date(2024, 1, 2), end_date=date(2024, 1, 1)
                ),
            ),
            {
                "employments.0.organization_id": "required",
                "employments.0.end_date": "end-before-start",
            },
        ),
    ],
)
def test_that_each_wrong_field_of_a_person_is_named(
    field: str, value: object, problems: dict[str, str]
):
    assert replace(ANNA, **{field: value}).problems() == problems


def test_that_a_wrong_person_is_not_stored(contacts: Contacts):
    with pytest.raises(InvalidInputError):
        contacts.save_person(replace(ANNA, emails=("kaputt",)))

    assert contacts.people() == []


def test_that_markup_quotes_and_emoji_in_names_are_data(contacts: Contacts):
    person_id = contacts.save_person(PersonDraft(family_name='<b>O"Hara</b> {0} 👩‍🔬'))

    assert contacts.person(person_id).family_name == '<b>O"Hara</b> {0} 👩‍🔬'


def test_that_people_with_the_same_address_or_name_are_found(contacts: Contacts):
    contacts.save_person(ANNA)
    same_mail = PersonDraft(family_name="Andere", emails=("Anna@example.org",))
    same_name = PersonDraft(family_name="Oztürk-Weiss", given_name="anna")

    assert [found.reason for found in contacts.similar(same_mail)] == ["email"]
    assert [found.reason for found in contacts.similar(same_name)] == ["name"]
    assert contacts.similar(PersonDraft(family_name="Niemand")) == []


def test_that_one_is_not_similar_to_oneself(contacts: Contacts):
    person_id = contacts.save_person(ANNA)

    assert contacts.similar(contacts.person_draft(person_id)) == []


def test_that_contacts_are_confirmed_in_one_step(
    contacts: Contacts, add_person: Callable[..., UUID], workspace: Workspace
):
    people = [add_person("Eins"), add_person("Zwei")]

    contacts.confirm(people)
    assert {row.confirmed_on for row in contacts.people()} == {date(2026, 11, 25)}

    workspace.history.undo()
    assert {row.confirmed_on for row in contacts.people()} == {None}


def test_that_a_person_on_a_seat_stays(contacts: Contacts, seated: Callable[..., UUID]):
    seated("Mitglied")
    (row,) = contacts.people()

    with pytest.raises(RefusedError, match="person-in-use"):
        contacts.delete_person(row)


def test_that_a_deleted_person_comes_back_with_all_parts(
    contacts: Contacts, ministry: UUID, workspace: Workspace
):
    person_id = contacts.save_person(
        replace(ANNA, employments=(EmploymentDraft(organization_id=ministry),))
    )
    before = contacts.person(person_id)
    contacts.delete_person(before)
    with pytest.raises(MissingError):
        contacts.person(person_id)

    workspace.history.undo()

    after = contacts.person(person_id)
    assert replace(after, version=before.version) == before
