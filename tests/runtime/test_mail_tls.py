"""TLS is verified or nothing is sent; a server that takes no mail at all is told apart."""

import socket
import ssl
import threading

import pytest

from mintgremium.runtime.mail_account import Security, Verdict
from mintgremium.runtime.smtp_talk import tls_context
from tests.support.mail_fixtures import TO, deliver, refused
from tests.support.mail_server import Behaviour, MailServer
from tests.support.tls import Authority

# -- TLS: verified, or nothing


def test_that_the_rules_for_tls_are_strict():
    context = tls_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize("security", Security)
@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("expired", "mail-certificate-expired"),
        ("foreign", "mail-certificate-foreign"),
        ("unknown", "mail-certificate-unknown"),
    ],
)
def test_that_a_bad_certificate_stops_everything(
    trusted, authority, tmp_path, security, kind, code
):
    certificate = {
        "expired": lambda: authority.issue(expired=True),
        "foreign": lambda: authority.issue("other.example.org"),
        "unknown": lambda: Authority.make(tmp_path, "Fremde").issue(),
    }[kind]()
    with MailServer(certificate, tls_first=security is Security.TLS) as server:
        assert refused(server, security=security) == code


def test_that_a_name_in_the_certificate_counts_and_not_the_number(trusted, authority):
    with MailServer(authority.issue("mail.example.org")) as server:
        assert refused(server, host="127.0.0.1") == "mail-certificate-foreign"


def test_that_a_stripped_starttls_stops_before_login_and_content(trusted):
    with MailServer(None, Behaviour(login=False)) as server:
        assert refused(server) == "mail-no-starttls"


def test_that_old_tls_is_refused(trusted, certificate):
    with MailServer(certificate, weak=True) as server:
        assert refused(server) in ("mail-tls-failed", "mail-server-lost")


def test_that_a_server_without_tls_on_the_port_for_tls_is_refused(trusted):
    with MailServer(None, Behaviour(login=False)) as server:
        assert refused(server, security=Security.TLS) in ("mail-tls-failed", "mail-server-lost")


def test_that_words_slipped_in_before_tls_stop_everything(trusted):
    with _Scripted(
        b"220 hi\r\n", b"250-me\r\n250 STARTTLS\r\n", b"220 go\r\n250 AUTH PLAIN\r\n"
    ) as server:
        assert refused(server) == "mail-tls-failed"


# -- the server as a whole


def test_that_a_wrong_password_is_told_apart_and_tried_once(trusted, certificate):
    with MailServer(certificate) as server:
        assert refused(server, password="falsch") == "mail-login-refused"
        assert server.connections == 1


def test_that_a_server_without_login_refuses_an_account_with_a_user(trusted, certificate):
    behaviour = Behaviour(login=False, methods=("PLAIN", "LOGIN"))
    with MailServer(certificate, behaviour) as server:
        assert refused(server) == "mail-no-login"


def test_that_an_unknown_host_is_named(trusted, certificate):
    with MailServer(certificate) as server:
        assert refused(server, host="mail.invalid") == "mail-server-unknown"


def test_that_a_closed_port_is_named(trusted, certificate):
    with MailServer(certificate) as server:
        pass
    assert refused(server) == "mail-server-unreachable"


@pytest.mark.parametrize(
    ("greeting", "code"),
    [
        ("554 5.7.1 not for you", "mail-server-refuses"),
        ("421 4.3.2 closing", "mail-server-refuses"),
        ("drop", "mail-server-lost"),
        ("stall", "mail-server-silent"),
    ],
)
def test_that_a_server_that_does_not_welcome_us_is_told_apart(trusted, certificate, greeting, code):
    with MailServer(certificate, Behaviour(greeting=greeting)) as server:
        assert refused(server, timeout=0.5) == code


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("550 5.7.1 you may not send as this", "mail-sender-refused"),
        ("451 4.7.1 too many mails", "mail-server-busy"),
        ("stall", "mail-server-silent"),
    ],
)
def test_that_a_refused_sender_stops_everything(trusted, certificate, answer, code):
    with MailServer(certificate, Behaviour(mail=[answer, answer])) as server:
        assert refused(server, timeout=0.5) == code


@pytest.mark.parametrize("farewell", ["421 4.4.2 idle", "drop"])
def test_that_a_server_that_hung_up_meanwhile_is_called_again(trusted, certificate, farewell):
    with MailServer(certificate, Behaviour(mail=["-", farewell])) as server:
        first, second = deliver(server, TO, "b@example.org", timeout=1.0)
        assert server.connections == 2
    assert (first.verdict, second.verdict) == (Verdict.SENT, Verdict.SENT)
    assert [mail.recipients for mail in server.taken] == [[TO], ["b@example.org"]]


class _Scripted:
    """A server that says its lines whatever it hears."""

    def __init__(self, *lines):
        self._lines = lines
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.taken = []
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._thread.join(5)
        self._listener.close()

    def _serve(self):
        talk, _ = self._listener.accept()
        with talk:
            talk.sendall(self._lines[0])
            for line in self._lines[1:]:
                talk.recv(1000)
                talk.sendall(line)
            talk.settimeout(2)
            talk.recv(1000)
