"""The frozen trees that services hand over and from which every document is made.

Texts are what people typed: never markup, line breaks kept. Instants are aware; nothing here reads
a clock. A word of a closed list (a role, a state) stays a key; `Phrases` turns it into language.
"""

from dataclasses import dataclass
from datetime import date, datetime

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import (
    ActionState,
    AttendanceMode,
    AttendanceRole,
    AttendanceState,
    DispatchKind,
    ItemKind,
    ItemState,
    MeetingMode,
    MinutesState,
    MinutesType,
    ResolutionResult,
)


@dataclass(frozen=True, slots=True)
class CommitteeTitle:
    """A committee by its full and its short name."""

    name: str
    short_name: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where people meet; every part may be empty."""

    name: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    room: str = ""

    def lines(self) -> tuple[str, ...]:
        """List the lines of the address that are not empty."""
        city = f"{self.postal_code} {self.city}".strip()
        return tuple(line for line in (self.name, self.room, self.street, city) if line)


@dataclass(frozen=True, slots=True)
class Organizer:
    """Who invites: the mailbox that answers go to, and what the letterhead says."""

    name: str
    mail: str
    letterhead: tuple[str, ...] = ()  # the sender's name first, then its address lines
    contact: tuple[str, ...] = ()  # person, telephone, web address: the information block
    signatory: str = ""  # who signs the letter


@dataclass(frozen=True, slots=True)
class Recipient:
    """One addressee of a letter or mail, as of the day of sending."""

    name: str
    mail: str
    salutation: str = ""  # the whole line, "Sehr geehrte Frau Dr. Weiß,"; empty: the general one
    address: tuple[str, ...] = ()  # the lines of the address field, the name among them
    seat: str = ""


@dataclass(frozen=True, slots=True)
class ResolutionEntry:
    """A resolution with the votes counted for it, None where nobody counted."""

    text: str
    number: str = ""
    result: ResolutionResult | None = None
    yes: int | None = None
    no: int | None = None
    abstain: int | None = None


@dataclass(frozen=True, slots=True)
class TaskEntry:
    """Something to be done, by whom and until when."""

    title: str
    responsible: str = ""
    due: date | None = None
    state: ActionState = ActionState.OPEN


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """An agenda item with what was planned and what came of it; its sub-items are nested."""

    title: str
    number: str = ""
    kind: ItemKind = ItemKind.INFORMATION
    state: ItemState = ItemState.PLANNED
    public: bool = True
    minutes_allotted: int | None = None
    begins: datetime | None = None  # running clock time
    ends: datetime | None = None
    rapporteur: str = ""
    note: str = ""
    proposal: str = ""
    text: str = ""
    result: str = ""
    resolutions: tuple[ResolutionEntry, ...] = ()
    tasks: tuple[TaskEntry, ...] = ()
    items: tuple["ItemEntry", ...] = ()


@dataclass(frozen=True, slots=True)
class AttendanceEntry:
    """How one seat or guest takes part; `land` is empty for seats of organisations."""

    seat: str = ""
    land: str = ""
    organization: str = ""
    person: str = ""  # empty: the seat is vacant or nobody came
    role: AttendanceRole = AttendanceRole.MEMBER
    mode: AttendanceMode | None = None
    state: AttendanceState = AttendanceState.EXPECTED
    remark: str = ""


@dataclass(frozen=True, slots=True)
class FormerName:
    """What an organisation was called until lately, or what it took in."""

    name: str
    before: str
    since: date
    absorbed: bool = False  # the other one became part of it; its own name is older


@dataclass(frozen=True, slots=True)
class MinutesHead:
    """Kind, state and days of the minutes."""

    type: MinutesType = MinutesType.RESULTS
    state: MinutesState = MinutesState.DRAFT
    circulated_on: date | None = None
    objections_until: date | None = None
    approved_on: date | None = None
    chair: str = ""
    keeper: str = ""  # who took the minutes
    opening: str = ""  # said before the first item
    closing: str = ""  # said after the last


@dataclass(frozen=True, slots=True)
class MeetingDocument:
    """One meeting with everything that its documents can show."""

    committees: tuple[CommitteeTitle, ...]
    label: str
    start: Moment
    organizer: Organizer
    dated: date  # the day printed on the document
    reference: str = ""
    number: str = ""
    end: Moment | None = None
    mode: MeetingMode = MeetingMode.PRESENCE
    place: Place = Place()
    video_link: str = ""
    dial_in: str = ""
    note: str = ""
    invitation_text: str = ""  # empty: the standard text of the phrases
    answer_until: date | None = None
    items: tuple[ItemEntry, ...] = ()
    resolutions: tuple[ResolutionEntry, ...] = ()  # that stand under no item
    tasks: tuple[TaskEntry, ...] = ()  # that stand under no item
    attendance: tuple[AttendanceEntry, ...] = ()
    former_names: tuple[FormerName, ...] = ()  # of those who bear the seats
    lands_total: int | None = None  # Länder with a seat; None: only those in `attendance` are known
    minutes: MinutesHead = MinutesHead()
    agenda_is_final: bool = False
    sample: bool = False  # invented data: every page says so


@dataclass(frozen=True, slots=True)
class Attendee:
    """One invited mailbox of a calendar message."""

    name: str
    mail: str
    required: bool = True


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One meeting as calendars know it.

    `uid` is for life; `sequence` rises when time, place or the cancellation change (RFC 5546
    §2.1.4); `sent_at` is the instant of sending, new for each message. `end` is inclusive when the
    precision is a day, as people say it; the file says it exclusively (RFC 5545 §3.6.1).
    """

    uid: str
    sequence: int
    sent_at: datetime
    summary: str
    start: Moment
    organizer: Organizer
    kind: DispatchKind = DispatchKind.INVITATION
    end: Moment | None = None
    attendees: tuple[Attendee, ...] = ()
    location: str = ""
    video_link: str = ""
    dial_in: str = ""
    description: str = ""
    categories: tuple[str, ...] = ()
    cancelled: bool = False  # in a published calendar


@dataclass(frozen=True, slots=True)
class CalendarTask:
    """One task as calendars know it (VTODO, RFC 5545 §3.6.2)."""

    uid: str
    sent_at: datetime
    summary: str
    start: date  # the day it was given
    organizer: Organizer
    state: ActionState = ActionState.OPEN
    due: date | None = None
    closed_at: datetime | None = None
    description: str = ""
    categories: tuple[str, ...] = ()
    meeting_uid: str = ""  # of the meeting that gave it
