from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from uuid import UUID

import pytest

from mintgremium.core.errors import InvalidInputError, MissingError, RefusedError
from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import LayerWeight, MeetingMode, RhythmKind
from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.services.committees.drafts import CommitteeDraft, SeatDraft
from mintgremium.services.committees.standing import CommitteeRuleDraft
from mintgremium.services.layers.drafts import LayerDraft
from mintgremium.services.layers.rows import DaysFile, FoundDay
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.planning.drafts import Search, SeriesDraft
from mintgremium.services.planning.rows import Candidate, ConflictKind
from mintgremium.services.planning.travel import distance_km, needs_night
from mintgremium.services.planning.weekdays import nth_weekday
from mintgremium.services.planning.words import reason_words

BERLIN_CITY, MUNICH, HAMBURG = (52.52, 13.405), (48.1372, 11.5755), (53.55, 9.993)


def search(committee_id: UUID, first: date, last: date, **fields) -> Search:
    return Search(committee_id=committee_id, first=first, last=last, **fields)


def codes(found: Candidate) -> set[str]:
    return {reason.code for reason in found.reasons}


def lands(found: Candidate, kind: ConflictKind) -> set[str]:
    return {each.land for each in found.conflicts if each.kind is kind}


def test_that_early_september_2025_found_bavaria_and_baden_wuerttemberg_on_holidays(
    services, round_table
):
    first = services.planning.rank(search(round_table, date(2025, 9, 1), date(2025, 9, 5)))
    assert all({"DE-BW", "DE-BY"} <= lands(each, ConflictKind.SCHOOL) for each in first.candidates)
    second = services.planning.rank(search(round_table, date(2025, 9, 8), date(2025, 9, 12)))
    for each in second.candidates:
        assert lands(each, ConflictKind.SCHOOL) == {"DE-BW", "DE-BY"}
        assert (each.free, each.seats) == (15, 17)


def test_that_each_day_of_the_record_is_judged_in_words(services, round_table):
    known = services.meetings.rows()
    phrases = [Phrases.load(language) for language in LANGUAGES]
    judged = 0
    for meeting in known:
        day = meeting.start.day
        found = services.planning.judge(search(round_table, day, day), day)
        for language in phrases:
            assert all(reason_words(reason, language.text) for reason in found.reasons)
        judged += 1
    assert judged == 15


def test_that_corpus_christi_counts_in_six_laender_and_is_regional_in_two(services, round_table):
    day = date(2026, 6, 4)
    found = services.planning.judge(search(round_table, day, day), day)
    assert lands(found, ConflictKind.PUBLIC) == {
        "DE-BW", "DE-BY", "DE-HE", "DE-NW", "DE-RP", "DE-SL",
    }  # fmt: skip
    assert lands(found, ConflictKind.REGIONAL) == {"DE-SN", "DE-TH"}


def test_that_the_day_after_corpus_christi_is_a_bridge_day_where_it_was_a_holiday(
    services, round_table
):
    (day,) = services.planning.bridge_days(date(2026, 6, 5), date(2026, 6, 5))
    assert day.lands == ("DE-BW", "DE-BY", "DE-HE", "DE-NW", "DE-RP", "DE-SL")
    found = services.planning.judge(search(round_table, day.day, day.day), day.day)
    assert "bridge-day" in codes(found)


def test_that_candidates_are_ranked_by_score_with_two_alternatives_each(services, round_table):
    found = services.planning.rank(
        search(round_table, date(2027, 1, 1), date(2027, 12, 31), limit=500)
    )
    assert found.looked_at == len(found.candidates) == 261
    assert [each.rank for each in found.candidates] == list(range(1, 262))
    assert all(one.score >= two.score for one, two in pairwise(found.candidates))
    for each in found.candidates[:50]:
        assert len(set(each.alternatives) - {each.day}) == 2


def test_that_a_required_seat_comes_before_every_score(services, round_table):
    seat = next(s for s in services.committees.seats(round_table) if s.tag == "BY")
    services.committees.save_seat(replace(services.committees.seat_draft(seat), required=True))
    found = services.planning.rank(
        search(round_table, date(2027, 8, 23), date(2027, 9, 17), limit=100)
    ).candidates
    missing = [bool(each.required_missing) for each in found]
    assert missing == sorted(missing)
    assert {each.required_missing for each in found if each.required_missing} == {("BY",)}


def test_that_a_heavy_seat_counts_more(services, round_table):
    day = date(2025, 9, 2)
    before = services.planning.judge(search(round_table, day, day), day).score
    seat = next(s for s in services.committees.seats(round_table) if s.tag == "BY")
    services.committees.save_seat(replace(services.committees.seat_draft(seat), weight=20))
    assert services.planning.judge(search(round_table, day, day), day).score < before


@pytest.mark.parametrize("weight", LayerWeight)
def test_that_a_layer_weighs_as_it_says(services, round_table, weight):
    day = date(2027, 4, 15)
    before = services.planning.judge(search(round_table, day, day), day)
    blocked = FoundDay(name="Messe", start_date=day, end_date=day)
    services.layers.save(
        LayerDraft(name="Messen", weight=weight), DaysFile(file="m.csv", days=(blocked,))
    )
    found = services.planning.judge(search(round_table, day, day), day)
    assert "layer" in codes(found) - codes(before)
    assert found.possible == (weight is not LayerWeight.BLOCK)
    assert (found.score < before.score) == (weight is not LayerWeight.NOTE)


def test_that_a_hidden_layer_stands_against_nothing(services, round_table):
    day = date(2027, 4, 15)
    blocked = DaysFile(file="m.csv", days=(FoundDay(name="M", start_date=day, end_date=day),))
    services.layers.save(LayerDraft(name="M", weight=LayerWeight.BLOCK, visible=False), blocked)
    assert services.planning.judge(search(round_table, day, day), day).possible


def test_that_deadlines_already_past_are_named(services, round_table):
    near = services.planning.judge(
        search(round_table, date(2026, 12, 3), date(2026, 12, 3)), date(2026, 12, 3)
    )
    late = next(reason for reason in near.reasons if reason.code == "notice-late")
    assert dict(late.details)["kinds"] == "save_the_date,invitation,proposals"
    far = services.planning.judge(
        search(round_table, date(2027, 4, 15), date(2027, 4, 15)), date(2027, 4, 15)
    )
    assert "notice-kept" in codes(far)


def test_that_other_meetings_are_seen(services, round_table):
    start = datetime(2027, 4, 15, 11, tzinfo=BERLIN)
    meeting = services.meetings.save(MeetingDraft(committee_ids=(round_table,), start=start))
    wanted = search(round_table, date(2027, 4, 15), date(2027, 4, 22))
    assert "same-day" in codes(services.planning.judge(wanted, date(2027, 4, 15)))
    assert "close-to-own" in codes(services.planning.judge(wanted, date(2027, 4, 22)))
    moving = replace(wanted, ignore_meeting=meeting)
    assert "same-day" not in codes(services.planning.judge(moving, date(2027, 4, 15)))


def test_that_two_days_are_taken_if_one_of_them_is(services, round_table):
    day = date(2026, 6, 3)
    one = services.planning.judge(search(round_table, day, day), day)
    two = services.planning.judge(search(round_table, day, day, days=2), day)
    assert not lands(one, ConflictKind.PUBLIC)
    assert "DE-BY" in lands(two, ConflictKind.PUBLIC)
    assert two.last == date(2026, 6, 4)


def test_that_a_journey_within_the_day_depends_on_distance_and_mode(services, round_table):
    eleven, four = (datetime(2027, 4, 15, hour, tzinfo=BERLIN) for hour in (11, 16))
    assert 500 < distance_km(BERLIN_CITY, MUNICH) < 510
    assert needs_night(MUNICH, BERLIN_CITY, eleven, four)
    assert not needs_night(HAMBURG, BERLIN_CITY, eleven, four)
    assert not needs_night(BERLIN_CITY, BERLIN_CITY, eleven, four)
    day = date(2027, 4, 15)
    on_site = services.planning.judge(search(round_table, day, day), day)
    travel = next(reason for reason in on_site.reasons if reason.code == "travel")
    assert "BY" in dict(travel.details)["lands"]
    virtual = search(round_table, day, day, mode=MeetingMode.VIRTUAL)
    assert "travel" not in codes(services.planning.judge(virtual, day))


def test_that_a_holiday_at_the_venue_is_said(services, round_table):
    day = date(2027, 3, 8)
    found = services.planning.judge(search(round_table, day, day), day)
    assert "venue-holiday" in codes(found)
    munich = search(round_table, day, day, city="München")
    assert "venue-holiday" not in codes(services.planning.judge(munich, day))


def test_that_unknown_school_holidays_are_no_free_days_in_silence(services, round_table):
    day = date(2035, 7, 10)
    assert "school-unknown" in codes(services.planning.judge(search(round_table, day, day), day))


def test_that_a_hundred_years_are_refused(services, round_table):
    with pytest.raises(RefusedError) as caught:
        services.planning.rank(search(round_table, date(2000, 1, 1), date(2100, 12, 31)))
    assert caught.value.code == "days-too-many"


def test_that_a_search_that_no_day_fulfils_says_so(services, round_table):
    monday = date(2027, 4, 12)
    found = services.planning.rank(search(round_table, monday, monday, weekdays=frozenset({3})))
    assert (found.candidates, found.nothing.code) == ((), "no-such-day")


def test_that_a_question_without_sense_is_refused_field_by_field(services, round_table):
    with pytest.raises(InvalidInputError) as caught:
        services.planning.rank(
            search(round_table, date(2027, 2, 2), date(2027, 1, 1), weekdays=frozenset(), days=3)
        )
    assert set(caught.value.problems) == {"last", "weekdays", "days"}
    with pytest.raises(MissingError):
        services.planning.rank(search(UUID(int=5), date(2027, 2, 2), date(2027, 2, 2)))


@pytest.mark.parametrize(("day", "clock"), [(date(2027, 3, 28), "02:30")])
def test_that_a_meeting_in_the_hour_that_is_skipped_is_not_possible(services, day, clock):
    committee = services.committees.save(
        CommitteeDraft(name="Nachtrat", short_name="NR", start_time=clock, duration_minutes=20)
    )
    wanted = search(committee, day, day, weekdays=frozenset({6}))
    found = services.planning.judge(wanted, day)
    assert "time-skipped" in codes(found)
    assert not found.possible


def test_that_the_night_with_two_hours_of_two_has_a_meeting_of_true_length(services):
    committee = services.committees.save(
        CommitteeDraft(name="Nachtrat", short_name="NR", start_time="02:30", duration_minutes=60)
    )
    day = date(2027, 10, 31)
    found = services.planning.judge(search(committee, day, day, weekdays=frozenset({6})), day)
    assert found.possible
    assert found.end > found.start


def test_that_29_february_is_a_day_like_others(services, round_table):
    leap = date(2028, 2, 29)
    found = services.planning.rank(search(round_table, leap, leap))
    assert [each.day for each in found.candidates] == [leap]


def test_that_a_committee_without_seats_is_judged_all_the_same(services):
    committee = services.committees.save(CommitteeDraft(name="Leer", short_name="L"))
    day = date(2027, 4, 15)
    found = services.planning.judge(search(committee, day, day), day)
    assert (found.free, found.seats) == (0, 0)


def test_that_free_seats_are_counted_for_each_day(services, round_table):
    days = services.planning.free_days(round_table, date(2026, 6, 3), date(2026, 6, 4))
    assert [(each.free, each.seats) for each in days][1] == (17 - len(days[1].taken), 17)
    assert {"BW", "BY", "HE", "NW", "RP", "SL"} <= set(days[1].taken)


SECOND_THURSDAYS = [(2027, 3, 11), (2027, 9, 9), (2028, 3, 9), (2028, 9, 14), (2029, 3, 8)]


def test_that_a_series_over_five_years_has_a_judged_day_for_each(services, round_table):
    draft = SeriesDraft(
        committee_id=round_table, week=2, weekday=3, months=(9, 3), first_year=2027, years=5
    )
    found = services.planning.series(draft)
    assert len(found) == 10
    days = [each.found.day for each in found]
    assert days[:5] == [date(*parts) for parts in SECOND_THURSDAYS]
    assert all(day.weekday() == 3 and 8 <= day.day <= 14 for day in days)
    assert all(len(each.found.alternatives) == 2 for each in found)


def test_that_a_month_without_a_fifth_such_day_says_so(services, round_table):
    draft = SeriesDraft(
        committee_id=round_table, week=5, weekday=0, months=(2, 3), first_year=2027, years=1
    )
    february, march = services.planning.series(draft)
    assert (february.found, february.reason.code) == (None, "no-fifth")
    assert march.found.day == date(2027, 3, 29)


def test_that_a_series_becomes_single_meetings_in_one_step(services, round_table):
    draft = SeriesDraft(
        committee_id=round_table, week=2, weekday=3, months=(3, 9), first_year=2027, years=2
    )
    days = [each.found.day for each in services.planning.series(draft)]
    made = services.planning.make_meetings(draft, days)
    rows = [services.meetings.facts(each) for each in made]
    assert [row.start.day for row in rows] == days
    assert len({row.reference for row in rows}) == 4
    services.workspace.history.undo()
    assert not [row for row in services.meetings.rows() if row.id in made]


@pytest.mark.parametrize("year", [2024, 2027, 2028])
def test_that_the_nth_weekday_is_found_by_counting(year):
    for month in range(1, 13):
        for weekday in range(7):
            days = [
                date(year, month, day)
                for day in range(1, 32)
                if day <= 28 or _exists(year, month, day)
            ]
            fitting = [day for day in days if day.weekday() == weekday]
            found = [nth_weekday(year, month, week, weekday) for week in range(1, 6)]
            assert [day for day in found if day] == fitting
            assert nth_weekday(year, month, -1, weekday) == fitting[-1]


def _exists(year: int, month: int, day: int) -> bool:
    try:
        return bool(date(year, month, day))
    except ValueError:
        return False


def test_that_a_seat_of_an_organisation_is_free_on_every_holiday(services, round_table):
    committee = services.committees.save(CommitteeDraft(name="Verein", short_name="V"))
    organization = services.contacts.organizations()[0].id
    services.committees.save_seat(SeatDraft(committee_id=committee, organization_id=organization))
    day = date(2026, 12, 25)
    found = services.planning.judge(search(committee, day, day), day)
    assert (found.free, found.seats) == (1, 1)


def test_that_the_rhythm_of_the_committee_is_held_against_each_day(services, round_table):
    rule = CommitteeRuleDraft(
        rhythm=RhythmKind.WEEKDAY, rhythm_week=2, rhythm_weekday=3, rhythm_months=(4, 9)
    )
    services.committees.save_standing_rules(round_table, [rule])
    wanted = search(round_table, date(2027, 4, 8), date(2027, 4, 9))
    assert "rhythm-kept" in codes(services.planning.judge(wanted, date(2027, 4, 8)))
    assert "rhythm-other" in codes(services.planning.judge(wanted, date(2027, 4, 9)))
