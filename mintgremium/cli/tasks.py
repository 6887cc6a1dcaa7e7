"""`tasks`: who does what until when."""

from typing import TYPE_CHECKING, Any

from mintgremium.cli.call import Call
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser

if TYPE_CHECKING:
    from uuid import UUID

    from mintgremium.services.action_items.rows import ActionItemRow


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.flag("--overdue")
    parser.flag("--json")


def run(call: Call) -> None:
    """List tasks, the open ones first."""
    with call.opened(call.arguments.FILE) as file:
        rows = file.services.action_items.rows()
    if call.arguments.overdue:
        rows = tuple(row for row in rows if row.overdue)
    if call.arguments.json:
        call.json([_as_json(row) for row in rows])
    else:
        call.table(
            (row.due, call.word("action_state", row.state.value), row.responsible, row.title,
             row.reference)
            for row in rows
        )  # fmt: skip


def _as_json(row: "ActionItemRow") -> dict[str, Any]:
    return {
        "id": str(row.id),
        "title": row.title,
        "state": row.state.value,
        "due": row.due,
        "overdue": row.overdue,
        "closed_on": row.closed_on,
        "responsible_seat_id": _text(row.responsible_seat_id),
        "responsible_person_id": _text(row.responsible_person_id),
        "responsible": row.responsible,
        "seat": row.responsible_tag,
        "meeting_id": _text(row.meeting_id),
        "meeting": row.reference,
        "agenda_item_id": _text(row.agenda_item_id),
        "agenda_item": row.item_number,
        "note": row.note,
    }


def _text(record: "UUID | None") -> str | None:
    return None if record is None else str(record)


COMMAND = Command(options, run)
