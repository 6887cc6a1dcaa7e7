"""`minutes state`: where minutes stand, and the way to the next state."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from mintgremium.cli.call import Call, UsageError
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser, day
from mintgremium.core.vocabulary import MinutesState
from mintgremium.services.minutes.rows import MinutesRow

GOALS = (MinutesState.CIRCULATED, MinutesState.APPROVED)


def _options(parser: Parser) -> None:
    parser.file()
    parser.place("REF")
    parser.option("--to", choices=GOALS)
    parser.option("--on", day)
    parser.option("--objections-until", day)
    parser.flag("--json")


def _run(call: Call) -> None:
    """Tell the state, after having changed it if asked to."""
    asked = call.arguments
    _check(call)
    with call.opened(asked.FILE, read_only=asked.to is None) as file:
        minutes = file.services.minutes
        meeting_id = file.services.meetings.find(asked.REF)
        if asked.to == MinutesState.CIRCULATED:
            minutes.circulate(meeting_id, asked.objections_until)
        elif asked.to == MinutesState.APPROVED:
            minutes.approve(meeting_id, asked.on)
        facts = file.services.meetings.facts(meeting_id)
        head = minutes.page(meeting_id).head
    if asked.json:
        call.json({"reference": facts.reference, "meeting_id": str(meeting_id)} | _as_json(head))
    else:
        call.line(f"{facts.reference}  {call.word('minutes_state', head.state.value)}")


def _check(call: Call) -> None:
    asked = call.arguments
    if asked.on is not None and asked.to != MinutesState.APPROVED:
        raise UsageError("only-with", name="--on", other="--to approved")
    if asked.objections_until is not None and asked.to != MinutesState.CIRCULATED:
        raise UsageError("only-with", name="--objections-until", other="--to circulated")


def _as_json(head: MinutesRow) -> dict[str, Any]:
    return {
        "id": None if head.id is None else str(head.id),
        "type": head.type.value,
        "state": head.state.value,
        "circulated_on": head.circulated_on,
        "objections_until": head.objections_until,
        "approved_on": head.approved_on,
    }


COMMAND: Mapping[str, Command] = MappingProxyType({"state": Command(_options, _run)})
