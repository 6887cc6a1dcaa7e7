"""What tests of the way to a mail server share."""

from tests.support.mail_fixtures import authority, certificate, trusted

__all__ = ["authority", "certificate", "trusted"]
