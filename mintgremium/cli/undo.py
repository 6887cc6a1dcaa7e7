"""`undo`: take the last step back, whoever made it and whenever."""

from mintgremium.cli.call import Call
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser
from mintgremium.core.errors import RefusedError


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.flag("--json")


def run(call: Call) -> None:
    """Take the newest step back. Raises RefusedError if there is none, or ConflictError."""
    with call.opened(call.arguments.FILE, read_only=False) as file:
        step = file.history().undo
        if step is None:
            raise RefusedError("nothing-to-undo")
        file.undo()
    name = call.word("steps", step.key)
    if call.arguments.json:
        call.json({"undone": {"key": step.key, "what": name, "subject": step.subject}})
    else:
        call.line(call.say("undone", what=name, subject=step.subject).rstrip(" :"))


COMMAND = Command(options, run)
