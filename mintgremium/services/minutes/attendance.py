"""Hot reads of attendance."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.salutations import NameParts
from mintgremium.core.vocabulary import AttendanceMode, AttendanceRole, AttendanceState
from mintgremium.services.cells import id_of, key_of
from mintgremium.services.minutes.rows import AttendanceRow
from mintgremium.services.seat_names import SEAT_WIDTH, tag_of, title_of, woven_with_seats

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

ATTENDANCE = woven_with_seats("""
SELECT a.id, a.version, a.seat_id, a.person_id, a.name, a.organization, a.role, a.mode, a.state,
       a.arrived, a."left", a.note, a.position, s.voting, $SEAT_COLUMNS,
       p.family_name, p.given_name, p.form_of_address, p.title, p.affix
FROM attendance a
JOIN meeting k ON k.id = a.meeting_id
LEFT JOIN person p ON p.id = a.person_id
LEFT JOIN seat s ON s.id = a.seat_id
$SEAT_JOINS
WHERE a.meeting_id = :meeting
ORDER BY a.seat_id IS NULL, a.position, s.position, a.id
""").replace(":on", 'substr(k."start", 1, 10)')
SEAT_AT = 14
PERSON_AT = SEAT_AT + SEAT_WIDTH


def attendance_rows(reader: "Reader", meeting_id: UUID) -> tuple[AttendanceRow, ...]:
    """List who takes part: seats in their order, then guests; names are those of the day."""
    found = reader.rows(ATTENDANCE, {"meeting": meeting_id.hex})
    return tuple(_row(row) for row in found)


def _row(row: tuple[Any, ...]) -> AttendanceRow:
    seat = row[SEAT_AT:PERSON_AT]
    land, _, _, _, organization = seat
    person = NameParts(*row[PERSON_AT:]).shown() if row[3] else ""
    return AttendanceRow(
        id=key_of(row[0]),
        version=row[1],
        seat_id=id_of(row[2]),
        person_id=id_of(row[3]),
        seat_tag=tag_of(seat) if row[2] else "",
        seat_label=title_of(seat),
        land=land or "",
        voting=bool(row[13]),
        name=row[4] or person,  # approved minutes keep the name they were approved with
        organization=row[5] or organization or "",
        role=AttendanceRole(row[6]),
        mode=AttendanceMode(row[7]),
        state=AttendanceState(row[8]),
        arrived=row[9],
        left=row[10],
        note=row[11],
        position=row[12],
    )
