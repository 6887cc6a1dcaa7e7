"""What a calendar message must say, rule by rule; the numbers name the traps they guard against."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.errors import InvalidInputError
from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import DispatchKind, Precision
from mintgremium.documents.calendar import calendar_feed, calendar_message
from mintgremium.documents.calendar_check import problems
from mintgremium.documents.calendar_folding import unfold
from mintgremium.documents.calendar_zone import VTIMEZONE
from mintgremium.documents.trees import Attendee
from tests.documents.samples import EVENT, events, lengths

REQUESTS = [DispatchKind.SAVE_THE_DATE, DispatchKind.INVITATION, DispatchKind.UPDATE]


def lines(event) -> list[str]:
    return [line.decode() for line in unfold(calendar_message(event).data)]


def cancelled():
    return replace(EVENT, kind=DispatchKind.CANCEL, sequence=3)


@pytest.mark.parametrize("kind", REQUESTS)
def test_that_members_are_asked_by_a_request_that_names_them(kind):  # trap 2
    written = lines(replace(EVENT, kind=kind))
    assert written.count("METHOD:REQUEST") == 1
    (attendee,) = [line for line in written if line.startswith("ATTENDEE")]
    for part in ("RSVP=TRUE", "PARTSTAT=NEEDS-ACTION", "ROLE=REQ-PARTICIPANT", "CUTYPE=INDIVIDUAL"):
        assert part in attendee


def test_that_the_method_stands_once_before_all_components():  # traps 3, 4
    written = lines(EVENT)
    assert written.index("METHOD:REQUEST") < written.index("BEGIN:VTIMEZONE")
    assert calendar_message(EVENT).method == "REQUEST"


def test_that_the_fixed_time_zone_is_sent_with_each_message_and_cancellation():  # 16, 17, 20
    for event in (EVENT, cancelled()):
        data = calendar_message(event).data
        assert data.count(VTIMEZONE) == 1
        assert b"DTSTART;TZID=Europe/Berlin:20270610T110000" in data


def test_that_the_fixed_rules_give_the_clock_changes_of_each_year():
    from dateutil.rrule import rrulestr

    berlin = ZoneInfo("Europe/Berlin")
    rules = [line[6:] for line in VTIMEZONE.decode().splitlines() if line.startswith("RRULE:")]
    start = datetime(1970, 1, 1, 12, tzinfo=UTC)
    for rule, before, after in zip(rules, (1, 2), (2, 1), strict=True):
        changes = rrulestr(rule, dtstart=start)
        for year in range(1996, 2060):
            day = changes.after(datetime(year, 1, 1, tzinfo=UTC)).replace(tzinfo=berlin)
            around = [(day + timedelta(days=n)).utcoffset() for n in (-1, 1)]
            assert around == [timedelta(hours=before), timedelta(hours=after)]


def test_that_a_cancellation_is_a_cancel_with_its_status_and_sequence():  # trap 22
    written = lines(cancelled())
    for line in ("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3", "TRANSP:TRANSPARENT"):
        assert line in written
    assert "X-MICROSOFT-CDO-BUSYSTATUS:FREE" in written
    assert not any("RSVP" in line for line in written)


def test_that_uid_and_sequence_are_those_given():  # traps 23, 45
    written = lines(replace(EVENT, sequence=7))
    assert f"UID:{EVENT.uid}" in written
    assert "SEQUENCE:7" in written


def test_that_dtstamp_is_the_time_of_sending_in_utc():  # traps 26, 27, 28
    sent = datetime(2027, 3, 1, 10, 30, 5, 999, tzinfo=ZoneInfo("Europe/Berlin"))
    assert "DTSTAMP:20270301T093005Z" in lines(replace(EVENT, sent_at=sent))


def test_that_a_save_the_date_is_tentative():
    written = lines(replace(EVENT, kind=DispatchKind.SAVE_THE_DATE))
    assert "STATUS:TENTATIVE" in written
    assert "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE" in written


def test_that_busy_is_said_explicitly():  # trap 44
    written = lines(EVENT)
    assert "TRANSP:OPAQUE" in written
    assert "X-MICROSOFT-CDO-BUSYSTATUS:BUSY" in written


def test_that_nothing_is_sent_that_confuses_clients():  # traps 34, 35, 43, 47
    text = "\n".join(lines(EVENT))
    for word in ("CONTACT", "SENT-BY", "X-ALT-DESC", "ATTACH", "RECURRENCE-ID"):
        assert word not in text
    assert text.count("BEGIN:VEVENT") == 1


def test_that_a_name_with_signs_is_quoted_and_its_quotes_become_single():  # trap 39
    written = lines(replace(EVENT, attendees=(Attendee('Weiß, "Ö": Dr.; x', "a@example.org"),)))
    assert any("CN=\"Weiß, 'Ö': Dr.; x\"" in line for line in written)


def test_that_an_optional_guest_has_the_optional_role():
    guest = replace(EVENT, attendees=(Attendee("Gast", "gast@example.org", required=False),))
    assert any("ROLE=OPT-PARTICIPANT" in line for line in lines(guest))


def test_that_the_link_and_the_telephone_are_conferences():
    written = lines(EVENT)
    assert (
        "CONFERENCE;FEATURE=AUDIO,VIDEO;VALUE=URI:https://video.example.org/lrt?raum=1" in written
    )
    assert "CONFERENCE;FEATURE=AUDIO,PHONE;VALUE=URI:tel:+4930123456" in written


def test_that_days_are_written_as_dates_with_an_exclusive_end():
    days = replace(EVENT, start=Moment.parse("2026-12-10"), end=Moment.parse("2026-12-11"))
    written = lines(days)
    assert "DTSTART;VALUE=DATE:20261210" in written
    assert "DTEND;VALUE=DATE:20261212" in written


def test_that_a_meeting_without_an_end_lasts_an_hour():
    assert "DTEND;TZID=Europe/Berlin:20270610T120000" in lines(replace(EVENT, end=None))


def test_that_the_second_run_of_the_repeated_hour_is_written_in_utc():
    twice = datetime(2027, 10, 31, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin"))
    assert "DTSTART:20271031T013000Z" in lines(replace(EVENT, start=Moment(twice), end=None))


def test_that_a_time_from_elsewhere_is_written_on_the_german_clock():
    start = Moment(datetime(2027, 6, 10, 9, 0, tzinfo=UTC))
    assert "DTSTART;TZID=Europe/Berlin:20270610T110000" in lines(replace(EVENT, start=start))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"attendees": ()}, "event-no-attendee"),
        ({"attendees": (Attendee("", "Gremien@Example.org"),)}, "event-organizer-invited"),
        ({"attendees": (Attendee("", "keine Adresse"),)}, "mail-address"),
        ({"attendees": (Attendee("", "a@example.org\r\nX:1"),)}, "mail-address"),
        ({"attendees": (Attendee("", ""),)}, "mail-address"),
        ({"start": Moment(EVENT.start.at, Precision.MONTH)}, "event-date-vague"),
        ({"end": Moment.parse("2027-06-09T11:00")}, "event-end-first"),
        ({"kind": DispatchKind.MINUTES}, "event-kind"),
        ({"video_link": "javascript:alert(1)"}, "event-link"),
        ({"video_link": "https://a b"}, "event-link"),
    ],
)
def test_that_what_cannot_be_an_invitation_is_refused_with_its_reason(change, code):
    with pytest.raises(InvalidInputError) as refused:
        calendar_message(replace(EVENT, **change))
    assert refused.value.code == code


def test_that_an_address_with_an_umlaut_domain_and_odd_signs_is_written_by_the_rules():
    guest = replace(EVENT, attendees=(Attendee("", "a+b%c@bücher.example"),))
    assert any(line.endswith(":mailto:a+b%25c@xn--bcher-kva.example") for line in lines(guest))


def test_that_the_published_calendar_names_nobody_and_says_how_often_to_read_it():
    data = b"".join(calendar_feed([EVENT, replace(EVENT, uid="2@example.org")], "Sitzungen; alle"))
    assert not [*problems(data)]
    assert b"ATTENDEE" not in data
    assert data.count(b"BEGIN:VEVENT") == 2
    assert data.count(b"BEGIN:VTIMEZONE") == 1
    for line in (
        b"METHOD:PUBLISH",
        b"REFRESH-INTERVAL;VALUE=DURATION:PT4H",
        b"X-PUBLISHED-TTL:PT4H",
    ):
        assert data.count(line + b"\r\n") == 1


def test_that_the_published_calendar_marks_what_is_cancelled_and_leaves_out_vague_dates():
    vague = replace(EVENT, start=Moment(EVENT.start.at, Precision.YEAR), end=None)
    data = b"".join(calendar_feed([replace(EVENT, cancelled=True), vague], "x"))
    assert data.count(b"BEGIN:VEVENT") == data.count(b"STATUS:CANCELLED") == 1


def test_that_an_empty_published_calendar_is_valid():
    assert not [*problems(b"".join(calendar_feed([], "")))]


@given(event=events())
def test_that_hostile_texts_never_break_the_wire_format(event):  # traps 9 to 15
    assert not [*problems(calendar_message(event).data)]


@given(text=st.text(st.characters(), max_size=120))
def test_that_any_text_at_all_makes_a_valid_entry(text):
    guests = (Attendee(text, "a@example.org"),)
    event = replace(EVENT, summary=text, description=text, location=text, attendees=guests)
    assert not [*problems(calendar_message(event).data)]


@given(number=lengths)
def test_that_lines_of_every_length_are_folded_to_75_octets(number):  # traps 10, 12
    for sign in "xü€🦉\\,\n":
        event = replace(EVENT, summary=sign * number, description=f"{sign}a" * number)
        data = calendar_message(event).data
        assert max(map(len, data.split(b"\r\n"))) <= 75
        assert not [*problems(data)]


def test_that_the_same_event_gives_the_same_bytes():
    assert calendar_message(EVENT) == calendar_message(replace(EVENT))
