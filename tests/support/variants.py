"""Makers of answers, each as another program writes it; all take the post of a test."""

import io
import zipfile
from datetime import UTC, datetime

from mintgremium.core.vocabulary import Answer as Said
from tests.support.answers import Mail, calendar, calendar_part, mail_with, multipart, part
from tests.support.outlook import APPOINTMENT, MEETING, outlook_file

YES, NO, MAYBE, DELEGATED, OPEN = (
    Said.ACCEPTED,
    Said.DECLINED,
    Said.TENTATIVE,
    Said.DELEGATED,
    Said.NEEDS_ACTION,
)
BY, BE = "by@example.org", "be@example.org"
AT = datetime(2026, 11, 26, 9, tzinfo=UTC)
BERLIN_START = "DTSTART;TZID=W. Europe Standard Time:20270415T110000"


def mailed(text="", heads=None, **fields):
    """Answer by mail with words and a calendar part."""
    return lambda post: mail_with(post.answer(**fields), text, **(heads or {})).data()


def body(make, **heads):
    """Answer by a mail with a body of its own."""
    return lambda post: Mail(body=make(post), **heads).data()


def alone(charset="utf-8", **fields):
    """Answer by a calendar file."""
    return lambda post: post.answer(**fields).text().encode(charset)


def saved_by_outlook(kind, sender=BY, uid=None, named=None):
    def make(post):
        identity = b"\x04" * 40 + b"vCal-Uid\x01\0\0\0" + (uid or post.uid()).encode() + b"\0"
        values = {
            0x001A: f"IPM.Schedule.Meeting.Resp.{kind}",
            0x0037: "Zugesagt: 8. Länder-Round-Table",
            0x5D02: sender,
            0x0039: AT,
        }
        return outlook_file(
            values,
            {
                (MEETING, 0x23): identity,
                (MEETING, 0x01): AT,
                (APPOINTMENT, 0x8201): 0,
                (APPOINTMENT, 0x820D): datetime(2027, 4, 15, 9, tzinfo=UTC),
                **(named or {}),
            },
        )

    return make


def forwarded(kind):
    def make(post):
        inner = mail_with(post.answer()).data()
        note = part("Zur Kenntnis", "text/plain; charset=utf-8")
        return Mail(
            body=multipart([note, part(inner, kind, "8bit")], "mixed", "outer"),
            sender="vorzimmer@example.com",
            subject="WG: Zugesagt",
        ).data()

    return make


def two_events(post):
    other = post.desk.meeting("2027-06-10 11:00", "2027-06-10 16:00", name="9. Länder-Round-Table")
    first, second = post.answer(), post.answer(uid=post.uid(other))
    text = calendar(first.event(), second.event())
    return Mail(body=calendar_part(text)).data()


def zipped(post):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        file.writestr("Antworten/eins.eml", mail_with(post.answer()).data())
        file.writestr("Antworten/bild.png", b"x")
    return target.getvalue()


def google(post):
    answer = post.answer(
        product="-//Google Inc//Google Calendar 70.9054//EN",
        parameters=";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=by;X-NUM-GUESTS=0;"
        'X-RESPONSE-COMMENT="Bin dabei&quot;: gern"',
        sequence=0,
    )
    words = part("Änne hat diese Einladung angenommen.", "text/plain; charset=utf-8")
    page = part("<p>Änne hat angenommen.</p>", "text/html; charset=utf-8")
    return multipart(
        [
            multipart([words, page, calendar_part(answer.text())], "alternative", "inner"),
            part(answer.text(), 'application/ics; name="invite.ics"', "base64"),
        ],
        "mixed",
        "outer",
    )


def no_uid(post):
    text = post.answer().text().replace(f"UID:{post.uid()}\r\n", "")
    return Mail(body=calendar_part(text)).data()


def name_of(data):
    if data.startswith(b"PK"):
        return "answers.zip"
    if data.startswith(b"\xd0\xcf"):
        return "answer.msg"
    return "answer.ics" if b"BEGIN:VCAL" in data.replace(b"\0", b"")[:20] else "answer.eml"
