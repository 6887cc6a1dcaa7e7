"""`print`: a document of a meeting."""

from pathlib import Path

from mintgremium.cli.call import Call, UsageError
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser
from mintgremium.runtime.whole_files import write_whole
from mintgremium.services.meetings.printing import DocumentKind

DOCUMENTS = (*DocumentKind, "meeting_book", "name_badges", "certificate")
FORMATS = ("pdf", "docx")
READY = ("pdf",)


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.place("REF")
    parser.option("--document", choices=DOCUMENTS, required=True)
    parser.option("--format", choices=FORMATS, default="pdf")
    parser.option("--out", Path, required=True)
    parser.flag("--force")


def run(call: Call) -> None:
    """Print the document into a file."""
    asked = call.arguments
    if asked.format not in READY:
        raise UsageError("format-coming", format=asked.format, ready=", ".join(READY))
    if asked.document not in tuple(DocumentKind):
        ready = ", ".join(DocumentKind)
        raise UsageError("document-coming", document=asked.document, ready=ready)
    call.target(asked.out)
    with call.opened(asked.FILE) as file:
        meeting_id = file.services.meetings.find(asked.REF)
        kind = DocumentKind(asked.document)
        data = file.services.printing.pdf(meeting_id, kind, call.document_language)
    write_whole(asked.out, [data], force=asked.force)
    call.note(call.say("written", path=asked.out))


COMMAND = Command(options, run)
