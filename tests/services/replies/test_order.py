"""Later answers win by the rules; deputies, moves, cancellations and polls (RFC 5546)."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mintgremium.core.correspondence import ReplyState
from mintgremium.core.vocabulary import Answer as Said
from mintgremium.core.vocabulary import DispatchKind
from tests.support.answers import Answer, Mail, mail_with, part
from tests.support.meetings import wall
from tests.support.variants import two_events

BY, VERA = "by@example.org", "vera@example.org"
YES, NO, MAYBE, OPEN = Said.ACCEPTED, Said.DECLINED, Said.TENTATIVE, Said.NEEDS_ACTION


def stamp(minute):
    return f"20261126T09{minute:02d}00Z"


def drop(post, status="ACCEPTED", minute=0, **fields):
    """Drop one answer, given at a minute past nine."""
    heads = fields.pop("heads", {"date": f"Thu, 26 Nov 2026 10:{minute:02d}:05 +0100"})
    answer = post.answer(status=status, stamp=stamp(minute), **fields)
    (outcome,) = post.take(mail_with(answer, **heads).data())
    return outcome


def test_that_a_changed_mind_counts_and_an_older_answer_does_not(post):
    assert drop(post, "ACCEPTED", 10).state is ReplyState.MATCHED
    assert drop(post, "DECLINED", 20).state is ReplyState.MATCHED
    late = drop(post, "TENTATIVE", 15)
    assert (late.state, late.reason) == (ReplyState.IGNORED, "older")
    assert post.answers()[BY] is NO


def test_that_the_same_answer_counts_once(post):
    data = mail_with(post.answer()).data()
    assert post.take(data)[0].state is ReplyState.MATCHED
    again = post.take(data, "copy.eml")[0]
    assert (again.state, again.reason) == (ReplyState.IGNORED, "known")
    alone = post.take(post.answer().text().encode(), "alone.ics")[0]
    assert (alone.state, alone.reason) == (ReplyState.IGNORED, "known")
    assert len(post.desk.workspace.reader.rows("SELECT 1 FROM reply WHERE state = 'matched'")) == 1


@pytest.mark.parametrize(
    ("date", "state", "said"),
    [
        ("Thu, 26 Nov 2026 10:30:00 +0100", ReplyState.MATCHED, NO),
        ("Thu, 26 Nov 2026 09:30:00 +0100", ReplyState.IGNORED, YES),
        ("", ReplyState.UNCLEAR, YES),
    ],
)
def test_that_the_date_of_the_mail_decides_between_equal_stamps(post, date, state, said):
    drop(post, "ACCEPTED", 0)
    assert drop(post, "DECLINED", 0, heads={"date": date}).state is state
    assert post.answers()[BY] is said


def test_that_an_answer_by_telephone_outdoes_an_older_mail(post):
    row = next(each for each in post.desk.invitations.rows(post.meeting) if each.address == BY)
    post.desk.invitations.answer(row.id, NO)
    assert drop(post, "ACCEPTED").reason == "older"
    post.desk.invitations.answer(row.id, OPEN)
    assert drop(post, "TENTATIVE", 1).state is ReplyState.MATCHED


def move(post, start="2027-04-22 11:00", end="2027-04-22 16:00"):
    post.desk.meetings.move(post.meeting, wall(start), wall(end))


def test_that_an_answer_to_the_date_before_a_move_is_laid_into_the_inbox(post):
    assert drop(post, "ACCEPTED", 0).state is ReplyState.MATCHED
    move(post)
    assert drop(post, "DECLINED", 1).reason == "old-date"
    post.send(DispatchKind.UPDATE)
    assert drop(post, "DECLINED", 2).reason == "old-date"
    assert drop(post, "DECLINED", 3, start="").reason == "old-date"
    assert post.answers()[BY] is OPEN
    again = drop(post, "ACCEPTED", 4, sequence=1, start="DTSTART:20270422T090000Z")
    assert again.state is ReplyState.MATCHED


def test_that_an_answer_to_the_save_the_date_still_counts_after_the_invitation(post):
    other = post.desk.meeting("2027-06-10 11:00", "2027-06-10 16:00", name="Zweite")
    post.send(DispatchKind.SAVE_THE_DATE, other)
    post.send(DispatchKind.INVITATION, other)
    answer = post.answer(uid=post.uid(other), start="DTSTART:20270610T090000Z", sequence=0)
    assert post.take(mail_with(answer).data())[0].state is ReplyState.MATCHED
    assert post.answers(other)[BY] is YES


def test_that_an_answer_to_a_cancelled_meeting_is_laid_into_the_inbox(post):
    post.desk.meetings.cancel(post.meeting, "Krankheit")
    assert drop(post).reason == "meeting-cancelled"


def test_that_somebody_no_longer_invited_is_told_apart(post):
    with post.desk.workspace.work.write("save-person") as session:
        from mintgremium.models import Invitation

        row = session.query(Invitation).filter_by(address=BY).one()
        row.withdrawn_at = post.desk.clock()
    assert drop(post).reason == "withdrawn"


def test_that_a_known_alias_counts_and_a_shared_address_does_not(post):
    person = next(each for each in post.desk.invitations.rows(post.meeting) if each.address == BY)
    draft = post.desk.contacts.person_draft(person.person_id)
    from dataclasses import replace

    post.desk.contacts.save_person(replace(draft, emails=(*draft.emails, "aenne@example.net")))
    alias = {"sender": "Änne <aenne@example.net>", "date": ""}
    taken = drop(post, attendee="aenne@example.net", heads=alias)
    assert (taken.state, post.answers()[BY]) == (ReplyState.MATCHED, YES)
    assert drop(post, "DECLINED", 9, heads=alias).state is ReplyState.MATCHED
    other = next(each for each in post.desk.invitations.rows(post.meeting) if each.address != BY)
    draft = post.desk.contacts.person_draft(other.person_id)
    post.desk.contacts.save_person(replace(draft, emails=(*draft.emails, "aenne@example.net")))
    assert (
        drop(post, "ACCEPTED", 10, attendee="aenne@example.net", heads=alias).reason
        == "address-shared"
    )


TO_VERA = f';DELEGATED-TO="mailto:{VERA}"'
FROM_VERA = {"sender": f"Vera <{VERA}>", "date": ""}


def test_that_a_delegate_sits_on_the_same_seat_and_answers_for_it(post):
    assert drop(post, "DELEGATED", 0, parameters=TO_VERA).state is ReplyState.MATCHED
    rows = {each.address: each for each in post.desk.invitations.rows(post.meeting)}
    assert rows[BY].answer is Said.DELEGATED
    assert rows[VERA].seat_id == rows[BY].seat_id
    assert rows[VERA].name == "Vera Vertretung"
    assert rows[VERA].delegated_from == BY
    assert drop(post, "ACCEPTED", 1, attendee=VERA, heads=FROM_VERA).state is ReplyState.MATCHED
    assert post.answers()[VERA] is YES


def test_that_delegation_and_answer_of_the_delegate_may_come_together(post):
    first = mail_with(post.answer(status="DELEGATED", parameters=TO_VERA, stamp=stamp(0))).data()
    second = mail_with(post.answer(attendee=VERA, stamp=stamp(1)), **FROM_VERA).data()
    for name, data in (("b.eml", first), ("a.eml", second)):
        (post.folder / name).write_bytes(data)
    found = post.replies.read([post.folder / "a.eml", post.folder / "b.eml"])
    assert [each.state for each in post.replies.take(found)] == [ReplyState.MATCHED] * 2
    assert (post.answers()[BY], post.answers()[VERA]) == (Said.DELEGATED, YES)


def test_that_who_comes_after_all_takes_the_deputy_off(post):
    drop(post, "DELEGATED", 0, parameters=TO_VERA)
    drop(post, "ACCEPTED", 1)
    assert drop(post, "ACCEPTED", 2, attendee=VERA, heads=FROM_VERA).reason == "withdrawn"
    drop(post, "DELEGATED", 3, parameters=TO_VERA)
    assert drop(post, "ACCEPTED", 4, attendee=VERA, heads=FROM_VERA).state is ReplyState.MATCHED


def test_that_a_counter_shows_the_time_and_never_moves_the_meeting(post):
    before = post.desk.meetings.facts(post.meeting)
    drop(
        post, "TENTATIVE", 0, method="COUNTER", start="DTSTART:20270416T090000Z",
        lines=("DTEND:20270416T110000Z", "COMMENT:Da geht es nicht"),
    )  # fmt: skip
    row = next(each for each in post.desk.invitations.rows(post.meeting) if each.address == BY)
    assert (row.answer, row.comment) == (MAYBE, "Da geht es nicht")
    assert (f"{row.proposed_start:%d.%m. %H:%M}", f"{row.proposed_end:%H:%M}") == (
        "16.04. 11:00",
        "13:00",
    )
    assert post.desk.meetings.facts(post.meeting) == before
    drop(post, "ACCEPTED", 1)
    row = next(each for each in post.desk.invitations.rows(post.meeting) if each.address == BY)
    assert row.proposed_start is None


def test_that_one_drop_is_one_step_and_can_be_undone(post):
    drop(post)
    assert post.answers()[BY] is YES
    post.desk.workspace.history.undo()
    assert post.answers()[BY] is OPEN
    assert post.desk.workspace.reader.rows("SELECT 1 FROM reply") == []


def test_that_one_person_on_two_seats_answers_for_both(post):
    row = next(each for each in post.desk.invitations.rows(post.meeting) if each.address == BY)
    with post.desk.workspace.work.write("save-person") as session:
        from mintgremium.models import Invitation

        session.add(
            Invitation(
                meeting_id=post.meeting,
                seat_id=post.desk.seats["BE"],
                person_id=row.person_id,
                address="aenne@example.net",
            )
        )
    drop(post, "DECLINED")
    said = {each.address: each.answer for each in post.desk.invitations.rows(post.meeting)}
    assert (said[BY], said["aenne@example.net"]) == (NO, NO)


ANSWERS = st.lists(
    st.tuples(st.sampled_from(["ACCEPTED", "DECLINED", "TENTATIVE"]), st.integers(0, 40)),
    min_size=1,
    max_size=6,
    unique_by=lambda each: each[1],
)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(given_answers=ANSWERS, order=st.randoms(use_true_random=False))
def test_that_the_newest_answer_stands_in_whatever_order_they_come(post, given_answers, order):
    mixed = list(given_answers)
    order.shuffle(mixed)
    for status, minute in mixed:
        drop(post, status, minute)
    newest = max(given_answers, key=lambda each: each[1])
    assert post.answers()[BY].value == newest[0].lower()
    assert {v for k, v in post.answers().items() if k != BY} == {OPEN}
    while post.desk.workspace.history.status().undo is not None:
        post.desk.workspace.history.undo()
    assert post.answers()[BY] is OPEN


def test_that_a_plain_mail_is_guessed_by_what_it_answers(post):
    body = part("Ich komme gern.", "text/plain; charset=utf-8")
    for heads in (
        {
            "headers": (f"In-Reply-To: <{post.uid()}-0-20261125T110000Z-1@example.org>",),
            "sender": "x@example.com",
        },
        {"subject": "AW: Einladung LRT-2027-1", "sender": "x@example.com"},
        {"subject": "Zusage"},
    ):
        (outcome,) = post.take(Mail(body=body + str(heads).encode(), **heads).data())
        assert (outcome.state, outcome.meeting) == (ReplyState.UNCLEAR, "LRT-2027-1")
    (stranger,) = post.take(Mail(body=body, sender="fremd@example.com").data())
    assert stranger.meeting == ""


def test_that_a_folder_is_read_and_other_files_are_passed_over(post):
    inner = post.folder / "Antworten" / "Mai"
    inner.mkdir(parents=True)
    (inner / "a.eml").write_bytes(mail_with(post.answer()).data())
    (inner / "bild.png").write_bytes(b"x")
    (inner / "link.eml").symlink_to(inner / "a.eml")
    told = []
    found = post.replies.read([post.folder / "Antworten"], lambda *at: told.append(at))
    outcomes = post.replies.take(found)
    assert sorted((each.file, each.state.value) for each in outcomes) == [
        ("a.eml", "matched"),
        ("bild.png", "ignored"),
    ]
    assert told[-1] == (2, 2)


def test_that_an_unreadable_answer_leaves_the_rest_alone(post):
    good, bad = post.folder / "good.eml", post.folder / "bad.ics"
    good.write_bytes(mail_with(Answer(uid=post.uid())).data())
    bad.write_bytes(b"BEGIN:VCALENDAR\r\n" + b"BEGIN:X\r\n" * 20_000)
    outcomes = post.replies.take(post.replies.read([bad, good, post.folder / "gone.eml"]))
    assert {each.file: each.reason for each in outcomes} == {
        "good.eml": "",
        "bad.ics": "too-many-parts",
        "gone.eml": "unreadable",
    }
    assert post.answers()[BY] is YES


def test_that_one_mail_may_answer_two_meetings(post):
    (first, second) = post.take(two_events(post))
    assert (first.state, first.meeting) == (ReplyState.MATCHED, "LRT-2027-1")
    assert (second.state, second.reason) == (ReplyState.UNCLEAR, "not-invited")


def test_that_a_deputy_gets_the_invitation_and_every_update(post):
    drop(post, "DELEGATED", 0, parameters=TO_VERA)
    plan = post.desk.invitations.prepare(post.meeting, DispatchKind.UPDATE)
    assert VERA in [each.address for each in plan.recipients]
    drop(post, "ACCEPTED", 1)
    plan = post.desk.invitations.prepare(post.meeting, DispatchKind.UPDATE)
    assert VERA not in [each.address for each in plan.recipients]


def test_that_reading_may_be_broken_off_and_changes_nothing(post):
    for number in range(3):
        data = mail_with(post.answer(stamp=stamp(number))).data()
        (post.folder / f"{number}.eml").write_bytes(data)

    class BrokenOffError(Exception):
        pass

    def report(done, total):
        if done == 1:
            raise BrokenOffError

    paths = [post.folder / f"{number}.eml" for number in range(3)]
    with pytest.raises(BrokenOffError):
        post.replies.read(paths, report)
    assert post.answers()[BY] is OPEN
