"""The mails that remind, in the words of the committee."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.correspondence import ReminderKind, TemplateKind
from mintgremium.core.moments import BERLIN, Moment, to_berlin
from mintgremium.documents.mail_text import MailText
from mintgremium.documents.mail_values import Letter, meeting_values
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import CommitteeTitle, MeetingDocument, Recipient
from mintgremium.services.contacts.people import person_detail
from mintgremium.services.invitations.messages import plain_word, with_sender
from mintgremium.services.mail_templates.reads import (
    COMMITTEE,
    dues_of,
    letter_template,
    mail_habits,
    open_tasks,
)
from mintgremium.services.meetings.document import compose, is_sample, organizer_of
from mintgremium.services.reminders.rows import Need

if TYPE_CHECKING:
    from mintgremium.services.outbox.rows import OutboxDraft
    from mintgremium.storage.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One finished mail."""

    file_name: str
    name: str
    address: str
    text: MailText
    message_id: str
    data: bytes
    reminder: ReminderKind

    def draft(self) -> "OutboxDraft":
        """Return it as the outbox takes it."""
        from mintgremium.services.outbox.rows import OutboxDraft

        return OutboxDraft(
            purpose=f"reminder_{self.reminder}",
            name=self.name,
            address=self.address,
            subject=self.text.subject,
            message_id=self.message_id,
            data=self.data,
        )


@dataclass
class LetterWriter:
    """Writes reminders; a meeting that several are about is read once."""

    reader: "Reader"
    now: datetime
    language: str = "de"
    _documents: dict[UUID, MeetingDocument] = field(default_factory=dict)

    def words(self, needs: Sequence[Need]) -> MailText:
        """Write what one person reads; the first need decides."""
        return self._words(needs[0], self._recipient(needs[0]), self._document(needs[0]))

    def write(self, needs: Sequence[Need], *, is_unsent: bool) -> Written:
        """Write one mail. The same needs always give the same name and Message-ID."""
        from mintgremium.documents.mail import MailDraft, mail_bytes, message_id

        first = needs[0]
        recipient, document = self._recipient(first), self._document(first)
        text = self._words(first, recipient, document)
        mark = hashlib.sha256("|".join(first.key).encode()).hexdigest()[:32]
        draft = MailDraft(
            sender=document.organizer,
            recipient=recipient,
            subject=text.subject,
            body=text.body,
            html=text.html if mail_habits(self.reader, first.rule.committee_id).html else "",
            sent_at=self.now,
            identity=f"reminder-{mark}",
            is_unsent=is_unsent,
        )
        return Written(
            file_name=f"{plain_word(recipient.name)}_{mark[:8]}.eml",
            name=recipient.name,
            address=recipient.mail,
            text=text,
            message_id=message_id(draft),
            data=mail_bytes(draft),
            reminder=first.rule.reminder,
        )

    def _words(self, need: Need, recipient: Recipient, document: MeetingDocument) -> MailText:
        phrases = Phrases.load(self.language)
        kind = TemplateKind(f"reminder_{need.rule.reminder}")
        today = to_berlin(self.now).date()
        of_meeting = need.meeting_id is not None and not need.subject
        letter = Letter(
            kind,
            tasks=open_tasks(self.reader, need.who.person_id, need.who.seat_id),
            dues=dues_of(self.reader, need.meeting_id, today)
            if of_meeting and need.meeting_id
            else {},
        )
        values = meeting_values(document, recipient, letter, phrases)
        template = letter_template(self.reader, [need.rule.committee_id], kind, phrases)
        return template.write(values, phrases, sample=is_sample(self.reader))

    def _recipient(self, need: Need) -> Recipient:
        who = need.who
        salutation = who.salutation
        if not salutation and who.person_id is not None:
            person = person_detail(self.reader, who.person_id, to_berlin(self.now).date())
            salutation = person.salutation if person else ""
        return Recipient(name=who.name, mail=who.address, salutation=salutation, seat=who.seat)

    def _document(self, need: Need) -> MeetingDocument:
        """Return the meeting; what is due for no meeting comes from the committee as such."""
        key = need.meeting_id or need.rule.committee_id
        if key not in self._documents:
            today = to_berlin(self.now).date()
            if need.meeting_id is not None:
                document = compose(self.reader, need.meeting_id, today)
            else:
                document = self._of_committee(need.rule.committee_id)
            self._documents[key] = with_sender(document)
        return self._documents[key]

    def _of_committee(self, committee_id: UUID) -> MeetingDocument:
        row = self.reader.one(COMMITTEE, (committee_id.hex,)) or ("", "", "", "", "", "")
        today = to_berlin(self.now).date()
        document = MeetingDocument(
            committees=(CommitteeTitle(row[0], row[1]),),
            label=row[0],
            start=Moment(datetime.combine(today, time(12), tzinfo=BERLIN)),
            organizer=organizer_of([(*row[:5], "")]),
            dated=today,
        )
        return replace(document, sample=is_sample(self.reader))
