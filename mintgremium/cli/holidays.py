"""`holidays`: free days of all Länder."""

from datetime import date
from typing import TYPE_CHECKING, Any

from mintgremium.cli.call import Call, UsageError
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser, day

if TYPE_CHECKING:
    from mintgremium.services.holidays.rows import DayRow


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.option("--date", day)
    parser.option("--from", day)
    parser.option("--to", day)
    parser.flag("--json")


def run(call: Call) -> None:
    """List the days with what is free where."""
    from mintgremium.services.holidays.service import Holidays

    first, last = _span(call)
    days = Holidays().days(first, last)
    if call.arguments.json:
        call.json({"days": [_as_json(each) for each in days]})
        return
    for each in days:
        _tell(call, each)


def _span(call: Call) -> tuple[date, date]:
    one, first, last = (getattr(call.arguments, name) for name in ("date", "from", "to"))
    if one is not None and first is None and last is None:
        return one, one
    if one is None and first is not None and last is not None:
        return first, last
    raise UsageError("days")


def _as_json(row: "DayRow") -> dict[str, Any]:
    return {
        "date": row.date,
        "public": [{"land": each.land, "name": each.name} for each in row.public],
        "regional": [
            {"land": each.land, "name": each.name, "where": each.where} for each in row.regional
        ],
        "school": [{"land": each.land, "name": each.name} for each in row.school],
        "school_unknown": list(row.school_unknown),
    }


def _tell(call: Call, row: "DayRow") -> None:
    lines = [
        *(("public", each.land, each.name) for each in row.public),
        *(("regional", each.land, f"{each.name} ({each.where})") for each in row.regional),
        *(("school", each.land, each.name) for each in row.school),
    ]
    call.table(
        (row.date, call.word("holiday_kind", kind), land, name)
        for kind, land, name in lines or [("none", "", "")]
    )


COMMAND = Command(options, run)
