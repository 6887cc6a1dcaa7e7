"""`reminders`: what is planned and due, and drafts of what is due."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mintgremium.cli.call import Call, UsageError
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser

if TYPE_CHECKING:
    from mintgremium.services.reminders.rows import ReminderRow


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.flag("--due", "--make")
    parser.option("--out", Path)
    parser.flag("--json")


def run(call: Call) -> None:
    """List reminders, or write those that are due as drafts, each once."""
    asked = call.arguments
    if asked.make != (asked.out is not None):
        raise UsageError("make-needs-out")
    if asked.make:
        _make(call)
        return
    with call.opened(asked.FILE) as file:
        rows = file.services.reminders.rows()
    if asked.due:
        from mintgremium.services.reminders.rows import RIPE

        rows = [row for row in rows if row.standing in RIPE]
    if asked.json:
        call.json([_as_json(row) for row in rows])
    else:
        call.table(
            (
                row.on,
                call.word("reminder_standing", row.standing.value),
                call.word("reminder_kind", row.reminder.value),
                row.meeting_reference,
                ", ".join(each.name for each in row.people),
            )
            for row in rows
        )


def _make(call: Call) -> None:
    asked = call.arguments
    with call.opened(asked.FILE, read_only=False) as file:
        made = file.services.reminders.make_drafts(asked.out, language=call.document_language)
    if asked.json:
        call.json({"mails": made.mails, "settled": made.settled, "folder": str(asked.out)})
    else:
        call.line(call.say("reminders_made", mails=made.mails, settled=made.settled))


def _as_json(row: "ReminderRow") -> dict[str, Any]:
    return {
        "id": str(row.id),
        "kind": row.reminder.value,
        "state": row.standing.value,
        "on": row.on,
        "counts_from": row.anchor,
        "rule_id": None if row.rule_id is None else str(row.rule_id),
        "offset_days": row.offset_days,
        "committee": row.committee or None,
        "meeting": row.meeting_reference or None,
        "about": row.what,
        "recipients": [{"name": each.name, "address": each.address} for each in row.people],
        "without_address": list(row.unreachable),
        "note": row.note,
        "made_at": row.made_at,
    }


COMMAND = Command(options, run)
