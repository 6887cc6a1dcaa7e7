"""`import`: bring in a file from elsewhere, as one step, whole or not at all."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mintgremium.cli.call import Call, UsageError
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser, pair
from mintgremium.cli.replies import take as take_replies
from mintgremium.core.errors import RefusedError

if TYPE_CHECKING:
    from mintgremium.services.exchange.entries import Refusal
    from mintgremium.services.exchange.plan import ImportPlan, PlanLine

FORMATS = ("json", "xlsx", "csv", "vcf", "ics", "replies")
LISTS = ("xlsx", "csv", "vcf")
READY = ("json", "replies", *LISTS)


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.file("SOURCE")
    parser.option("--format", choices=FORMATS)
    parser.option("--attachments", Path)
    parser.option("--committee", default="")
    parser.options("--mapping", pair)
    parser.option("--table", default="")
    parser.option("--encoding", default="")
    parser.flag("--remove", "--remove-all")
    parser.flag("--dry-run")
    parser.flag("--json")


def run(call: Call) -> None:
    """Show the plan and, unless it is a dry run, carry it out. Raises RefusedError."""
    asked = call.arguments
    kind = asked.format or asked.SOURCE.suffix.lower().lstrip(".")
    if kind == "replies":
        take_replies(call, [asked.SOURCE])
        return
    if kind in FORMATS and kind not in READY:
        raise UsageError("format-coming", format=kind, ready=", ".join(READY))
    call.refuse_workspace(asked.SOURCE)
    if kind in LISTS:
        from mintgremium.cli import list_importing

        list_importing.run(call, kind)
        return
    with call.opened(asked.FILE, read_only=asked.dry_run) as file:
        exchange = file.services.exchange
        work = exchange.plan if asked.dry_run else exchange.import_file
        plan = work(asked.SOURCE, attachments=asked.attachments)
    if asked.json:
        call.json(_as_json(call, plan))
    else:
        _tell(call, plan, dry=asked.dry_run)
    if plan.refusals:
        raise RefusedError("import-refused", count=plan.refusals, path=asked.SOURCE.name)


def reason(call: Call, refusal: "Refusal") -> str:
    """Say in words why a row cannot come in."""
    details = dict(refusal.details)
    if "expected" in details:
        details["expected"] = call.word("value_types", str(details["expected"]))
    if "kind" in details:
        details["kind"] = call.word("kind", str(details["kind"]))
    return call.phrases.text(f"refusals.{refusal.code}", **details)


def _as_json(call: Call, plan: "ImportPlan") -> dict[str, Any]:
    return {
        "added": [_line(each) for each in plan.added],
        "changed": [
            _line(each)
            | {"fields": {key: {"old": old, "new": new} for key, (old, new) in each.fields.items()}}
            for each in plan.changed
        ],
        "refused": [
            {"row": each.row, "reason": reason(call, each), "code": each.code}
            for each in plan.refused
        ],
        "unchanged": plan.unchanged,
        "ignored": list(plan.ignored),
    }


def _line(line: "PlanLine") -> dict[str, Any]:
    return {
        "row": line.row, "kind": line.kind.value, "id": str(line.id), "title": line.title,
    }  # fmt: skip


def _tell(call: Call, plan: "ImportPlan", *, dry: bool) -> None:
    """Count what is new by kind; name each change and each refusal."""
    added = Counter(line.kind.value for line in plan.added)
    call.table(("+", number, call.word("kind", kind)) for kind, number in added.items())
    call.table(
        ("~", call.word("kind", line.kind.value), line.title, ", ".join(line.fields))
        for line in plan.changed
    )
    call.table(("!", each.row, reason(call, each)) for each in plan.refused)
    for key in plan.ignored:
        call.note(call.say("ignored", key=key))
    key = "import_planned" if dry or plan.refusals else "import_done"
    call.line(
        call.say(
            key,
            added=len(plan.added),
            changed=len(plan.changed),
            unchanged=plan.unchanged,
            refused=plan.refusals,
        )
    )


COMMAND = Command(options, run)
