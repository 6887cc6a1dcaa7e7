"""Whether enough voting seats are there; no database here."""

from collections.abc import Callable, Iterable

from mintgremium.core.vocabulary import AttendanceMode, AttendanceState
from mintgremium.services.minutes.rows import AttendanceRow, Quorum


def more_than_half(seats: int) -> int:
    """Return how many seats are needed where no rule says otherwise."""
    return seats // 2 + 1


def quorum(
    rows: Iterable[AttendanceRow], at: str = "", needed: Callable[[int], int] = more_than_half
) -> Quorum:
    """Count the voting seats that take part, each once; `at` HH:MM: who is there at that time.

    `needed` says by the rule of the committee how many of all voting seats are needed.
    """
    voting = [row for row in rows if row.seat_id is not None and row.voting]
    there = [row for row in voting if is_there(row, at)]
    total = len({row.seat_id for row in voting})
    present = {row.seat_id for row in there}
    on_site = {row.seat_id for row in there if row.mode is AttendanceMode.PRESENCE}
    return Quorum(
        present=len(present),
        virtual=len(present - on_site),
        total=total,
        needed=needed(total),
    )


def is_there(row: AttendanceRow, at: str = "") -> bool:
    """Tell whether somebody takes part, and if a time HH:MM is given, whether just then."""
    if row.state is not AttendanceState.PRESENT:
        return False
    return not at or ((row.arrived or "00:00") <= at < (row.left or "24:00"))
