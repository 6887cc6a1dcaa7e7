from collections.abc import Callable
from datetime import date
from uuid import UUID, uuid4

import pytest

from mintgremium.core.vocabulary import DeadlineKind, SeatRole
from mintgremium.models import (
    DeadlineRule,
    Employment,
    Membership,
    Organization,
    OrganizationName,
    Record,
)
from mintgremium.services.checking import domain_rules
from mintgremium.services.committees.findings import committee_findings
from mintgremium.services.contacts.findings import contact_findings
from mintgremium.services.workspaces.creating import create_sample
from mintgremium.storage.check import Finding, check
from mintgremium.storage.workspace import Workspace

Store = Callable[..., None]


@pytest.fixture
def store(workspace: Workspace) -> Store:
    """Store records past the rules of the services, as a damaged file would hold them."""

    def put(*records: Record) -> None:
        with workspace.work.write("save-membership") as session:
            for record in records:
                session.add(record)
                session.flush()

    return put


def found(workspace: Workspace) -> list[tuple[str, str]]:
    findings = [*committee_findings(workspace.reader), *contact_findings(workspace.reader)]
    return [(finding.code, finding.where) for finding in findings]


def test_that_the_sample_breaks_no_rule(tmp_path):
    workspace = create_sample(tmp_path / "sample.mintgremium")

    assert check(workspace, full=True, rules=domain_rules()) == []
    workspace.close()


def test_that_two_holders_on_one_day_are_found(
    workspace: Workspace, store: Store, seat: UUID, add_person: Callable[..., UUID]
):
    one, two = add_person("Eins"), add_person("Zwei")
    store(
        Membership(seat_id=seat, person_id=one, end_date=date(2026, 1, 1)),
        Membership(seat_id=seat, person_id=two, start_date=date(2026, 1, 1)),
        Membership(seat_id=seat, person_id=two, role=SeatRole.DEPUTY),
    )

    assert found(workspace) == [("two-holders", "LRT BY")]


def test_that_a_mandate_backwards_is_found(
    workspace: Workspace, store: Store, seat: UUID, add_person: Callable[..., UUID]
):
    store(
        Membership(
            seat_id=seat,
            person_id=add_person("Eins"),
            start_date=date(2026, 1, 2),
            end_date=date(2026, 1, 1),
        )
    )

    assert found(workspace) == [("membership-backwards", "LRT BY")]


def test_that_two_rules_for_one_deadline_are_found(
    workspace: Workspace, store: Store, round_table: UUID
):
    rule = {"committee_id": round_table, "deadline": DeadlineKind.MINUTES, "offset_days": 28}
    store(DeadlineRule(**rule), DeadlineRule(**rule))

    assert found(workspace) == [("rules-overlap", "LRT minutes")]


def test_that_troubles_with_names_and_leads_are_found(
    workspace: Workspace,
    store: Store,
    ministry: UUID,
    bavaria: UUID,
    add_person: Callable[..., UUID],
):
    other = uuid4()
    store(
        Organization(id=other, organization_kind="ministry", land_id=bavaria, lead=True),
        OrganizationName(organization_id=ministry, name="Dritter Name"),
        Employment(
            person_id=add_person("Eins"),
            organization_id=ministry,
            start_date=date(2026, 1, 2),
            end_date=date(2026, 1, 1),
        ),
    )

    assert set(found(workspace)) == {
        ("organization-without-name", other.hex),
        ("names-overlap", "Neues Bildungsministerium"),
        ("two-leads", "Bayern"),
        ("employment-backwards", "Eins"),
    }


def test_that_check_asks_the_rules_of_the_domain(
    workspace: Workspace, store: Store, round_table: UUID
):
    rule = {"committee_id": round_table, "deadline": DeadlineKind.MINUTES, "offset_days": 28}
    store(DeadlineRule(**rule), DeadlineRule(**rule))

    assert check(workspace, rules=(committee_findings,)) == [
        Finding("rules-overlap", "LRT minutes")
    ]
