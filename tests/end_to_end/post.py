"""Answers to the invitation of the sample workspace, some of them not clear, as files to drop."""

from pathlib import Path

from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import MeetingState
from mintgremium.services.workspace_services import Services
from tests.support.answers import Answer, Mail, mail_with, part

WORDS = """Guten Tag,

ich komme gern, allerdings erst gegen Mittag.

Viele Grüße
"""


def write_answers(services: Services, folder: Path) -> list[Path]:
    """Write the mails and return where they lie."""
    folder.mkdir(parents=True, exist_ok=True)
    meeting = next(row for row in services.meetings.rows() if row.state is MeetingState.INVITED)
    meetings = services.listing.objects("meetings")
    (row,) = [each for each in meetings if each["reference"] == meeting.reference]
    people = [each.address for each in services.invitations.rows(meeting.id)]
    start = f"DTSTART:{meeting.start.at.astimezone(BERLIN):%Y%m%dT%H%M%S}"
    same = {"uid": str(row["uid"]), "start": start, "sequence": None}

    def mail(number: int, status: str, text: str = "", sender: str = "", **more: object) -> bytes:
        stamp = f"20261125T08{number:02d}00Z"
        address = str(more.pop("attendee", people[number]))
        answer = Answer(attendee=address, status=status, stamp=stamp, **{**same, **more})
        heads = {"sender": sender or address, "date": "Wed, 25 Nov 2026 09:30:00 +0100"}
        return mail_with(answer, text, subject=f"{status}: {meeting.name}", **heads).data()

    mails = [
        mail(0, "ACCEPTED", "Freue mich auf die Runde."),
        mail(2, "TENTATIVE", method="COUNTER", start="DTSTART:20261211T090000Z"),
        mail(1, "DECLINED", "Leider nicht da.", sender="vorzimmer@example.org"),
        mail(3, "DELEGATED", parameters=';DELEGATED-TO="mailto:vertretung@example.net"'),
        mail(5, "ACCEPTED", attendee="gast@example.net"),
        mail(4, "DECLINED", start="DTSTART:20261101T090000Z"),
        Mail(
            body=part(WORDS, "text/plain; charset=utf-8"),
            sender=people[5],
            subject=f"AW: Einladung {meeting.reference}",
            date="Wed, 25 Nov 2026 10:12:00 +0100",
        ).data(),
        Mail(
            body=part(b"x", 'application/ms-tnef; name="winmail.dat"', "base64"),
            sender=people[6],
            subject="Zugesagt",
            date="Tue, 24 Nov 2026 16:40:00 +0100",
        ).data(),
    ]
    paths = []
    for number, data in enumerate(mails, 1):
        paths.append(folder / f"Antwort {number}.eml")
        paths[-1].write_bytes(data)
    return paths
