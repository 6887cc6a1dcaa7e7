from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, time

import pytest

from mintgremium.core.vocabulary import ItemKind, SeatState
from mintgremium.services.workspace_services import Services, build_services
from mintgremium.services.workspaces.creating import create_sample

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """A sample workspace; read only what it holds."""
    path = tmp_path_factory.mktemp("sample") / "beispiel.mintgremium"
    workspace = create_sample(path, now=lambda: NOW)
    yield build_services(workspace, lambda: NOW)
    workspace.close()


def test_that_the_file_says_it_is_a_sample(services: Services):
    assert services.settings.is_sample()


def test_that_every_person_is_invented_and_marked(services: Services):
    people = services.contacts.people()

    assert len(people) == 27
    assert all(person.sample for person in people)
    assert all(person.email.endswith("@example.org") for person in people)
    assert len({person.email for person in people}) == 27


def test_that_each_state_of_a_seat_occurs(services: Services):
    round_table = services.committees.committees()[0]

    states = Counter(seat.state for seat in services.committees.seats(round_table.id))

    assert states == {
        SeatState.FILLED: 12,
        SeatState.VACANT: 3,
        SeatState.DEPUTY: 1,
        SeatState.CHANGING: 1,
    }


def test_that_a_change_to_come_names_who_follows(services: Services):
    round_table = services.committees.committees()[0]
    (changing,) = (
        seat
        for seat in services.committees.seats(round_table.id)
        if seat.state is SeatState.CHANGING
    )

    assert (changing.tag, changing.person, changing.successor) == (
        "ST",
        "Hanno Entwurf",
        "Jule Nachfolge",
    )


def test_that_two_meetings_lie_ahead_and_one_is_behind_with_draft_minutes(services: Services):
    rows = services.workspace.reader.rows(
        "SELECT m.reference, m.state, k.state FROM meeting m "
        "LEFT JOIN minutes k ON k.meeting_id = m.id WHERE m.start >= '2026' ORDER BY m.start"
    )

    assert rows == [
        ("LB-2026-1", "held", "draft"),
        ("LB-2026-2", "invited", None),
        ("LB-2027-1", "save_the_date", None),
        ("LRT-2027-1", "planned", None),
    ]


def test_that_some_tasks_are_overdue_and_some_are_not(services: Services):
    rows = services.workspace.reader.rows("SELECT state, due FROM action_item")

    overdue = [due for state, due in rows if state == "open" and due < "2026-11-25"]
    assert (len(rows), len(overdue)) == (6, 3)


def test_that_a_frozen_agenda_has_its_numbers(services: Services):
    rows = services.workspace.reader.rows(
        "SELECT a.number FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id "
        "WHERE m.reference = 'LB-2026-2' AND a.item_kind NOT IN ('break', 'programme')"
    )

    numbers = {row[0] for row in rows}
    assert numbers == {*"12345678", "9", "10", "3.1", "3.2", "3.3", "4.1", "4.2"}


@pytest.mark.parametrize("reference", ["LB-2026-1", "LB-2026-2"])
def test_that_a_meeting_of_two_days_has_its_hours_and_an_evening(services: Services, reference):
    page = services.agendas.page(services.meetings.find(reference))
    rows = [(row.begins, row.ends, row.kind) for row in page.rows if row.begins and row.ends]
    first = rows[0][0].date()
    one = [row for row in rows if row[0].date() == first]
    two = [row for row in rows if row[0].date() > first]

    (evening,) = (row for row in one if row[2] is ItemKind.PROGRAMME)
    one.remove(evening)
    assert evening[0].time() == time(19)
    assert one[0][0].time() == time(13)
    assert max(row[1].time() for row in one) <= time(18)
    assert two[0][0].time() == time(9)
    assert max(row[1].time() for row in two) <= time(12, 30)


def test_that_a_sample_can_be_made_on_any_day_of_any_year(tmp_path):
    for number, day in enumerate(
        (datetime(2025, 9, 1, tzinfo=UTC), datetime(2028, 2, 29, tzinfo=UTC))
    ):
        create_sample(tmp_path / f"{number}.mintgremium", now=lambda day=day: day).close()
