"""Faults of mail servers, against a real one: each mail is known as sent, not sent or unclear."""

import logging
import threading
from contextlib import closing

import pytest

from mintgremium.core.errors import MailServerError
from mintgremium.runtime.mail_account import Security, Verdict
from mintgremium.runtime.mail_transport import SmtpTransport
from tests.support.mail_fixtures import MAIL, TO, account, deliver
from tests.support.mail_server import PASSWORD, SENDER, Behaviour, MailServer

# -- what works


@pytest.mark.parametrize("security", Security)
def test_that_a_mail_arrives_byte_for_byte(trusted, certificate, security):
    with MailServer(certificate, tls_first=security is Security.TLS) as server:
        (receipt,) = deliver(server, TO, security=security)
    assert receipt.verdict is Verdict.SENT
    assert receipt.response == "250 2.0.0 taken as 1"
    (mail,) = server.taken
    assert (mail.sender, mail.recipients, mail.data) == (SENDER, [TO], MAIL)


@pytest.mark.parametrize("method", ["PLAIN", "LOGIN"])
def test_that_passwords_with_umlauts_log_in_by_either_method(trusted, certificate, method):
    other = ({"PLAIN", "LOGIN"} - {method}).pop()
    with MailServer(certificate, Behaviour(methods=(other,))) as server:
        (receipt,) = deliver(server, TO)
    assert receipt.verdict is Verdict.SENT


def test_that_a_server_without_login_is_used_without_a_user(trusted, certificate):
    with MailServer(certificate, Behaviour(login=False)) as server:
        assert deliver(server, TO, user="")[0].verdict is Verdict.SENT


def test_that_many_mails_share_a_connection(trusted, certificate):
    with MailServer(certificate) as server:
        assert len(deliver(server, *[f"p{n}@example.org" for n in range(30)])) == 30
        assert server.connections == 1
    assert [mail.recipients for mail in server.taken] == [[f"p{n}@example.org"] for n in range(30)]


def test_that_a_mail_without_a_last_line_end_gets_one(trusted, certificate):
    with (
        MailServer(certificate) as server,
        closing(SmtpTransport(account(server), PASSWORD)) as transport,
    ):
        transport.deliver(TO, b"Subject: x\r\n\r\nohne", lambda: None)
    assert server.taken[0].data == b"Subject: x\r\n\r\nohne\r\n"


# -- one of 25


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ("450 4.2.1 mailbox busy", Verdict.LATER),
        ("451 4.7.1 greylisted", Verdict.LATER),
        ("452 4.2.2 mailbox full", Verdict.LATER),
        ("550 5.1.1 unknown user", Verdict.FAILED),
        ("553 5.1.3 bad address", Verdict.FAILED),
        ("554 5.7.1 refused", Verdict.FAILED),
    ],
)
def test_that_one_refused_recipient_of_25_holds_nobody_else_up(
    trusted, certificate, answer, verdict
):
    everybody = [f"p{n:02d}@example.org" for n in range(25)]
    bad = everybody[11]
    with MailServer(certificate, Behaviour(recipients={bad: [answer]})) as server:
        receipts = dict(zip(everybody, deliver(server, *everybody), strict=True))
    assert (receipts[bad].verdict, receipts[bad].response) == (verdict, answer)
    assert [each for each in everybody if receipts[each].verdict is Verdict.SENT] == [
        each for each in everybody if each != bad
    ]
    assert [mail.recipients for mail in server.taken] == [[e] for e in everybody if e != bad]


# -- around DATA


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ("451 4.3.0 not now", Verdict.LATER),
        ("554 5.6.0 no", Verdict.FAILED),
        ("drop", Verdict.LATER),
        ("drop-inside", None),
    ],
)
def test_that_what_happens_at_the_command_data_is_known(trusted, certificate, answer, verdict):
    with MailServer(certificate, Behaviour(data=[answer])) as server:
        receipt, after = deliver(server, TO, "b@example.org", timeout=1.0)
    # The bytes of a small mail may all be on their way before we see that the server is gone.
    assert receipt.verdict in ({verdict} if verdict else {Verdict.LATER, Verdict.UNCLEAR})
    assert after.verdict is Verdict.SENT


@pytest.mark.parametrize(
    ("answer", "verdict", "taken"),
    [
        ("452 4.3.1 no room", Verdict.LATER, 1),
        ("550 5.7.1 looks like spam", Verdict.FAILED, 1),
        ("552 5.3.4 too large", Verdict.FAILED, 1),
        ("drop", Verdict.UNCLEAR, 1),
        ("take drop", Verdict.UNCLEAR, 2),
        ("stall", Verdict.UNCLEAR, 1),
        ("take stall", Verdict.UNCLEAR, 2),
        ("take nonsense", Verdict.UNCLEAR, 2),
    ],
)
def test_that_what_happens_after_the_last_dot_is_known_or_unclear(
    trusted, certificate, answer, verdict, taken
):
    with MailServer(certificate, Behaviour(contents=[answer])) as server:
        receipt, after = deliver(server, TO, "b@example.org", timeout=1.0)
        assert len(server.taken) == taken
    assert receipt.verdict is verdict
    assert after.verdict is Verdict.SENT


def test_that_a_mail_over_the_announced_limit_never_leaves(trusted, certificate):
    with MailServer(certificate, Behaviour(largest=20)) as server:
        (receipt,) = deliver(server, TO)
    assert (receipt.verdict, receipt.code) == (Verdict.FAILED, "mail-too-large")
    assert receipt.response == "20"


def test_that_a_limit_that_shows_only_at_mail_concerns_one_mail(trusted, certificate):
    with MailServer(certificate, Behaviour(mail=["552 5.3.4 too large"])) as server:
        first, second = deliver(server, TO, "b@example.org")
    assert (first.verdict, second.verdict) == (Verdict.FAILED, Verdict.SENT)


# -- what we do ourselves


@pytest.mark.parametrize(
    "address",
    [
        "a@example.org> SIZE=1\r\nRCPT TO:<b@example.org",
        "ä@example.org",
        "a b@example.org",
        "a@<b>",
    ],
)
def test_that_an_address_that_could_carry_commands_is_refused(trusted, certificate, address):
    with MailServer(certificate) as server:
        (receipt,) = deliver(server, address)
    assert (receipt.verdict, receipt.code) == (Verdict.FAILED, "mail-address-refused")
    assert server.taken == []


def test_that_nothing_leaves_if_the_note_before_fails(trusted, certificate):
    def fail():
        raise RuntimeError("disk full")

    with (
        MailServer(certificate) as server,
        closing(SmtpTransport(account(server), PASSWORD)) as transport,
    ):
        with pytest.raises(RuntimeError):
            transport.deliver(TO, MAIL, fail)
        assert server.taken == []
        assert transport.deliver(TO, MAIL, lambda: None).verdict is Verdict.SENT


def test_that_the_note_is_made_only_for_mails_that_go_on_to_data(trusted, certificate):
    noted = []
    behaviour = Behaviour(recipients={TO: ["550 no"]})
    with (
        MailServer(certificate, behaviour) as server,
        closing(SmtpTransport(account(server), PASSWORD)) as transport,
    ):
        transport.deliver(TO, MAIL, lambda: noted.append(TO))
        transport.deliver("b@example.org", MAIL, lambda: noted.append("b@example.org"))
    assert noted == ["b@example.org"]


def test_that_somebody_who_wants_to_stop_does_not_wait_for_a_stalled_server(
    trusted, certificate, monkeypatch
):
    monkeypatch.setattr("mintgremium.runtime.smtp_talk.GRACE", 0.1)
    stop = threading.Event()
    with (
        MailServer(certificate, Behaviour(contents=["stall"])) as server,
        closing(SmtpTransport(account(server, timeout=60.0), PASSWORD, stop.is_set)) as transport,
    ):
        receipt = transport.deliver(TO, MAIL, stop.set)
    assert receipt.verdict is Verdict.LATER  # it stopped before the last dot


def test_that_the_password_stands_in_no_log_and_no_error(trusted, certificate, caplog):
    caplog.set_level(logging.DEBUG)
    with MailServer(certificate) as server, pytest.raises(MailServerError) as caught:
        deliver(server, TO, password="ganz-geheim")
    assert "ganz-geheim" not in caplog.text + repr(caught.value) + str(caught.value.details)
