"""Read a mail as it was saved: sender, words and calendar answers; nothing in it is opened."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parseaddr, parsedate_to_datetime
from html import unescape
from typing import Final

from mintgremium.documents.received.calendars import read_calendar
from mintgremium.documents.received.charsets import decoded
from mintgremium.documents.received.faults import Fault, UnreadableError
from mintgremium.documents.received.rows import CalendarAnswer, ReceivedMail

MOST_BYTES: Final = 5 * 1024 * 1024
MOST_PARTS: Final = 100
MOST_ENCLOSED: Final = 20
MOST_BOUNDS: Final = 2_000  # lines that might part a message
LONGEST_TEXT: Final = 65_536
LONGEST_HEADER: Final = 300
LONGEST_RAW_HEADER: Final = 4_000  # of those that the parser takes apart: it needs time squared
_PARTED: Final = re.compile(rb"(?im)^content-[a-z-]{1,40}:[^\n]*(?:\n[ \t][^\n]*)*")
_BREAK: Final = re.compile(r"(?i)<br\s*/?>|</(p|div|tr|li|h[1-6])>")
_UNSEEN: Final = re.compile(r"(?is)<(style|script|head)\b.{0,200000}?</\1\s*>")
_TAG: Final = re.compile(r"<[^<>]{0,2000}>")
_SEALED: Final = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime",
                            "multipart/encrypted"})  # fmt: skip
_CALENDARS: Final = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})


def read_mail(data: bytes) -> ReceivedMail:
    """Read a mail. Raises UnreadableError."""
    if len(data) > MOST_BYTES:
        raise UnreadableError(Fault.TOO_LARGE)
    _refuse_bombs(data)
    try:
        message = message_from_bytes(data)  # the older API: the newer one breaks names when reading
    except (RecursionError, MessageError, ValueError):
        raise UnreadableError(Fault.UNREADABLE) from None
    if not message.keys():
        raise UnreadableError(Fault.UNREADABLE)
    return _mail(message)


def _refuse_bombs(data: bytes) -> None:
    """Turn away what would keep the parser busy for minutes."""
    lowered = data.lower()
    headers = [len(match.group()) for match in _PARTED.finditer(data)]
    if (
        max(headers, default=0) > LONGEST_RAW_HEADER
        or len(headers) > 5 * MOST_PARTS
        or lowered.count(b"boundary") > MOST_PARTS
        or lowered.count(b"message/rfc822") > MOST_ENCLOSED
        or data.count(b"\n--") > MOST_BOUNDS
    ):
        raise UnreadableError(Fault.TOO_MANY_PARTS)


def _mail(message: Message) -> ReceivedMail:
    parts = _Parts(message)
    sender_name, sender = sender_of(message)
    return ReceivedMail(
        sender=sender,
        sender_name=sender_name,
        recipients=_recipients(message),
        subject=header_text(raw_header(message, "Subject")),
        text=parts.text,
        sent_at=_sent_at(message),
        automatic=is_automatic(message),
        related=" ".join(raw_header(message, key)[:2_000] for key in ("In-Reply-To", "References")),
        answers=tuple(parts.answers),
        faults=tuple(dict.fromkeys(parts.faults)),
        enclosed=tuple(parts.enclosed),
    )


class _Parts:
    """What the parts of a mail hold, each kind for itself."""

    def __init__(self, message: Message) -> None:
        self.answers: list[CalendarAnswer] = []
        self.faults: list[Fault] = []
        self.enclosed: list[ReceivedMail] = []
        self._plain = self._html = ""
        for number, part in enumerate(_leaves(message)):
            if number >= MOST_PARTS:
                raise UnreadableError(Fault.TOO_MANY_PARTS)
            self._take(part)

    @property
    def text(self) -> str:
        """Return the words of the mail, from its HTML only if there are no others."""
        return self._plain or text_of_html(self._html)

    def _take(self, part: Message) -> None:
        kind, name = part.get_content_type(), header_text(part.get_filename()).casefold()
        if kind in _SEALED:
            self.faults.append(Fault.SEALED)
        elif kind == "message/rfc822":
            self._enclose(part)
        elif kind == "message/delivery-status":
            self.faults.append(Fault.NOT_DELIVERED)
        elif kind == "application/ms-tnef" or name == "winmail.dat":
            self.faults.append(Fault.WINMAIL)
        elif kind in _CALENDARS or name.endswith((".ics", ".vcs")):
            self._calendar(part)
        elif not name and kind == "text/plain" and not self._plain:
            self._plain = _content(part)
        elif not name and kind == "text/html" and not self._html:
            self._html = _content(part)
        elif name.endswith(".eml"):
            self._enclose_bytes(_payload(part))

    def _enclose(self, part: Message) -> None:
        inner = part.get_payload()
        if isinstance(inner, list):
            self.enclosed += [_mail(each) for each in inner[:1] if isinstance(each, Message)]
        else:  # base64 around a mail is forbidden, and done all the same
            self._enclose_bytes(_payload(part))

    def _enclose_bytes(self, data: bytes) -> None:
        try:
            self.enclosed.append(read_mail(data))
        except UnreadableError as error:
            self.faults.append(error.fault)

    def _calendar(self, part: Message) -> None:
        """Read a calendar; the same one comes twice in most invitations and answers."""
        method = str(part.get_param("method") or "")
        try:
            found = read_calendar(_payload(part), part.get_content_charset(), method)
        except UnreadableError as error:
            self.faults.append(error.fault)
            return
        known = {(each.uid, each.recurrence) for each in self.answers}
        self.answers += [each for each in found if (each.uid, each.recurrence) not in known]


def _leaves(message: Message) -> Iterator[Message]:
    """Give the parts that hold something; a mail within is one of them, its parts are not."""
    waiting = [message]
    while waiting:
        part = waiting.pop(0)
        inner = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            waiting = [each for each in inner if isinstance(each, Message)] + waiting
        else:
            yield part


def _payload(part: Message) -> bytes:
    """Undo base64 or quoted-printable; what is broken comes as far as it can be read."""
    try:
        raw = part.get_payload(decode=True)
    except (ValueError, AssertionError, IndexError):
        return b""
    return raw if isinstance(raw, bytes) else b""


def _content(part: Message) -> str:
    data = _payload(part)
    if len(data) > LONGEST_TEXT:
        data = data[: data.rfind(b"\n", 0, LONGEST_TEXT)]  # a sign cut in two reads as another
    text = decoded(data, part.get_content_charset())
    return text.replace("\r\n", "\n").replace("\0", "")


def text_of_html(html: str) -> str:
    """Return the words of a page; nothing is loaded, and what is hidden stays away."""
    return unescape(_TAG.sub("", _BREAK.sub("\n", _UNSEEN.sub("", html)))).strip()


def raw_header(message: Message, name: str) -> str:
    """Return a header as it came; signs that are not ASCII are read as the text of a mail is."""
    wanted = name.casefold()
    found = next((str(value) for key, value in message.raw_items() if key.casefold() == wanted), "")
    return decoded(found[:LONGEST_RAW_HEADER].encode("utf-8", errors="surrogateescape"))


def header_text(header: object) -> str:
    """Decode RFC 2047; what is broken stays as it stands."""
    text = str(header or "")[:LONGEST_RAW_HEADER]
    try:
        parts = decode_header(text)
    except (HeaderParseError, ValueError):
        parts = [(text, None)]
    words = "".join(raw if isinstance(raw, str) else decoded(raw, name) for raw, name in parts)
    return " ".join("".join(s for s in words if s.isprintable() or s.isspace()).split())[
        :LONGEST_HEADER
    ]


def sender_of(message: Message) -> tuple[str, str]:
    """Return name and address of who wrote it, decoded after it was taken apart."""
    written = raw_header(message, "From")
    name, address = parseaddr(written)
    if "@" not in address:
        name, address = parseaddr(header_text(written))
    return header_text(name), address.casefold() if "@" in address else ""


def _recipients(message: Message) -> tuple[str, ...]:
    lines = [raw_header(message, key) for key in ("To", "Cc")]
    return tuple(address.casefold() for _, address in getaddresses(lines) if "@" in address)


def _sent_at(message: Message) -> datetime | None:
    try:
        at = parsedate_to_datetime(raw_header(message, "Date")[:LONGEST_HEADER])
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def is_automatic(message: Message) -> bool:
    """Tell whether no person wrote it (RFC 3834); older Exchange says so in a header of its own."""
    said = str(message.get("Auto-Submitted", "no")).strip().casefold()
    return not said.startswith("no") or message.get("X-Autoreply") is not None
