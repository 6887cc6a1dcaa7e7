"""What a Land has on a day as flat values, for lists on the command line."""

from mintgremium.services.committees.rows import SeatRow
from mintgremium.services.exchange.names import dashed
from mintgremium.services.exchange.values import Json
from mintgremium.services.lands.questions import best_office, worst_seat
from mintgremium.services.lands.rows import LandRow
from mintgremium.storage.reader import text_of


def flat_land(row: LandRow) -> dict[str, Json]:
    """Name seats with their states, the ministry that speaks for the Land, and its office."""
    ministry = row.ministries[0] if row.ministries else None
    office = best_office(row.offices)
    worst = worst_seat(row.seats)
    return {
        "seats": [_seat(seat) for seat in row.seats],
        "seat_state": None if worst is None else worst.state.value,
        "ministry_id": dashed(text_of(ministry.id)) if ministry else None,
        "ministry": ministry.name if ministry else None,
        "ministry_leads": ministry.lead if ministry else None,
        "ministries": [body.name for body in row.ministries],
        "office_id": dashed(text_of(office.id)) if office else None,
        "office": office.name if office else None,
        "office_kind": office.kind.value if office else None,
        "office_status": office.status.value if office else None,
        "attendance": [
            f"{line.committee} {line.present}/{line.meetings}" for line in row.attendance
        ],
    }


def _seat(seat: SeatRow) -> str:
    return f"{seat.committee} {seat.state.value}"
