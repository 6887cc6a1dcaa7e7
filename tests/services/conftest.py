"""A workspace for each test, the services over it, and a day that stands still."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from mintgremium.core.vocabulary import CommitteeNature, OrganizationKind
from mintgremium.models import Land
from mintgremium.services.committees.drafts import CommitteeDraft, MembershipDraft, SeatDraft
from mintgremium.services.committees.service import Committees
from mintgremium.services.contacts.drafts import NameDraft, OrganizationDraft, PersonDraft
from mintgremium.services.contacts.service import Contacts
from mintgremium.storage.workspace import Workspace
from tests.support.meetings import Desk
from tests.support.service_worker import prepare
from tests.support.workspaces import berlin_meeting, fresh_path, template, workspace

__all__ = ["berlin_meeting", "fresh_path", "template", "workspace"]

TODAY = date(2026, 11, 25)


@pytest.fixture
def contacts(workspace: Workspace) -> Contacts:
    return Contacts(workspace.work, workspace.reader, lambda: TODAY)


@pytest.fixture
def committees(workspace: Workspace) -> Committees:
    return Committees(workspace.work, workspace.reader, lambda: TODAY)


@pytest.fixture
def bavaria(workspace: Workspace) -> UUID:
    """The id of a stored Land."""
    with workspace.work.write("save-land", "BY") as session:
        land = Land(
            code="DE-BY",
            short_name="BY",
            name="Bayern",
            official_name="Freistaat Bayern",
            capital="München",
        )
        session.add(land)
        session.flush()
        return land.id


@pytest.fixture
def ministry(contacts: Contacts, bavaria: UUID) -> UUID:
    """The id of a ministry that was renamed at the start of 2024."""
    names = (
        NameDraft(name="Altes Kultusministerium", short_name="AKM", end_date=date(2023, 12, 31)),
        NameDraft(name="Neues Bildungsministerium", short_name="NBM", start_date=date(2024, 1, 1)),
    )
    draft = OrganizationDraft(
        kind=OrganizationKind.MINISTRY,
        names=names,
        land_id=bavaria,
        lead=True,
        street="Salvatorstraße 2",
        postal_code="80333",
        city="München",
    )
    return contacts.save_organization(draft)


@pytest.fixture
def round_table(committees: Committees) -> UUID:
    """The id of a committee without seats."""
    draft = CommitteeDraft(
        name="Länder-Round-Table", short_name="LRT", nature=CommitteeNature.POLITICAL
    )
    return committees.save(draft)


@pytest.fixture
def seat(committees: Committees, round_table: UUID, bavaria: UUID) -> UUID:
    """The id of a vacant seat of a Land."""
    return committees.save_seat(SeatDraft(committee_id=round_table, land_id=bavaria))


@pytest.fixture
def add_person(contacts: Contacts) -> Callable[..., UUID]:
    """Store a person by family name; more fields by keyword."""

    def add(family_name: str, **fields: object) -> UUID:
        return contacts.save_person(PersonDraft(family_name=family_name, **fields))

    return add


@pytest.fixture
def seated(
    committees: Committees, seat: UUID, add_person: Callable[..., UUID]
) -> Callable[..., UUID]:
    """Put a new person on the seat; returns the id of the assignment."""

    def put(family_name: str, **fields: object) -> UUID:
        person_id = add_person(family_name)
        return committees.save_membership(
            MembershipDraft(seat_id=seat, person_id=person_id, **fields)
        )

    return put


@pytest.fixture
def desk(workspace: Workspace) -> Desk:
    """Everything that meetings need, over an empty workspace with two committees."""
    return Desk(workspace)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed workspace with a committee that can be invited; copy it."""
    path = tmp_path_factory.mktemp("prepared") / "prepared.mintgremium"
    prepare(path).close()
    return path
