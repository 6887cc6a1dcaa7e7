"""Messages saved by Outlook are read by a small reader of our own; hostile ones are refused."""

import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.documents.received.faults import UnreadableError
from mintgremium.documents.received.outlook import read_outlook
from tests.support.answers import Answer, mail_with
from tests.support.outlook import APPOINTMENT, MEETING, outlook_file

AT = datetime(2026, 11, 26, 9, tzinfo=UTC)
START = datetime(2027, 4, 15, 9, tzinfo=UTC)
UID = b"\x04" * 40 + b"vCal-Uid\x01\0\0\0" + b"uid-1@example.org\0"


def response(kind="Pos", **more):
    values = {
        0x001A: f"IPM.Schedule.Meeting.Resp.{kind}",
        0x0037: "Zugesagt: 8. Länder-Round-Table",
        0x0042: "Änne Weiß",
        0x5D02: "BY@example.org",
        0x1000: "Ich komme gern.\r\n",
        0x0039: AT,
    }
    named = {
        (MEETING, 0x23): UID,
        (MEETING, 0x01): AT,
        (APPOINTMENT, 0x8201): 2,
        (APPOINTMENT, 0x820D): START,
        **more.pop("named", {}),
    }
    return outlook_file(values, named, **more)


@pytest.mark.parametrize(
    ("kind", "status"), [("Pos", "ACCEPTED"), ("Neg", "DECLINED"), ("Tent", "TENTATIVE")]
)
def test_that_an_answer_of_outlook_is_understood(kind, status):
    mail = read_outlook(response(kind))
    (answer,) = mail.answers
    assert (mail.sender, mail.sender_name, mail.sent_at) == ("by@example.org", "Änne Weiß", AT)
    assert mail.text == "Ich komme gern.\n"
    assert (answer.method, answer.uid, answer.sequence) == ("REPLY", "uid-1@example.org", 2)
    assert (answer.stamp, answer.start) == (AT, START)
    assert [(each.address, each.status) for each in answer.responders] == [
        ("by@example.org", status)
    ]


def test_that_another_time_proposed_by_outlook_is_a_counter():
    later = datetime(2027, 4, 16, 9, tzinfo=UTC)
    named = {(APPOINTMENT, 0x8257): True, (APPOINTMENT, 0x8250): later}
    (answer,) = read_outlook(response("Tent", named=named)).answers
    assert (answer.method, answer.start) == ("COUNTER", later)


def test_that_attached_calendars_and_mails_are_read():
    calendar = {0x3707: "invite.ics", 0x3701: Answer().text().encode()}
    saved = {0x3707: "Antwort.eml", 0x3701: mail_with(Answer()).data()}
    inner = {0x001A: "IPM.Note", 0x0037: "innen", 0x5D01: "inner@example.org"}
    data = outlook_file({0x001A: "IPM.Note"}, attached=(calendar, saved), enclosed=(inner,))
    mail = read_outlook(data)
    assert [each.uid for each in mail.answers] == ["uid-1@example.org"]
    assert sorted(each.sender for each in mail.enclosed) == ["by@example.org", "inner@example.org"]


def test_that_an_inner_address_of_exchange_is_none():
    values = {0x001A: "IPM.Note", 0x0064: "EX", 0x0065: "/O=LAND/CN=WEISS", 0x1013: b"<p>Gern</p>"}
    mail = read_outlook(outlook_file(values))
    assert (mail.sender, mail.text) == ("", "Gern")
    headers = "From: =?utf-8?q?=C3=84nne?= <BY@example.org>\r\nAuto-Submitted: auto-replied\r\n"
    mail = read_outlook(outlook_file({**values, 0x007D: headers}))
    assert (mail.sender, mail.sender_name, mail.automatic) == ("by@example.org", "Änne", True)


@pytest.mark.parametrize("data", [b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"x" * 5_000])
def test_that_what_is_no_message_is_refused(data):
    with pytest.raises(UnreadableError):
        read_outlook(data)


WHOLE = response()


@given(
    st.lists(
        st.tuples(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8)),
        min_size=1,
        max_size=8,
    )
)
def test_that_a_damaged_message_is_read_or_refused_in_bounded_time(damages):
    damaged = bytearray(WHOLE)
    for at, piece in damages:
        damaged[at : at + len(piece)] = piece
    began = time.process_time()
    with suppress(UnreadableError):
        read_outlook(bytes(damaged[: len(WHOLE)]))
    assert time.process_time() - began < 5
