"""`export`: the exchange file, lists of members, a calendar, or contacts."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mintgremium.cli.call import Call, UsageError
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser, day
from mintgremium.core.errors import MissingError
from mintgremium.runtime.whole_files import write_whole
from mintgremium.services.files import OpenFile

if TYPE_CHECKING:
    from mintgremium.services.member_lists.rows import Scope

FORMATS = ("json", "oparl", "xlsx", "csv", "vcf", "ics")
VERSIONS = ("3.0", "4.0")
READY = ("json", "xlsx", "csv", "ics", "vcf")
ENCODINGS = ("utf-8", "cp1252")


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.option("--format", choices=FORMATS, required=True)
    parser.option("--committee", default="")
    parser.option("--on", day)
    parser.option("--encoding", choices=ENCODINGS, default=ENCODINGS[0])
    parser.option("--vcard", choices=VERSIONS, default=VERSIONS[-1])
    parser.option("--out", Path)
    parser.option("--attachments", Path)
    parser.flag("--tasks")
    parser.flag("--force")


def run(call: Call) -> None:
    """Write the export to a file, or to stdout."""
    asked = call.arguments
    if asked.format not in READY:
        raise UsageError("format-coming", format=asked.format, ready=", ".join(READY))
    if asked.tasks and asked.format != "ics":
        raise UsageError("tasks-need-ics")
    if asked.out is not None:
        call.target(asked.out)
    elif asked.format == "xlsx" or asked.encoding != ENCODINGS[0]:
        raise UsageError("out-missing")
    with call.opened(asked.FILE) as file:
        pieces = _pieces(call, file)
        if asked.out is None:
            for piece in pieces:
                call.around.stdout.write(piece.decode("utf-8-sig"))
            return
        write_whole(asked.out, pieces, force=asked.force)
    call.note(call.say("written", path=asked.out))


def _pieces(call: Call, file: OpenFile) -> Iterator[bytes]:
    asked = call.arguments
    if asked.format == "ics":
        services = file.services
        export = services.task_export if asked.tasks else services.calendar_export
        return export.pieces(committee=asked.committee)
    if asked.format == "vcf":
        return _cards(call, file)
    if asked.format in ("xlsx", "csv"):
        return _list(call, file)
    return file.services.exchange.export_pieces(
        committee=asked.committee, attachments=asked.attachments
    )


def _list(call: Call, file: OpenFile) -> Iterator[bytes]:
    from mintgremium.services.member_lists.rows import ListFormat

    asked = call.arguments
    fmt = ListFormat.CSV_1252 if asked.encoding == "cp1252" else ListFormat.CSV
    fmt = ListFormat.XLSX if asked.format == "xlsx" else fmt
    yield file.services.member_lists.exported(_scope(call, file), fmt, call.phrases)


def _cards(call: Call, file: OpenFile) -> Iterator[bytes]:
    from mintgremium.documents.vcards.cards import CardVersion

    return file.services.vcards.pieces(_scope(call, file), CardVersion(call.arguments.vcard))


def _scope(call: Call, file: OpenFile) -> "Scope":
    """Say what goes out: one committee or all, as of the day. Raises MissingError."""
    from mintgremium.services.member_lists.rows import Scope

    asked, committees = call.arguments, file.services.committees.committees()
    ids = tuple(row.id for row in committees if row.short_name == asked.committee)
    if asked.committee and not ids:
        raise MissingError("unknown-committee", committee=asked.committee)
    return Scope(committee_ids=ids, on=asked.on)


COMMAND = Command(options, run)
