from dataclasses import replace
from datetime import date

import pytest

from mintgremium.core.errors import ConflictError, InvalidInputError
from mintgremium.core.vocabulary import (
    MajorityKind,
    NumberingKind,
    QuorumKind,
    ResolutionResult,
    RhythmKind,
)
from mintgremium.documents.phrases import Phrases
from mintgremium.services.committees.standing import CommitteeRuleDraft, rhythm_words


def test_that_rules_are_kept_and_valid_for_their_days(committees, round_table):
    committees.save_standing_rules(
        round_table,
        [
            CommitteeRuleDraft(rhythm=RhythmKind.YEARLY, end_date=date(2026, 12, 31)),
            CommitteeRuleDraft(
                rhythm=RhythmKind.WEEKDAY,
                rhythm_week=2,
                rhythm_weekday=3,
                rhythm_months=(9, 3),
                start_date=date(2027, 1, 1),
                source="§ 2 der Geschäftsordnung",
            ),
        ],
    )
    assert committees.standing_rule(round_table, date(2026, 6, 1)).rhythm is RhythmKind.YEARLY
    later = committees.standing_rule(round_table, date(2027, 6, 1))
    assert (later.rhythm_months, later.source) == ((3, 9), "§ 2 der Geschäftsordnung")
    said = rhythm_words(later, Phrases.load("de").text)
    assert said == "jeden zweiten Donnerstag im März, September"


def test_that_a_committee_without_rules_has_the_usual_ones(committees, round_table):
    assert committees.standing_rule(round_table) == CommitteeRuleDraft()


def test_that_a_rule_changed_elsewhere_is_not_overwritten(committees, round_table):
    committees.save_standing_rules(round_table, [CommitteeRuleDraft()])
    (seen,) = committees.standing_rules(round_table)
    committees.save_standing_rules(round_table, [replace(seen, source="neu")])
    with pytest.raises(ConflictError):
        committees.save_standing_rules(round_table, [replace(seen, source="alt")])


def test_that_two_versions_do_not_hold_on_one_day(committees, round_table):
    with pytest.raises(InvalidInputError) as caught:
        committees.save_standing_rules(round_table, [CommitteeRuleDraft()] * 2)
    assert caught.value.problems == {"rules.1.start_date": "standing-overlap"}


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"rhythm": RhythmKind.WEEKDAY}, "rhythm_months"),
        ({"rhythm_week": 6}, "rhythm_week"),
        ({"rhythm_weekday": 7}, "rhythm_weekday"),
        ({"rhythm_count": 0}, "rhythm_count"),
        ({"quorum": QuorumKind.COUNT}, "quorum_count"),
        ({"majority": MajorityKind.COUNT}, "majority_count"),
        ({"start_date": date(2027, 1, 2), "end_date": date(2027, 1, 1)}, "end_date"),
    ],
)
def test_that_a_rule_without_sense_is_refused(fields, field):
    assert set(CommitteeRuleDraft(**fields).problems()) == {field}


@pytest.mark.parametrize(
    ("kind", "seats", "needed"),
    [
        (QuorumKind.MORE_THAN_HALF, 16, 9), (QuorumKind.MORE_THAN_HALF, 17, 9),
        (QuorumKind.HALF, 16, 8), (QuorumKind.HALF, 17, 9), (QuorumKind.TWO_THIRDS, 16, 11),
        (QuorumKind.TWO_THIRDS, 18, 12), (QuorumKind.NONE, 16, 0), (QuorumKind.COUNT, 16, 5),
    ],
)  # fmt: skip
def test_that_a_quorum_is_counted_in_whole_seats(kind, seats, needed):
    assert CommitteeRuleDraft(quorum=kind, quorum_count=5).quorum_of(seats) == needed


@pytest.mark.parametrize(
    ("kind", "yes", "no", "adopted"),
    [
        (MajorityKind.SIMPLE, 2, 1, True), (MajorityKind.SIMPLE, 2, 2, False),
        (MajorityKind.ABSOLUTE, 8, 0, False), (MajorityKind.ABSOLUTE, 9, 7, True),
        (MajorityKind.TWO_THIRDS, 10, 0, False), (MajorityKind.TWO_THIRDS, 11, 5, True),
        (MajorityKind.UNANIMOUS, 3, 0, True), (MajorityKind.UNANIMOUS, 15, 1, False),
        (MajorityKind.COUNT, 13, 3, True), (MajorityKind.COUNT, 12, 0, False),
    ],
)  # fmt: skip
def test_that_a_majority_is_the_one_of_the_rule(kind, yes, no, adopted):
    rule = CommitteeRuleDraft(majority=kind, majority_count=13)
    assert rule.is_adopted(yes, no, 16) == adopted


def test_that_a_meeting_needs_the_quorum_of_its_committee_on_its_day(desk):
    for name in ("A", "B", "C", "D", "E", "F"):
        desk.seat(name, person=f"Anna {name}")
    meeting = desk.meeting()
    desk.minutes.fill_attendance(meeting)
    assert desk.minutes.quorum(meeting).needed == 4
    rule = CommitteeRuleDraft(quorum=QuorumKind.TWO_THIRDS, start_date=date(2027, 1, 1))
    desk.committees.save_standing_rules(desk.lrt, [replace(rule, quorum=QuorumKind.COUNT,
                                                           quorum_count=6)])  # fmt: skip
    assert desk.minutes.quorum(meeting).needed == 6


@pytest.mark.parametrize(
    ("kind", "number"),
    [(NumberingKind.RUNNING, "9"), (NumberingKind.YEARLY, "3/2027"), (NumberingKind.NONE, "")],
)
def test_that_the_next_number_follows_the_rule(desk, kind, number):
    desk.committees.save_standing_rules(desk.lrt, [CommitteeRuleDraft(numbering=kind)])
    for given in ("8", "7.", "2/2027", "5/2026", "Sonder"):
        desk.meeting(number=given)
    assert desk.meetings.suggested_number(desk.lrt, date(2027, 6, 1)) == number


def test_that_votes_come_to_what_the_majority_of_the_committee_says(desk):
    for name in ("A", "B", "C", "D"):
        desk.seat(name, person=f"Anna {name}")
    meeting = desk.meeting()
    desk.minutes.fill_attendance(meeting)
    assert desk.minutes.suggested_result(meeting, 2, 1) is ResolutionResult.ADOPTED
    rule = CommitteeRuleDraft(majority=MajorityKind.ABSOLUTE)
    desk.committees.save_standing_rules(desk.lrt, [rule])
    assert desk.minutes.suggested_result(meeting, 2, 1) is ResolutionResult.REJECTED
