"""How a seat took part in a meeting."""

from enum import StrEnum


class SeatPresence(StrEnum):
    """How a seat took part in a meeting, in one word."""

    PRESENT = "present"
    DEPUTY = "deputy"
    EXCUSED = "excused"
    ABSENT = "absent"
    UNKNOWN = "unknown"  # nothing is on record
