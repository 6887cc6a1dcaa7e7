"""Why an answer was not taken as it is."""

from enum import StrEnum


class Reason(StrEnum):
    """A closed list; each has its words in `[reply_reasons]`, as has each Fault."""

    # unclear: somebody must look at it
    PLAIN = "plain"  # a mail without a calendar answer
    AUTOMATIC = "automatic"
    UID_UNKNOWN = "uid-unknown"
    UID_MISSING = "uid-missing"
    METHOD_MISSING = "method-missing"
    ONE_OF_SERIES = "one-of-series"
    CANCELLED = "meeting-cancelled"
    ATTENDEE_MISSING = "attendee-missing"
    SEVERAL_ATTENDEES = "several-attendees"
    ATTENDEE_UNKNOWN = "attendee-unknown"
    NOT_INVITED = "not-invited"
    ADDRESS_SHARED = "address-shared"
    SENDER_DIFFERS = "sender-differs"
    WITHDRAWN = "withdrawn"
    OLD_DATE = "old-date"
    NO_ANSWER = "no-answer"
    SAME_STAMP = "same-stamp"
    DELEGATE_MISSING = "delegate-missing"
    DELEGATE_UNKNOWN = "delegate-unknown"
    DELEGATE_INVITED = "delegate-invited"
    DELEGATION_UNSAID = "delegation-unsaid"
    REFRESH = "refresh"
    POLL_REFUSED = "poll-refused"
    # ignored
    KNOWN = "known"
    OLDER = "older"
    NOT_AN_ANSWER = "not-an-answer"
    OTHER_FILE = "other-file"
    DROPPED = "dropped"  # somebody decided so
