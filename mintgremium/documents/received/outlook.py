"""Read a mail or an answer that Outlook saved as `.msg` (MS-OXMSG, MS-OXOCAL)."""

import struct
from collections.abc import Mapping
from email import message_from_string
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from uuid import UUID

from mintgremium.documents.received.calendars import read_calendar
from mintgremium.documents.received.faults import Fault, UnreadableError
from mintgremium.documents.received.mails import (
    LONGEST_HEADER,
    LONGEST_TEXT,
    MOST_BYTES,
    MOST_ENCLOSED,
    header_text,
    is_automatic,
    read_mail,
    sender_of,
    text_of_html,
)
from mintgremium.documents.received.mapi import Properties, named_keys
from mintgremium.documents.received.rows import CalendarAnswer, ReceivedMail, Responder

if TYPE_CHECKING:
    from datetime import datetime

SIGNATURE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MOST_ATTACHED: Final = 100
_MEETING: Final = UUID("6ed8da90-450b-101b-98da-00aa003f1305")
_APPOINTMENT: Final = UUID("00062002-0000-0000-c000-000000000046")
_GLOBAL_ID, _CLEAN_ID, _ANSWERED = (_MEETING, 0x03), (_MEETING, 0x23), (_MEETING, 0x01)
_SEQUENCE, _START, _END = (_APPOINTMENT, 0x8201), (_APPOINTMENT, 0x820D), (_APPOINTMENT, 0x820E)
_COUNTER = (_APPOINTMENT, 0x8257)
_NEW_START, _NEW_END = (_APPOINTMENT, 0x8250), (_APPOINTMENT, 0x8251)
_ANSWERS: Final = MappingProxyType({"pos": "ACCEPTED", "neg": "DECLINED", "tent": "TENTATIVE"})
_RESPONSE: Final = "ipm.schedule.meeting.resp."
_FOREIGN_UID: Final = b"vCal-Uid\x01\x00\x00\x00"

Keys = Mapping[tuple[UUID, int], int]


def read_outlook(data: bytes) -> ReceivedMail:
    """Read a `.msg`. Raises UnreadableError."""
    from olefile import OleFileIO

    if len(data) > MOST_BYTES:
        raise UnreadableError(Fault.TOO_LARGE)
    try:
        with OleFileIO(BytesIO(data)) as ole:
            return _message(Properties(ole), named_keys(ole), 0)
    except (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, struct.error):
        raise UnreadableError(Fault.UNREADABLE) from None
    except (RecursionError, OverflowError, MemoryError):
        raise UnreadableError(Fault.TOO_MANY_PARTS) from None


def _message(message: Properties, keys: Keys, depth: int) -> ReceivedMail:
    if depth > MOST_ENCLOSED:
        raise UnreadableError(Fault.TOO_MANY_PARTS)
    if not message.text(0x001A):
        raise UnreadableError(Fault.UNREADABLE)
    headers = message_from_string(message.text(0x007D)[:LONGEST_TEXT].lstrip())
    name, sender = _sender(message)
    if not sender:
        name, sender = sender_of(headers)
    sent_at = message.time(0x0039) or message.time(0x0E06)
    attached = _Attached(message, keys, depth)
    answer = _answer(message, keys, sender, name)
    return ReceivedMail(
        sender=sender,
        sender_name=name[:LONGEST_HEADER],
        recipients=tuple(filter(None, [message.text(0x0076).casefold()])),
        subject=header_text(message.text(0x0037)),
        text=_text(message)[:LONGEST_TEXT],
        sent_at=sent_at,
        automatic=is_automatic(headers),
        related=" ".join((message.text(0x1042), message.text(0x1039)))[:LONGEST_TEXT],
        answers=(answer,) if answer else tuple(attached.answers),
        faults=tuple(dict.fromkeys(attached.faults)),
        enclosed=tuple(attached.enclosed),
    )


def _sender(message: Properties) -> tuple[str, str]:
    """Return for whom it was written, or else by whom; an inner address of Exchange is none."""
    for name, smtp, kind, address in (
        (0x0042, 0x5D02, 0x0064, 0x0065),
        (0x0C1A, 0x5D01, 0x0C1E, 0x0C1F),
    ):
        found = message.text(smtp)
        if not found and message.text(kind).upper() == "SMTP":
            found = message.text(address)
        if "@" in found:
            return message.text(name), found.strip().casefold()
    return "", ""


def _text(message: Properties) -> str:
    plain = message.text(0x1000)
    if not plain.strip():
        plain = text_of_html((message.data(0x1013) or b"").decode("utf-8", errors="replace"))
    return plain.replace("\r\n", "\n").replace("\0", "")


def _answer(message: Properties, keys: Keys, sender: str, name: str) -> CalendarAnswer | None:
    """Return the answer that the class of the message stands for."""
    kind = message.text(0x001A).casefold()
    if not kind.startswith(_RESPONSE):
        return None
    is_counter = message.flag(keys.get(_COUNTER, 0))
    start, end = (_NEW_START, _NEW_END) if is_counter else (_START, _END)
    status = _ANSWERS.get(kind.removeprefix(_RESPONSE)[:4].rstrip("."), "")
    return CalendarAnswer(
        method="COUNTER" if is_counter else "REPLY",
        uid=_uid(message, keys),
        sequence=message.number(keys.get(_SEQUENCE, 0)),
        stamp=_time(message, keys, _ANSWERED) or message.time(0x0039),
        start=_time(message, keys, start),
        end=_time(message, keys, end),
        responders=(Responder(address=sender, name=name, status=status),) if sender else (),
        summary=header_text(message.text(0x0070)),
    )


def _time(message: Properties, keys: Keys, key: tuple[UUID, int]) -> "datetime | None":
    return message.time(keys.get(key, 0))


def _uid(message: Properties, keys: Keys) -> str:
    """Return the UID as the organiser wrote it: Outlook wraps foreign ones (MS-OXCICAL)."""
    for key in (_CLEAN_ID, _GLOBAL_ID):
        found = message.data(keys.get(key, 0))
        at = found.find(_FOREIGN_UID)
        if at >= 0:
            return _until_zero(found[at + len(_FOREIGN_UID) :])
        if found:
            return found.hex().upper()
    return ""


def _until_zero(data: bytes) -> str:
    """Return the text before the closing zero."""
    return data.partition(b"\0")[0].decode("utf-8", errors="replace")


class _Attached:
    """What is attached, each kind for itself."""

    def __init__(self, message: Properties, keys: Keys, depth: int) -> None:
        self.answers: list[CalendarAnswer] = []
        self.faults: list[Fault] = []
        self.enclosed: list[ReceivedMail] = []
        for number, part in enumerate(message.parts()):
            if number >= MOST_ATTACHED:
                raise UnreadableError(Fault.TOO_MANY_PARTS)
            inner = part.enclosed()
            if inner is not None:
                self.enclosed.append(_message(inner, keys, depth + 1))
            else:
                self._take(part)

    def _take(self, part: Properties) -> None:
        name = (part.text(0x3707) or part.text(0x3704)).casefold()
        kind = part.text(0x370E).casefold()
        try:
            if kind == "text/calendar" or name.endswith((".ics", ".vcs")):
                self.answers += read_calendar(part.data(0x3701))
            elif name.endswith(".eml"):
                self.enclosed.append(read_mail(part.data(0x3701)))
            elif name.endswith(".p7m"):
                self.faults.append(Fault.SEALED)
        except UnreadableError as error:
            self.faults.append(error.fault)
