"""Mails that ask people whether what is stored about them is right."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.mail_addresses import is_mail_address
from mintgremium.documents.facts import Fact
from mintgremium.documents.mail_values import contact_values, person_values
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import Organizer, Recipient
from mintgremium.services.contacts.people import person_detail
from mintgremium.services.invitations.messages import NO_MAILBOX, plain_word
from mintgremium.services.mail_templates.reads import letter_template

if TYPE_CHECKING:
    from mintgremium.services.contacts.rows import PersonDetail
    from mintgremium.storage.reader import Reader

# The committee that somebody belongs to, or else the first one: it is the one that asks.
COMMITTEE = """
SELECT c.id, c.name, c.short_name, c.organizer_name, c.organizer_email, c.letterhead
FROM committee c
ORDER BY EXISTS (SELECT 1 FROM membership m JOIN seat s ON s.id = m.seat_id
                 WHERE m.person_id = :person AND s.committee_id = c.id
                   AND (m.end_date IS NULL OR m.end_date >= :today)) DESC, c.position, c.id
LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Question:
    """One mail to one person."""

    person_id: UUID
    file_name: str
    mail: bytes


def questions(
    reader: "Reader", person_ids: Iterable[UUID], now: datetime, language: str = "de"
) -> Iterator[Question]:
    """Write a draft for each person who has an address; the others are left out."""
    phrases = Phrases.load(language)
    for person_id in person_ids:
        person = person_detail(reader, person_id, now.date())
        if person is None or not any(map(is_mail_address, person.emails)):
            continue
        row = reader.one(COMMITTEE, {"person": person_id.hex, "today": now.date().isoformat()})
        if row is not None:
            yield _question(reader, person, row, now, phrases)


def _question(
    reader: "Reader",
    person: "PersonDetail",
    row: tuple[Any, ...],
    now: datetime,
    phrases: Phrases,
) -> Question:
    from mintgremium.documents.mail import MailDraft, mail_bytes

    committee_id, name, short, organizer, mail, letterhead = row
    lines = tuple(filter(None, str(letterhead).splitlines()))
    sender = Organizer(organizer or name, mail or NO_MAILBOX, lines)
    address = next(filter(is_mail_address, person.emails))
    recipient = Recipient(name=person.name, mail=address, salutation=person.salutation)
    template = letter_template(
        reader, [UUID(hex=committee_id)], TemplateKind.CONFIRM_CONTACT, phrases
    )
    below = dict.fromkeys((sender.name, *lines))
    values = person_values(recipient, name, short, below, phrases)
    text = template.write(values | contact_values(_facts(person, phrases)), phrases)
    draft = MailDraft(
        sender=sender,
        recipient=recipient,
        subject=text.subject,
        body=text.body,
        html=text.html,
        sent_at=now,
        identity=f"confirm-{person.id.hex}-{now:%Y%m%dT%H%M%S}",
    )
    return Question(person.id, f"{plain_word(person.name)}.eml", mail_bytes(draft))


def _facts(person: "PersonDetail", phrases: Phrases) -> list[Fact]:
    """List what is stored, as the person should check it."""
    work = person.employments[0].organization if person.employments else ""
    pairs = (
        ("name", person.name),
        ("function", person.function),
        ("workplace", work),
        ("emails", ", ".join(person.emails)),
        ("phone", person.phone),
    )
    return [Fact(phrases.text(f"contact_check.{key}"), value or "–") for key, value in pairs]
