"""Mails that ask people whether their data are right."""

from email import message_from_bytes
from email.header import decode_header, make_header

import pytest
from sqlalchemy import select

from mintgremium.core.errors import RefusedError
from mintgremium.models import Person, PersonEmail
from tests.services.privacy.conftest import FAMILY, MAIL


def test_that_each_person_gets_a_draft_with_what_is_stored(privacy, person, tmp_path):
    assert privacy.ask([person], tmp_path) == 1
    (path,) = tmp_path.glob("*.eml")
    mail = message_from_bytes(path.read_bytes())
    assert mail["X-Unsent"] == "1"
    assert MAIL in str(mail["To"])
    assert "Kontaktdaten" in str(make_header(decode_header(mail["Subject"])))
    plain = next(part for part in mail.walk() if part.get_content_type() == "text/plain")
    body = plain.get_payload(decode=True).decode()
    assert FAMILY in body
    assert "030 98765432" in body


def test_that_nobody_without_an_address_is_asked(workspace, privacy, person, tmp_path):
    with workspace.work.write("x") as session:
        for email in session.scalars(select(PersonEmail)).all():
            session.delete(email)
    with pytest.raises(RefusedError, match="nobody-to-ask"):
        privacy.ask([person], tmp_path)
    with workspace.work.read() as session:
        assert session.get(Person, person).asked_on is None
    assert list(tmp_path.glob("*.eml")) == []
