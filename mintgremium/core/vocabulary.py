"""The closed lists of words that records and screens share (names after OParl and Popolo)."""

from enum import StrEnum


class Kind(StrEnum):
    """The kinds of record a change can touch."""

    LAND = "land"
    ORGANIZATION = "organization"
    ORGANIZATION_NAME = "organization_name"
    ORGANIZATION_CHANGE = "organization_change"
    PERSON = "person"
    PERSON_EMAIL = "person_email"
    EMPLOYMENT = "employment"
    COMMITTEE = "committee"
    DEADLINE_RULE = "deadline_rule"
    COMMITTEE_RULE = "committee_rule"
    SEAT = "seat"
    SEAT_BEARER = "seat_bearer"
    MEMBERSHIP = "membership"
    COMMITTEE_ROLE = "committee_role"
    SUCCESSION = "succession"
    MAIL_TEMPLATE = "mail_template"
    REMINDER_RULE = "reminder_rule"
    REMINDER = "reminder"
    MEETING = "meeting"
    MEETING_COMMITTEE = "meeting_committee"
    AGENDA_ITEM = "agenda_item"
    ATTENDANCE = "attendance"
    INVITATION = "invitation"
    DISPATCH = "dispatch"
    DISPATCH_RECIPIENT = "dispatch_recipient"
    DISPATCH_DOCUMENT = "dispatch_document"
    OUTGOING_MAIL = "outgoing_mail"
    REPLY = "reply"
    MINUTES = "minutes"
    RESOLUTION = "resolution"
    ACTION_ITEM = "action_item"
    ATTACHMENT = "attachment"
    SPENT_NUMBER = "spent_number"
    WORKSPACE_SETTING = "workspace_setting"
    SCHOOL_HOLIDAY = "school_holiday"
    CALENDAR_LAYER = "calendar_layer"
    LAYER_DAY = "layer_day"
    POLL = "poll"
    POLL_OPTION = "poll_option"
    POLL_SEAT = "poll_seat"
    POLL_ANSWER = "poll_answer"
    POLL_LETTER = "poll_letter"
    ROTATION_TURN = "rotation_turn"


class Tone(StrEnum):
    """How urgent or settled something is; the colour tokens have the same names."""

    NEUTRAL = "neutral"
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    CRIT = "crit"


class CommitteeNature(StrEnum):
    """What a committee is for."""

    POLITICAL = "political"
    OPERATIONAL = "operational"
    OTHER = "other"


class OrganizationKind(StrEnum):
    """What sort of body an organisation is."""

    MINISTRY = "ministry"
    COORDINATION_OFFICE = "coordination_office"
    FOUNDATION = "foundation"
    ASSOCIATION = "association"
    CHAMBER = "chamber"
    NETWORK = "network"
    MINT_REGION = "mint_region"
    OTHER = "other"


class OrganizationStatus(StrEnum):
    """Whether an organisation works."""

    ACTIVE = "active"
    DORMANT = "dormant"
    FORMING = "forming"
    ENDED = "ended"
    UNKNOWN = "unknown"


class OrganizationChangeKind(StrEnum):
    """How one organisation came out of another (W3C ORG, ChangeEvent)."""

    MERGED = "merged"
    SPLIT = "split"
    SUCCEEDED = "succeeded"


class CommitteeRoleKind(StrEnum):
    """What somebody does in a committee besides sitting on a seat."""

    CHAIR = "chair"
    MODERATOR = "moderator"
    MINUTES_TAKER = "minutes_taker"
    STANDING_GUEST = "standing_guest"
    GUEST = "guest"


class SeatRole(StrEnum):
    """How a person is assigned to a seat."""

    HOLDER = "holder"
    DEPUTY = "deputy"


class SeatState(StrEnum):
    """Who is on a seat on a day, in one word."""

    FILLED = "filled"
    CHANGING = "changing"  # filled, but the holder leaves soon
    DEPUTY = "deputy"  # no holder, a deputy stands in
    VACANT = "vacant"


class MeetingState(StrEnum):
    """Where a meeting stands between plan and approved minutes."""

    PLANNED = "planned"
    SAVE_THE_DATE = "save_the_date"
    INVITED = "invited"
    HELD = "held"
    CIRCULATED = "circulated"
    APPROVED = "approved"
    CANCELLED = "cancelled"


class MeetingMode(StrEnum):
    """How people come together."""

    PRESENCE = "presence"
    VIRTUAL = "virtual"
    HYBRID = "hybrid"
    PHONE = "phone"


class Precision(StrEnum):
    """How exactly a date is known."""

    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class ItemKind(StrEnum):
    """What happens under an agenda item."""

    HEADING = "heading"
    FORMALITY = "formality"
    INFORMATION = "information"
    REPORT = "report"
    DISCUSSION = "discussion"
    DECISION = "decision"
    BREAK = "break"
    PROGRAMME = "programme"

    @property
    def is_numbered(self) -> bool:
        """Headings, breaks and evening programmes carry no number."""
        return self not in UNNUMBERED


UNNUMBERED = frozenset({ItemKind.HEADING, ItemKind.BREAK, ItemKind.PROGRAMME})


class ItemState(StrEnum):
    """What became of an agenda item."""

    PLANNED = "planned"
    WITHDRAWN = "withdrawn"
    POSTPONED = "postponed"
    HELD = "held"


class AttendanceRole(StrEnum):
    """In what capacity somebody takes part."""

    MEMBER = "member"
    DEPUTY = "deputy"
    GUEST = "guest"
    SPEAKER = "speaker"
    MINUTES = "minutes"


class AttendanceMode(StrEnum):
    """Where somebody takes part from."""

    PRESENCE = "presence"
    VIRTUAL = "virtual"


class AttendanceState(StrEnum):
    """Whether somebody took part."""

    EXPECTED = "expected"
    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"


class MinutesType(StrEnum):
    """Minutes of results (Ergebnisprotokoll) or of proceedings (Verlaufsprotokoll)."""

    RESULTS = "results"
    PROCEEDINGS = "proceedings"


class MinutesState(StrEnum):
    """The life of minutes."""

    DRAFT = "draft"
    CIRCULATED = "circulated"
    APPROVED = "approved"


class ResolutionResult(StrEnum):
    """What a vote came to."""

    ADOPTED = "adopted"
    REJECTED = "rejected"


class ActionState(StrEnum):
    """Whether a task is done."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class DispatchKind(StrEnum):
    """What was sent out."""

    SAVE_THE_DATE = "save_the_date"
    INVITATION = "invitation"
    UPDATE = "update"
    CANCEL = "cancel"
    UNINVITE = "uninvite"  # single people; the meeting takes place
    MINUTES = "minutes"


class DispatchWay(StrEnum):
    """By which way something was sent."""

    FILES = "files"
    DRAFTS = "drafts"  # opened in the mail program
    SMTP = "smtp"


class DispatchResult(StrEnum):
    """What is known about one recipient's copy."""

    WRITTEN = "written"
    SENT = "sent"
    FAILED = "failed"
    UNCLEAR = "unclear"


class Answer(StrEnum):
    """A participation status of RFC 5545 §3.2.12, in lower case."""

    NEEDS_ACTION = "needs-action"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    TENTATIVE = "tentative"
    DELEGATED = "delegated"


class DeadlineKind(StrEnum):
    """What has to be done by a deadline of a meeting."""

    SAVE_THE_DATE = "save_the_date"
    INVITATION = "invitation"
    PROPOSALS = "proposals"
    DOCUMENTS = "documents"
    MINUTES = "minutes"
    OBJECTIONS = "objections"


class DayShift(StrEnum):
    """What becomes of a deadline that falls on a free day."""

    NONE = "none"
    EARLIER = "earlier"  # the last working day before
    LATER = "later"  # the next working day


class RhythmKind(StrEnum):
    """How often a committee meets."""

    NONE = "none"
    YEARLY = "yearly"
    AT_LEAST = "at_least"  # so many times a year
    WEEKDAY = "weekday"  # on the n-th weekday of some months


class QuorumKind(StrEnum):
    """How many voting seats must be there, so that a committee can decide."""

    NONE = "none"
    HALF = "half"
    MORE_THAN_HALF = "more_than_half"
    TWO_THIRDS = "two_thirds"
    COUNT = "count"


class MajorityKind(StrEnum):
    """How many votes a resolution needs."""

    SIMPLE = "simple"  # more yes than no
    ABSOLUTE = "absolute"  # more than half of all voting seats
    TWO_THIRDS = "two_thirds"  # of all voting seats
    UNANIMOUS = "unanimous"  # nobody against
    COUNT = "count"


class NumberingKind(StrEnum):
    """How the meetings of a committee are numbered."""

    NONE = "none"
    RUNNING = "running"
    YEARLY = "yearly"


class LayerWeight(StrEnum):
    """How much a blocked date stands against a meeting."""

    NOTE = "note"  # it is only shown
    LIGHT = "light"
    HEAVY = "heavy"
    BLOCK = "block"  # no meeting on this day


class LayerColour(StrEnum):
    """The colour of a layer; each theme has its own tone for it."""

    BLUE = "blue"
    VIOLET = "violet"
    TEAL = "teal"
    AMBER = "amber"
    RED = "red"
    GREY = "grey"


class PollState(StrEnum):
    """How far the search for a date by asking is."""

    DRAFT = "draft"
    OPEN = "open"
    DECIDED = "decided"
    CANCELLED = "cancelled"


class Availability(StrEnum):
    """What a seat says to one option of a poll."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class PollWay(StrEnum):
    """How an answer to a poll came in."""

    MAIL = "mail"
    SHEET = "sheet"
    HAND = "hand"


class RotationRole(StrEnum):
    """What goes round among the seats."""

    HOST = "host"
    CHAIR = "chair"


class TurnKind(StrEnum):
    """Why a seat has its turn."""

    PLANNED = "planned"
    EXCEPTION = "exception"
    SWAPPED = "swapped"
