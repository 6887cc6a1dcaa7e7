"""`new`: create a workspace."""

from typing import TYPE_CHECKING

from mintgremium.cli.call import Call, UsageError
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser

if TYPE_CHECKING:
    from mintgremium.storage.workspace import Workspace


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.flag("--starter", "--empty", "--sample")
    parser.flag("--history")
    parser.flag("--json")


def run(call: Call) -> None:
    """Create the file; an existing one is always kept."""
    asked = call.arguments
    if asked.history and (asked.empty or asked.sample):
        other = "--empty" if asked.empty else "--sample"
        raise UsageError("exclusive", name="--history", other=other)
    _make(call).close()
    if asked.json:
        call.json({"file": str(asked.FILE)})
    else:
        call.line(call.say("created", path=asked.FILE))


def _make(call: Call) -> "Workspace":
    from mintgremium.services.workspaces.creating import create_empty, create_sample, create_starter

    asked, clock = call.arguments, call.around.clock
    if asked.empty:
        return create_empty(asked.FILE, now=clock)
    if asked.sample:
        return create_sample(asked.FILE, now=clock)
    return create_starter(asked.FILE, history=asked.history, now=clock)


COMMAND = Command(options, run)
