"""Answers as they come from everywhere, taken for the right person and nobody else."""

from datetime import UTC, datetime

import pytest

from mintgremium.core.correspondence import ReplyState
from tests.support.answers import calendar_part, multipart, part
from tests.support.outlook import APPOINTMENT
from tests.support.variants import (
    BE,
    BERLIN_START,
    BY,
    DELEGATED,
    MAYBE,
    NO,
    OPEN,
    YES,
    alone,
    body,
    forwarded,
    google,
    mailed,
    name_of,
    saved_by_outlook,
    zipped,
)

LATER = datetime(2027, 4, 16, 9, tzinfo=UTC)
COUNTER = {(APPOINTMENT, 0x8257): True, (APPOINTMENT, 0x8250): LATER}

TAKEN = {
    # Outlook and Exchange
    "Outlook accepts": (mailed(start=BERLIN_START, zone="W. Europe Standard Time"), YES),
    "Outlook declines": (mailed(status="DECLINED"), NO),
    "Outlook is not sure": (mailed(status="TENTATIVE"), MAYBE),
    "Exchange without ORGANIZER": (mailed(organizer=""), YES),
    "Exchange with upper-case MAILTO": (mailed(scheme="MAILTO:", attendee="BY@Example.ORG"), YES),
    "Exchange with a language of the comment": (
        mailed(lines=("COMMENT;LANGUAGE=de-DE:Komme gern\\n",)),
        YES,
    ),
    "Exchange in UTF-8 said to be Latin 1": (
        body(
            lambda post: part(
                post.answer().text(), "text/calendar; charset=iso-8859-1; method=REPLY"
            )
        ),
        YES,
    ),
    "Exchange in Windows-1252 said to be UTF-8": (
        body(
            lambda post: part(
                post.answer(parameters=";CN=Änne Weiß").text().encode("cp1252"),
                "text/calendar; charset=utf-8; method=REPLY",
            )
        ),
        YES,
    ),
    "Latin 1 without a word about it": (
        body(
            lambda post: part(
                post.answer(parameters=";CN=Änne Weiß").text().encode("latin-1"), "text/calendar"
            )
        ),
        YES,
    ),
    "Outlook saved as msg, yes": (saved_by_outlook("Pos"), YES),
    "Outlook saved as msg, no": (saved_by_outlook("Neg"), NO),
    "Outlook saved as msg, perhaps": (saved_by_outlook("Tent", "BY@EXAMPLE.ORG"), MAYBE),
    "Outlook proposes in a msg": (saved_by_outlook("Tent"), MAYBE),
    "lower-case method in the type": (
        body(lambda post: calendar_part(post.answer().text(), "reply")),
        YES,
    ),
    "method only in the type": (
        body(lambda post: calendar_part(post.answer(method="").text(), "REPLY")),
        YES,
    ),
    "quoted-printable": (
        body(lambda post: calendar_part(post.answer().text(), "REPLY", "quoted-printable")),
        YES,
    ),
    "eight bits": (body(lambda post: calendar_part(post.answer().text(), "REPLY", "8bit")), YES),
    "calendar only as an attached file": (
        body(
            lambda post: multipart(
                [
                    part("Zusage anbei", "text/plain; charset=utf-8"),
                    part(
                        post.answer().text(),
                        'application/octet-stream; name="invite.ics"',
                        "base64",
                    ),
                ],
                "mixed",
            )
        ),
        YES,
    ),
    "nested parts": (
        body(
            lambda post: multipart(
                [
                    multipart(
                        [
                            part("Ja", "text/plain; charset=utf-8"),
                            multipart([calendar_part(post.answer().text())], "related", "third"),
                        ],
                        "alternative",
                        "second",
                    )
                ],
                "mixed",
                "first",
            )
        ),
        YES,
    ),
    "SCHEDULE-STATUS with a broken quote": (
        mailed(parameters=';SCHEDULE-STATUS="2.0;Success'),
        YES,
    ),
    "SET X-MICROSOFT lines": (mailed(lines=("SET X-MICROSOFT-CDO-BUSYSTATUS:BUSY",)), YES),
    # Google, Apple, Thunderbird, others
    "Google with comment": (body(google), YES),
    "Google, marked as automatic": (
        mailed(heads={"headers": ("Auto-Submitted: auto-generated",)}),
        YES,
    ),
    "Apple with EMAIL": (
        mailed(attendee="2_GEYTCOJ@imip.me.com", parameters=";EMAIL=by@example.org"),
        YES,
    ),
    "Thunderbird": (
        mailed(product="-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN", sequence=0),
        YES,
    ),
    "line feeds only": (
        body(lambda post: calendar_part(post.answer().text().replace("\r\n", "\n"))),
        YES,
    ),
    "folded within an address": (
        body(lambda post: calendar_part(post.answer().text().replace("by@exam", "by@e\r\n xam"))),
        YES,
    ),
    "sequence raised by the attendee": (mailed(sequence=7), YES),
    "no sequence": (mailed(sequence=None), YES),
    "no stamp, the mail has a date": (mailed(stamp=""), YES),
    "stamp of a clock gone wrong": (mailed(stamp="20990101T000000Z"), YES),
    "no begin": (mailed(start=""), YES),
    "begin in an own zone": (
        mailed(
            start='DTSTART;TZID="(UTC+01:00) Berlin":20270415T110000', zone="(UTC+01:00) Berlin"
        ),
        YES,
    ),
    "begin on the clock of another country": (
        mailed(start="DTSTART;TZID=America/New_York:20270415T050000"),
        YES,
    ),
    "own name with comma and colon": (mailed(parameters=';CN="Weiß, Änne: MinR\'in"'), YES),
    "sender with umlauts in the name": (
        mailed(heads={"sender": "=?utf-8?q?=C3=84nne_Wei=C3=9F?= <by@example.org>"}),
        YES,
    ),
    "all attendees, only the sender's counts": (
        mailed(lines=("ATTENDEE;PARTSTAT=DECLINED:mailto:be@example.org",)),
        YES,
    ),
    "subject that nobody can read": (mailed(heads={"subject": "=?utf-8?b?///?= =?x?"}), YES),
    # files
    "calendar file": (alone(), YES),
    "calendar file in UTF-16": (alone("utf-16"), YES),
    "calendar file with a mark": (alone("utf-8-sig"), YES),
    "zip with a mail": (zipped, YES),
    "forwarded as a mail within": (forwarded("message/rfc822"), YES),
    "forwarded as a file": (forwarded('application/octet-stream; name="Antwort.eml"'), YES),
    "delegates to somebody known": (
        mailed(status="DELEGATED", parameters=';DELEGATED-TO="mailto:vera@example.org"'),
        DELEGATED,
    ),
    "proposes another time": (
        mailed(method="COUNTER", status="TENTATIVE", start="DTSTART:20270416T090000Z"),
        MAYBE,
    ),
}


@pytest.mark.parametrize("name", TAKEN)
def test_that_a_clear_answer_is_taken_for_the_right_person(post, name):
    make, said = TAKEN[name]
    data = make(post)
    outcomes = [each for each in post.take(data, name_of(data)) if each.reason != "other-file"]
    assert [(each.state, each.meeting) for each in outcomes] == [(ReplyState.MATCHED, "LRT-2027-1")]
    expected = {BY: said, BE: OPEN, "hh@example.org": OPEN}
    if said is DELEGATED:
        expected["vera@example.org"] = OPEN
    assert post.answers() == expected
