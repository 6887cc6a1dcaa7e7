"""`list`: every record of a kind."""

from mintgremium.cli.call import Call, UsageError
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser, day, pair
from mintgremium.core.errors import InvalidInputError
from mintgremium.services.exchange.listing import LISTS

# What a person wants to see of a record; scripts get everything by `--json`.
_SHOWN = ("reference", "name", "title", "text", "committee", "committees", "number", "start")
_MORE = (
    "land",
    "seat",
    "person",
    "role",
    "state",
    "kind",
    "email",
    "holder",
    "responsible",
    "due",
    "seats",
    "ministry",
    "office",
    "office_status",
)


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.place("KIND", choices=tuple(LISTS))
    parser.file()
    parser.option("--on", day)
    parser.options("--where", pair)
    parser.flag("--json")


def run(call: Call) -> None:
    """List the records."""
    where = dict(call.arguments.where)
    with call.opened(call.arguments.FILE) as file:
        try:
            found = file.services.listing.objects(
                call.arguments.KIND, on=call.arguments.on, where=where
            )
        except InvalidInputError as error:
            raise UsageError(error.code, **error.details) from None
    if call.arguments.json:
        call.json(found)
        return
    keys = [key for key in (*_SHOWN, *_MORE) if found and key in found[0]]
    if keys:
        call.table([keys, *([each[key] for key in keys] for each in found)])


COMMAND = Command(options, run)
