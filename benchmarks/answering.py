"""P19: one reply mail, against parsing it with the bare libraries and one look-up by UID.

The mail is as large as those of Outlook: words twice, a calendar with its time zone and much that
nobody needs. Both sides find the same UID and the same answer before timing.
"""

from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from benchmarks.pairing import Ratio, compare

REPEAT = 5
MORE_PAIRS = 4
BY_UID = "SELECT id FROM meeting WHERE uid = ?"
PAGE = "<p>Ich komme gern.</p>" * 120
DESCRIPTION = "Tagesordnung\\n" + "TOP 1 Begrüßung und Aussprache\\n" * 60


def ratios(folder: Path, pairs: int) -> Iterator[Ratio]:
    """P19: make a sample workspace and measure on it."""
    from mintgremium.services.workspace_services import build_services
    from mintgremium.services.workspaces.creating import create_sample

    workspace = create_sample(folder / "answers.mintgremium")
    yield reading(build_services(workspace), pairs)
    workspace.close()


def reading(services: Any, pairs: int) -> Ratio:
    """P19: from the bytes of a mail to whose answer it is."""
    from icalendar import Calendar

    from mintgremium.services.replies.known import Ledger
    from mintgremium.services.replies.matching import Taken, match
    from mintgremium.services.replies.sources import read_bytes

    reader, now = services.workspace.reader, services.clock()
    uid, address = reader.one(
        "SELECT m.uid, i.address FROM meeting m JOIN invitation i ON i.meeting_id = m.id "
        "WHERE m.state = 'invited' ORDER BY i.created, i.id"
    )
    data = mail(uid, address, now)

    def bare() -> object:
        for part in message_from_bytes(data).walk():
            if part.get_content_type() == "text/calendar":
                event = Calendar.from_ical(part.get_payload(decode=True)).walk("VEVENT")[0]
                return reader.one(BY_UID, (str(event["UID"]),))
        return None

    def ours() -> object:
        (found,) = read_bytes("answer.eml", data)
        known = Ledger(reader).meeting(found.answer.uid)
        return match(found.answer, found.mail, known, now)

    if bare() is None or not isinstance(ours(), Taken):
        raise AssertionError("the mail is not understood")
    return compare(
        f"P19 one reply mail of {len(data) // 1000} kB",
        bare,
        ours,
        target=2,
        pairs=pairs * MORE_PAIRS,
        repeat=REPEAT,
    )


def mail(uid: str, address: str, now: datetime) -> bytes:
    """Write a reply as Outlook does."""
    lines = [
        "BEGIN:VCALENDAR", "METHOD:REPLY", "PRODID:Microsoft Exchange Server 2010", "VERSION:2.0",
        "BEGIN:VTIMEZONE", "TZID:W. Europe Standard Time",
        "BEGIN:STANDARD", "DTSTART:16010101T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "END:VTIMEZONE",
        "BEGIN:VEVENT", f"ATTENDEE;PARTSTAT=ACCEPTED;CN=Somebody:mailto:{address}",
        f"DESCRIPTION:{DESCRIPTION}", f"UID:{uid}", "SUMMARY;LANGUAGE=de-DE:Zugesagt",
        "CLASS:PUBLIC", "PRIORITY:5", f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}", "TRANSP:OPAQUE",
        "STATUS:CONFIRMED", "SEQUENCE:0", "LOCATION;LANGUAGE=de-DE:Berlin",
        "X-MICROSOFT-CDO-APPT-SEQUENCE:0", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
        "X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY", "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE",
        "X-MICROSOFT-CDO-IMPORTANCE:1", "X-MICROSOFT-CDO-INSTTYPE:0", "END:VEVENT",
        "END:VCALENDAR", "",
    ]  # fmt: skip
    message = EmailMessage()
    message["From"], message["To"] = address, "gremien@example.org"
    message["Subject"], message["Date"] = "Zugesagt", format_datetime(now)
    message.set_content("Ich komme gern.\n" * 60)
    message.add_alternative(PAGE, subtype="html")
    message.add_alternative(
        "\r\n".join(lines).encode(), maintype="text", subtype="calendar", cte="base64",
        params={"method": "REPLY", "charset": "utf-8"},
    )  # fmt: skip
    return message.as_bytes()
