"""The byte checker finds each planted fault, and nothing in a good file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.errors import MintgremiumError
from mintgremium.documents.calendar import calendar_message
from mintgremium.documents.calendar_check import ensure_valid, problems
from mintgremium.documents.calendar_folding import fold, mend_folds, unfold
from tests.documents.samples import EVENT, lines

GOOD = calendar_message(EVENT).data

FAULTS = {
    "a line does not end with CRLF": (b"VERSION:2.0\r\n", b"VERSION:2.0\n"),
    "a line is empty": (b"VERSION:2.0\r\n", b"VERSION:2.0\r\n\r\n"),
    "a line is longer than 75 octets": (b"VERSION:2.0", b"X-LONG:" + "ü".encode() * 40),
    "a line is folded within a character": (b"VERSION:2.0", b"X-A:\xc3\r\n \xbc\r\nVERSION:2.0"),
    "a line is folded within an escape": (b"VERSION:2.0", b"X-A:\\\r\n n\r\nVERSION:2.0"),
    "a line is not a property": (b"VERSION:2.0", b"VERSION=2.0"),
    "components are not nested": (b"END:VEVENT\r\n", b""),
    "VERSION does not occur once in VCALENDAR": (b"VERSION:2.0\r\n", b""),
    "METHOD does not occur once in VCALENDAR": (b"METHOD:REQUEST\r\n", b""),
    "the METHOD is not one that we send": (b"METHOD:REQUEST", b"METHOD:request"),
    "METHOD stands within VEVENT": (b"SEQUENCE:0", b"METHOD:REQUEST"),
    "DTSTART does not occur once": (b"DTSTART;TZID=Europe/Berlin", b"X-START;TZID=Europe/Berlin"),
    "UID does not occur once": (b"UID:", b"X-UID:"),
    "REQUEST-STATUS is forbidden": (b"SEQUENCE:0", b"REQUEST-STATUS:2.0;Success"),
    "STATUS occurs twice": (b"TRANSP:OPAQUE", b"STATUS:CONFIRMED"),
    "ATTENDEE is missing": (b"ATTENDEE;", b"X-GUEST;"),
    "the VERSION is not 2.0": (b"VERSION:2.0", b"VERSION:1.0"),
    "the CALSCALE is not GREGORIAN": (b"CALSCALE:GREGORIAN", b"CALSCALE:JULIAN"),
    "components stand together that the method does not allow": (
        b"END:VCALENDAR",
        b"BEGIN:VTODO\r\nUID:x\r\nEND:VTODO\r\nEND:VCALENDAR",
    ),
    "DUE is forbidden": (b"SEQUENCE:0", b"DUE:20270610T090000Z"),
    "STATUS does not fit REQUEST": (b"STATUS:CONFIRMED", b"STATUS:CANCELLED"),
    "SEQUENCE is not a number in its range": (b"SEQUENCE:0", b"SEQUENCE:-1"),
    "TRANSP is not a known word": (b"TRANSP:OPAQUE", b"TRANSP:opaque"),
    "PARTSTAT is not a known word": (b"NEEDS\r\n -ACTION", b"OPEN\r\n "),
    "ROLE is not a known word": (b"ROLE=REQ-PARTICIPANT", b"ROLE=MEMBER"),
    "RSVP is not a known word": (b"RSVP=TRUE", b"RSVP=YES"),
    "RSVP stands at the ORGANIZER": (b"ORGANIZER;", b"ORGANIZER;RSVP=TRUE\r\n ;"),
    "SENT-BY is given, which clients misread": (
        b"ORGANIZER;",
        b'ORGANIZER;SENT-BY="mailto:x@example.org"\r\n ;',
    ),
    "a parameter of ATTENDEE occurs twice": (b"RSVP=TRUE", b"RSVP=TRUE\r\n ;RSVP=TRUE"),
    "SUMMARY is not escaped as text": (b"SUMMARY:8.", b"SUMMARY:8\\."),
    "DTSTART is neither a day nor a time with its zone": (
        b"DTSTART;TZID=Europe/Berlin:20270610T110000",
        b"DTSTART:20270610T110000",
    ),
    "DTEND is not later than DTSTART": (b"20270610T160000", b"20270610T110000"),
    "DTEND and DTSTART are not of one type": (
        b"DTEND;TZID=Europe/Berlin:20270610T160000",
        b"DTEND;VALUE=DATE:20270611",
    ),
    "DTEND and DURATION exclude each other": (b"SEQUENCE:0", b"DURATION:PT1H"),
    "UID is empty or longer than 255 octets": (b"UID:3f0c5a52", b"UID:\r\nX-A:3f0c5a52"),
    "ATTENDEE is not one mail address": (b"mailto:a.oeztuerk@", b"mailto:a.oeztuerk "),
    "a component stands within VEVENT that the method forbids": (
        b"END:VEVENT",
        b"BEGIN:VFREEBUSY\r\nEND:VFREEBUSY\r\nEND:VEVENT",
    ),
    "DTSTAMP is not in UTC": (b"DTSTAMP:20270301T093000Z", b"DTSTAMP:20270301T093000"),
    "an address does not begin with mailto:": (b"mailto:gremien", b"gremien"),
    "a TZID has no VTIMEZONE": (b"TZID:Europe/Berlin", b"TZID:Europe/Wien"),
    "a VTIMEZONE has no yearly BYDAY rule": (b";BYDAY=-1SU", b""),
    "the file does not begin or end with VCALENDAR": (b"BEGIN:VCALENDAR", b" BEGIN:VCALENDAR"),
}


def test_that_a_good_file_has_no_problem():
    assert not [*problems(GOOD)]


@pytest.mark.parametrize("problem", FAULTS)
def test_that_a_planted_fault_is_found(problem):
    assert problem in [*problems(GOOD.replace(*FAULTS[problem]))]


def test_that_a_cancellation_of_another_status_is_found():
    data = GOOD.replace(b"METHOD:REQUEST", b"METHOD:CANCEL")
    assert "a cancellation is not CANCELLED" in [*problems(data)]


def test_that_a_published_calendar_with_guests_is_found():
    data = GOOD.replace(b"METHOD:REQUEST", b"METHOD:PUBLISH")
    assert "ATTENDEE is forbidden" in [*problems(data)]


def test_that_an_organizer_among_the_guests_is_found():
    data = GOOD.replace(b"a.oeztuerk@", b"gremien@")
    assert "the ORGANIZER is invited too" in [*problems(data)]


def test_that_two_meetings_in_one_message_are_found():
    event = GOOD[GOOD.index(b"BEGIN:VEVENT") : GOOD.index(b"END:VCALENDAR")]
    assert "a message does not carry one VEVENT" in [*problems(GOOD.replace(event, event * 2))]


def test_that_two_calendars_in_one_file_are_found():
    assert "the file is not one VCALENDAR" in [*problems(GOOD * 2)]


def test_that_a_broken_file_never_leaves():
    with pytest.raises(MintgremiumError) as refused:
        ensure_valid(GOOD.replace(b"UID:", b"X-UID:"))
    assert refused.value.code == "calendar-broken"


def test_that_a_caret_before_an_escape_does_not_part_it():
    for length in range(60, 80):
        line = b"DESCRIPTION:" + b"x" * (length - 12) + rb"^\\\n" + b"y"
        for part in fold(line).split(b"\r\n"):
            assert (len(part) - len(part.rstrip(b"\\"))) % 2 == 0


@given(data=st.binary(max_size=300))
def test_that_any_bytes_are_judged_without_a_crash(data):
    assert [*problems(data)]


@given(line=lines)
def test_that_unfolding_what_was_folded_gives_it_back(line):
    whole = f"X-A:{line}".encode()
    assert unfold(fold(whole)) == [whole]
    assert all(len(part) <= 75 for part in fold(whole).split(b"\r\n"))


def test_that_a_pair_of_backslashes_is_never_parted():
    line = b"X-A:" + b"x" * 70 + b"\\\\" * 50
    parted = line[:75] + b"\r\n " + line[75:]
    for part in mend_folds(parted).split(b"\r\n"):
        assert (len(part) - len(part.rstrip(b"\\"))) % 2 == 0
    assert unfold(mend_folds(parted)) == [line]
