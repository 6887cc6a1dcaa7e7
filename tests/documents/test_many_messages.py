"""Many invented messages pass the byte rules and are read alike by four independent programs."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header

import pytest

from mintgremium.core.moments import to_berlin
from mintgremium.documents.calendar import NAMELESS, calendar_message
from mintgremium.documents.calendar_check import problems
from mintgremium.documents.calendar_envelope import LOOK_ALIKES
from mintgremium.documents.mail import MailDraft, mail_bytes
from mintgremium.documents.plain import one_line, tidy_lines
from mintgremium.documents.trees import CalendarEvent, Recipient
from tests.documents.many_messages import messages
from tests.documents.referees.reading import Reading, instant, referees

FEW = 240
MANY = 10_000
REFEREES = referees()


@dataclass(frozen=True)
class Sent:
    event: CalendarEvent
    calendar: bytes
    mail: bytes


def sent(event: CalendarEvent) -> Sent:
    calendar = calendar_message(event)
    attendee = event.attendees[0]
    draft = MailDraft(
        sender=event.organizer,
        recipient=Recipient(attendee.name, attendee.mail),
        subject=event.summary,
        body=event.description,
        sent_at=datetime(2027, 3, 1, 9, 30, tzinfo=UTC),
        identity=event.uid,
        calendar=calendar,
    )
    return Sent(event, calendar.data, mail_bytes(draft))


def expected(event: CalendarEvent) -> Reading:
    return Reading(
        one_line(event.summary) or NAMELESS,
        one_line(event.location),
        tidy_lines(event.description).strip(),
        one_line(event.organizer.name).translate(LOOK_ALIKES),
        one_line(event.attendees[0].name).translate(LOOK_ALIKES),
        instant(event.start.at),
        instant(event.end.at),
    )


def read_header(value: str) -> str:
    parts = decode_header(value)
    return "".join(
        part.decode(charset or "ascii") if isinstance(part, bytes) else part
        for part, charset in parts
    )


def check_bytes(one: Sent) -> None:
    lines = one.calendar.split(b"\r\n")
    assert lines.pop() == b""
    assert all(0 < len(line) <= 75 and line.strip() for line in lines)
    assert all(line.decode("utf-8") for line in lines)
    assert b"\n" not in one.calendar.replace(b"\r\n", b"")
    assert [*problems(one.calendar)] == []
    (method,) = re.findall(rb"^METHOD:(\w+)\r$", one.calendar, re.MULTILINE)
    mail = message_from_bytes(one.mail)
    parts = [part for part in mail.walk() if part.get_param("method")]
    assert {part.get_param("method") for part in parts} == {method.decode()}
    assert {part.get_payload(decode=True) for part in parts} == {one.calendar}
    assert read_header(mail["Subject"]) == one_line(one.event.summary)
    assert all(len(line) <= 998 for line in one.mail.split(b"\r\n"))


def sizes():
    return [FEW, pytest.param(MANY, marks=pytest.mark.slow)]


@pytest.mark.parametrize("count", sizes())
def test_that_every_message_keeps_the_byte_rules(count):
    for event in messages(count):
        check_bytes(sent(event))


@pytest.mark.parametrize("reader", REFEREES)
@pytest.mark.parametrize("count", sizes())
def test_that_every_message_is_read_alike(count, reader, tmp_path):
    drawn = [*messages(count)]
    readings = REFEREES[reader]([calendar_message(event).data for event in drawn], tmp_path)
    wrong = [n for n, event in enumerate(drawn) if readings[n] != expected(event)]
    assert wrong == []


def test_that_hours_which_october_repeats_are_among_them():
    starts = (event.start.at for event in messages(MANY))
    assert any(to_berlin(start).fold for start in starts)
