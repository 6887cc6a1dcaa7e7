"""P4 and P6: the newest fifty meetings, and one meeting opened, against the raw queries.

The floors read every value that the product shows, by the bare driver, and make nothing of them.
A check before timing holds their content against the product's rows.
"""

from pathlib import Path
from typing import Any
from uuid import UUID

from sqlcipher3 import dbapi2

from benchmarks.pairing import Ratio, compare

LIST = """
WITH newest AS (SELECT * FROM meeting ORDER BY "start" DESC, id DESC LIMIT 50)
SELECT m.id, m.version, m.reference, m.name, m.number, m.state, m."start", m.precision, m."end",
       m.mode, m.location_name, m.city, m.host, m.source, m.lands_reported, m.agenda_frozen,
       (SELECT group_concat(c.short_name) FROM meeting_committee k
        JOIN committee c ON c.id = k.committee_id WHERE k.meeting_id = m.id),
       (SELECT count(*) FROM attendance a
        WHERE a.meeting_id = m.id AND a.seat_id IS NOT NULL AND a.state = 'present'),
       (SELECT count(*) FROM attendance a WHERE a.meeting_id = m.id AND a.seat_id IS NOT NULL),
       (SELECT count(*) FROM invitation i
        WHERE i.meeting_id = m.id AND i.seat_id IS NOT NULL AND i.answer = 'accepted'),
       (SELECT min(d.sent_at) FROM dispatch d WHERE d.meeting_id = m.id),
       x.state, x.circulated_on, x.objections_until, x.approved_on,
       EXISTS (SELECT 1 FROM meeting o
               WHERE o.number = m.number AND o.id <> m.id AND m.number <> '')
FROM newest m LEFT JOIN minutes x ON x.meeting_id = m.id
ORDER BY m."start" DESC, m.id DESC
"""

ITEMS = """
SELECT a.id, a.version, a.parent_id, a.position, a.number, a.item_kind, a.state, a.name, a.public,
       a.minutes_allotted, a.fixed_start, a.rapporteur_seat_id, a.rapporteur, a.note, a.proposal,
       a.earlier, a.text, a.result, m."start", m."end", m.agenda_frozen
FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.meeting_id = ?
ORDER BY a.position
"""
RESOLUTIONS = "SELECT * FROM resolution WHERE meeting_id = ? ORDER BY position"
TASKS = """
SELECT t.*, s.label FROM action_item t LEFT JOIN seat s ON s.id = t.responsible_seat_id
WHERE t.meeting_id = ?
"""
HEAD = "SELECT * FROM minutes WHERE meeting_id = ?"


def newest_meetings(services: Any, file: Path, pairs: int) -> Ratio:
    """P4: the list of the newest fifty meetings."""
    connection = dbapi2.connect(file)

    def floor() -> list[Any]:
        return connection.execute(LIST).fetchall()

    def product() -> Any:
        return services.meetings.rows(limit=50)

    same(
        [(row[2], row[3], row[17], row[18]) for row in floor()],
        [
            (row.reference, row.name, row.attendance.count, row.attendance.total)
            for row in product()
        ],
    )
    ratio = compare(
        f"P4 newest 50 meetings, {file.stem}", floor, product, target=6, pairs=pairs, repeat=20
    )
    connection.close()
    return ratio


def opened_meeting(services: Any, file: Path, meeting_id: UUID, pairs: int) -> Ratio:
    """P6: agenda and minutes of one meeting, ready for the models of the window."""
    connection = dbapi2.connect(file)
    key = (meeting_id.hex,)

    def floor() -> list[Any]:
        return [
            connection.execute(sql, key).fetchall() for sql in (ITEMS, RESOLUTIONS, TASKS, HEAD)
        ]

    def product() -> tuple[Any, Any]:
        return services.agendas.page(meeting_id), services.minutes.page(meeting_id)

    agenda, minutes = product()
    same([row[7] for row in floor()[0]], [row.name for row in agenda.rows])
    same([row[16] for row in floor()[0]], [item.text for item in minutes.items])
    ratio = compare(
        f"P6 open agenda and minutes, {file.stem}",
        floor,
        product,
        target=6,
        pairs=pairs,
        repeat=20,
    )
    connection.close()
    return ratio


def same(floor: list[Any], product: list[Any]) -> None:
    """Refuse to compare the speed of different answers."""
    if floor != product:
        raise ValueError(f"floor and product differ: {floor[:2]} … {product[:2]} …")
