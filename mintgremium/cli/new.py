"""`new`: create a workspace."""

from mintgremium.cli.call import Call, UsageError
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.flag("--starter", "--empty")
    parser.flag("--history")
    parser.flag("--json")


def run(call: Call) -> None:
    """Create the file; an existing one is always kept."""
    from mintgremium.services.workspaces.creating import create_empty, create_starter

    path, history = call.arguments.FILE, call.arguments.history
    if call.arguments.empty:
        if history:
            raise UsageError("exclusive", name="--history", other="--empty")
        workspace = create_empty(path, now=call.around.clock)
    else:
        workspace = create_starter(path, history=history, now=call.around.clock)
    workspace.close()
    if call.arguments.json:
        call.json({"file": str(path)})
    else:
        call.line(call.say("created", path=path))


COMMAND = Command(options, run)
