"""Days without a holder that a change of dates would leave."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.periods import Period
from mintgremium.core.vocabulary import SeatRole
from mintgremium.services.committees.drafts import MembershipDraft
from mintgremium.services.committees.rows import MembershipRow
from mintgremium.services.committees.vacancies import Vacancies, vacancies

SEAT = UUID(int=1)
START = date(2026, 1, 1)
days = st.integers(0, 300).map(lambda days: START + timedelta(days))


def row(number, first, last, role=SeatRole.HOLDER):
    key = UUID(int=number)
    return MembershipRow(
        id=key,
        version=1,
        seat_id=SEAT,
        committee_id=SEAT,
        committee="LRT",
        tag="BY",
        person_id=key,
        person="Person",
        role=role,
        rank=1,
        start_date=first,
        end_date=last,
        note="",
        is_current=False,
    )


def draft(first, last=None, **fields):
    return MembershipDraft(seat_id=SEAT, person_id=SEAT, start_date=first, end_date=last, **fields)


def test_that_the_days_since_the_last_holder_are_told():
    found = vacancies(draft(date(2026, 3, 1)), [row(2, None, date(2026, 1, 31))])
    assert found == Vacancies(before=Period(date(2026, 2, 1), date(2026, 2, 28)))


def test_that_who_follows_on_the_next_day_leaves_no_gap():
    others = [row(2, None, date(2026, 1, 31)), row(3, date(2026, 7, 1), None)]
    assert vacancies(draft(date(2026, 2, 1), date(2026, 6, 30)), others) == Vacancies()


def test_that_a_present_holder_ends_the_day_before():
    assert vacancies(draft(date(2026, 3, 1)), [row(2, None, None)]) == Vacancies()


def test_that_an_end_opens_a_gap_until_the_next_one_or_for_good():
    ended = draft(date(2026, 1, 1), date(2026, 3, 31))
    assert vacancies(ended, []).after == Period(date(2026, 4, 1), None)
    next_one = [row(2, date(2026, 5, 1), None)]
    assert vacancies(ended, next_one).after == Period(date(2026, 4, 1), date(2026, 4, 30))


def test_that_deputies_and_the_assignment_itself_do_not_count():
    own = row(5, date(2026, 1, 1), date(2026, 1, 31))
    deputy = row(6, None, None, SeatRole.DEPUTY)
    assert vacancies(draft(date(2026, 2, 15), id=own.id), [own, deputy]) == Vacancies()
    as_deputy = draft(date(2026, 2, 15), role=SeatRole.DEPUTY)
    assert vacancies(as_deputy, [own]) == Vacancies()


@given(first=days, length=st.integers(0, 60), others=st.lists(st.tuples(days, days), max_size=4))
def test_that_no_day_of_a_gap_has_a_holder_and_it_touches_the_assignment(first, length, others):
    rows = [row(at + 2, min(pair), max(pair)) for at, pair in enumerate(others)]
    made = draft(first, first + timedelta(length))
    found = vacancies(made, rows)
    for gap in filter(None, (found.before, found.after)):
        end = gap.end or gap.start
        day = gap.start
        while day <= end:
            periods = [Period(each.start_date, each.end_date) for each in rows]
            staying = [period for period in periods if not period.covers(first)]
            assert not any(period.covers(day) for period in staying)
            day += timedelta(1)
    if found.before:
        assert found.before.end + timedelta(1) == made.start_date
    if found.after:
        assert found.after.start - timedelta(1) == made.end_date
