"""Mails as `.eml` bytes: text, HTML, calendar part, the same calendar as a file, attachments.

The message is put together by hand around `email.header.Header`: the modern API of the standard
library doubles blanks in most German subject lines. All bytes follow from the input.
"""

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime
from urllib.parse import quote

from mintgremium.core.errors import InvalidInputError
from mintgremium.core.moments import to_berlin
from mintgremium.documents.calendar import CalendarMessage
from mintgremium.documents.plain import one_line, plain, wire_address
from mintgremium.documents.trees import Organizer, Recipient

CALENDAR_FILE = "invite.ics"  # Outlook is said to look at the name
CRLF = "\r\n"
SHOWN = 60
PLAIN_LENGTH = 60  # longer values are encoded, since only blanks could fold them
_LINE_BREAK = re.compile("[\r\n\x00\v\f\x1c-\x1e\x85\u2028\u2029]")
_ATOMS = re.compile(r"[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]*")
_UNSAFE_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')


@dataclass(frozen=True, slots=True)
class MailFile:
    """One attached file."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class MailDraft:
    """One mail before it is written; `identity` is unique and becomes the Message-ID.

    `others` stand beside the recipient for all to see: only where a committee wants an open list.
    """

    sender: Organizer
    recipient: Recipient
    subject: str
    body: str
    sent_at: datetime
    identity: str
    calendar: CalendarMessage | None = None
    files: tuple[MailFile, ...] = ()
    is_unsent: bool = True  # Outlook opens it for sending
    html: str = ""  # the body once more; empty: plain text only
    others: tuple[Recipient, ...] = ()
    copies: tuple[Recipient, ...] = ()


def mail_bytes(draft: MailDraft) -> bytes:
    """Write the mail with CRLF lines.

    Raises InvalidInputError for an address that is none, or a line break where a header stands.
    """
    said = [_text_part("plain", draft.body)]
    if draft.html:
        said.append(_text_part("html", draft.html))
    if draft.calendar:
        said.append(_calendar_part(draft.calendar))
    parts = [_multipart("alternative", said)] if len(said) > 1 else said
    if draft.calendar:
        parts.append(_calendar_file(draft.calendar))
    parts += [_file_part(file) for file in draft.files]
    return (CRLF.join(_headers(draft)) + CRLF + _multipart("mixed", parts)).encode("ascii")


def message_id(draft: MailDraft) -> str:
    """Return the Message-ID with its angle brackets. Raises InvalidInputError for a bad sender."""
    domain = wire_address(draft.sender.mail).rpartition("@")[2]
    return f"<{_token(draft.identity)}@{domain}>"


def _headers(draft: MailDraft) -> list[str]:
    copies = [f"Cc: {_mailboxes('Cc', draft.copies)}"] if draft.copies else []
    headers = [
        f"Date: {format_datetime(to_berlin(draft.sent_at))}",
        f"From: {_mailbox('From', draft.sender.name, draft.sender.mail)}",
        f"To: {_mailboxes('To', (draft.recipient, *draft.others))}",
        *copies,
        f"Subject: {_encoded('Subject', draft.subject)}",
        f"Message-ID: {message_id(draft)}",
        "MIME-Version: 1.0",
    ]
    return [*headers, "X-Unsent: 1"] if draft.is_unsent else headers


def _mailboxes(header: str, recipients: Sequence[Recipient]) -> str:
    return f",{CRLF} ".join(_mailbox(header, each.name, each.mail) for each in recipients)


def _mailbox(header: str, name: str, mail: str) -> str:
    address = f"<{wire_address(mail)}>"
    shown = _unbroken(name)
    if not shown:
        return address
    if _needs_encoding(shown):
        return f"{_encoded(header, shown)}{CRLF} {address}"
    if not _ATOMS.fullmatch(shown):
        shown = '"{}"'.format(shown.replace("\\", "\\\\").replace('"', '\\"'))
    return f"{shown}{CRLF} {address}"


def _encoded(header: str, value: str) -> str:
    shown = _unbroken(value)
    if not _needs_encoding(shown):
        return shown
    return Header(shown, "utf-8", header_name=header).encode(linesep=CRLF)


def _needs_encoding(value: str) -> bool:
    """Tell whether RFC 2047 must encode it: not ASCII, too long, or looking as if encoded."""
    return not value.isascii() or "=?" in value or len(value) > PLAIN_LENGTH


def _unbroken(value: str) -> str:
    if _LINE_BREAK.search(value):
        code = "mail-line-break"
        raise InvalidInputError({"subject": code}, code, field=one_line(value)[:SHOWN])
    return one_line(value)


def _token(identity: str) -> str:
    return re.sub(r"[^A-Za-z0-9.+_-]", "-", _unbroken(identity))


def _text_part(kind: str, text: str) -> str:
    return _part(f'text/{kind}; charset="utf-8"', "quoted-printable", _quoted_printable(text))


def _calendar_part(calendar: CalendarMessage) -> str:
    media_type = f'text/calendar; method={calendar.method}; charset="utf-8"'
    return _part(media_type, "base64", _base64(calendar.data))


def _calendar_file(calendar: CalendarMessage) -> str:
    media_type = f'application/ics; name="{CALENDAR_FILE}"; method={calendar.method}'
    disposition = f'attachment; filename="{CALENDAR_FILE}"'
    return _part(media_type, "base64", _base64(calendar.data), disposition)


def _file_part(file: MailFile) -> str:
    name = _UNSAFE_NAME.sub("_", one_line(file.name)).strip(". ") or "anlage"
    plain_name = "".join(sign if sign.isascii() else "_" for sign in name)
    disposition = f'attachment; filename="{plain_name}"'
    if plain_name != name:  # RFC 2231
        disposition = f"attachment;{CRLF} filename*=utf-8''{quote(name, safe='')}"
    media_type = f'{_unbroken(file.media_type)};{CRLF} name="{plain_name}"'
    return _part(media_type, "base64", _base64(file.data), disposition)


def _part(media_type: str, encoding: str, body: str, disposition: str = "") -> str:
    headers = [f"Content-Type: {media_type}", f"Content-Transfer-Encoding: {encoding}"]
    if disposition:
        headers.append(f"Content-Disposition: {disposition}")
    return CRLF.join([*headers, "", body])


def _multipart(kind: str, parts: list[str]) -> str:
    """Join parts; the boundary holds signs that neither base64 nor quoted-printable writes."""
    boundary = f"=_{kind}_="
    joined = "".join(f"--{boundary}{CRLF}{part}{CRLF}" for part in parts)
    head = f'Content-Type: multipart/{kind};{CRLF} boundary="{boundary}"'
    return f"{head}{CRLF}{CRLF}{joined}--{boundary}--{CRLF}"


def _base64(data: bytes) -> str:
    return base64.encodebytes(data).decode("ascii").replace("\n", CRLF).removesuffix(CRLF)


def _quoted_printable(text: str) -> str:
    encoded = binascii.b2a_qp(plain(text).replace("\n", CRLF).encode()).decode("ascii")
    return encoded.replace(CRLF, "\n").replace("\n", CRLF)
