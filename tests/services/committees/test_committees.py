from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from mintgremium.core.errors import ConflictError, InvalidInputError, MissingError, RefusedError
from mintgremium.core.vocabulary import DeadlineKind, SeatRole
from mintgremium.models import ActionItem
from mintgremium.services.committees.drafts import CommitteeDraft, DeadlineRuleDraft, SeatDraft
from mintgremium.services.committees.reads import seat_tag
from mintgremium.services.committees.service import Committees
from mintgremium.storage.workspace import Workspace

Seated = Callable[..., UUID]


def test_that_a_committee_counts_its_seats_as_of_the_day(
    committees: Committees, round_table: UUID, seat: UUID, ministry: UUID, seated: Seated
):
    committees.save_seat(
        SeatDraft(committee_id=round_table, organization_id=ministry, start_date=date(2025, 1, 1))
    )
    seated("Person", start_date=date(2024, 1, 1))

    early = committees.committee(round_table, date(2023, 1, 1))
    late = committees.committee(round_table, date(2026, 1, 1))

    assert (early.seats, early.vacant) == (1, 1)
    assert (late.seats, late.vacant) == (2, 1)


def test_that_the_name_of_the_ministry_is_that_of_the_day(
    committees: Committees, round_table: UUID, seat: UUID, ministry: UUID
):
    (before,) = committees.seats(round_table, date(2023, 12, 31))
    (after,) = committees.seats(round_table, date(2024, 1, 1))

    assert (before.organization, before.organization_short) == ("Altes Kultusministerium", "AKM")
    assert after.organization == "Neues Bildungsministerium"
    assert after.tag == "BY"
    assert (after.bearer_id, after.organization_id) == (None, ministry)


def test_that_editing_a_committee_twice_from_one_version_conflicts(
    committees: Committees, round_table: UUID
):
    draft = committees.committee_draft(round_table)
    committees.save(replace(draft, rhythm="jährlich"))

    with pytest.raises(ConflictError):
        committees.save(replace(draft, rhythm="monatlich"))

    assert committees.committee(round_table).rhythm == "jährlich"


def test_that_two_committees_cannot_share_a_short_name(committees: Committees, round_table: UUID):
    with pytest.raises(InvalidInputError) as caught:
        committees.save(CommitteeDraft(name="Anderes", short_name=" LRT "))

    assert caught.value.problems == {"short_name": "taken"}


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("name", " ", "required"),
        ("name", "a\nb", "line-break"),
        ("name", "x" * 201, "too-long"),
        ("short_name", "-", "short-name"),
        ("short_name", "L\x07", "control-characters"),
        ("organizer_email", "keine Adresse", "mail-address"),
        ("start_time", "25:00", "clock-time"),
        ("duration_minutes", 0, "out-of-range"),
    ],
)
def test_that_each_wrong_field_of_a_committee_is_named(field: str, value: object, problem: str):
    draft = replace(CommitteeDraft(name="Gremium", short_name="G"), **{field: value})

    assert draft.problems() == {field: problem}


def test_that_markup_quotes_and_emoji_in_a_name_are_data(committees: Committees):
    name = '<b>Länder</b> "{}" 🧪👩‍🔬'

    committee_id = committees.save(CommitteeDraft(name=name, short_name="X"))

    assert committees.committee(committee_id).name == name


def test_that_a_seat_needs_a_bearer(committees: Committees, round_table: UUID):
    with pytest.raises(InvalidInputError) as caught:
        committees.save_seat(SeatDraft(committee_id=round_table))

    assert caught.value.problems == {"land_id": "bearer-missing"}


def test_that_a_seat_can_be_edited_and_moved(
    committees: Committees, round_table: UUID, seat: UUID, ministry: UUID
):
    committees.save_seat(SeatDraft(committee_id=round_table, organization_id=ministry))
    first, second = committees.seats(round_table)
    committees.save_seat(replace(committees.seat_draft(second), voting=False, label="Gast"))
    committees.move_seat(second, 0)

    rows = committees.seats(round_table)

    assert [row.id for row in rows] == [second.id, first.id]
    assert (rows[0].voting, rows[0].title) == (False, "Gast")


def test_that_deleting_a_seat_takes_its_assignments_and_undo_brings_them_back(
    committees: Committees, round_table: UUID, seat: UUID, seated: Seated, workspace: Workspace
):
    seated("Person")
    (row,) = committees.seats(round_table)

    committees.delete_seat(row)
    assert committees.seats(round_table) == []

    workspace.history.undo()
    (again,) = committees.seats(round_table)
    assert (again.id, again.person) == (row.id, "Person")


def test_that_a_seat_with_a_task_stays(
    committees: Committees, round_table: UUID, seat: UUID, workspace: Workspace
):
    with workspace.work.write("save-action-item") as session:
        session.add(ActionItem(title="Umfrage", responsible_seat_id=seat))
    (row,) = committees.seats(round_table)

    with pytest.raises(RefusedError, match="seat-in-use"):
        committees.delete_seat(row)


def test_that_a_committee_goes_with_seats_and_rules_and_comes_back(
    committees: Committees, round_table: UUID, seat: UUID, seated: Seated, workspace: Workspace
):
    seated("Person")
    committees.save_rules(
        round_table, [DeadlineRuleDraft(deadline=DeadlineKind.INVITATION, offset_days=-42)]
    )

    committees.delete(committees.committee(round_table))
    with pytest.raises(MissingError):
        committees.committee(round_table)

    workspace.history.undo()
    assert committees.committee(round_table).seats == 1
    assert [rule.offset_days for rule in committees.rules(round_table)] == [-42]


def test_that_rules_are_replaced_as_one_set(committees: Committees, round_table: UUID):
    old = DeadlineRuleDraft(
        deadline=DeadlineKind.INVITATION, offset_days=-42, end_date=date(2026, 12, 31)
    )
    committees.save_rules(round_table, [old])
    (kept,) = committees.rule_drafts(round_table)
    new = DeadlineRuleDraft(
        deadline=DeadlineKind.INVITATION, offset_days=-56, start_date=date(2027, 1, 1)
    )
    committees.save_rules(round_table, [replace(kept, source="Beschluss"), new])

    rows = committees.rules(round_table)

    assert [(row.offset_days, row.source) for row in rows] == [(-56, ""), (-42, "Beschluss")]
    assert kept.id in {row.id for row in rows}


def test_that_two_rules_for_one_deadline_must_not_overlap(
    committees: Committees, round_table: UUID
):
    rules = [
        DeadlineRuleDraft(deadline=DeadlineKind.INVITATION, offset_days=-42),
        DeadlineRuleDraft(deadline=DeadlineKind.MINUTES, offset_days=5000),
        DeadlineRuleDraft(deadline=DeadlineKind.INVITATION, offset_days=-56),
    ]

    with pytest.raises(InvalidInputError) as caught:
        committees.save_rules(round_table, rules)

    assert caught.value.problems == {
        "rules.1.offset_days": "out-of-range",
        "rules.2.start_date": "rules-overlap",
    }


def test_that_holders_are_written_to_else_deputies_else_nobody(
    committees: Committees, round_table: UUID, seat: UUID, ministry: UUID, seated: Seated
):
    committees.save_seat(SeatDraft(committee_id=round_table, organization_id=ministry))
    seated("Vertretung", role=SeatRole.DEPUTY)
    seated("Mitglied", start_date=date(2026, 1, 1))

    with_deputy = committees.recipients([round_table], date(2025, 6, 1))
    with_holder = committees.recipients([round_table], date(2026, 6, 1))

    assert [row.name for row in with_deputy] == ["Vertretung", ""]
    assert [row.name for row in with_holder] == ["Mitglied", ""]
    assert with_holder[1].is_vacant
    assert with_holder[0].address == (
        "Neues Bildungsministerium",
        "Mitglied",
        "Salvatorstraße 2",
        "80333 München",
    )
    assert with_holder[0].salutation == "Guten Tag Mitglied,"


def test_that_a_mandate_is_ended_and_a_mistaken_one_deleted(
    committees: Committees, round_table: UUID, seat: UUID, seated: Seated
):
    seated("Person", start_date=date(2026, 1, 1))
    (row,) = committees.memberships(seat)

    committees.end_membership(row, date(2026, 6, 30))
    (ended,) = committees.memberships(seat)
    assert ended.end_date == date(2026, 6, 30)

    with pytest.raises(ConflictError):
        committees.end_membership(row, date(2026, 7, 31))
    with pytest.raises(InvalidInputError):
        committees.end_membership(ended, date(2025, 1, 1))

    committees.delete_membership(ended)
    assert committees.memberships(seat) == []


@pytest.mark.parametrize(
    ("land", "label", "short", "name", "tag"),
    [
        ("BY", "Kultus", "StMUK", "Ministerium", "BY"),
        (None, "", "NMF", "Nationales MINT Forum", "NMF"),
        (None, "Gast", "", "Eine Stiftung", "Gast"),
        (None, "", "AG MINT-Regionen", "Arbeitsgruppe MINT-Regionen", "AMR"),
        (None, "", "", "", ""),
    ],
)
def test_that_every_seat_has_a_short_word(
    land: str | None, label: str, short: str, name: str, tag: str
):
    assert seat_tag(land, label, short, name) == tag


def test_that_a_later_last_day_does_not_reach_into_the_next_mandate(
    committees: Committees, seat: UUID, seated: Seated
):
    seated("Alt", start_date=date(2024, 1, 1), end_date=date(2024, 12, 31))
    seated("Neu", start_date=date(2025, 1, 1))
    _, old = committees.memberships(seat)

    with pytest.raises(InvalidInputError) as caught:
        committees.end_membership(old, date(2025, 1, 1))

    assert caught.value.problems == {"start_date": "two-holders"}
