"""Read an answer out of an `.eml` within limits; attachments are not opened, links not followed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr
from html import unescape
from typing import Final

from mintgremium.services.polls.unclear import UnclearError

MOST_BYTES: Final = 5 * 1024 * 1024
MOST_PARTS: Final = 100
LONGEST_TEXT: Final = 65_536
LONGEST_HEADER: Final = 300
_BREAK: Final = re.compile(r"(?i)<br\s*/?>|</(p|div|tr|li)>")
_TAG: Final = re.compile(r"<[^<>]{0,2000}>")


@dataclass(frozen=True, slots=True)
class ReceivedMail:
    """What is needed of a mail."""

    sender: str  # the bare address, in lower case
    subject: str
    text: str
    automatic: bool  # RFC 3834: an out-of-office note or the like


def read_mail(data: bytes) -> ReceivedMail:
    """Read a mail. Raises UnclearError with a code of `[poll_reasons]`."""
    if len(data) > MOST_BYTES:
        raise UnclearError("too-large")
    message = message_from_bytes(data)  # the older API: the newer one breaks names when reading
    if not message.keys():
        raise UnclearError("unreadable")
    auto = str(message.get("Auto-Submitted", "no")).strip().casefold()
    return ReceivedMail(
        sender=parseaddr(_decoded(message.get("From")))[1].casefold(),
        subject=_decoded(message.get("Subject"))[:LONGEST_HEADER],
        text=_text(message),
        automatic=not auto.startswith("no"),
    )


def _decoded(header: object) -> str:
    """Decode RFC 2047; what is broken stays as it stands."""
    text = str(header or "")
    try:
        parts = decode_header(text)
    except (HeaderParseError, ValueError):
        return _one_line(text)
    return _one_line("".join(_part(raw, charset) for raw, charset in parts))


def _part(raw: bytes | str, charset: str | None) -> str:
    return raw if isinstance(raw, str) else _in_charset(raw, charset)


def _in_charset(raw: bytes, charset: str | None) -> str:
    try:
        return raw.decode(charset or "utf-8", errors="replace")
    except LookupError:
        return raw.decode("utf-8", errors="replace")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _text(message: Message) -> str:
    plain, html = "", ""
    for number, part in enumerate(_parts(message)):
        if number >= MOST_PARTS:
            raise UnclearError("too-large")
        if part.get_filename() is not None:
            continue
        if part.get_content_type() == "text/plain" and not plain:
            plain = _content(part)
        elif part.get_content_type() == "text/html" and not html:
            html = _content(part)
    return plain or unescape(_TAG.sub("", _BREAK.sub("\n", html)))


def _parts(message: Message) -> Iterator[Message]:
    return (part for part in message.walk() if not part.is_multipart())


def _content(part: Message) -> str:
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return ""
    return _in_charset(raw[:LONGEST_TEXT], part.get_content_charset())
