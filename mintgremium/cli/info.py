"""`info`: what is in a workspace."""

from mintgremium.cli.call import Call
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.flag("--json")


def run(call: Call) -> None:
    """Tell program, format and schema version, counts, last change, encryption."""
    with call.opened(call.arguments.FILE) as file:
        facts = file.services.listing.facts()
    if call.arguments.json:
        call.json(facts)
        return
    call.table((call.word("info", key), value) for key, value in facts.items() if key != "counts")
    call.line()
    call.table((call.word("lists", kind), count) for kind, count in facts["counts"].items())


COMMAND = Command(options, run)
