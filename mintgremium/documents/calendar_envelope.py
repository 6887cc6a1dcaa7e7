"""What surrounds the records of every calendar file: the calendar, its zone, names of people."""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote

from mintgremium.core.overriding import override
from mintgremium.documents.calendar_check import ensure_valid_record
from mintgremium.documents.calendar_folding import mend_folds
from mintgremium.documents.calendar_zone import VTIMEZONE
from mintgremium.documents.plain import one_line, wire_address

if TYPE_CHECKING:
    from icalendar import Calendar, Component, vCalAddress, vText

PRODUCT = "-//mintgremium//mintgremium//DE"
LOOK_ALIKES = str.maketrans('"\\^', "'/ˆ")
_ESCAPED = re.compile(r"[\\;,]")
_END = b"END:VCALENDAR\r\n"


def assemble(calendar: "Calendar", records: Iterable["Component"]) -> Iterator[bytes]:
    """Put the fixed time zone and the records before the end of the calendar."""
    return _joined(calendar, (mend_folds(record.to_ical()) for record in records))


def published(calendar: "Calendar", records: Iterable["Component"]) -> Iterator[bytes]:
    """Assemble a calendar of any length, each record checked as it goes out."""
    return _joined(calendar, (_checked(mend_folds(record.to_ical())) for record in records))


def _joined(calendar: "Calendar", records: Iterator[bytes]) -> Iterator[bytes]:
    yield mend_folds(calendar.to_ical().removesuffix(_END)) + VTIMEZONE
    yield from records
    yield _END


def _checked(record: bytes) -> bytes:
    ensure_valid_record(record, "PUBLISH")
    return record


def empty_calendar(method: str) -> "Calendar":
    """Begin a calendar of one method."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    return calendar


def published_calendar(name: str, refresh: timedelta) -> "Calendar":
    """Begin a calendar to subscribe to; `refresh` asks for renewal (RFC 7986 §5)."""
    from icalendar import vDuration, vText

    calendar = empty_calendar("PUBLISH")
    interval = vDuration(refresh)
    interval.params["VALUE"] = "DURATION"
    calendar.add("name", vText(one_line(name)))
    calendar.add("x-wr-calname", vText(one_line(name)))
    calendar.add("refresh-interval", interval)
    calendar.add("x-published-ttl", vDuration(refresh))
    return calendar


def text_value(text: str) -> "vText":
    r"""Make a text with the escapes of RFC 5545 §3.3.11.

    icalendar itself would turn the `\N` of `C:\Neu` into a new line.
    """
    from icalendar import vText

    class Text(vText):
        """A text with escapes of our own."""

        @override
        def to_ical(self) -> bytes:
            return _ESCAPED.sub(r"\\\g<0>", str(self)).replace("\n", "\\n").encode()

    return Text(text)


def calendar_address(name: str, mail: str) -> "vCalAddress":
    """Write a mailbox; what clients without RFC 6868 misread in a name gets a look-alike."""
    from icalendar import vCalAddress

    local, _, domain = wire_address(mail).rpartition("@")
    address = vCalAddress(f"mailto:{quote(local, safe='!$*+-._~')}@{domain}")
    if shown := one_line(name):
        address.params["CN"] = shown.translate(LOOK_ALIKES)
    return address
