"""Hot reads of tasks."""

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.errors import MissingError
from mintgremium.core.salutations import NameParts
from mintgremium.core.vocabulary import ActionState
from mintgremium.services.action_items.drafts import ActionItemDraft, ActionItemFilter
from mintgremium.services.action_items.rows import ActionItemRow
from mintgremium.services.agenda.known import Known, read_known
from mintgremium.services.cells import day_of, id_of, key_of
from mintgremium.services.seat_names import SEAT_WIDTH, tag_of, title_of, woven_with_seats

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

TASKS = woven_with_seats("""
SELECT t.id, t.version, t.title, t.note, t.state, t.due, t.closed_on, t.responsible_seat_id,
       t.responsible_person_id, t.responsible, t.meeting_id, m.reference, m.name, t.agenda_item_id,
       a.number, $SEAT_COLUMNS, p.family_name, p.given_name, p.form_of_address, p.title, p.affix
FROM action_item t
LEFT JOIN meeting m ON m.id = t.meeting_id
LEFT JOIN agenda_item a ON a.id = t.agenda_item_id
LEFT JOIN person p ON p.id = t.responsible_person_id
LEFT JOIN seat s ON s.id = t.responsible_seat_id
$SEAT_JOINS
WHERE $CONDITIONS
ORDER BY CASE WHEN t.state = 'open' THEN 0 ELSE 1 END, t.due IS NULL, t.due, t.created, t.id
""")
SEAT_AT = 15
PERSON_AT = SEAT_AT + SEAT_WIDTH

OF_COMMITTEE = """
t.meeting_id IN (SELECT meeting_id FROM meeting_committee WHERE committee_id = :committee)
"""

DRAFT = """
SELECT id, version, title, note, state, due, responsible_seat_id, responsible_person_id,
       responsible, meeting_id, agenda_item_id
FROM action_item WHERE id = ?
"""


def task_rows(
    reader: "Reader",
    which: ActionItemFilter,
    today: date,
    known: Known | None = None,
    named_on: date | None = None,
) -> tuple[ActionItemRow, ...]:
    """List tasks: open before closed, then by due day, those without one last.

    `known` spares reading what the caller has already. Seats bear their names of `named_on`.
    """
    conditions, values = _conditions(which, today)
    values["on"] = (named_on or today).isoformat()
    found = reader.rows(TASKS.replace("$CONDITIONS", conditions), values)
    if known is None:
        with_items = (row[10] for row in found if row[13] and not row[14])  # still in flux
        known = read_known(reader, (row[10] for row in found), with_items)
    return tuple(_task(row, known, today) for row in found)


def _conditions(which: ActionItemFilter, today: date) -> tuple[str, dict[str, object]]:
    values: dict[str, object] = {}
    conditions = ["1 = 1"]
    if which.states:
        names = [f"state{number}" for number in range(len(which.states))]
        conditions.append(f"t.state IN ({', '.join(f':{name}' for name in names)})")
        values.update(zip(names, (state.value for state in which.states), strict=True))
    if which.overdue:
        conditions.append("t.state = 'open' AND t.due < :today")
        values["today"] = today.isoformat()
    for condition, name, record_id in (
        ("t.meeting_id = :meeting", "meeting", which.meeting_id),
        ("t.responsible_seat_id = :seat", "seat", which.seat_id),
        ("t.responsible_person_id = :person", "person", which.person_id),
        (OF_COMMITTEE, "committee", which.committee_id),
    ):
        if record_id is not None:
            conditions.append(condition)
            values[name] = record_id.hex
    return " AND ".join(conditions), values


def _task(row: tuple[Any, ...], known: Known, today: date) -> ActionItemRow:
    seat = row[SEAT_AT:PERSON_AT]
    person = NameParts(*row[PERSON_AT:]).shown() if row[8] else ""
    due, state = day_of(row[5]), ActionState(row[4])
    return ActionItemRow(
        id=key_of(row[0]),
        version=row[1],
        title=row[2],
        note=row[3],
        state=state,
        due=due,
        closed_on=day_of(row[6]),
        overdue=state is ActionState.OPEN and due is not None and due < today,
        responsible_seat_id=id_of(row[7]),
        responsible_person_id=id_of(row[8]),
        responsible_tag=tag_of(seat) if row[7] else "",
        responsible=person or title_of(seat) or row[9],
        responsible_words=row[9],
        meeting_id=id_of(row[10]),
        reference=row[11] or "",
        meeting_name=row[12] or "",
        committees=known.committees.get(row[10], ()),
        agenda_item_id=id_of(row[13]),
        item_number=row[14] or known.numbers.get(row[13], ""),
    )


def task_draft(reader: "Reader", item_id: UUID) -> ActionItemDraft:
    """Read a task for editing. Raises MissingError."""
    row = reader.one(DRAFT, (item_id.hex,))
    if row is None:
        raise MissingError("record-missing")
    return ActionItemDraft(
        id=key_of(row[0]),
        version=row[1],
        title=row[2],
        note=row[3],
        state=ActionState(row[4]),
        due=day_of(row[5]),
        responsible_seat_id=id_of(row[6]),
        responsible_person_id=id_of(row[7]),
        responsible=row[8],
        meeting_id=id_of(row[9]),
        agenda_item_id=id_of(row[10]),
    )
