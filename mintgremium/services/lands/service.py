"""The use cases of the Länder: what each has in the committees, on a day."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from mintgremium.core.sorting import sort_key
from mintgremium.core.vocabulary import OrganizationKind, OrganizationStatus
from mintgremium.services.cells import day_of
from mintgremium.services.committees.reads import committee_rows, seat_rows
from mintgremium.services.committees.rows import SeatRow
from mintgremium.services.contacts.naming import woven
from mintgremium.services.lands.attendance import attendance_by_committee, land_attendance
from mintgremium.services.lands.contacts import contacts_of_land
from mintgremium.services.lands.questions import status_on
from mintgremium.services.lands.rows import BodyRow, ContactRow, LandRow
from mintgremium.storage.reader import Reader, text_of, uuid_of

LANDS = "SELECT l.id, l.code, l.short_name, l.name, l.official_name, l.capital FROM land l"

BODIES = woven("""
SELECT o.land_id, o.organization_kind, o.id, n.name, n.short_name, o.status, o.status_since, o.lead,
       o.copied
FROM organization o
$NAME_ON_DAY
WHERE o.land_id IS NOT NULL
ORDER BY o.lead DESC, o.copied DESC, n.name, o.id
""")

_OFFICES = (OrganizationKind.COORDINATION_OFFICE, OrganizationKind.NETWORK)


class Lands:
    """The sixteen Länder in German order."""

    def __init__(self, reader: Reader, today: Callable[[], date]) -> None:
        self._reader = reader
        self._today = today

    def lands(self, on: date | None = None, meetings: int = 5) -> list[LandRow]:
        """List the Länder with their seats, ministries and offices as of the day (today).

        Attendance counts the last `meetings` of each committee up to the day.
        """
        day = on or self._today()
        seats = self._seats(day)
        ministries, offices = self._bodies(day)
        every = [seat for of_land in seats.values() for seat in of_land]
        attendance = attendance_by_committee(self._reader, every, day, meetings)
        rows = [
            LandRow(
                id=uuid_of(row[0]),
                code=row[1],
                short_name=row[2],
                name=row[3],
                official_name=row[4],
                capital=row[5],
                seats=tuple(seats[row[0]]),
                ministries=tuple(ministries[row[0]]),
                offices=tuple(offices[row[0]]),
                attendance=land_attendance(seats[row[0]], attendance),
            )
            for row in self._reader.rows(LANDS)
        ]
        return sorted(rows, key=lambda row: sort_key(row.name))

    def contacts(self, land_id: UUID, on: date | None = None) -> tuple[ContactRow, ...]:
        """List the people of a Land as of the day (today), those on its seats first."""
        return contacts_of_land(self._reader, land_id, on or self._today())

    def _seats(self, on: date) -> dict[str, list[SeatRow]]:
        seats: dict[str, list[SeatRow]] = defaultdict(list)
        for committee in committee_rows(self._reader, on):
            for seat in seat_rows(self._reader, committee.id, on):
                if seat.land_id:
                    seats[text_of(seat.land_id)].append(seat)
        return seats

    def _bodies(self, on: date) -> tuple[dict[str, list[BodyRow]], dict[str, list[BodyRow]]]:
        ministries: dict[str, list[BodyRow]] = defaultdict(list)
        offices: dict[str, list[BodyRow]] = defaultdict(list)
        for row in self._reader.rows(BODIES, {"on": on.isoformat()}):
            status = status_on(OrganizationStatus(row[5]), day_of(row[6]), on)
            if status in (None, OrganizationStatus.ENDED):
                continue
            if row[1] == OrganizationKind.MINISTRY:
                ministries[row[0]].append(_body(row, status))
            elif row[1] in _OFFICES:
                offices[row[0]].append(_body(row, status))
        return ministries, offices


def _body(row: tuple[Any, ...], status: OrganizationStatus) -> BodyRow:
    return BodyRow(
        id=uuid_of(row[2]),
        kind=OrganizationKind(row[1]),
        name=row[3] or "",
        short_name=row[4] or "",
        status=status,
        lead=bool(row[7]),
        copied=bool(row[8]),
    )
