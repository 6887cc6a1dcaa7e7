"""What becomes of each mail against a real server with real faults; nothing is sent twice."""

import threading
from dataclasses import replace
from email import message_from_bytes

import pytest

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.errors import MailServerError, RefusedError
from mintgremium.runtime.mail_account import Receipt, Verdict
from mintgremium.runtime.mail_transport import SmtpTransport
from mintgremium.services.outbox.back_off import MOST_ATTEMPTS
from tests.support.mail_fixtures import account
from tests.support.mail_server import PASSWORD, Behaviour, MailServer
from tests.support.outbox import count, fill, mail, states, taken_twice

WAITING, SENT = OutgoingState.WAITING, OutgoingState.SENT
FAILED, UNCLEAR = OutgoingState.FAILED, OutgoingState.UNCLEAR


def transport(server, **changed):
    return SmtpTransport(account(server, **{"timeout": 1.0, **changed}), PASSWORD)


def results(workspace):
    return dict(workspace.reader.rows("SELECT address, result FROM dispatch_recipient"))


class Taker:
    """A transport that takes everything, or answers as it was told."""

    def __init__(self, *receipts, trouble=None):
        self.receipts, self.trouble = list(receipts), trouble
        self.taken, self.opened, self.closed = [], 0, 0

    def open(self):
        self.opened += 1
        if self.trouble:
            raise self.trouble

    def deliver(self, address, data, before_data):
        before_data()
        self.taken.append(address)
        return self.receipts.pop(0) if self.receipts else Receipt(Verdict.SENT, "250 ok")

    def close(self):
        self.closed += 1


def test_that_everything_that_waits_is_sent_once(trusted, certificate, workspace, outbox):
    fill(workspace, outbox, 25)
    with MailServer(certificate) as server:
        report = outbox.send_waiting(transport(server))
        again = outbox.send_waiting(transport(server))
    assert (report.sent, report.trouble, again.sent) == (25, None, 0)
    assert set(states(outbox).values()) == {SENT}
    assert set(results(workspace).values()) == {"sent"}
    assert sorted(server.ids()) == sorted(
        f"Message-ID: <{n}@example.org>".encode() for n in range(25)
    )
    assert server.connections == 1


def test_that_a_mail_leaves_as_it_was_kept(trusted, certificate, workspace, outbox):
    _, (mail_id,) = fill(workspace, outbox, 1)
    with MailServer(certificate) as server:
        outbox.send_waiting(transport(server))
    assert server.taken[0].data == outbox.content(mail_id)


def test_that_one_bad_address_holds_nobody_up_and_keeps_the_servers_sentence(
    trusted, certificate, workspace, outbox
):
    fill(workspace, outbox, 25)
    behaviour = Behaviour(recipients={"p07@example.org": ["550 5.1.1 unknown user"]})
    with MailServer(certificate, behaviour) as server:
        report = outbox.send_waiting(transport(server))
    assert (report.sent, report.failed) == (24, 1)
    (bad,) = [row for row in outbox.rows() if row.state is FAILED]
    assert (bad.address, bad.response) == ("p07@example.org", "550 5.1.1 unknown user")
    assert results(workspace)["p07@example.org"] == "failed"


def test_that_a_mailbox_that_is_busy_is_tried_again_later_and_only_that_one(
    trusted, certificate, workspace, outbox, clock
):
    fill(workspace, outbox, 3)
    behaviour = Behaviour(recipients={"p01@example.org": ["451 4.7.1 greylisted"]})
    with MailServer(certificate, behaviour) as server:
        first = outbox.send_waiting(transport(server))
        assert (first.sent, first.later) == (2, 1)
        assert first.next_at is not None
        at_once = outbox.send_waiting(transport(server))
        assert at_once.sent == 0
        clock.forward(minutes=2)
        later = outbox.send_waiting(transport(server))
        assert (later.sent, later.next_at) == (1, None)
    assert taken_twice(server.ids()) == set()


def test_that_patience_with_a_busy_mailbox_ends(workspace, outbox, clock):
    fill(workspace, outbox, 1)
    for _ in range(MOST_ATTEMPTS):
        assert states(outbox) == {"p00@example.org": WAITING}
        outbox.send_waiting(Taker(Receipt(Verdict.LATER, "451 later")))
        clock.forward(hours=5)
    (row,) = outbox.rows()
    assert (row.state, row.attempts) == (FAILED, MOST_ATTEMPTS)
    assert row.response == "#mail-given-up 451 later"


@pytest.mark.parametrize("answer", ["drop", "take drop", "stall", "take stall"])
def test_that_a_mail_without_an_answer_is_unclear_and_never_sent_unasked(
    trusted, certificate, workspace, outbox, clock, answer
):
    fill(workspace, outbox, 3)
    with MailServer(certificate, Behaviour(contents=["-", answer])) as server:
        report = outbox.send_waiting(transport(server))
        assert (report.sent, report.unclear) == (2, 1)
        for _ in range(3):
            clock.forward(hours=8)
            outbox.send_waiting(transport(server))
        assert len(server.taken) == 2 + answer.startswith("take")
    assert taken_twice(server.ids()) == set()
    (row,) = [row for row in outbox.rows() if row.state is UNCLEAR]
    assert row.response == "#mail-answer-missing"
    assert results(workspace)[row.address] == "unclear"


def test_that_the_user_decides_about_an_unclear_mail(trusted, certificate, workspace, outbox):
    fill(workspace, outbox, 2)
    with MailServer(certificate, Behaviour(contents=["drop", "drop"])) as server:
        outbox.send_waiting(transport(server))
        first, second = sorted(outbox.rows(), key=lambda row: row.address)
        outbox.note_sent([first.id])
        outbox.send_again([second.id])
        report = outbox.send_waiting(transport(server))
    assert report.sent == 1
    assert [mail.recipients for mail in server.taken] == [[second.address]]
    assert server.ids() == [f"Message-ID: {second.message_id}".encode()]
    assert set(states(outbox).values()) == {SENT}
    assert set(results(workspace).values()) == {"sent"}


@pytest.mark.parametrize(
    "behaviour",
    [
        Behaviour(greeting="554 no"),
        Behaviour(mail=["550 no"]),
        Behaviour(mail=["451 busy"]),
        Behaviour(greeting="drop"),
    ],
    ids=["greeting", "sender", "busy", "drop"],
)
def test_that_a_server_that_takes_nothing_leaves_everything_waiting(
    trusted, certificate, workspace, outbox, behaviour
):
    fill(workspace, outbox, 5)
    with MailServer(certificate, behaviour) as server:
        report = outbox.send_waiting(transport(server))
    assert isinstance(report.trouble, MailServerError)
    assert {(row.state, row.attempts) for row in outbox.rows()} == {(WAITING, 0)}


def test_that_a_server_that_dies_in_the_middle_leaves_the_rest_waiting(workspace, outbox):
    class Dying(Taker):
        def deliver(self, address, data, before_data):
            if len(self.taken) == 2:
                raise MailServerError("mail-server-lost", host="x")
            return super().deliver(address, data, before_data)

    fill(workspace, outbox, 5)
    dying = Dying()
    report = outbox.send_waiting(dying)
    assert (report.sent, report.trouble.code, dying.closed) == (2, "mail-server-lost", 1)
    assert count(outbox, WAITING) == 3


def test_that_a_pause_ends_after_the_mail_on_its_way(workspace, outbox):
    fill(workspace, outbox, 5)
    taker, told = Taker(), []
    report = outbox.send_waiting(
        taker, lambda done, total: told.append((done, total)), lambda: len(taker.taken) == 2
    )
    assert (report.sent, report.stopped, count(outbox, WAITING)) == (2, True, 3)
    assert told == [(0, 5), (1, 5), (2, 5)]
    assert outbox.send_waiting(taker).sent == 3


def test_that_a_mail_that_is_held_back_meanwhile_does_not_leave(workspace, outbox):
    _, mails = fill(workspace, outbox, 3)

    class Slow(Taker):
        def deliver(self, address, data, before_data):
            if not self.taken:
                outbox.cancel([mails[-1]])
            return super().deliver(address, data, before_data)

    slow = Slow()
    outbox.send_waiting(slow)
    assert len(slow.taken) == 2
    assert count(outbox, OutgoingState.CANCELLED) == 1


def test_that_two_cannot_send_at_the_same_time(workspace, outbox):
    fill(workspace, outbox, 1)
    inside, go = threading.Event(), threading.Event()

    class Waiting(Taker):
        def open(self):
            inside.set()
            go.wait(5)

    first = threading.Thread(target=outbox.send_waiting, args=(Waiting(),))
    first.start()
    inside.wait(5)
    with pytest.raises(RefusedError) as caught:
        outbox.send_waiting(Taker())
    go.set()
    first.join()
    assert caught.value.code == "outbox-is-sending"


@pytest.mark.parametrize(
    ("address", "on_the_wire"),
    [("p@bücher.example", ["p@xn--bcher-kva.example"]), ("ä@example.org", []), ("kein", [])],
)
def test_that_a_domain_with_umlauts_is_reached_and_what_is_no_address_refused(
    workspace, outbox, address, on_the_wire
):
    draft = replace(mail(1), address=address)
    with workspace.work.write("send-invitation", barrier=True) as session:
        outbox.queue(session, [draft])
    taker = Taker()
    outbox.send_waiting(taker)
    assert taker.taken == on_the_wire
    assert states(outbox) == {address: SENT if on_the_wire else FAILED}


def test_that_a_mail_is_noted_before_it_leaves(workspace, outbox):
    fill(workspace, outbox, 1)
    seen = []

    class Looking(Taker):
        def deliver(self, address, data, before_data):
            before_data()
            seen.extend(workspace.reader.rows("SELECT state, attempts FROM outgoing_mail"))
            return Receipt(Verdict.SENT)

    outbox.send_waiting(Looking())
    assert seen == [("sending", 1)]


def test_that_a_note_that_cannot_be_kept_leaves_the_mail_unclear(workspace, outbox, clock):
    """The server has it, but we could not write it down: nobody may send it again unasked."""

    class Breaking(Taker):
        def deliver(self, address, data, before_data):
            before_data()
            raise OSError("the disk is gone")

    fill(workspace, outbox, 2)
    with pytest.raises(OSError, match="disk"):
        outbox.send_waiting(Breaking())
    assert count(outbox, UNCLEAR) == 1
    taker = Taker()
    outbox.send_waiting(taker)
    assert len(taker.taken) == 1
    assert count(outbox, UNCLEAR) == 1


def test_that_subjects_survive_a_decoder_that_is_not_ours(trusted, certificate, workspace, outbox):
    from email.header import decode_header

    from mintgremium.documents.mail import MailDraft, mail_bytes
    from mintgremium.documents.trees import Organizer, Recipient
    from mintgremium.services.outbox.rows import OutboxDraft

    subject = (
        "Einladung: Länder-Round-Table „Übergänge“ – Größe, Maß & Öffnung (ß) am 18. März 2027"
    )
    data = mail_bytes(
        MailDraft(
            sender=Organizer("Geschäftsstelle", "gremien@example.org"),
            recipient=Recipient(
                name="Änne Häßler", mail="aenne@example.org", salutation="", seat=""
            ),
            subject=subject,
            body="Text",
            sent_at=outbox._clock(),
            identity="x",
            is_unsent=False,
        )
    )
    draft = OutboxDraft(
        purpose="invitation", name="Änne", address="aenne@example.org", subject=subject,
        message_id="<x@example.org>", data=data,
    )  # fmt: skip
    with workspace.work.write("send-invitation", barrier=True) as session:
        outbox.queue(session, [draft])
    with MailServer(certificate) as server:
        outbox.send_waiting(transport(server))
    parts = decode_header(message_from_bytes(server.taken[0].data)["Subject"])
    assert (
        "".join(p.decode(c or "ascii") if isinstance(p, bytes) else p for p, c in parts) == subject
    )
