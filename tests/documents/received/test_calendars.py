"""Calendar answers of any program: the broken line is skipped, the event is kept."""

import time
from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.documents.received.calendars import read_calendar
from mintgremium.documents.received.faults import UnreadableError
from tests.support.answers import Answer, calendar

START = datetime(2027, 4, 15, 9, tzinfo=UTC)
SECONDS = 8.0


def read(answer):
    (found,) = read_calendar(answer.text().encode())
    return found


def test_that_all_that_matters_is_read():
    found = read(
        Answer(parameters=';CN="Weiß, Änne"', sequence=3, lines=("COMMENT:Gern\\, bis bald",))
    )
    assert (found.method, found.uid, found.sequence) == ("REPLY", "uid-1@example.org", 3)
    assert (found.stamp, found.start) == (datetime(2026, 11, 26, 9, tzinfo=UTC), START)
    assert (found.organizer, found.comment) == ("gremien@example.org", "Gern, bis bald")
    (responder,) = found.responders
    assert (responder.address, responder.name, responder.status) == (
        "by@example.org",
        "Weiß, Änne",
        "ACCEPTED",
    )


@pytest.mark.parametrize(
    ("start", "zone"),
    [
        ("DTSTART;TZID=Europe/Berlin:20270415T110000", ""),
        ("DTSTART;TZID=W. Europe Standard Time:20270415T110000", "W. Europe Standard Time"),
        ('DTSTART;TZID="W. Europe Standard Time":20270415T110000', ""),
        ("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20270415T110000", ""),
        (
            'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin":20270415T110000',
            "(UTC+01:00) Amsterdam, Berlin",
        ),
        ("DTSTART:20270415T110000", ""),
    ],
)
def test_that_the_begin_is_right_whatever_the_zone_is_called(start, zone):
    assert read(Answer(start=start, zone=zone)).start == START


def test_that_a_zone_of_one_file_does_not_set_the_clock_of_the_next():
    name = "Customized Time Zone"
    start = f"DTSTART;TZID={name}:20270415T110000"
    wrong = (
        Answer(start=start, zone=name).text().replace("+0200", "+0900").replace("+0100", "+0800")
    )
    (first,) = read_calendar(wrong.encode())
    assert first.start == datetime(2027, 4, 15, 2, tzinfo=UTC)
    assert read(Answer(start=start, zone=name)).start == START
    assert read(Answer(start=start)).start is None
    lying = Answer(start="DTSTART;TZID=Europe/Berlin:20270415T110000", zone="Europe/Berlin").text()
    (found,) = read_calendar(lying.replace("+0200", "+0900").encode())
    assert found.start == START


def test_that_a_zone_with_a_rule_that_never_holds_is_no_clock():
    text = Answer(start="DTSTART;TZID=x:20270415T110000", zone="x").text()
    (found,) = read_calendar(text.replace("BYDAY=-1SU", "BYDAY=99SU").encode())
    assert (found.start, found.uid) == (None, "uid-1@example.org")


def test_that_a_whole_day_stays_a_day():
    assert read(Answer(start="DTSTART;VALUE=DATE:20270415")).start == date(2027, 4, 15)


@pytest.mark.parametrize(
    "line",
    [
        "SET X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
        "X-ALT-DESC;FMTTYPE=text/html:<p>x</p>",
        "nonsense without a colon",
        ":",
        "DTEND:not a time",
        'CREATED;X="open:20261126T090000Z',
        "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nATTACH:file:///etc/passwd\r\nEND:VALARM",
        "RRULE:FREQ=SECONDLY",
        "END:VTODO",
    ],
)
def test_that_a_broken_line_is_skipped_and_the_event_kept(line):
    found = read(Answer(lines=(line,)))
    assert [each.status for each in found.responders] == ["ACCEPTED"]
    assert found.start == START


@pytest.mark.parametrize(
    ("line", "address"),
    [
        (
            'ATTENDEE;PARTSTAT=DECLINED;SCHEDULE-STATUS="2.0;Success:MAILTO:X@Example.org',
            "x@example.org",
        ),
        ('ATTENDEE;PARTSTAT=DECLINED;CN="Weiß "Änne":mailto:x@example.org', "x@example.org"),
        ("ATTENDEE:PARTSTAT=DECLINED;mailto:x@example.org", "x@example.org"),
        ("ATTENDEE;PARTSTAT=DECLINED:MailTo:X%40example.org?subject=a", "x@example.org"),
        ("ATTENDEE;PARTSTAT=DECLINED:x@example.org", "x@example.org"),
    ],
)
def test_that_the_address_of_a_broken_attendee_is_saved(line, address):
    found = read(Answer(attendee="", lines=(line,)))
    assert [each.address for each in found.responders] == [address]


def test_that_google_and_apple_are_understood():
    google = read(Answer(parameters=';X-RESPONSE-COMMENT="ich &quot;komme&quot;: gern"'))
    assert google.responders[0].comment == 'ich "komme": gern'
    apple = read(Answer(attendee="2_abc@imip.me.com", parameters=";EMAIL=By@example.org"))
    assert apple.responders[0].addresses == ("by@example.org", "2_abc@imip.me.com")


def test_that_delegates_are_read():
    found = read(
        Answer(status="DELEGATED", parameters=';DELEGATED-TO="mailto:Vertretung@example.org"')
    )
    assert found.responders[0].delegated_to == ("vertretung@example.org",)


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "utf-16-le", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r"])
def test_that_charset_and_line_ends_do_not_matter(charset, ending):
    text = Answer(lines=("COMMENT:Verschlüsselung, Grüße",)).text().replace("\r\n", ending)
    (found,) = read_calendar(text.encode(charset))
    assert found.comment == "Verschlüsselung, Grüße"


def test_that_a_fold_within_a_sign_is_undone():
    data = Answer(lines=("COMMENT:Grüße",)).text().encode()
    at = data.index("ü".encode()) + 1
    (found,) = read_calendar(data[:at] + b"\r\n " + data[at:])
    assert found.comment == "Grüße"


def many(line, count):
    text = Answer().text().replace("UID:", f"{line * count}UID:")
    return text.encode()


BOMBS = {
    "attendees": many('ATTENDEE;CN="a b":mailto:a@example.org\r\n', 100_000),
    "long line": many("COMMENT:" + "x" * 1_000_000 + "\r\n", 4),
    "events": calendar(*["BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\n"] * 9_000).encode(),
    "components": b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 20_000,
    "size": b"BEGIN:VCALENDAR\r\n" + b"X:y\r\n" * 1_200_000,
    "nothing": b"",
    "zeros": b"\0" * 1_000,
}
ZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:a\r\nBEGIN:STANDARD\r\n"
    + "RDATE:20200101T000000\r\n" * 100_000
    + "END:STANDARD\r\nEND:VTIMEZONE\r\n"
)
HEAVY = {
    "comments": many("COMMENT:" + "x" * 60_000 + "\r\n", 20),
    "quotes": many("ATTENDEE;CN=" + '"a":;' * 12_000 + "\r\n", 20),
    "reports": many('ATTENDEE;SCHEDULE-STATUS="' + ";SCHEDULE-STATUS=" * 3_500 + "\r\n", 20),
    "folds": many("X:y" + "\r\n " * 1_000_000 + "\r\n", 1),
    "zone rules": Answer(zone="x").text().replace("FREQ=YEARLY", "FREQ=SECONDLY").encode(),
    "zones": Answer().text().replace("BEGIN:VEVENT", f"{ZONE}BEGIN:VEVENT").encode(),
}


@pytest.mark.parametrize("name", BOMBS)
def test_that_a_bomb_is_refused_at_once(name):
    began = time.process_time()
    with pytest.raises(UnreadableError):
        read_calendar(BOMBS[name])
    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize("name", HEAVY)
def test_that_a_heavy_file_is_read_in_bounded_time(name):
    began = time.process_time()
    (found,) = read_calendar(HEAVY[name])
    assert found.uid == "uid-1@example.org"
    assert time.process_time() - began < SECONDS


PIECES = st.one_of(
    st.binary(max_size=30),
    st.sampled_from(
        [b"\r\n", b"\r\n ", b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"BEGIN:VTIMEZONE\r\n", b'"',
         b";", b":", b"TZID=", b"\xc3", b"VALUE=DATE", b"PT1H", b"99999999T999999Z"]
    ),
)  # fmt: skip
WHOLE = Answer(zone="Own Zone", start="DTSTART;TZID=Own Zone:20270415T110000").text().encode()


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 40), PIECES), min_size=1, max_size=6))
def test_that_a_damaged_calendar_is_read_or_refused(damages):
    damaged = bytearray(WHOLE)
    for at, length, piece in damages:
        damaged[at : at + length] = piece
    with suppress(UnreadableError):
        found = read_calendar(bytes(damaged))
        assert all(each.start is None or isinstance(each.start, date) for each in found)
