"""Fixtures and helpers for talking with a real mail server over verified TLS."""

import logging
from contextlib import closing

import pytest

from mintgremium.core.errors import MailServerError
from mintgremium.runtime.mail_account import MailAccount, Security
from mintgremium.runtime.mail_transport import SmtpTransport
from tests.support.mail_server import PASSWORD, SENDER, USER
from tests.support.tls import Authority

TO = "aenne@example.org"
MAIL = (
    b"Message-ID: <1@example.org>\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n\r\n.Punkt\r\n..\r\n"
)


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    return Authority.make(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def certificate(authority):
    return authority.issue()


@pytest.fixture
def trusted(authority, monkeypatch):
    """Trust our authority, by the same way as everybody's."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    logging.getLogger("mail.log").setLevel(logging.CRITICAL)
    yield
    logging.getLogger("mail.log").setLevel(logging.NOTSET)


def account(server, security=Security.STARTTLS, **changed):
    values = {
        "host": "localhost",
        "port": server.port,
        "security": security,
        "user": USER,
        "sender": SENDER,
        "timeout": 5.0,
    }
    return MailAccount(**{**values, **changed})


def deliver(server, *addresses, password=PASSWORD, **changed):
    """Hand a mail to each address over one connection; return what is known of each."""
    with closing(SmtpTransport(account(server, **changed), password)) as transport:
        transport.open()
        return [transport.deliver(each, MAIL, lambda: None) for each in addresses]


def refused(server, password=PASSWORD, **changed):
    """Try to hand a mail over; return the code of what stands against it all."""
    with pytest.raises(MailServerError) as caught:
        deliver(server, TO, password=password, **changed)
    assert server.taken == []
    return caught.value.code
