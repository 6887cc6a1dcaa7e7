"""`deadlines`: what is due for a meeting, and after which rule."""

from collections.abc import Mapping

from mintgremium.cli.call import Call
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.place("REF")
    parser.flag("--json")


def run(call: Call) -> None:
    """List the chain of deadlines; the meeting itself is no deadline."""
    with call.opened(call.arguments.FILE) as file:
        meeting_id = file.services.meetings.find(call.arguments.REF)
        rows = file.services.deadlines.of_meeting(meeting_id)
    found = [
        {
            "date": row.on,
            "what": row.deadline.value,
            "rule": row.source or call.say("default_rule", days=row.offset_days),
            "days": row.offset_days,
            "state": row.state.value,
            "done_on": row.done_on,
            "moved_from": row.moved_from,
            "anchor": row.anchor or None,
            "anchor_missing": row.anchor_missing or None,
        }
        for row in rows
        if row.deadline is not None
    ]
    if call.arguments.json:
        call.json(found)
    else:
        call.table(
            (each["date"], call.word("deadline_kind", str(each["what"])), _rule(call, each))
            for each in found
        )


def _rule(call: Call, row: Mapping[str, object]) -> str:
    """Say the rule, and how it came to this day where that is not plain."""
    told = [key for key in ("moved_from", "anchor", "anchor_missing") if row[key]]
    return " ".join(
        [str(row["rule"]), *(call.say(f"deadline_{key}", value=row[key]) for key in told)]
    )


COMMAND = Command(options, run)
