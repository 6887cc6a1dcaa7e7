"""Thousands of damaged calendars and mails: each is read or refused, in bounded time (Z1, Z2)."""

import random
import time
from contextlib import suppress
from pathlib import Path

import icalendar
import pytest

from mintgremium.documents.received.calendars import read_calendar
from mintgremium.documents.received.faults import UnreadableError
from mintgremium.documents.received.mails import read_mail
from mintgremium.services.replies.sources import read_bytes
from tests.support.answers import Answer, calendar_part, mail_with, multipart, part

CALENDARS, MAILS = 20_000, 10_000
PER_FILE, PER_MB = 1.0, 2.5
PIECES = (
    b"\r\n", b"\n ", b"\r\n\t", b'"', b";", b":", b"\\", b"\0", b"\xc3", b"\xff\xfe", b"=?utf-8?b?",
    b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"BEGIN:VTIMEZONE\r\n", b"END:VCALENDAR\r\n",
    b"BEGIN:VALARM\r\n", b"RRULE:FREQ=SECONDLY\r\n", b"RRULE:FREQ=YEARLY;BYDAY=99SU\r\n",
    b"DTSTART;TZID=Nowhere:20270415T110000\r\n", b"ATTACH:file:///etc/passwd\r\n",
    b"ATTENDEE;CN=\"a\";DELEGATED-TO=\"mailto:b@example.org\":mailto:c@example.org\r\n",
    b"ATTENDEE:mailto:x@example.org\r\n" * 50, b"X" * 5_000, b"99999999T999999Z", b"-P1D",
    b"--=_bound\r\n", b"--=_bound--\r\n", b"Content-Type: message/rfc822\r\n\r\n",
    b"Content-Transfer-Encoding: base64\r\n", b"Content-Type: text/calendar; charset=utf-7\r\n",
    b"boundary=", b"filename*0*=utf-8''%41", b"Date: Thu, 99 Nov 99999 99:99:99 +9999\r\n",
)  # fmt: skip
GOOD_CALENDARS = [
    Answer(zone="Own Zone", start="DTSTART;TZID=Own Zone:20270415T110000").text().encode(),
    Answer(method="COUNTER", lines=("COMMENT:Grüße\\nx", "DTEND:20270415T140000Z")).text().encode(),
    Answer(status="DELEGATED", parameters=';DELEGATED-TO="mailto:b@example.org"').text().encode(),
]
GOOD_MAILS = [
    mail_with(Answer(), "Ich komme gern, Grüße").data(),
    mail_with(Answer(), sender="=?utf-8?q?=C3=84nne?= <by@example.org>").data(),
    b"From: a@example.org\r\n"
    + multipart(
        [calendar_part(GOOD_CALENDARS[0]), part(mail_with(Answer()).data(), "message/rfc822")],
        "mixed",
        "outer",
    ),
]


def damaged(good, chance):
    data = bytearray(chance.choice(good))
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(4):
            case 0:
                data[at : at + chance.randrange(40)] = chance.choice(PIECES)
            case 1:
                data[at:at] = data[chance.randrange(len(data) + 1) :][: chance.randrange(2_000)]
            case 2:
                del data[at : at + chance.randrange(200)]
            case 3:
                data[at:at] = chance.choice(PIECES) * chance.choice((1, 1, 1, 30))
    return bytes(data)


def read_all(read, good, count):
    chance = random.Random(20270415)
    slowest = 0.0
    for _ in range(count):
        data = damaged(good, chance)
        began = time.process_time()
        with suppress(UnreadableError):
            read(data)
        took = time.process_time() - began
        assert took < PER_FILE + PER_MB * len(data) / 1e6
        slowest = max(slowest, took)
    return slowest


@pytest.mark.parametrize(
    ("read", "good"),
    [(read_calendar, GOOD_CALENDARS), (read_mail, GOOD_MAILS)],
    ids=["calendars", "mails"],
)
def test_that_some_damaged_files_are_read_or_refused(read, good):
    read_all(read, good, 150)


@pytest.mark.slow
def test_that_thousands_of_damaged_calendars_are_read_or_refused():
    read_all(read_calendar, GOOD_CALENDARS, CALENDARS)


@pytest.mark.slow
def test_that_thousands_of_damaged_mails_are_read_or_refused():
    read_all(read_mail, GOOD_MAILS, MAILS)


@pytest.mark.slow
def test_that_the_calendars_that_tried_icalendar_do_no_harm():
    files = sorted(Path(icalendar.__file__).parent.rglob("*.ics"))
    assert len(files) > 100
    for path in files:
        data = path.read_bytes()
        began = time.process_time()
        read_bytes(path.name, data)
        assert time.process_time() - began < PER_FILE + PER_MB * len(data) / 1e6, path.name
