"""What is not clear is laid into the inbox with a reason and changes nothing."""

import pytest

from mintgremium.core.correspondence import ReplyState
from tests.services.replies.test_taken import TAKEN
from tests.support.answers import calendar_part, multipart, part
from tests.support.variants import BE, OPEN, alone, body, mailed, name_of, no_uid, saved_by_outlook

QUOTED = "Zur Kenntnis\n\n-----Ursprüngliche Nachricht-----\nVon: by@example.org\nZugesagt"
BOUNCED = [part("x", "text/plain"), part("Status: 5.1.1", "message/delivery-status")]
SEALED = "application/pkcs7-mime; smime-type=enveloped-data"
TNEF = 'application/ms-tnef; name="winmail.dat"'
INNER = "/O=LAND/CN=BY"
STRANGER = {"sender": "fremd@example.com"}

UNCLEAR = {
    "from a list": (
        mailed(heads={"sender": "Änne via Liste <liste@example.net>"}),
        "sender-differs",
    ),
    "from the front office": (mailed(heads={"sender": "vorzimmer@example.org"}), "sender-differs"),
    "in the name of another one invited": (mailed(heads={"sender": BE}), "sender-differs"),
    "a stranger who claims an address": (
        mailed(
            attendee="by@example.org",
            parameters=";EMAIL=fremd@example.com",
            heads=STRANGER,
        ),
        "sender-differs",
    ),
    "an unknown address, sent by somebody invited": (
        mailed(attendee="neu@example.com"),
        "attendee-unknown",
    ),
    "a guest nobody invited": (
        mailed(attendee="gast@example.com", heads={"sender": "gast@example.com"}),
        "not-invited",
    ),
    "an unknown meeting": (mailed(uid="fremd@example.com"), "uid-unknown"),
    "no identity": (no_uid, "uid-missing"),
    "one of a series": (mailed(lines=("RECURRENCE-ID:20270415T090000Z",)), "one-of-series"),
    "another time": (mailed(start="DTSTART:20270416T090000Z"), "old-date"),
    "another hour": (mailed(start="DTSTART:20270415T100000Z"), "old-date"),
    "no attendee": (mailed(attendee=""), "attendee-missing"),
    "two attendees, a third one sends": (
        mailed(
            lines=("ATTENDEE;PARTSTAT=ACCEPTED:mailto:be@example.org",),
            heads={"sender": "liste@example.net"},
        ),
        "several-attendees",
    ),
    "nothing answered": (mailed(status="NEEDS-ACTION"), "no-answer"),
    "no status": (mailed(status=""), "no-answer"),
    "separator of Gmail gone wrong": (
        mailed(attendee="", lines=("ATTENDEE:PARTSTAT=ACCEPTED;mailto:by@example.org",)),
        "no-answer",
    ),
    "a status nobody knows": (mailed(status="X-PERHAPS"), "no-answer"),
    "delegates to nobody": (mailed(status="DELEGATED"), "delegate-missing"),
    "delegates to themselves": (
        mailed(status="DELEGATED", parameters=';DELEGATED-TO="mailto:by@example.org"'),
        "delegate-missing",
    ),
    "delegates to two": (
        mailed(
            status="DELEGATED",
            parameters=';DELEGATED-TO="mailto:vera@example.org","mailto:x@example.org"',
        ),
        "delegate-missing",
    ),
    "delegates to a stranger": (
        mailed(status="DELEGATED", parameters=';DELEGATED-TO="mailto:neu@example.com"'),
        "delegate-unknown",
    ),
    "delegates to somebody invited": (
        mailed(status="DELEGATED", parameters=';DELEGATED-TO="mailto:be@example.org"'),
        "delegate-invited",
    ),
    "a delegate before the delegation": (
        mailed(
            attendee="neu@example.com",
            parameters=';DELEGATED-FROM="mailto:by@example.org"',
            heads={"sender": "neu@example.com"},
        ),
        "delegation-unsaid",
    ),
    "asks for the invitation again": (mailed(method="REFRESH", status=""), "refresh"),
    "no method at all": (alone(method=""), "method-missing"),
    "winmail.dat": (
        body(lambda _post: part(b"x", TNEF, "base64")),
        "winmail",
    ),
    "sealed": (
        body(lambda _post: part(b"x", SEALED, "base64")),
        "sealed",
    ),
    "broken calendar": (body(lambda _post: calendar_part("kaputt")), "broken-calendar"),
    "plain words": (
        body(lambda _post: part("Ich komme gern.", "text/plain; charset=utf-8")),
        "plain",
    ),
    "plain words above our invitation": (
        body(
            lambda post: multipart(
                [
                    part("Ich komme gern.", "text/plain; charset=utf-8"),
                    part(post.answer(method="REQUEST").text(), "text/calendar; method=REQUEST"),
                ]
            )
        ),
        "plain",
    ),
    "forwarded within the text": (
        body(
            lambda _post: part(
                QUOTED,
                "text/plain; charset=utf-8",
            ),
            sender="vorzimmer@example.com",
            subject="WG: Zugesagt",
        ),
        "plain",
    ),
    "out of office": (
        body(
            lambda _post: part("Ich bin nicht da.", "text/plain"),
            headers=("Auto-Submitted: auto-replied",),
        ),
        "automatic",
    ),
    "could not be delivered": (
        body(lambda _post: multipart(BOUNCED, "report")),
        "not-delivered",
    ),
    "msg of another meeting": (saved_by_outlook("Pos", uid="fremd"), "uid-unknown"),
    "msg from an inner address": (saved_by_outlook("Pos", sender=INNER), "attendee-missing"),
    "no mail": (lambda _post: b"", "unreadable"),
    "large": (lambda _post: b"From: a@b.de\r\n\r\n" + b"x" * 6_000_000, "too-large"),
}

IGNORED = {
    "answer to a counter-proposal": (mailed(method="DECLINECOUNTER"), "not-an-answer"),
    "an invitation of somebody else": (
        mailed(method="REQUEST", uid="fremd", heads=STRANGER),
        "not-an-answer",
    ),
    "a published calendar": (alone(method="PUBLISH", uid="fremd"), "not-an-answer"),
    "an exported event": (alone(method="", uid="fremd"), "not-an-answer"),
}


@pytest.mark.parametrize("name", UNCLEAR)
def test_that_what_is_not_clear_is_laid_into_the_inbox_and_changes_nothing(post, name):
    make, reason = UNCLEAR[name]
    data = make(post)
    (outcome,) = post.take(data, name_of(data))
    assert (outcome.state, outcome.reason) == (ReplyState.UNCLEAR, reason)
    assert set(post.answers().values()) == {OPEN}
    assert len(post.answers()) == 3
    (kept,) = post.desk.workspace.reader.rows("SELECT state, reason FROM reply")
    assert tuple(kept) == ("unclear", reason)


@pytest.mark.parametrize("name", IGNORED)
def test_that_what_is_no_answer_is_ignored_with_a_reason(post, name):
    make, reason = IGNORED[name]
    data = make(post)
    (outcome,) = post.take(data, name_of(data))
    assert (outcome.state, outcome.reason) == (ReplyState.IGNORED, reason)
    assert set(post.answers().values()) == {OPEN}


def test_that_there_are_more_than_sixty_kinds_of_answers():
    assert len(TAKEN) + len(UNCLEAR) + len(IGNORED) > 80
