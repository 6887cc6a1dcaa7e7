"""Each kind of printed document by its name, as PDF bytes."""

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from mintgremium.documents.dispatches import DispatchEntry
from mintgremium.documents.pdf.agenda import agenda_blocks
from mintgremium.documents.pdf.attendance import attendance_list_blocks
from mintgremium.documents.pdf.dispatch_record import dispatch_record_blocks
from mintgremium.documents.pdf.invitation import invitation_blocks
from mintgremium.documents.pdf.minutes import minutes_blocks
from mintgremium.documents.pdf.render import render
from mintgremium.documents.pdf.resolutions import resolutions_blocks
from mintgremium.documents.pdf.setup import letter, page_setup
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import MeetingDocument, Recipient

if TYPE_CHECKING:
    from mintgremium.documents.pdf.blocks import Block


class DocumentKind(StrEnum):
    """The documents of a meeting that can be printed."""

    INVITATION = "invitation"
    AGENDA = "agenda"
    ATTENDANCE_LIST = "attendance_list"
    MINUTES = "minutes"
    RESOLUTIONS = "resolutions"
    DISPATCH_RECORD = "dispatch_record"


_BLOCKS = {
    DocumentKind.AGENDA: agenda_blocks,
    DocumentKind.ATTENDANCE_LIST: attendance_list_blocks,
    DocumentKind.MINUTES: minutes_blocks,
    DocumentKind.RESOLUTIONS: resolutions_blocks,
}


def document_pdf(
    kind: DocumentKind,
    document: MeetingDocument,
    phrases: Phrases,
    recipient: Recipient | None = None,
    dispatches: tuple[DispatchEntry, ...] = (),
) -> bytes:
    """Write a document of a meeting.

    Only the invitation has a recipient, or all members; only the proof of dispatch tells of
    `dispatches`.
    """
    setup = page_setup(document, kind, phrases)
    if kind is DocumentKind.DISPATCH_RECORD:
        return render(dispatch_record_blocks(document, dispatches, phrases), setup)
    if kind is DocumentKind.INVITATION:
        setup = replace(setup, letter=letter(document, phrases, recipient))
        return render(invitation_blocks(document, phrases, recipient), setup)
    blocks: tuple[Block, ...] = _BLOCKS[kind](document, phrases)
    return render(blocks, setup)
