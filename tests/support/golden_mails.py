"""Whole mails, byte for byte: `python -m tests.support.golden_mails` writes them anew.

They are read by eye after a change, in a mail program; the test only tells that they changed.
"""

from datetime import UTC, datetime
from pathlib import Path

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.vocabulary import DeadlineKind, DispatchKind
from mintgremium.documents.calendar import calendar_message
from mintgremium.documents.calendar_text import EventIdentity, calendar_event
from mintgremium.documents.mail import MailDraft, MailFile, mail_bytes
from mintgremium.documents.mail_text import mail_text
from mintgremium.documents.mail_values import Letter
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import Attendee
from tests.documents.samples import MEETING, RECIPIENT

FOLDER = Path(__file__).parents[1] / "golden" / "mails"
SENT_AT = datetime(2027, 4, 15, 8, tzinfo=UTC)
DUES = {DeadlineKind.PROPOSALS: datetime(2027, 5, 27, tzinfo=UTC).date()}
KINDS = (
    DispatchKind.SAVE_THE_DATE,
    DispatchKind.INVITATION,
    DispatchKind.UPDATE,
    DispatchKind.CANCEL,
    DispatchKind.UNINVITE,
)


def golden_mail(kind: DispatchKind) -> bytes:
    """Write the mail of a kind for an invented meeting."""
    phrases = Phrases.load("de")
    identity = EventIdentity("3f0c5a52-8e5e-4b57-9f4e-5f3ad1f0a001", 1, SENT_AT, kind)
    attendee = Attendee("Dr. Beate Probe", RECIPIENT.mail)
    files = (MailFile("Tagesordnung_LRT-2027-1.pdf", "application/pdf", b"%PDF-1.4\n"),)
    if kind not in (DispatchKind.INVITATION, DispatchKind.UPDATE):
        files = ()
    letter = Letter(
        TemplateKind(kind.value),
        reason="Der Saal „Ägypten“ ist nicht verfügbar.",
        files=tuple(file.name for file in files),
        dues=DUES,
    )
    words = mail_text(MEETING, RECIPIENT, letter, phrases)
    return mail_bytes(
        MailDraft(
            sender=MEETING.organizer,
            recipient=RECIPIENT,
            subject=words.subject,
            body=words.body,
            html=words.html,
            sent_at=SENT_AT,
            identity=f"{identity.uid}-1",
            calendar=calendar_message(calendar_event(MEETING, identity, (attendee,), phrases)),
            files=files,
        )
    )


def path_of(kind: DispatchKind) -> Path:
    """Return where the mail of a kind lies."""
    return FOLDER / f"{kind}.eml"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for each in KINDS:
        path_of(each).write_bytes(golden_mail(each))
