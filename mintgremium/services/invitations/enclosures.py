"""The files that go out with messages: the agenda, and chosen attachments of the meeting."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.documents.mail import MailFile
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import ItemEntry, MeetingDocument
from mintgremium.services.invitations.check_content import closed_items
from mintgremium.services.invitations.checks import WITH_AGENDA
from mintgremium.services.invitations.rows import Addressee, InvitationPlan

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

PDF = "application/pdf"

ATTACHED = """
SELECT f.id, f.file_name, f.mime_type, c.content, coalesce(a.public, 1),
       EXISTS (SELECT 1 FROM agenda_item p WHERE p.id = a.parent_id AND p.public = 0)
FROM attachment f
JOIN attachment_content c ON c.sha512 = f.sha512
LEFT JOIN agenda_item a ON a.id = f.agenda_item_id
WHERE f.meeting_id = ? ORDER BY f.name, f.id
"""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """One file, and who may read it: everybody, or only those who hold a seat, or the others."""

    file: MailFile
    for_members: bool = True
    for_outsiders: bool = True
    is_agenda: bool = False


def for_readers(
    enclosures: Sequence[Enclosure], people: Sequence[Addressee]
) -> tuple[Enclosure, ...]:
    """Keep what all of these people may read."""
    outside = any(person.seat_id is None or person.for_information for person in people)
    return tuple(
        each for each in enclosures if (each.for_outsiders if outside else each.for_members)
    )


def enclosures_of(
    reader: "Reader",
    plan: InvitationPlan,
    document: MeetingDocument,
    attachments: Sequence[UUID],
    language: str,
) -> tuple[Enclosure, ...]:
    """Print the agenda, once more without what is confidential if needed, and read the files."""
    agenda: tuple[Enclosure, ...] = ()
    if plan.kind in WITH_AGENDA and document.items:
        agenda = _agendas(plan, document, Phrases.load(language))
    wanted = {key.hex for key in attachments}
    files = [row for row in reader.rows(ATTACHED, (plan.meeting_id.hex,)) if row[0] in wanted]
    return (
        *agenda,
        *(
            Enclosure(MailFile(name, media, data), for_outsiders=bool(public) and not below)
            for _, name, media, data, public, below in files
        ),
    )


def _agendas(
    plan: InvitationPlan, document: MeetingDocument, phrases: Phrases
) -> tuple[Enclosure, ...]:
    whole = _agenda(document, phrases)
    outsiders = [*plan.copies, *(each for each in plan.recipients if each.seat_id is None)]
    if not outsiders or not any(closed_items(document.items)):
        return (whole,)
    public = _agenda(replace(document, items=_public(document.items)), phrases)
    return (
        replace(whole, for_outsiders=False),
        replace(public, for_members=False),
    )


def _agenda(document: MeetingDocument, phrases: Phrases) -> Enclosure:
    from mintgremium.documents.pdf.files import DocumentKind, document_pdf

    name = phrases.text("mail.agenda_file", reference=document.reference)
    data = document_pdf(DocumentKind.AGENDA, document, phrases)
    return Enclosure(MailFile(name, PDF, data), is_agenda=True)


def _public(items: Sequence[ItemEntry]) -> tuple[ItemEntry, ...]:
    """Leave out confidential items and all below them."""
    return tuple(replace(item, items=_public(item.items)) for item in items if item.public)
