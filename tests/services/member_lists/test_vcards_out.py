"""People leave as vCards and are known again when they come back."""

from datetime import UTC, date, datetime

import pytest

from mintgremium.core.erasure import ErasureMode
from mintgremium.core.vocabulary import CommitteeRoleKind
from mintgremium.documents.vcards.cards import CardVersion
from mintgremium.models import CommitteeRole, Person
from mintgremium.services.committees.drafts import MembershipDraft
from mintgremium.services.contacts.drafts import (
    EmploymentDraft,
    PersonDraft,
)
from mintgremium.services.member_lists.rows import Field, Scope
from mintgremium.services.workspace_services import build_services
from tests.documents.vcards.cards import read
from tests.services.conftest import TODAY

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


@pytest.fixture
def services(workspace):
    return build_services(workspace, lambda: NOW)


@pytest.fixture
def anna(services, ministry):
    return services.contacts.save_person(
        PersonDraft(
            family_name="Beispiel",
            given_name="Anna",
            affix="von",
            title="Dr.",
            form_of_address="Frau",
            function="Referatsleitung",
            phone="+49 30 123456",
            emails=("anna@example.org", "a.beispiel@example.org"),
            employments=(EmploymentDraft(organization_id=ministry, start_date=date(2023, 1, 1)),),
            note="Nur für uns",
        )
    )


def cards(services, scope=None, version=CardVersion.V4):
    data = b"".join(services.vcards.pieces(scope or Scope(), version))
    return [each.card for each in read(data)] if data else []


def test_that_a_card_tells_the_workplace_by_its_name_of_the_day(services, anna):
    (card,) = cards(services)
    assert card.uid == str(anna)
    assert (card.affix, card.family_name, card.prefixes) == ("von", "Beispiel", ("Frau", "Dr."))
    assert card.organization == ("Neues Bildungsministerium",)
    assert (card.address.street, card.address.city) == ("Salvatorstraße 2", "München")
    assert card.emails == ("anna@example.org", "a.beispiel@example.org")
    (card,) = cards(services, Scope(on=date(2023, 6, 1)))
    assert card.organization == ("Altes Kultusministerium",)
    (card,) = cards(services, Scope(on=date(2022, 1, 1)))
    assert card.organization == ()


def test_that_notes_stay_here(services, anna):
    data = b"".join(services.vcards.pieces(Scope(), CardVersion.V4))
    assert b"Nur f" not in data


def test_that_a_selection_goes_out_alone(services, anna):
    tom = services.contacts.save_person(PersonDraft(family_name="Probe", given_name="Tom"))
    assert len(cards(services)) == 2
    (card,) = cards(services, Scope(person_ids=(tom,)))
    assert card.family_name == "Probe"


def test_that_a_committee_goes_out_with_its_members_and_guests_of_the_day(
    services, workspace, committees, anna, round_table, seat
):
    tom = services.contacts.save_person(PersonDraft(family_name="Probe", given_name="Tom"))
    services.contacts.save_person(PersonDraft(family_name="Niemand"))
    committees.save_membership(
        MembershipDraft(seat_id=seat, person_id=anna, end_date=date(2026, 12, 31))
    )
    with workspace.work.write("save-committee") as session:
        session.add(
            CommitteeRole(
                committee_id=round_table, person_id=tom, role=CommitteeRoleKind.STANDING_GUEST
            )
        )
    scope = Scope(committee_ids=(round_table,), on=TODAY)
    assert [card.family_name for card in cards(services, scope)] == ["Beispiel", "Probe"]
    later = Scope(committee_ids=(round_table,), on=date(2027, 1, 1))
    assert [card.family_name for card in cards(services, later)] == ["Probe"]


@pytest.mark.parametrize("mode", [ErasureMode.RESTRICTED, ErasureMode.PSEUDONYMIZED])
def test_that_whoever_was_erased_does_not_go_out(services, workspace, anna, mode):
    with workspace.work.write("save-person") as session:
        session.get(Person, anna).erasure = mode
    assert cards(services) == []


@pytest.mark.parametrize("version", CardVersion)
def test_that_cards_of_this_workspace_are_known_again(services, anna, version, tmp_path):
    path = tmp_path / "kontakte.vcf"
    services.vcards.export(Scope(), path, version)
    found = services.vcards.read(path)
    assert found.source == "kontakte.vcf"
    (entry,) = found.entries
    assert entry.person_id == anna
    assert entry.clears is False
    assert entry.values[Field.FORM_OF_ADDRESS] == "Frau"
    assert entry.values[Field.TITLE] == "Dr."
    assert entry.values[Field.MORE_EMAILS] == "a.beispiel@example.org"


def test_that_a_foreign_uid_names_nobody(services, anna, tmp_path):
    path = tmp_path / "fremd.vcf"
    path.write_text(
        "BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:00000000-0000-4000-8000-000000000000\n"
        "N:Fremd;Frieda;;Herr Prof. Dr.;\nTEL:1\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Ministerium\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nFN:Prof. Gast Name\nPHOTO:data:x\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:Ende fehlt\n",
        "utf-8",
    )
    person, body, named, broken = services.vcards.read(path).entries
    assert person.person_id is None
    assert (person.values[Field.FORM_OF_ADDRESS], person.values[Field.TITLE]) == (
        "Herr",
        "Prof. Dr.",
    )
    assert body.fault.code == "card-of-no-person"
    assert named.values == {Field.FULL_NAME: "Prof. Gast Name"}
    assert [note.code for note in named.notes] == ["picture"]
    assert broken.fault.code == "card-open"
