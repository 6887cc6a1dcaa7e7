"""Stored records with the rules that need no database."""

from mintgremium.models.agenda import AgendaItem, Attachment, AttachmentContent
from mintgremium.models.base import Base, Record, record_types
from mintgremium.models.committee import (
    Committee,
    CommitteeRule,
    DeadlineRule,
    Membership,
    Seat,
)
from mintgremium.models.dispatch import Dispatch, DispatchRecipient, Invitation
from mintgremium.models.journal import JournalEntry, JournalStep
from mintgremium.models.meeting import Meeting, MeetingCommittee
from mintgremium.models.minutes import ActionItem, Attendance, Minutes, Resolution, SpentNumber
from mintgremium.models.organization import Land, Organization, OrganizationName
from mintgremium.models.person import Employment, Person, PersonEmail
from mintgremium.models.planning import (
    CalendarLayer,
    LayerDay,
    Poll,
    PollAnswer,
    PollLetter,
    PollOption,
    PollSeat,
    RotationTurn,
    SchoolHoliday,
)
from mintgremium.models.workspace import WorkspaceSetting

__all__ = [
    "ActionItem",
    "AgendaItem",
    "Attachment",
    "AttachmentContent",
    "Attendance",
    "Base",
    "CalendarLayer",
    "Committee",
    "CommitteeRule",
    "DeadlineRule",
    "Dispatch",
    "DispatchRecipient",
    "Employment",
    "Invitation",
    "JournalEntry",
    "JournalStep",
    "Land",
    "LayerDay",
    "Meeting",
    "MeetingCommittee",
    "Membership",
    "Minutes",
    "Organization",
    "OrganizationName",
    "Person",
    "PersonEmail",
    "Poll",
    "PollAnswer",
    "PollLetter",
    "PollOption",
    "PollSeat",
    "Record",
    "Resolution",
    "RotationTurn",
    "SchoolHoliday",
    "Seat",
    "SpentNumber",
    "WorkspaceSetting",
    "record_types",
]
