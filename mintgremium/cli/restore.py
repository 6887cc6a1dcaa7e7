"""`restore`: put a backup in place of a workspace, which is itself kept."""

from mintgremium.cli.call import Call
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file("BACKUP")
    parser.file()
    parser.flag("--json")


def run(call: Call) -> None:
    """Restore the file; what was in it is among its backups afterwards."""
    asked = call.arguments
    call.refuse_workspace(asked.BACKUP)
    call.around.files().restore(asked.BACKUP, asked.FILE).close()
    if asked.json:
        call.json({"file": str(asked.FILE), "backup": str(asked.BACKUP)})
    else:
        call.line(call.say("restored", path=asked.FILE, backup=asked.BACKUP))


COMMAND = Command(options, run)
