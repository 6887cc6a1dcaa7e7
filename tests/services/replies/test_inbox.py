"""What was laid into the inbox is dealt with in one click, and each click can be undone."""

import pytest

from mintgremium.core.correspondence import ReplyState
from mintgremium.core.errors import ConflictError, MissingError, RefusedError
from mintgremium.core.vocabulary import Answer as Said
from mintgremium.core.vocabulary import DispatchKind
from tests.support.answers import Mail, mail_with, part

BY, VERA, NEW = "by@example.org", "vera@example.org", "neu@example.com"
YES, NO, OPEN = Said.ACCEPTED, Said.DECLINED, Said.NEEDS_ACTION


def laid(post, text="", **fields):
    """Drop an answer that is not clear, and return what waits."""
    heads = fields.pop("heads", {})
    post.take(mail_with(post.answer(**fields), text, **heads).data())
    (row,) = post.replies.waiting()
    return row


def candidate(post, row, address=BY):
    page = post.replies.page(row.id)
    return next(each for each in (*page.likely, *page.others) if each.address == address)


def test_that_the_front_office_is_taken_for_the_right_person_and_known_from_then_on(post):
    office = {"sender": "Vorzimmer <vorzimmer@example.org>"}
    row = laid(post, heads=office, lines=("COMMENT:Kommt gern",))
    assert (row.reason, row.meeting, row.answer) == ("sender-differs", "LRT-2027-1", YES)
    (likely,) = post.replies.page(row.id).likely
    assert (likely.address, likely.seat_tag) == (BY, "BY")
    post.replies.settle(row.id, likely.invitation_id, YES, alias=True)
    assert post.replies.waiting() == ()
    found = next(each for each in post.desk.invitations.rows(post.meeting) if each.address == BY)
    assert (found.answer, found.comment, found.came_by) == (YES, "Kommt gern", "mail")
    again = post.answer(status="DECLINED", stamp="20261126T100000Z")
    assert post.take(mail_with(again, **office).data())[0].state is ReplyState.MATCHED
    post.desk.workspace.history.undo()
    post.desk.workspace.history.undo()
    assert post.answers()[BY] is OPEN
    assert len(post.replies.waiting()) == 1


def test_that_plain_words_are_taken_in_two_clicks(post):
    body = part("Ich komme gern.\n\n> Einladung", "text/plain; charset=utf-8")
    post.take(Mail(body=body, subject="AW: Einladung").data())
    (row,) = post.replies.waiting()
    assert (row.reason, row.meeting) == ("plain", "LRT-2027-1")
    (likely,) = post.replies.page(row.id).likely
    post.replies.settle(row.id, likely.invitation_id, YES)
    found = next(each for each in post.desk.invitations.rows(post.meeting) if each.address == BY)
    assert (found.answer, found.comment) == (YES, "Ich komme gern.")
    with pytest.raises(ConflictError):
        post.replies.drop(row.id)


def test_that_an_unknown_delegate_becomes_the_deputy(post):
    row = laid(post, status="DELEGATED", parameters=f';DELEGATED-TO="mailto:{NEW}"')
    assert (row.reason, row.delegate) == ("delegate-unknown", NEW)
    post.replies.take_as_deputy(row.id, candidate(post, row).invitation_id)
    rows = {each.address: each for each in post.desk.invitations.rows(post.meeting)}
    assert (rows[BY].answer, rows[BY].delegated_to) == (Said.DELEGATED, NEW)
    assert (rows[NEW].seat_tag, rows[NEW].delegated_from, rows[NEW].answer) == ("BY", BY, OPEN)


def test_that_a_delegate_who_answers_first_is_taken_with_the_answer(post):
    row = laid(
        post,
        attendee=NEW,
        parameters=f';DELEGATED-FROM="mailto:{BY}"',
        heads={"sender": NEW},
    )
    assert (row.reason, row.attendee, row.address) == ("delegation-unsaid", BY, NEW)
    (likely,) = post.replies.page(row.id).likely
    post.replies.take_as_deputy(row.id, likely.invitation_id)
    assert post.answers() == {
        BY: Said.DELEGATED,
        NEW: YES,
        "be@example.org": OPEN,
        "hh@example.org": OPEN,
    }


def test_that_a_guest_is_put_on_the_list(post):
    row = laid(post, attendee=NEW, heads={"sender": NEW})
    assert row.reason == "not-invited"
    post.replies.take_as_guest(row.id, post.meeting, YES)
    guest = next(each for each in post.desk.invitations.rows(post.meeting) if each.address == NEW)
    assert (guest.seat_id, guest.answer) == (None, YES)
    post.desk.workspace.history.undo()
    assert NEW not in post.answers()


def test_that_what_cannot_be_done_is_refused_and_changes_nothing(post):
    row = laid(post, attendee="be@example.org", heads={"sender": BY})
    with pytest.raises(RefusedError, match="already-invited"):
        post.replies.take_as_guest(row.id, post.meeting, YES)
    post.person("Wilma Weitere", NEW)
    post.replies.drop(row.id)
    row = laid(post, attendee=NEW)
    with pytest.raises(RefusedError, match="alias-of-another"):
        post.replies.settle(row.id, candidate(post, row).invitation_id, YES, alias=True)
    assert (post.replies.count_waiting(), post.answers()[BY]) == (1, OPEN)


def test_that_an_answer_put_aside_stays_known(post):
    row = laid(post, uid="fremd")
    post.replies.drop(row.id)
    assert post.replies.waiting() == ()
    (again,) = post.take(mail_with(post.answer(uid="fremd")).data())
    assert again.reason == "known"
    with pytest.raises(MissingError):
        post.replies.page(post.meeting)


def test_that_answers_to_other_meetings_can_be_assigned_to_any_to_come(post):
    other = post.desk.meeting("2027-06-10 11:00", "2027-06-10 16:00", name="Zweite")
    post.send(DispatchKind.INVITATION, other)
    row = laid(post, uid="fremd", heads={"subject": "Zusage"})
    page = post.replies.page(row.id)
    assert [each.meeting for each in page.likely] == ["LRT-2027-1", "LRT-2027-2"]
    assert len(page.others) == 4
