"""`resolutions`: the register of what was decided."""

from typing import TYPE_CHECKING, Any

from mintgremium.cli.call import Call
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser

if TYPE_CHECKING:
    from mintgremium.services.minutes.rows import ResolutionRow


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.flag("--json")


def run(call: Call) -> None:
    """List all resolutions, the newest first."""
    with call.opened(call.arguments.FILE) as file:
        rows = file.services.minutes.resolutions()
    if call.arguments.json:
        call.json([_as_json(row) for row in rows])
    else:
        call.table(
            (row.number, row.day, row.reference, call.word("resolution_result", row.result.value),
             row.text)
            for row in rows
        )  # fmt: skip


def _as_json(row: "ResolutionRow") -> dict[str, Any]:
    return {
        "id": str(row.id),
        "number": row.number or None,
        "date": row.day,
        "meeting_id": str(row.meeting_id),
        "meeting": row.reference,
        "committees": list(row.committees),
        "agenda_item_id": None if row.agenda_item_id is None else str(row.agenda_item_id),
        "agenda_item": row.item_number,
        "text": row.text,
        "result": row.result.value,
        "votes": {"yes": row.votes_yes, "no": row.votes_no, "abstain": row.votes_abstain},
        "review_on": row.review_on,
    }


COMMAND = Command(options, run)
