"""Answers to invitations as mail programs write them, put together from text by hand."""

import base64
import quopri
from collections.abc import Sequence
from dataclasses import dataclass, field

CRLF = "\r\n"
BERLIN = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One calendar answer; `lines` are whole lines that are added to the event."""

    uid: str = "uid-1@example.org"
    attendee: str = "by@example.org"
    status: str = "ACCEPTED"
    parameters: str = ""  # of the ATTENDEE, beginning with `;`
    method: str = "REPLY"
    sequence: int | None = 0
    stamp: str = "20261126T090000Z"
    start: str = "DTSTART:20270415T090000Z"
    organizer: str = "ORGANIZER:mailto:gremien@example.org"
    product: str = "Microsoft Exchange Server 2010"
    zone: str = ""
    lines: tuple[str, ...] = ()
    scheme: str = "mailto:"

    def event(self) -> str:
        """Write the event."""
        status = f";PARTSTAT={self.status}" if self.status else ""
        attendee = f"ATTENDEE{status}{self.parameters}:{self.scheme}{self.attendee}"
        lines = [
            "BEGIN:VEVENT",
            *([attendee] if self.attendee else []),
            *filter(None, [self.organizer, self.start]),
            f"UID:{self.uid}",
            *([f"DTSTAMP:{self.stamp}"] if self.stamp else []),
            *([f"SEQUENCE:{self.sequence}"] if self.sequence is not None else []),
            *self.lines,
            "END:VEVENT",
        ]
        return CRLF.join(lines) + CRLF

    def text(self) -> str:
        """Write the calendar."""
        return calendar(self.event(), method=self.method, product=self.product, zone=self.zone)


def calendar(*events: str, method: str = "REPLY", product: str = "-", zone: str = "") -> str:
    """Write a calendar of events."""
    named = f"METHOD:{method}{CRLF}" if method else ""
    zones = BERLIN.format(name=zone).replace("\n", CRLF) if zone else ""
    head = f"BEGIN:VCALENDAR{CRLF}{named}PRODID:{product}{CRLF}VERSION:2.0{CRLF}"
    return f"{head}{zones}{''.join(events)}END:VCALENDAR{CRLF}"


def part(content: str | bytes, kind: str, encoding: str = "8bit", *extra: str) -> bytes:
    """Write a part of a mail; `kind` is its whole Content-Type."""
    data = content.encode() if isinstance(content, str) else content
    if encoding == "base64":
        data = base64.encodebytes(data).replace(b"\n", b"\r\n")
    elif encoding == "quoted-printable":
        data = quopri.encodestring(data)
    head = [f"Content-Type: {kind}", f"Content-Transfer-Encoding: {encoding}", *extra]
    return CRLF.join(head).encode() + b"\r\n\r\n" + data + b"\r\n"


def multipart(parts: Sequence[bytes], kind: str = "alternative", bound: str = "=_bound") -> bytes:
    """Write parts as one."""
    line = f"--{bound}".encode()
    head = f'Content-Type: multipart/{kind}; boundary="{bound}"\r\n\r\n'.encode()
    return head + b"".join(line + b"\r\n" + each for each in parts) + line + b"--\r\n"


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A mail around a body, which brings its own Content-Type."""

    body: bytes
    sender: str = "Änne Weiß <by@example.org>"
    recipient: str = "gremien@example.org"
    subject: str = "Zugesagt: 8. Länder-Round-Table"
    date: str = "Thu, 26 Nov 2026 10:00:05 +0100"
    headers: tuple[str, ...] = field(default=())

    def data(self) -> bytes:
        """Write the mail."""
        lines = [
            f"From: {self.sender}",
            f"To: {self.recipient}",
            f"Subject: {self.subject}",
            *([f"Date: {self.date}"] if self.date else []),
            "MIME-Version: 1.0",
            *self.headers,
        ]
        return CRLF.join(lines).encode() + b"\r\n" + self.body


def calendar_part(text: str | bytes, method: str = "REPLY", encoding: str = "base64") -> bytes:
    """Write a calendar as Outlook sends it."""
    return part(text, f"text/calendar; charset=utf-8; method={method}", encoding)


def mail_with(answer: Answer, text: str = "", **heads: str) -> Mail:
    """Write an answer with words beside it."""
    parts = [
        part(text, "text/plain; charset=utf-8", "quoted-printable"),
        calendar_part(answer.text(), answer.method or "REPLY"),
    ]
    return Mail(body=multipart(parts), **heads)
