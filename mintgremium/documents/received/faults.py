"""Why something that came in cannot be read, or not wholly."""

from enum import StrEnum


class Fault(StrEnum):
    """A closed list; each has its words in `[reply_reasons]`."""

    TOO_LARGE = "too-large"
    TOO_MANY_PARTS = "too-many-parts"
    UNREADABLE = "unreadable"
    BROKEN_CALENDAR = "broken-calendar"
    WINMAIL = "winmail"
    SEALED = "sealed"
    NOT_DELIVERED = "not-delivered"


class UnreadableError(Exception):
    """The file is no use; `fault` says why. Whoever reads decides what to do about it."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault
