"""What the outbox keeps and tells, and what can be undone in it."""

import pytest

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.errors import ConflictError, RefusedError
from mintgremium.runtime.mail_account import Receipt, Verdict
from mintgremium.services.outbox.back_off import MOST_ATTEMPTS, next_try
from mintgremium.services.outbox.rows import OutboxCounts
from mintgremium.services.outbox.service import Outbox
from mintgremium.storage.check import check
from tests.services.outbox.test_sending import Taker
from tests.support.meetings import NOON
from tests.support.outbox import count, fill, mail, states
from tests.support.workspaces import add_person


def test_that_mails_wait_whole_and_in_order(workspace, outbox):
    _, ids = fill(workspace, outbox, 3)
    rows = {row.id: row for row in outbox.rows()}
    assert set(rows) == set(ids)
    first = rows[ids[0]]
    assert (first.name, first.subject, first.state) == ("Person 00", "Einladung 0", "waiting")
    assert (first.meeting, first.purpose) == ("LRT-2027-1", "invitation")
    assert outbox.content(ids[0]) == mail(0).data
    assert first.size == len(mail(0).data)
    assert outbox.counts() == OutboxCounts(waiting=3)


def test_that_mails_leave_in_the_order_of_the_dispatch(workspace, outbox):
    fill(workspace, outbox, 12)
    taker = Taker()
    outbox.send_waiting(taker)
    assert taker.taken == [f"p{number:02d}@example.org" for number in range(12)]


def test_that_an_identity_is_kept_once(workspace, outbox):
    fill(workspace, outbox, 1)
    with pytest.raises(ConflictError), workspace.work.write("send-update") as session:
        outbox.queue(session, [mail(0)])
    assert count(outbox, OutgoingState.WAITING) == 1


def test_that_nothing_is_queued_if_the_step_fails(workspace, outbox):
    with pytest.raises(RuntimeError), workspace.work.write("send-update") as session:
        outbox.queue(session, [mail(0)])
        raise RuntimeError
    assert outbox.rows() == ()


def test_that_waiting_mails_can_be_held_back_and_this_undone(workspace, outbox):
    _, ids = fill(workspace, outbox, 2)
    outbox.cancel(ids[:1])
    assert sorted(states(outbox).values()) == ["cancelled", "waiting"]
    workspace.history.undo()
    assert outbox.counts() == OutboxCounts(waiting=2)
    workspace.history.redo()
    outbox.send_again(ids[:1])
    assert outbox.counts() == OutboxCounts(waiting=2)


def test_that_what_was_sent_is_neither_held_back_nor_sent_again(workspace, outbox):
    _, ids = fill(workspace, outbox, 1)
    outbox.send_waiting(Taker())
    for deed, code in (
        (outbox.cancel, "mail-not-waiting"),
        (outbox.send_again, "mail-was-sent"),
        (outbox.note_sent, "mail-not-unclear"),
    ):
        with pytest.raises(RefusedError) as caught:
            deed(ids)
        assert caught.value.code == code


def test_that_undo_never_makes_a_sent_mail_wait_again(workspace, outbox):
    _, ids = fill(workspace, outbox, 1)
    outbox.send_waiting(Taker(Receipt(Verdict.FAILED, "550 no")))
    outbox.send_again(ids)
    outbox.send_waiting(Taker())
    with pytest.raises(ConflictError):
        workspace.history.undo()
    assert states(outbox) == {"p00@example.org": OutgoingState.SENT}


def test_that_sending_takes_nobody_the_steps_that_can_be_undone(workspace, outbox):
    fill(workspace, outbox, 2)
    add_person(workspace.work, "A")
    heard = []
    workspace.bus.subscribe(heard.append)
    outbox.send_waiting(Taker())
    assert {changes.history.undo.subject for changes in heard} == {"A"}
    workspace.history.undo()
    assert workspace.reader.rows("SELECT 1 FROM person") == []
    assert workspace.history.status().redo.subject == "A"


def test_that_the_history_of_a_mail_tells_its_way_and_the_general_one_does_not(workspace, outbox):
    _, (mail_id,) = fill(workspace, outbox, 1)
    outbox.send_waiting(Taker())
    assert [step.name.key for step in workspace.history.steps(of=mail_id)] == [
        "send-mail",
        "send-mail",
        "send-invitation",
    ]
    assert "send-mail" not in [step.name.key for step in workspace.history.steps()]


def test_that_the_file_stays_provable(workspace, outbox):
    fill(workspace, outbox, 3)
    outbox.send_waiting(Taker(Receipt(Verdict.UNCLEAR), Receipt(Verdict.LATER, "451")))
    assert check(workspace, full=True) == []


def test_that_a_mail_on_its_way_counts_as_waiting_and_after_a_crash_as_unclear(workspace, outbox):
    _, ids = fill(workspace, outbox, 2)
    seen = []

    class Looking(Taker):
        def deliver(self, address, data, before_data):
            before_data()
            seen.append((outbox.counts(), sorted(states(outbox).values())))
            seen.append(Outbox(workspace.work, workspace.reader, lambda: NOON).counts())
            with pytest.raises(RefusedError):
                outbox.send_again(ids)
            return Receipt(Verdict.SENT)

    outbox.send_waiting(Looking(), cancelled=lambda: bool(seen))
    assert seen[0] == (OutboxCounts(waiting=2), ["sending", "waiting"])
    assert seen[1] == OutboxCounts(waiting=1, unclear=1)


def test_that_the_test_mode_writes_files_and_sends_nothing(workspace, outbox, tmp_path):
    fill(workspace, outbox, 3)
    folder = tmp_path / "probe"
    files = outbox.write_waiting(folder)
    assert sorted(path.name for path in files) == [
        "001_Person-00.eml",
        "002_Person-01.eml",
        "003_Person-02.eml",
    ]
    assert {path.read_bytes() for path in files} == {mail(n).data for n in range(3)}
    assert outbox.counts() == OutboxCounts(waiting=3)


def test_that_the_pauses_between_attempts_grow():
    times = [next_try(n, NOON) for n in range(1, MOST_ATTEMPTS + 3)]
    assert next_try(0, None) is None
    assert times == sorted(times)
    assert times[0] > NOON
