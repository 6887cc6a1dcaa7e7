"""Chair, moderation, minutes and guests of a committee, from when to when."""

import contextlib
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mintgremium.core.errors import ConflictError, InvalidInputError, RefusedError
from mintgremium.core.periods import Period
from mintgremium.core.vocabulary import CommitteeRoleKind
from mintgremium.services.committees.drafts import CommitteeDraft, SeatDraft
from mintgremium.services.committees.role_rows import CommitteeRoleDraft
from mintgremium.services.committees.roles import CommitteeRoles

TODAY = date(2026, 11, 25)
CHAIR, GUEST = CommitteeRoleKind.CHAIR, CommitteeRoleKind.STANDING_GUEST


@pytest.fixture
def roles(workspace):
    return CommitteeRoles(workspace.work, workspace.reader, lambda: TODAY)


@pytest.fixture
def role(roles, round_table, add_person):
    """Store a role of a new person, or of the one given."""

    def role(name="Vorlage", kind=CHAIR, person=None, **fields):
        return roles.save(
            CommitteeRoleDraft(
                committee_id=round_table,
                person_id=person or add_person(name),
                role=kind,
                **fields,
            )
        )

    return role


def test_that_the_roles_of_the_day_come_first_then_those_to_come_and_gone_by(
    roles, round_table, role
):
    role("Alt", end_date=date(2024, 12, 31))
    role("Bald", start_date=date(2027, 1, 1))
    role("Gast", GUEST)
    role("Jetzt", start_date=date(2025, 1, 1))
    now = [(row.person, row.is_current, row.is_planned) for row in roles.roles(round_table)]
    assert now == [
        ("Jetzt", True, False),
        ("Gast", True, False),
        ("Bald", False, True),
        ("Alt", False, False),
    ]
    then = roles.roles(round_table, date(2024, 6, 1))
    assert {row.person for row in then if row.is_current} == {"Alt", "Gast"}


def test_that_a_role_says_for_which_seat_and_on_whose_behalf_with_the_name_of_the_day(
    roles, round_table, role, seat, ministry
):
    role("Muster", seat_id=seat, organization_id=ministry)
    (row,) = roles.roles(round_table)
    assert (row.tag, row.organization_short, row.behalf) == ("BY", "NBM", "NBM")
    (old,) = roles.roles(round_table, date(2020, 1, 1))
    assert old.organization == "Altes Kultusministerium"


def test_that_a_standing_guest_of_two_committees_is_named_once(
    roles, round_table, role, committees, add_person
):
    other = committees.save(CommitteeDraft(name="Länderbeirat", short_name="LB"))
    person = add_person("Dauergast", emails=("dauergast@example.org",))
    role(person=person, kind=GUEST)
    roles.save(CommitteeRoleDraft(committee_id=other, person_id=person, role=GUEST))
    role("Gelegentlich", CommitteeRoleKind.GUEST)
    role("Früher", GUEST, end_date=date(2026, 11, 24))
    guests = roles.standing_guests([round_table, other])
    assert [(row.person, row.email) for row in guests] == [("Dauergast", "dauergast@example.org")]
    assert len(roles.standing_guests([round_table], date(2026, 11, 24))) == 2


def test_that_a_role_ends_is_changed_and_deleted_each_in_one_undoable_step(
    roles, round_table, role, workspace
):
    key = role("Muster")
    roles.save(replace(roles.draft(key), note="gewählt am 1. März"))
    (row,) = roles.roles(round_table)
    roles.end(row, date(2026, 12, 31))
    (row,) = roles.roles(round_table)
    assert (row.end_date, row.note) == (date(2026, 12, 31), "gewählt am 1. März")
    roles.delete(row)
    assert roles.roles(round_table) == []
    workspace.history.undo()
    workspace.history.undo()
    (row,) = roles.roles(round_table)
    assert row.end_date is None


def test_that_what_cannot_be_is_refused_at_its_field(
    roles, round_table, role, committees, bavaria, add_person
):
    other = committees.save(CommitteeDraft(name="Länderbeirat", short_name="LB"))
    elsewhere = committees.save_seat(SeatDraft(committee_id=other, land_id=bavaria))
    person = add_person("Muster")
    good = CommitteeRoleDraft(committee_id=round_table, person_id=person, role=CHAIR)
    for bad, field in (
        (replace(good, person_id=None), "person_id"),
        (replace(good, start_date=TODAY, end_date=TODAY - timedelta(1)), "end_date"),
        (replace(good, seat_id=elsewhere), "seat_id"),
        (replace(good, note="x" * 20_001), "note"),
    ):
        with pytest.raises(InvalidInputError) as caught:
            roles.save(bad)
        assert set(caught.value.problems) == {field}
    assert roles.roles(round_table) == []


def test_that_an_older_draft_and_an_impossible_end_change_nothing(roles, round_table, role):
    key = role("Muster", start_date=date(2026, 1, 1))
    stale = roles.draft(key)
    roles.save(replace(stale, note="neu"))
    with pytest.raises(ConflictError):
        roles.save(replace(stale, note="alt"))
    (row,) = roles.roles(round_table)
    with pytest.raises(InvalidInputError):
        roles.end(row, date(2025, 12, 31))
    assert roles.roles(round_table) == [row]


def test_that_the_end_may_not_be_moved_over_the_next_time_in_the_same_role(
    roles, round_table, role, add_person
):
    person = add_person("Muster")
    role(person=person, end_date=date(2024, 12, 31))
    role(person=person, start_date=date(2026, 1, 1))
    first = next(row for row in roles.roles(round_table) if row.end_date)
    with pytest.raises(InvalidInputError) as caught:
        roles.end(first, date(2026, 1, 1))
    assert caught.value.problems == {"end_date": "role-twice"}


def test_that_people_and_seats_with_a_role_stay(role, contacts, committees, seat, round_table):
    role("Muster", seat_id=seat)
    (row,) = contacts.people()
    with pytest.raises(RefusedError):
        contacts.delete_person(row)
    (seat_row,) = committees.seats(round_table)
    with pytest.raises(RefusedError):
        committees.delete_seat(seat_row)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(
    spans=st.lists(
        st.tuples(st.integers(0, 400), st.one_of(st.none(), st.integers(0, 200))), max_size=5
    )
)
def test_that_no_day_ever_has_the_same_role_of_a_person_twice(
    roles, round_table, add_person, spans
):
    person = add_person("Zufall")
    start = date(2025, 1, 1)
    for offset, length in spans:
        first = start + timedelta(offset)
        last = None if length is None else first + timedelta(length)
        draft = CommitteeRoleDraft(
            committee_id=round_table, person_id=person, role=CHAIR, start_date=first, end_date=last
        )
        with contextlib.suppress(InvalidInputError):
            roles.save(draft)
    stored = [row for row in roles.roles(round_table) if row.person_id == person]
    periods = [Period(row.start_date, row.end_date) for row in stored]
    assert not any(one.overlaps(two) for at, one in enumerate(periods) for two in periods[at + 1 :])
    assert bool(stored) == bool(spans)
