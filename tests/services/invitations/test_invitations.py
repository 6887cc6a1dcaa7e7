"""Plan, write and record what goes out for a meeting."""

from dataclasses import replace
from datetime import date

import pytest
from icalendar import Calendar

from mintgremium.core.errors import (
    ConflictError,
    MintgremiumError,
    RefusedError,
    StorageUnavailableError,
)
from mintgremium.core.vocabulary import (
    Answer,
    DispatchKind,
    DispatchResult,
    ItemKind,
    MeetingMode,
    MeetingState,
    Precision,
    SeatRole,
)
from mintgremium.services.invitations.rows import Wish
from tests.support.meetings import wall


@pytest.fixture
def seats(desk):
    """Three seats: a holder, a deputy only, a vacancy."""
    desk.seat("NMF", person="Ägidius Öztürk-Weiß", mail="a@example.org")
    desk.hold(desk.seat("KMK"), "Tom Probe", "tom@example.org", SeatRole.DEPUTY)
    desk.seat("ZDI")


@pytest.fixture
def meeting(desk, seats):
    return desk.meeting(location_name="Haus der Bildung")


WISH = Wish(reason="Es eilt.")


def codes(plan, *, blocks):
    return [finding.code for finding in plan.findings if finding.blocks is blocks]


def send(desk, meeting, folder, kind=DispatchKind.INVITATION):
    plan = desk.invitations.prepare(meeting, kind)
    desk.clock.forward(minutes=1)
    return desk.invitations.write_files(plan, folder, WISH)


def events(written):
    found = []
    for path in written.files:
        if path.suffix == ".ics":
            calendar = Calendar.from_ical(path.read_bytes())
            found.append((calendar["METHOD"], calendar.walk("VEVENT")[0]))
    return found


def test_that_recipients_come_from_the_seats_of_the_day(desk, meeting):
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    assert [(p.seat_tag, p.address, p.role) for p in plan.recipients] == [
        ("NMF", "a@example.org", SeatRole.HOLDER),
        ("KMK", "tom@example.org", SeatRole.DEPUTY),
    ]
    assert plan.vacant == ("ZDI",)
    assert not plan.blocked


def test_that_a_seat_filled_later_is_not_written_to_before(desk, meeting):
    person = desk.person("Neue Person", "neu@example.org")
    desk.hold_from(desk.seats["ZDI"], person, date(2027, 2, 1))
    now, later = (
        desk.invitations.prepare(meeting, DispatchKind.INVITATION, on)
        for on in (None, date(2027, 2, 1))
    )
    assert len(now.recipients) == 2
    assert [p.name for p in later.recipients][-1] == "Neue Person"


def test_that_one_address_gets_one_message(desk, meeting):
    desk.seat("BMB", person="Zweiter Sitz", mail="A@example.org")
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    assert len(plan.recipients) == 2


def test_that_who_invites_is_never_invited(desk, meeting):
    desk.seat("KST", person="Die Stiftung", mail="Gremien@Example.org")
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    assert "organizer-is-member" in codes(plan, blocks=False)
    assert len(plan.recipients) == 2


def test_that_people_without_an_address_are_named(desk, meeting):
    desk.seat("BMB", person="Ohne Adresse")
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    (finding,) = [f for f in plan.findings if f.code == "without-mail"]
    assert finding.details == (("names", "Ohne Adresse"),)


def test_that_nobody_to_write_to_blocks(desk):
    plan = desk.invitations.prepare(desk.meeting(), DispatchKind.INVITATION)
    assert codes(plan, blocks=True) == ["no-recipients"]


def test_that_a_committee_without_mailbox_is_pointed_out_and_a_stand_in_used(
    desk, meeting, tmp_path
):
    draft = desk.committees.committee_draft(desk.lrt)
    desk.committees.save(replace(draft, organizer_name="", organizer_email=""))
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    assert not plan.blocked
    assert "organizer-missing" in codes(plan, blocks=False)
    event = events(desk.invitations.write_files(plan, tmp_path, WISH))[0][1]
    assert event["ORGANIZER"] == "mailto:organizer@mintgremium.invalid"
    assert event["ORGANIZER"].params["CN"] == "Länder-Round-Table"


@pytest.mark.parametrize(
    ("precision", "kind", "code"),
    [
        (Precision.DAY, DispatchKind.INVITATION, ["meeting-without-time"]),
        (Precision.DAY, DispatchKind.SAVE_THE_DATE, []),
        (Precision.MONTH, DispatchKind.SAVE_THE_DATE, ["meeting-without-day"]),
    ],
)
def test_that_the_date_must_be_known_well_enough(desk, seats, precision, kind, code):
    meeting = desk.meeting("2027-04-15 00:00", "", precision=precision)
    assert codes(desk.invitations.prepare(meeting, kind), blocks=True) == code


def test_that_a_cancelled_meeting_invites_nobody(desk, meeting):
    desk.meetings.cancel(meeting, "Streik")
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    assert codes(plan, blocks=True) == ["meeting-cancelled"]


def test_that_updates_and_cancellations_need_something_sent_before(desk, meeting):
    update = desk.invitations.prepare(meeting, DispatchKind.UPDATE)
    assert codes(update, blocks=True) == ["nothing-sent-yet"]
    cancel = desk.invitations.prepare(meeting, DispatchKind.CANCEL)
    assert codes(cancel, blocks=True) == ["not-cancelled", "nothing-sent-yet", "no-recipients"]


def test_that_missing_place_video_and_agenda_are_pointed_out(desk, seats):
    meeting = desk.meeting(city="", mode=MeetingMode.HYBRID)
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    found = codes(plan, blocks=False)
    assert {"place-missing", "video-missing", "agenda-empty", "seats-vacant"} <= set(found)


def test_that_a_blocked_plan_writes_nothing(desk, tmp_path):
    plan = desk.invitations.prepare(desk.meeting(), DispatchKind.INVITATION)
    with pytest.raises(RefusedError, match="invitation-blocked"):
        desk.invitations.write_files(plan, tmp_path / "out")
    assert list(tmp_path.glob("out/*")) == []


def test_that_each_recipient_gets_a_mail_and_a_calendar_entry(desk, meeting, tmp_path):
    written = send(desk, meeting, tmp_path / "out")
    assert [path.name for path in written.files] == [
        "LRT-2027-1_invitation_01_NMF_Aegidius-Oeztuerk-Weiss.eml",
        "LRT-2027-1_invitation_01_NMF_Aegidius-Oeztuerk-Weiss.ics",
        "LRT-2027-1_invitation_02_KMK_Tom-Probe.eml",
        "LRT-2027-1_invitation_02_KMK_Tom-Probe.ics",
    ]
    assert sorted(written.files) == sorted((tmp_path / "out").iterdir())
    for method, event in events(written):
        assert method == "REQUEST"
        assert event["SEQUENCE"] == 0
        assert event.decoded("DTSTAMP") == desk.clock.now


def test_that_the_dispatch_is_on_record_with_its_recipients(desk, meeting, tmp_path):
    written = send(desk, meeting, tmp_path)
    (dispatch,) = desk.invitations.dispatches(meeting)
    assert (dispatch.id, dispatch.kind) == (written.dispatch_id, DispatchKind.INVITATION)
    copies = desk.invitations.dispatch_recipients(dispatch.id)
    assert [(c.seat_tag, c.address, c.result) for c in copies] == [
        ("NMF", "a@example.org", DispatchResult.WRITTEN),
        ("KMK", "tom@example.org", DispatchResult.WRITTEN),
    ]
    rows = desk.invitations.rows(meeting)
    assert [(r.name, r.answer, r.times_sent) for r in rows] == [
        ("Ägidius Öztürk-Weiß", Answer.NEEDS_ACTION, 1),
        ("Tom Probe", Answer.NEEDS_ACTION, 1),
    ]


def test_that_sending_moves_the_meeting_on_and_cannot_be_undone(desk, meeting, tmp_path):
    send(desk, meeting, tmp_path, DispatchKind.SAVE_THE_DATE)
    assert desk.meetings.facts(meeting).state is MeetingState.SAVE_THE_DATE
    send(desk, meeting, tmp_path)
    assert desk.meetings.facts(meeting).state is MeetingState.INVITED
    assert desk.workspace.history.status().undo is None


def test_that_an_invitation_with_agenda_freezes_its_numbers(desk, meeting, tmp_path):
    first = desk.item(meeting, "Begrüßung")
    desk.item(meeting, "Berichte")
    written = send(desk, meeting, tmp_path)
    desk.item(meeting, "Nachtrag", desk.after(first))
    assert desk.numbers(meeting) == ["1 Begrüßung", "1a Nachtrag", "2 Berichte"]
    assert b"application/pdf" in written.files[0].read_bytes()
    with pytest.raises(RefusedError, match="item-was-sent"):
        desk.agendas.delete(first)


def test_that_a_save_the_date_leaves_the_numbers_free(desk, meeting, tmp_path):
    desk.item(meeting, "Begrüßung")
    send(desk, meeting, tmp_path, DispatchKind.SAVE_THE_DATE)
    assert not desk.agendas.page(meeting).frozen


def test_that_sequence_rises_with_time_and_place_but_not_with_words(desk, meeting, tmp_path):
    sequences = [events(send(desk, meeting, tmp_path / "1"))[0][1]["SEQUENCE"]]
    desk.meetings.save(replace(desk.meetings.draft(meeting), name="Anderer Name"))
    sequences.append(
        events(send(desk, meeting, tmp_path / "2", DispatchKind.UPDATE))[0][1]["SEQUENCE"]
    )
    desk.meetings.save(replace(desk.meetings.draft(meeting), city="Bonn"))
    desk.meetings.move(meeting, wall("2027-05-13 10:00"))
    sequences.append(
        events(send(desk, meeting, tmp_path / "3", DispatchKind.UPDATE))[0][1]["SEQUENCE"]
    )
    desk.meetings.cancel(meeting, "Streik")
    method, event = events(send(desk, meeting, tmp_path / "4", DispatchKind.CANCEL))[0]
    assert sequences == [0, 0, 1]
    assert (method, event["SEQUENCE"], event["STATUS"]) == ("CANCEL", 2, "CANCELLED")


def test_that_the_invitation_after_a_save_the_date_counts_as_newer(desk, meeting, tmp_path):
    tentative = events(send(desk, meeting, tmp_path, DispatchKind.SAVE_THE_DATE))[0][1]
    firm = events(send(desk, meeting, tmp_path))[0][1]
    assert (tentative["STATUS"], tentative["SEQUENCE"]) == ("TENTATIVE", 0)
    assert (firm["STATUS"], firm["SEQUENCE"]) == ("CONFIRMED", 1)
    assert tentative["UID"] == firm["UID"]


def test_that_two_messages_never_share_a_dtstamp(desk, meeting, tmp_path):
    stamps = set()
    for number in range(3):
        plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
        written = desk.invitations.write_files(plan, tmp_path / str(number), WISH)
        stamps.add(events(written)[0][1].decoded("DTSTAMP"))
    assert len(stamps) == 3


def test_that_a_new_time_asks_for_a_new_answer_but_new_words_do_not(desk, meeting, tmp_path):
    send(desk, meeting, tmp_path / "1")
    first = desk.invitations.rows(meeting)[0]
    desk.invitations.answer(first.id, Answer.ACCEPTED, "kommt mit Gast")
    send(desk, meeting, tmp_path / "2", DispatchKind.UPDATE)
    assert desk.invitations.rows(meeting)[0].answer is Answer.ACCEPTED
    desk.meetings.move(meeting, wall("2027-05-13 10:00"))
    send(desk, meeting, tmp_path / "3", DispatchKind.UPDATE)
    assert desk.invitations.rows(meeting)[0].answer is Answer.NEEDS_ACTION


def test_that_a_cancellation_goes_to_those_who_were_invited(desk, meeting, tmp_path):
    send(desk, meeting, tmp_path / "1")
    desk.seat("BMB", person="Neu Dabei", mail="neu@example.org")
    desk.meetings.cancel(meeting, "Streik")
    plan = desk.invitations.prepare(meeting, DispatchKind.CANCEL)
    assert [(p.seat_tag, p.address) for p in plan.recipients] == [
        ("NMF", "a@example.org"),
        ("KMK", "tom@example.org"),
    ]


def test_that_a_move_names_those_who_must_hear_of_it(desk, meeting, tmp_path):
    send(desk, meeting, tmp_path)
    desk.invitations.add_guest(meeting, desk.person("Gast Eins", "gast@example.org"))
    plan = desk.meetings.plan_move(meeting, wall("2027-05-13 10:00"))
    assert [(who.seat, who.address) for who in plan.informed] == [
        ("NMF", "a@example.org"),
        ("KMK", "tom@example.org"),
    ]
    assert (plan.old_sequence, plan.new_sequence) == (0, 1)


def test_that_a_file_that_is_there_stays_unless_forced(desk, meeting, tmp_path):
    written = send(desk, meeting, tmp_path)
    written.files[0].write_bytes(b"mine")
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    with pytest.raises(StorageUnavailableError, match="file-exists"):
        desk.invitations.write_files(plan, tmp_path, WISH)
    assert written.files[0].read_bytes() == b"mine"
    assert len(desk.invitations.dispatches(meeting)) == 1
    desk.invitations.write_files(plan, tmp_path, WISH, force=True)
    assert len(desk.invitations.dispatches(meeting)) == 2


def test_that_a_plan_is_not_carried_out_on_another_version(desk, meeting, tmp_path):
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    desk.meetings.move(meeting, wall("2027-05-13 10:00"))
    with pytest.raises(ConflictError):
        desk.invitations.write_files(plan, tmp_path, WISH)
    assert list(tmp_path.glob("*.eml")) == []
    assert list(tmp_path.glob(".*.tmp")) == []
    assert desk.invitations.dispatches(meeting) == ()


def test_that_a_missing_folder_is_one_clear_error(desk, meeting, tmp_path):
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    with pytest.raises(MintgremiumError, match="missing-folder"):
        desk.invitations.write_files(plan, tmp_path / "no" / "such")


def test_that_guests_are_written_to_and_can_leave_before(desk, meeting, tmp_path):
    guest = desk.invitations.add_guest(meeting, desk.person("Gast Eins", "gast@example.org"))
    other = desk.invitations.add_guest(meeting, desk.person("Gast Zwei", "zwei@example.org"))
    desk.invitations.remove_guest(other)
    written = send(desk, meeting, tmp_path)
    assert len(written.files) == 6
    with pytest.raises(RefusedError, match="guest-was-written-to"):
        desk.invitations.remove_guest(guest)


def test_that_a_meeting_somebody_knows_of_is_cancelled_not_deleted(desk, meeting, tmp_path):
    send(desk, meeting, tmp_path)
    with pytest.raises(RefusedError, match="meeting-was-sent"):
        desk.meetings.delete(meeting)


def test_that_answers_count_in_the_list_of_meetings(desk, meeting, tmp_path):
    send(desk, meeting, tmp_path)
    desk.invitations.answer(desk.invitations.rows(meeting)[0].id, Answer.ACCEPTED)
    count = desk.meetings.rows()[0].attendance
    assert (count.count, count.total) == (1, 2)


def test_that_confidential_items_stay_out_of_the_calendar(desk, meeting, tmp_path):
    desk.item(meeting, "Geheim", public=False, kind=ItemKind.DECISION)
    desk.item(meeting, "Offen")
    description = str(events(send(desk, meeting, tmp_path))[0][1]["DESCRIPTION"])
    assert "Offen" in description
    assert "Geheim" not in description
