"""Whole mails stay as they are, byte for byte, and every reader finds the same in them."""

import email
import email.policy

import pytest

from tests.support.golden_mails import KINDS, golden_mail, path_of


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_whole_mail_is_as_it_was_looked_at(kind):
    """Was the change wanted? Run `python -m tests.support.golden_mails` and look at them."""
    assert golden_mail(kind) == path_of(kind).read_bytes()


@pytest.mark.parametrize("kind", KINDS)
def test_that_the_parts_say_the_same(kind):
    mail = email.message_from_bytes(path_of(kind).read_bytes(), policy=email.policy.default)
    plain = mail.get_body(("plain",)).get_content()
    html = mail.get_body(("html",)).get_content()
    for words in ("Haus der Beispiele", "Sehr geehrte Frau Staatssekretärin Dr. Probe,"):
        assert words in plain
        assert words in html
    types = [part.get_content_type() for part in mail.walk()]
    assert types[:5] == [
        *("multipart/mixed", "multipart/alternative", "text/plain", "text/html"),
        "text/calendar",
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_that_each_line_is_short_ascii_and_ends_with_both_signs(kind):
    data = path_of(kind).read_bytes()
    assert data.isascii()
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 78
