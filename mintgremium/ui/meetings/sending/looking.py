"""What the dialog reads before anything is sent, in one go and off the window's thread."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.vocabulary import DispatchKind
from mintgremium.services.attachments.rows import AttachmentRow
from mintgremium.services.invitations.planning import Unsent
from mintgremium.services.invitations.rows import Finding, InvitationPlan

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user chose; no `attachments` yet means those that are not confidential."""

    meeting_id: UUID
    kind: DispatchKind
    on: date | None
    attachments: tuple[UUID, ...] | None
    language: str  # of the window
    only_new: bool = False  # to those alone who were not written to yet


@dataclass(frozen=True, slots=True)
class Looked:
    """What was read to be looked at; `attachments` are those that were chosen."""

    plan: InvitationPlan
    lines: tuple[tuple[Finding, str], ...]
    attachments: tuple[UUID, ...]
    files: tuple[AttachmentRow, ...]
    confidential: frozenset[UUID]
    unsent: Unsent


def look(services: "Services", wanted: Wanted) -> Looked:
    """Work out who would get what; quick, so that the check does not wait for papers."""
    from mintgremium.services.invitations.findings import finding_words

    invitations = services.invitations
    plan = invitations.prepare(wanted.meeting_id, wanted.kind, wanted.on, only_new=wanted.only_new)
    files = services.attachments.rows(wanted.meeting_id)
    confidential = invitations.confidential_items(wanted.meeting_id)
    chosen = wanted.attachments
    if chosen is None:
        chosen = tuple(row.id for row in files if row.item_id not in confidential)
    return Looked(
        plan,
        tuple(finding_words(plan, wanted.language)),
        chosen,
        files,
        confidential,
        invitations.unsent(wanted.meeting_id),
    )
