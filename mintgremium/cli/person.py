"""`person`: whose data need care, and everything that is stored about somebody."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from uuid import UUID

from mintgremium.cli.call import Call, UsageError
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser
from mintgremium.core.errors import MissingError
from mintgremium.runtime.whole_files import write_whole
from mintgremium.services.contacts.rows import PersonRow
from mintgremium.services.privacy.papers import report_files


def _report_options(parser: Parser) -> None:
    parser.file()
    parser.option("--person")
    parser.option("--name", default="")
    parser.option("--address", default="")
    parser.option("--out", Path, required=True)
    parser.flag("--force")


def _report(call: Call) -> None:
    """Write the report on a person, or on somebody who is no contact, as PDF and JSON."""
    asked = call.arguments
    if bool(asked.person) == bool(asked.name or asked.address):
        raise UsageError("person-or-name")
    with call.opened(asked.FILE, read_only=True) as file:
        privacy = file.services.privacy
        if asked.person:
            report = privacy.report(_find(file.services.contacts.people(), asked.person))
        else:
            report = privacy.report_on_stranger(asked.name, asked.address)
        files = report_files(report, call.document_language)
    for name, data in files.items():
        target = asked.out / name
        write_whole(target, [data], force=asked.force)
        call.note(call.say("written", path=target))


def _find(people: list[PersonRow], wanted: str) -> UUID:
    """Find a person by id, or by the address that is written to."""
    folded = wanted.strip().casefold()
    for row in people:
        if folded in (str(row.id), row.id.hex, row.email.casefold()):
            return row.id
    raise MissingError("record-missing")


def _care_options(parser: Parser) -> None:
    parser.file()
    parser.flag("--json")


def _care(call: Call) -> None:
    """List whose data must be confirmed or reviewed."""
    asked = call.arguments
    with call.opened(asked.FILE, read_only=True) as file:
        rows = file.services.privacy.care()
    if asked.json:
        call.json(
            [
                {
                    "id": str(row.id),
                    "name": row.name,
                    "email": row.email,
                    "reason": row.reason.value,
                    "confirmed_on": row.confirmed_on,
                    "asked_on": row.asked_on,
                    "left_on": row.left_on,
                    "review_on": row.review_on,
                }
                for row in rows
            ]
        )
        return
    for row in rows:
        call.line(f"{row.name}  {call.word('care_reason', row.reason.value)}")


COMMAND: Mapping[str, Command] = MappingProxyType(
    {"report": Command(_report_options, _report), "care": Command(_care_options, _care)}
)
