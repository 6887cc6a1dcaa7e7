"""`check`: whether the file is whole and its records agree with the rules and one another."""

from mintgremium.cli.call import Call
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser
from mintgremium.core.errors import ForeignFileError, RefusedError

# What the storage finds: the file itself is not as it was written.
DAMAGE = frozenset(
    {
        "changes-missing",
        "page-damaged",
        "reference-broken",
        "journal-gap",
        "journal-altered",
        "record-altered",
        "record-unknown",
        "record-missing",
        "attachment-altered",
        "workspace-damaged",
        "disk-failing",
    }
)


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.flag("--full")
    parser.flag("--json")


def run(call: Call) -> None:
    """List what is wrong; damage ends with 3, a broken rule of the domain with 1."""
    with call.opened(call.arguments.FILE) as file:
        found = file.check(full=call.arguments.full)
    texts = [call.found(each) for each in found]
    if call.arguments.json:
        findings = [
            {"code": each.code, "where": each.where, "text": text}
            for each, text in zip(found, texts, strict=True)
        ]
        call.json({"ok": not found, "full": call.arguments.full, "findings": findings})
    else:
        for text in texts or [call.say("all_well")]:
            call.line(text)
    if any(each.code in DAMAGE for each in found):
        raise ForeignFileError("check-damage", count=len(found), path=call.arguments.FILE.name)
    if found:
        raise RefusedError("check-findings", count=len(found), path=call.arguments.FILE.name)


COMMAND = Command(options, run)
