"""`meeting`: add, move, cancel."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from mintgremium.cli.call import Call
from mintgremium.cli.command import Command
from mintgremium.cli.moving import plan_as_json, tell_plan
from mintgremium.cli.options import Parser, moment
from mintgremium.core.errors import MissingError
from mintgremium.core.vocabulary import MeetingMode

if TYPE_CHECKING:
    from uuid import UUID

    from mintgremium.services.meetings.drafts import MeetingDraft
    from mintgremium.services.workspace_services import Services


def _add_options(parser: Parser) -> None:
    parser.file()
    parser.each("--committee")
    parser.option("--start", moment, required=True)
    parser.option("--end", moment)
    parser.option("--mode", choices=tuple(MeetingMode))
    parser.option("--place", default="")
    parser.option("--title", default="")
    parser.flag("--json")


def _add(call: Call) -> None:
    """Plan a meeting and tell its id and reference."""
    asked = call.arguments
    with call.opened(asked.FILE, read_only=False) as file:
        services = file.services
        ids = committee_ids(services, asked.committee)
        draft = _draft(call, services.meetings.new_draft(ids, asked.start.date()))
        warnings = services.meetings.warnings(draft) if not draft.problems() else ()
        facts = services.meetings.facts(services.meetings.save(draft))
    for warning in warnings:
        call.note(call.warning(warning))
    if call.arguments.json:
        names = [tag.short_name for tag in facts.committees]
        call.json(
            {
                "id": str(facts.id),
                "reference": facts.reference,
                "name": facts.name,
                "committees": names,
                "start": facts.start.iso(),
                "end": facts.end,
                "mode": facts.mode.value,
            }
        )
    else:
        call.line(f"{facts.reference}  {facts.id}  {facts.name}")


def _draft(call: Call, usual: "MeetingDraft") -> "MeetingDraft":
    """Fill in what was asked for; the rest is as usual in the committee."""
    asked = call.arguments
    length = usual.end - usual.start if usual.start and usual.end else timedelta(0)
    mode = MeetingMode(asked.mode or usual.mode)
    somewhere = asked.place or mode not in (MeetingMode.PRESENCE, MeetingMode.HYBRID)
    return replace(
        usual,
        name=asked.title or usual.name,
        start=asked.start,
        end=asked.end or (asked.start + length if length else None),
        mode=mode,
        location_name=asked.place,
        city="" if somewhere else usual.city,  # the usual city may not be that of the place
    )


def _move_options(parser: Parser) -> None:
    parser.file()
    parser.place("REF")
    parser.option("--start", moment, required=True)
    parser.option("--end", moment)
    parser.flag("--dry-run")
    parser.flag("--json")


def _move(call: Call) -> None:
    """Change the date, or only list what that would entail."""
    asked = call.arguments
    with call.opened(asked.FILE, read_only=asked.dry_run) as file:
        meetings = file.services.meetings
        meeting_id = meetings.find(asked.REF)
        change = meetings.plan_move if asked.dry_run else meetings.move
        plan = change(meeting_id, asked.start, asked.end)
    if asked.json:
        call.json(plan_as_json(call, plan))
    else:
        tell_plan(call, plan)


def _cancel_options(parser: Parser) -> None:
    parser.file()
    parser.place("REF")
    parser.option("--reason", required=True)
    parser.flag("--json")


def _cancel(call: Call) -> None:
    """Call a meeting off."""
    with call.opened(call.arguments.FILE, read_only=False) as file:
        meetings = file.services.meetings
        meeting_id = meetings.find(call.arguments.REF)
        meetings.cancel(meeting_id, call.arguments.reason)
        facts = meetings.facts(meeting_id)
    if call.arguments.json:
        call.json({"id": str(facts.id), "reference": facts.reference, "state": facts.state.value})
    else:
        call.line(call.say("cancelled", reference=facts.reference))


def committee_ids(services: "Services", names: list[str]) -> tuple["UUID", ...]:
    """Find committees by their short names. Raises MissingError."""
    known = {row.short_name.casefold(): row.id for row in services.committees.committees()}
    found = []
    for name in names:
        if name.casefold() not in known:
            raise MissingError("unknown-committee", committee=name)
        found.append(known[name.casefold()])
    return tuple(found)


COMMAND: Mapping[str, Command] = MappingProxyType(
    {
        "add": Command(_add_options, _add),
        "move": Command(_move_options, _move),
        "cancel": Command(_cancel_options, _cancel),
    }
)
