"""What Thunderbird 140 really answered to our invitation, and to the move after it."""

from datetime import UTC, datetime

import pytest

from mintgremium.documents.received.mails import read_mail
from tests.documents.samples import EVENT
from tests.support.repository import ROOT

REPLIES = ROOT / "tests/golden/replies"


@pytest.mark.parametrize(
    ("number", "sequence", "start"),
    [
        (1, 1, datetime(2027, 6, 10, 9, 0, tzinfo=UTC)),
        (2, 2, datetime(2027, 11, 4, 10, 0, tzinfo=UTC)),
    ],
)
def test_that_answers_of_thunderbird_are_understood(number, sequence, start):
    mail = read_mail((REPLIES / f"thunderbird_{number}.eml").read_bytes())
    (answer,) = mail.answers
    assert (answer.method, answer.uid) == ("REPLY", EVENT.uid)
    assert (answer.sequence, answer.start) == (sequence, start)
    (responder,) = answer.responders
    assert (responder.address, responder.status) == ("a.oeztuerk@example.org", "ACCEPTED")
    assert mail.sender == "a.oeztuerk@example.org"
