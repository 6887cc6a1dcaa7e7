"""A document shows the names of its day, whatever became of the organisations since."""

from datetime import date

import pytest

from mintgremium.core.vocabulary import OrganizationKind
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.contacts.drafts import NameDraft, OrganizationDraft
from mintgremium.services.meetings.printing import DocumentKind
from tests.support.meetings import printed

OLD, NEW = "Altbund", "Neubund"
DAY = date(2027, 6, 1)


@pytest.fixture
def meetings(desk):
    """A meeting before and one after the day, each with everything that names a seat."""
    seat = desk.seat(OLD, person="Anna Beispiel", mail="a@example.org")

    def held(start: str, end: str):
        meeting = desk.meeting(start=start, end=end)
        desk.item(meeting, "Bericht", rapporteur_seat_id=seat)
        desk.tasks.save(
            ActionItemDraft(title="Brief", meeting_id=meeting, responsible_seat_id=seat)
        )
        return meeting

    both = (
        held("2027-04-15 11:00", "2027-04-15 16:00"),
        held("2027-09-15 11:00", "2027-09-15 16:00"),
    )
    return desk, seat, both


def rename(desk, organization_id):
    name = NameDraft(name=NEW, short_name=NEW, start_date=DAY)
    desk.contacts.rename_organization(organization_id, name)


def merge(desk, organization_id):
    other = desk.contacts.save_organization(
        OrganizationDraft(kind=OrganizationKind.NETWORK, names=(NameDraft(name="Dritter"),))
    )
    name = NameDraft(name=NEW, short_name=NEW, start_date=DAY)
    new = OrganizationDraft(kind=OrganizationKind.NETWORK, names=(name,))
    desk.contacts.merge_organizations([organization_id, other], new, DAY)


@pytest.mark.parametrize("change", [rename, merge])
@pytest.mark.parametrize(
    "kind", [DocumentKind.ATTENDANCE_LIST, DocumentKind.MINUTES, DocumentKind.AGENDA]
)
@pytest.mark.parametrize("today", ["2027-05-01", "2028-01-01"])
def test_that_an_old_document_keeps_the_old_name_and_a_new_one_bears_the_new(
    meetings, change, kind, today
):
    desk, seat, (before, after) = meetings
    (row,) = desk.committees.seats(desk.lrt)
    desk.clock.now = desk.clock.now.fromisoformat(f"{today}T10:00+00:00")
    change(desk, row.organization_id)
    for meeting in (before, after):
        desk.minutes.fill_attendance(meeting)

    old, new = printed(desk, before, kind), printed(desk, after, kind)

    assert OLD in old
    assert NEW not in old
    assert NEW in new
    told = f"{NEW}: seit 1. Juni 2027, vorher {OLD}."
    assert new.count(told) == (kind is not DocumentKind.AGENDA)
    assert OLD not in new.replace(told, "")
    assert desk.seats[OLD] == seat


def test_that_what_became_part_of_a_bearer_is_told_for_a_year(meetings):
    desk, _seat, (before, after) = meetings
    (row,) = desk.committees.seats(desk.lrt)
    other = desk.contacts.save_organization(
        OrganizationDraft(kind=OrganizationKind.NETWORK, names=(NameDraft(name="Dritter Bund"),))
    )
    desk.contacts.merge_organizations([other], row.organization_id, DAY)
    later = desk.meeting(start="2028-09-15 11:00", end="2028-09-15 16:00")
    for meeting in (before, after, later):
        desk.minutes.fill_attendance(meeting)

    told = f"Dritter Bund: seit 1. Juni 2027 aufgegangen in {OLD}."
    counts = [
        printed(desk, meeting, DocumentKind.ATTENDANCE_LIST).count(told)
        for meeting in (before, after, later)
    ]
    assert counts == [0, 1, 0]
