"""`new`: create a workspace."""

from mintgremium.cli.call import Call, UsageError
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser
from mintgremium.runtime.whole_files import check_target
from mintgremium.services.files import Recipe


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
    check_target(asked.FILE)
    call.around.files().create(asked.FILE, _recipe(call)).close()
    if asked.json:
        call.json({"file": str(asked.FILE)})
    else:
        call.line(call.say("created", path=asked.FILE))


def _recipe(call: Call) -> Recipe:
    asked = call.arguments
    if asked.empty:
        return Recipe.EMPTY
    if asked.sample:
        return Recipe.SAMPLE
    return Recipe.HISTORY if asked.history else Recipe.STARTER


COMMAND = Command(options, run)
