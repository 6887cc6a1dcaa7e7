"""Answers to polls that were dropped among others go to their poll."""

from uuid import UUID

import pytest

from mintgremium.core.correspondence import ReplyState
from tests.support.answers import Answer, mail_with
from tests.support.polls import MAYBE, NO, YES, answers, draft, reply, services

__all__ = ["services"]


@pytest.fixture
def sent(services, tmp_path):
    """The id of a poll with held dates that went out."""
    key = services.polls.save(draft(services, with_holds=True))
    services.polls.send(key, tmp_path)
    return key


def take(services, path):
    (outcome,) = services.replies.take(services.replies.read([path]))
    return outcome


def hold(services, poll_id: UUID, number: int) -> str:
    row = services.workspace.reader.one(
        "SELECT uid FROM poll_option WHERE poll_id = ? AND number = ?", (poll_id.hex, number)
    )
    return str(row[0])


def test_that_a_mail_with_the_mark_of_a_poll_is_taken_there(services, sent, tmp_path):
    page = services.polls.page(sent)
    outcome = take(services, reply(page, "BY", {1: "ja", 2: "nein"}, tmp_path / "a.eml"))
    assert (outcome.state, outcome.meeting, outcome.name) == (ReplyState.MATCHED, page.code, "BY")
    assert answers(services.polls.page(sent), "BY") == {1: YES, 2: NO}
    assert services.replies.waiting() == ()
    again = take(services, tmp_path / "a.eml")
    assert (again.state, again.reason) == (ReplyState.IGNORED, "known")
    services.workspace.history.undo()
    assert answers(services.polls.page(sent), "BY") == {}


def test_that_what_a_poll_cannot_take_waits_there(services, sent, tmp_path):
    page = services.polls.page(sent)
    outcome = take(services, reply(page, "BY", {1: "weiß nicht"}, tmp_path / "a.eml"))
    assert (outcome.state, outcome.reason) == (ReplyState.UNCLEAR, "poll-refused")
    (letter,) = services.polls.page(sent).letters
    assert letter.reason == "word-unknown"
    assert services.replies.waiting() == ()


@pytest.mark.parametrize(
    ("status", "said"), [("ACCEPTED", YES), ("TENTATIVE", MAYBE), ("DECLINED", NO)]
)
def test_that_an_answer_to_a_held_date_counts_for_the_poll(services, sent, tmp_path, status, said):
    answer = Answer(uid=hold(services, sent, 2), attendee="by@example.org", status=status)
    path = tmp_path / "hold.eml"
    path.write_bytes(mail_with(answer).data())
    assert take(services, path).state is ReplyState.MATCHED
    assert answers(services.polls.page(sent), "BY") == {2: said}


def test_that_a_stranger_does_not_answer_a_held_date(services, sent, tmp_path):
    answer = Answer(uid=hold(services, sent, 2), attendee="by@example.org")
    path = tmp_path / "hold.eml"
    path.write_bytes(mail_with(answer, sender="fremd@example.com").data())
    outcome = take(services, path)
    assert (outcome.state, outcome.reason) == (ReplyState.UNCLEAR, "poll-refused")
    assert answers(services.polls.page(sent), "BY") == {}
    services.polls.cancel(sent, tmp_path)
    path.write_bytes(mail_with(answer).data())
    assert take(services, path).reason == "poll-refused"
