"""Stored records with the rules that need no database."""

from mintgremium.models.agenda import AgendaItem, Attachment, AttachmentContent
from mintgremium.models.base import Base, Record, record_types
from mintgremium.models.committee import Committee, DeadlineRule, Membership, Seat
from mintgremium.models.dispatch import Dispatch, DispatchRecipient, Invitation
from mintgremium.models.journal import JournalEntry, JournalStep
from mintgremium.models.meeting import Meeting, MeetingCommittee
from mintgremium.models.minutes import ActionItem, Attendance, Minutes, Resolution, SpentNumber
from mintgremium.models.organization import Land, Organization, OrganizationName
from mintgremium.models.person import Employment, Person, PersonEmail
from mintgremium.models.workspace import WorkspaceSetting

__all__ = [
    "ActionItem",
    "AgendaItem",
    "Attachment",
    "AttachmentContent",
    "Attendance",
    "Base",
    "Committee",
    "DeadlineRule",
    "Dispatch",
    "DispatchRecipient",
    "Employment",
    "Invitation",
    "JournalEntry",
    "JournalStep",
    "Land",
    "Meeting",
    "MeetingCommittee",
    "Membership",
    "Minutes",
    "Organization",
    "OrganizationName",
    "Person",
    "PersonEmail",
    "Record",
    "Resolution",
    "Seat",
    "SpentNumber",
    "WorkspaceSetting",
    "record_types",
]
