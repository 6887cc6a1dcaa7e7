"""`history`: who changed what when."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.cli.call import Call
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser, count
from mintgremium.core.moments import to_berlin

if TYPE_CHECKING:
    from mintgremium.services.files import HistoryRow, OpenFile

USUAL = 200


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.option("--of")
    parser.option("--limit", count, default=USUAL)
    parser.flag("--json")


def run(call: Call) -> None:
    """List steps, the newest first; `--of` those that touched one record."""
    with call.opened(call.arguments.FILE) as file:
        of = None if call.arguments.of is None else _record(file, call.arguments.of)
        rows = file.steps(call.arguments.limit, of)
    if call.arguments.json:
        call.json([_as_json(call, row) for row in rows])
    else:
        call.table(
            (to_berlin(row.happened).isoformat(" ", "minutes"), row.author,
             call.word("steps", row.name.key), row.name.subject,
             call.word("step_state", row.state))
            for row in rows
        )  # fmt: skip


def _record(file: "OpenFile", text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        return file.services.meetings.find(text)


def _as_json(call: Call, row: "HistoryRow") -> dict[str, Any]:
    return {
        "number": row.number,
        "when": row.happened,
        "who": row.author,
        "what": call.word("steps", row.name.key),
        "key": row.name.key,
        "subject": row.name.subject,
        "state": row.state,
        "of_step": row.target,
        "final": row.barrier,
        "records": [{"kind": kind.value, "id": str(record)} for kind, record in row.records],
    }


COMMAND = Command(options, run)
