"""Stored records with the rules that need no database."""

from mintgremium.models.agenda import AgendaItem, Attachment, AttachmentContent
from mintgremium.models.base import Base, Record, record_types
from mintgremium.models.committee import (
    Committee,
    CommitteeRole,
    CommitteeRule,
    DeadlineRule,
    MailTemplate,
    Membership,
    ReminderRule,
    Seat,
    SeatBearer,
    Succession,
)
from mintgremium.models.dispatch import (
    Dispatch,
    DispatchDocument,
    DispatchRecipient,
    Invitation,
    OutgoingMail,
    Reminder,
    Reply,
)
from mintgremium.models.journal import JournalEntry, JournalStep
from mintgremium.models.meeting import Meeting, MeetingCommittee
from mintgremium.models.minutes import ActionItem, Attendance, Minutes, Resolution, SpentNumber
from mintgremium.models.organization import (
    Land,
    Organization,
    OrganizationChange,
    OrganizationName,
)
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
    "CommitteeRole",
    "CommitteeRule",
    "DeadlineRule",
    "Dispatch",
    "DispatchDocument",
    "DispatchRecipient",
    "Employment",
    "Invitation",
    "JournalEntry",
    "JournalStep",
    "Land",
    "LayerDay",
    "MailTemplate",
    "Meeting",
    "MeetingCommittee",
    "Membership",
    "Minutes",
    "Organization",
    "OrganizationChange",
    "OrganizationName",
    "OutgoingMail",
    "Person",
    "PersonEmail",
    "Poll",
    "PollAnswer",
    "PollLetter",
    "PollOption",
    "PollSeat",
    "Record",
    "Reminder",
    "ReminderRule",
    "Reply",
    "Resolution",
    "RotationTurn",
    "SchoolHoliday",
    "Seat",
    "SeatBearer",
    "SpentNumber",
    "Succession",
    "WorkspaceSetting",
    "record_types",
]
