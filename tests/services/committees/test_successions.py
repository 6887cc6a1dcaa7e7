"""A change of the person on a seat: what passes on, what stays, and one step back."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mintgremium.core.errors import ConflictError, InvalidInputError
from mintgremium.core.vocabulary import (
    ActionState,
    Answer,
    AttendanceState,
    Availability,
    CommitteeRoleKind,
    DispatchKind,
    SeatRole,
)
from mintgremium.models import Invitation
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.committees.drafts import MembershipDraft
from mintgremium.services.committees.role_rows import CommitteeRoleDraft
from mintgremium.services.committees.succession_rows import PassingKind, SuccessionDraft
from mintgremium.services.committees.successions import Successions
from mintgremium.services.minutes.drafts import AttendanceDraft
from tests.support.office import NEW_MAIL, OLD_MAIL, TODAY, Office

TASK, INVITATION, POLL = PassingKind.ACTION_ITEM, PassingKind.INVITATION, PassingKind.POLL_SEAT
ROLE, MEMBERSHIP = PassingKind.COMMITTEE_ROLE, PassingKind.MEMBERSHIP


@pytest.fixture
def office(desk):
    return Office(desk)


def keys(plan, kind):
    return {each.text for each in plan.passing if each.kind is kind}


def test_that_open_tasks_of_the_seat_pass_on_and_personal_ones_stay(office):
    office.task("Sitz allein")
    office.task("Sitz und Person", person=office.old)
    office.task("persönlich", seat=False, person=office.old)
    office.task("andere Person", person=office.desk.person("Tom Probe"))
    plan = office.plan()
    assert keys(plan, TASK) == {"Sitz allein", "Sitz und Person", "persönlich"}
    assert {each.text: (each.suggested or each.fixed) for each in plan.passing} == {
        "Sitz allein": True,
        "Sitz und Person": True,
        "persönlich": False,
    }
    office.follow()
    assert office.responsible() == {
        "Sitz allein": "NMF",
        "Sitz und Person": "Nele Nachfolge",
        "persönlich": "Rosa Specimen",
        "andere Person": "Tom Probe",
    }


def test_that_the_user_chooses_what_passes_on(office):
    kept = office.task("bleibt", person=office.old)
    given = office.task("geht mit", seat=False, person=office.old)
    office.follow(passing=frozenset({f"{TASK}:{given.hex}"}))
    assert office.responsible() == {"bleibt": "Rosa Specimen", "geht mit": "Nele Nachfolge"}
    assert kept not in office.successions.traces(TASK)
    trace = office.successions.traces(TASK)[given]
    assert (trace.predecessor, trace.successor, trace.start_date) == (
        "Rosa Specimen",
        "Nele Nachfolge",
        TODAY,
    )


def test_that_done_tasks_attendances_and_past_invitations_stay_with_whom_they_were(
    office, tmp_path
):
    done = office.task("erledigt", person=office.old)
    office.desk.tasks.move([done], ActionState.DONE)
    past = office.invited(tmp_path, "2026-12-01 11:00")
    office.desk.minutes.save_attendance(
        AttendanceDraft(
            meeting_id=past,
            seat_id=office.seat,
            person_id=office.old,
            state=AttendanceState.PRESENT,
        )
    )
    office.desk.clock.forward(days=30)
    before = office.on_list(past)
    plan = office.plan(office.desk.clock.today)
    staying = plan.staying
    assert (staying.closed_tasks, staying.attendances, staying.past_invitations) == (1, 1, 1)
    assert plan.passing == ()
    office.follow(office.desk.clock.today)
    assert office.on_list(past) == before
    assert office.responsible() == {"erledigt": "Rosa Specimen"}
    assert office.desk.minutes.attendance(past)[0].name == "Rosa Specimen"


def test_that_who_was_written_to_is_taken_off_and_the_successor_waits_for_a_letter(
    office, tmp_path
):
    meeting = office.invited(tmp_path)
    (row,) = office.desk.invitations.rows(meeting)
    office.desk.invitations.answer(row.id, Answer.ACCEPTED, "komme gern")
    office.follow()
    assert office.on_list(meeting) == [
        ("Nele Nachfolge", NEW_MAIL, False, "needs-action"),
        ("Rosa Specimen", OLD_MAIL, True, "accepted"),
    ]
    (new,) = [row for row in office.desk.invitations.rows(meeting) if row.address == NEW_MAIL]
    assert (new.seat_id, new.times_sent, new.invited_at) == (office.seat, 0, None)
    assert list(office.successions.traces(INVITATION)) == [new.id]


def test_that_an_invitation_nobody_got_yet_is_simply_the_successors(office, tmp_path):
    meeting = office.desk.meeting()
    with office.desk.workspace.work.write("add-guest", "") as session:
        session.add(
            Invitation(
                meeting_id=meeting,
                seat_id=office.seat,
                person_id=office.old,
                name="Rosa Specimen",
                address=OLD_MAIL,
            )
        )
    office.follow()
    assert office.on_list(meeting) == [("Nele Nachfolge", NEW_MAIL, False, "needs-action")]


def test_that_a_successor_who_is_on_the_list_already_keeps_the_own_answer(office, tmp_path):
    meeting = office.desk.meeting()
    guest = office.desk.invitations.add_guest(meeting, office.new)
    plan = office.desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    office.desk.invitations.write_files(plan, tmp_path / "out")
    office.desk.invitations.answer(guest, Answer.ACCEPTED)
    office.follow()
    assert office.on_list(meeting)[0][1:] == (NEW_MAIL, False, "accepted")
    rows = [row for row in office.desk.invitations.rows(meeting) if row.address == NEW_MAIL]
    assert [row.seat_id for row in rows] == [office.seat]


def test_that_meetings_before_the_first_day_held_or_cancelled_stay_with_the_predecessor(
    office, tmp_path
):
    office.invited(tmp_path, "2027-01-10 11:00", name="vor dem Wechsel")
    office.invited(tmp_path, "2027-03-10 11:00", name="nach dem Wechsel")
    off = office.invited(tmp_path, "2027-05-10 11:00", name="abgesagt")
    office.desk.meetings.cancel(off, "krank")
    assert keys(office.plan(date(2027, 2, 1)), INVITATION) == {"nach dem Wechsel"}


def test_that_a_poll_writes_to_the_successor_and_the_answers_stay_with_the_seat(office):
    key = office.poll()
    plan = office.plan()
    (poll,) = [each for each in plan.passing if each.kind is POLL]
    assert (poll.answered, poll.suggested) == (True, True)
    office.follow()
    (asked,) = office.polls.page(key).asked
    assert (asked.name, asked.address) == ("Nele Nachfolge", NEW_MAIL)
    assert dict(asked.answers) == {1: Availability.YES, 2: Availability.NO}
    assert asked.answered_by == "Rosa Specimen"
    office.desk.clock.forward(days=1)
    office.polls.answer(key, office.seat, {1: Availability.NO})
    assert office.polls.page(key).asked[0].answered_by == ""
    assert poll.id in office.successions.traces(POLL)


def test_that_a_poll_about_days_before_a_planned_change_stays(office):
    office.poll()
    after = office.plan(date(2027, 9, 1))
    assert [each.suggested for each in after.passing if each.kind is POLL] == [False]
    before = office.plan(date(2027, 1, 1))
    assert [each.suggested for each in before.passing if each.kind is POLL] == [True]


def test_that_a_planned_change_leaves_what_is_due_before_it(office):
    office.task("vorher", person=office.old, due=date(2026, 12, 1))
    office.task("nachher", person=office.old, due=date(2027, 2, 1))
    office.task("ohne Tag", person=office.old)
    office.follow(date(2027, 1, 1))
    assert office.responsible() == {
        "vorher": "Rosa Specimen",
        "nachher": "Nele Nachfolge",
        "ohne Tag": "Nele Nachfolge",
    }
    (seat,) = office.desk.committees.seats(office.desk.lrt)
    assert (seat.person, seat.successor, seat.follows_on) == (
        "Rosa Specimen",
        "Nele Nachfolge",
        date(2027, 1, 1),
    )
    (later,) = office.desk.committees.seats(office.desk.lrt, date(2027, 1, 1))
    assert later.person == "Nele Nachfolge"


def test_that_a_role_of_the_seat_passes_on_with_its_days(office):
    desk = office.desk
    office.roles.save(
        CommitteeRoleDraft(
            committee_id=desk.lrt,
            person_id=office.old,
            role=CommitteeRoleKind.CHAIR,
            seat_id=office.seat,
        )
    )
    office.follow()
    chairs = {row.person: (row.start_date, row.end_date) for row in office.roles.roles(desk.lrt)}
    assert chairs == {
        "Nele Nachfolge": (TODAY, None),
        "Rosa Specimen": (None, TODAY - timedelta(1)),
    }


@pytest.mark.parametrize(("start", "left"), [(None, 1), (date(2027, 1, 1), 0)])
def test_that_a_deputy_who_follows_is_no_deputy_any_more(office, start, left):
    committees = office.desk.committees
    committees.save_membership(
        MembershipDraft(
            seat_id=office.seat, person_id=office.new, role=SeatRole.DEPUTY, start_date=start
        )
    )
    assert MEMBERSHIP in {each.kind for each in office.plan().passing}
    office.follow()
    deputies = [r for r in committees.memberships(office.seat) if r.role is SeatRole.DEPUTY]
    assert len(deputies) == left
    assert all(row.end_date == TODAY - timedelta(1) for row in deputies)


def test_that_after_a_vacancy_the_last_holder_is_the_predecessor(office):
    committees = office.desk.committees
    (row,) = committees.memberships(office.seat)
    committees.end_membership(row, date(2026, 6, 30))
    office.task("liegen geblieben", person=office.old)
    plan = office.plan()
    assert (plan.predecessor, plan.predecessor_id) == ("Rosa Specimen", office.old)
    office.follow()
    assert office.responsible() == {"liegen geblieben": "Nele Nachfolge"}
    ends = {each.person: each.end_date for each in committees.memberships(office.seat)}
    assert ends["Rosa Specimen"] == date(2026, 6, 30)


def test_that_a_seat_nobody_held_has_no_predecessor(desk):
    seat, person = desk.seat("BDA"), desk.person("Erste Person")
    successions = Successions(desk.workspace.work, desk.workspace.reader, desk.clock)
    task = desk.tasks.save(ActionItemDraft(title="des Sitzes", responsible_seat_id=seat))
    plan = successions.plan(seat, TODAY, person)
    assert (plan.predecessor_id, plan.predecessor) == (None, "")
    successions.succeed(SuccessionDraft(seat_id=seat, person_id=person, start_date=TODAY))
    (row,) = successions.of_seat(seat)
    assert (row.predecessor, [each.id for each in row.passed]) == ("", [task])


def test_that_the_history_of_the_seat_names_what_passed_by_its_present_name(office, tmp_path):
    office.task("Umfrage auswerten", person=office.old)
    office.invited(tmp_path, name="Frühjahrssitzung")
    office.poll()
    office.follow(note="nach der Wahl")
    (row,) = office.successions.of_seat(office.seat)
    assert (row.predecessor, row.successor, row.note) == (
        "Rosa Specimen",
        "Nele Nachfolge",
        "nach der Wahl",
    )
    assert {(each.kind, each.text) for each in row.passed} == {
        (TASK, "Umfrage auswerten"),
        (INVITATION, "Frühjahrssitzung"),
        (POLL, "Sommersitzung"),
    }


def test_that_one_undo_takes_everything_back_and_redo_brings_it_again(office, tmp_path):
    office.task("Aufgabe", person=office.old)
    meeting = office.invited(tmp_path)
    office.poll()
    history = office.desk.workspace.history
    before = _everything(office, meeting)
    office.follow()
    after = _everything(office, meeting)
    assert before != after
    history.undo()
    assert _everything(office, meeting) == before
    assert office.successions.of_seat(office.seat) == []
    history.redo()
    assert _everything(office, meeting) == after


def _everything(office, meeting):
    committees = office.desk.committees
    return (
        office.responsible(),
        office.on_list(meeting),
        [(row.person, row.end_date) for row in committees.memberships(office.seat)],
        [(row.name, row.address) for row in _asked(office)],
    )


def _asked(office):
    rows = office.polls.rows()
    return office.polls.page(rows[0].id).asked if rows else ()


def test_that_what_cannot_be_is_refused_and_changes_nothing(office):
    office.task("Aufgabe", person=office.old)
    for fields, code in (
        ({"person_id": None}, {"person_id": "required"}),
        ({"start_date": None}, {"start_date": "required"}),
        ({"end_date": TODAY - timedelta(1)}, {"end_date": "end-before-start"}),
        ({"person_id": office.old}, {"person_id": "already-on-seat"}),
    ):
        with pytest.raises(InvalidInputError) as caught:
            office.follow(**{"start_date": TODAY, **fields})
        assert caught.value.problems == code
    with pytest.raises(ConflictError):
        office.follow(passing=frozenset({f"{TASK}:{office.seat.hex}"}))
    assert office.responsible() == {"Aufgabe": "Rosa Specimen"}
    (row,) = office.desk.committees.memberships(office.seat)
    assert row.end_date is None


def test_that_two_holders_from_one_day_are_refused(office):
    office.follow(date(2027, 1, 1))
    other = office.desk.person("Dritte Person")
    for start in (date(2027, 1, 1), date(2026, 12, 1)):
        with pytest.raises(InvalidInputError) as caught:
            office.follow(start, person_id=other)
        assert caught.value.problems == {"start_date": "two-holders"}
    office.follow(date(2026, 12, 1), person_id=other, end_date=date(2026, 12, 31))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(steps=st.lists(st.tuples(st.integers(0, 500), st.booleans()), min_size=1, max_size=5))
def test_that_no_order_of_changes_ever_puts_two_holders_on_one_day(desk, steps):
    successions = Successions(desk.workspace.work, desk.workspace.reader, desk.clock)
    seat = desk.seat(f"S{datetime.now(UTC).timestamp()}")
    for number, (days, ends) in enumerate(steps):
        start = TODAY + timedelta(days)
        draft = SuccessionDraft(
            seat_id=seat,
            person_id=desk.person(f"Person {number}"),
            start_date=start,
            end_date=start + timedelta(40) if ends else None,
        )
        _try(successions, draft)
    rows = desk.committees.memberships(seat)
    for day in range(0, 560, 7):
        on = TODAY + timedelta(day)
        holding = [
            row
            for row in rows
            if (row.start_date or on) <= on and (row.end_date is None or on <= row.end_date)
        ]
        assert len(holding) <= 1


def _try(successions, draft):
    try:
        successions.succeed(draft)
    except InvalidInputError:
        return
