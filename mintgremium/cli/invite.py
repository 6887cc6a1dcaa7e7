"""`invite`: write what goes to each recipient, and record it as a dispatch."""

from contextlib import suppress
from pathlib import Path

from mintgremium.cli.call import Call
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser, day
from mintgremium.core.errors import RefusedError
from mintgremium.core.vocabulary import DispatchKind
from mintgremium.runtime.whole_files import explained
from mintgremium.services.invitations.rows import Wish

KINDS = tuple(kind for kind in DispatchKind if kind is not DispatchKind.MINUTES)


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.place("REF")
    parser.option("--out", Path, required=True)
    parser.option("--kind", choices=KINDS, default=DispatchKind.INVITATION)
    parser.option("--on", day)
    parser.option("--override-reason", default="")
    parser.flag("--force")
    parser.flag("--json")


def run(call: Call) -> None:
    """Write one .eml and one .ics per recipient. Raises RefusedError with all reasons."""
    asked = call.arguments
    with call.opened(asked.FILE, read_only=False) as file:
        invitations = file.services.invitations
        meeting_id = file.services.meetings.find(asked.REF)
        plan = invitations.prepare(meeting_id, DispatchKind(asked.kind), asked.on)
        findings = [call.finding(each) for each in plan.findings]
        for finding, text in zip(plan.findings, findings, strict=True):
            if not finding.blocks:
                call.note(text)
        if plan.blocked:
            reasons = [t for f, t in zip(plan.findings, findings, strict=True) if f.blocks]
            raise RefusedError(
                "invite-refused", reference=plan.reference, reasons=" ".join(reasons)
            )
        made = _make_folder(asked.out)
        try:
            written = invitations.write_files(
                plan,
                asked.out,
                Wish(reason=asked.override_reason, language=call.document_language),
                force=asked.force,
            )
        except BaseException:
            if made:
                with suppress(OSError):  # files were left in it: it stays
                    asked.out.rmdir()
            raise
    files = [str(path) for path in written.files]
    if asked.json:
        call.json(
            {
                "dispatch_id": str(written.dispatch_id),
                "reference": plan.reference,
                "kind": plan.kind.value,
                "sequence": plan.sequence,
                "recipients": [
                    {"name": each.name, "address": each.address, "seat": each.seat_tag}
                    for each in plan.recipients
                ],
                "files": files,
                "warnings": findings,
            }
        )
    else:
        for path in files:
            call.line(path)


def _make_folder(folder: Path) -> bool:
    """Make the folder if only it is missing, and tell whether that was so."""
    if folder.is_dir():
        return False
    try:
        folder.mkdir()
    except OSError as error:
        raise explained(error, folder) from None
    return True


COMMAND = Command(options, run)
