"""People who come to the list, leave it or come back are written to alone (RFC 5546 §3.2.5)."""

from dataclasses import replace

import pytest
from icalendar import Calendar

from mintgremium.core.errors import RefusedError
from mintgremium.core.vocabulary import Answer, DispatchKind, MeetingState
from mintgremium.services.committees.succession_rows import SuccessionDraft
from mintgremium.services.committees.successions import Successions
from mintgremium.services.invitations.rows import Wish

WISH = Wish(reason="Es eilt.")


@pytest.fixture
def meeting(desk):
    desk.seat("NMF", person="Ägidius Öztürk-Weiß", mail="a@example.org")
    desk.seat("KMK", person="Tom Probe", mail="tom@example.org")
    desk.seat("ZDI")
    return desk.meeting(location_name="Haus der Bildung")


class Post:
    """Sends for one meeting, each time into a folder of its own."""

    def __init__(self, desk, meeting, folder):
        self.desk, self.meeting, self.folder, self.count = desk, meeting, folder, 0

    def send(self, kind, **options):
        plan = self.desk.invitations.prepare(self.meeting, kind, **options)
        self.desk.clock.forward(minutes=1)
        self.count += 1
        written = self.desk.invitations.write_files(plan, self.folder / str(self.count), WISH)
        calendars = [path for path in written.files if path.suffix == ".ics"]
        return [self.read(path) for path in sorted(calendars)]

    def read(self, path):
        calendar = Calendar.from_ical(path.read_bytes())
        event = calendar.walk("VEVENT")[0]
        return (
            calendar["METHOD"],
            str(event["attendee"]).removeprefix("mailto:"),
            event["sequence"],
            str(event.get("status", "")),
        )

    def row(self, name):
        rows = self.desk.invitations.rows(self.meeting)
        return next(row for row in rows if row.name == name)

    @property
    def unsent(self):
        found = self.desk.invitations.unsent(self.meeting)
        return found.newcomers, found.withdrawn


@pytest.fixture
def post(desk, meeting, tmp_path):
    post = Post(desk, meeting, tmp_path)
    assert post.unsent == ((), ())
    assert len(post.send(DispatchKind.INVITATION)) == 2
    return post


def test_that_a_new_person_alone_gets_the_invitation_with_the_same_sequence(desk, post):
    desk.hold(desk.seats["ZDI"], "Neue Person", "neu@example.org")
    assert post.unsent == (("Neue Person",), ())
    sent = post.send(DispatchKind.INVITATION, only_new=True)
    assert sent == [("REQUEST", "neu@example.org", 0, "CONFIRMED")]
    assert post.unsent == ((), ())
    assert post.row("Tom Probe").times_sent == 1


def test_that_nobody_new_means_nobody_to_write_to(desk, post, meeting):
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION, only_new=True)
    assert "no-recipients" in [finding.code for finding in plan.findings if finding.blocks]


def test_that_somebody_taken_off_the_list_alone_gets_a_cancellation_without_status(desk, post):
    desk.invitations.withdraw(post.row("Tom Probe").id)
    assert post.unsent == ((), ("Tom Probe",))
    assert post.send(DispatchKind.UNINVITE) == [("CANCEL", "tom@example.org", 1, "")]
    assert post.unsent == ((), ())


def test_that_the_others_know_nothing_of_it(desk, post, meeting):
    desk.invitations.answer(post.row("Ägidius Öztürk-Weiß").id, Answer.ACCEPTED)
    desk.invitations.withdraw(post.row("Tom Probe").id)
    post.send(DispatchKind.UNINVITE)
    desk.meetings.save(replace(desk.meetings.draft(meeting), note="Bitte mit Ausweis."))
    assert post.send(DispatchKind.UPDATE) == [("REQUEST", "a@example.org", 0, "CONFIRMED")]
    assert post.row("Ägidius Öztürk-Weiß").answer is Answer.ACCEPTED


def test_that_who_is_off_the_list_gets_nothing_more_even_when_the_meeting_is_cancelled(
    desk, post, meeting
):
    desk.invitations.withdraw(post.row("Tom Probe").id)
    post.send(DispatchKind.UNINVITE)
    desk.meetings.cancel(meeting, "Krankheit")
    assert [sent[1] for sent in post.send(DispatchKind.CANCEL)] == ["a@example.org"]


def test_that_who_was_taken_off_but_not_told_hears_of_the_cancellation(desk, post, meeting):
    desk.invitations.withdraw(post.row("Tom Probe").id)
    desk.meetings.cancel(meeting, "Krankheit")
    assert len(post.send(DispatchKind.CANCEL)) == 2


def test_that_who_comes_back_gets_a_sequence_above_that_of_the_cancellation(desk, post):
    tom = post.row("Tom Probe").id
    desk.invitations.answer(tom, Answer.ACCEPTED)
    desk.invitations.withdraw(tom)
    post.send(DispatchKind.UNINVITE)
    desk.invitations.invite_again(tom)
    assert post.unsent == (("Tom Probe",), ())
    sent = post.send(DispatchKind.INVITATION, only_new=True)
    assert sent == [("REQUEST", "tom@example.org", 2, "CONFIRMED")]
    assert post.row("Tom Probe").answer is Answer.NEEDS_ACTION


def test_that_taking_off_the_list_can_be_undone(desk, post):
    desk.invitations.withdraw(post.row("Tom Probe").id)
    desk.workspace.history.undo()
    assert post.unsent == ((), ())


def test_that_nobody_is_taken_off_twice(desk, post):
    tom = post.row("Tom Probe").id
    desk.invitations.withdraw(tom)
    with pytest.raises(RefusedError, match="already-withdrawn"):
        desk.invitations.withdraw(tom)


def test_that_a_successor_is_invited_and_the_predecessor_told(desk, post):
    first = desk.clock().date()
    new = desk.person("Neue Person", "neu@example.org")
    successions = Successions(desk.workspace.work, desk.workspace.reader, desk.clock)
    successions.succeed(SuccessionDraft(seat_id=desk.seats["KMK"], person_id=new, start_date=first))
    assert post.unsent == (("Neue Person",), ("Tom Probe",))
    new_sent = post.send(DispatchKind.INVITATION, only_new=True)
    off_sent = post.send(DispatchKind.UNINVITE)
    assert [(sent[0], sent[1]) for sent in (*new_sent, *off_sent)] == [
        ("REQUEST", "neu@example.org"),
        ("CANCEL", "tom@example.org"),
    ]


def test_that_a_meeting_that_comes_back_keeps_its_identity_and_asks_anew(desk, post, meeting):
    desk.invitations.answer(post.row("Tom Probe").id, Answer.ACCEPTED)
    desk.meetings.cancel(meeting, "Krankheit")
    (_, _, cancelled, _), *_ = post.send(DispatchKind.CANCEL)
    desk.meetings.set_state(meeting, MeetingState.PLANNED)
    sent = post.send(DispatchKind.INVITATION)
    assert {(method, status) for method, _, _, status in sent} == {("REQUEST", "CONFIRMED")}
    assert all(sequence > cancelled for _, _, sequence, _ in sent)
    assert post.row("Tom Probe").answer is Answer.NEEDS_ACTION
