"""`backup`: a proven copy."""

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from mintgremium.cli.call import Call
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser

if TYPE_CHECKING:
    from mintgremium.services.files import OpenFile


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.option("--to", Path)
    parser.flag("--force")
    parser.flag("--json")


def run(call: Call) -> None:
    """Copy the workspace, beside the automatic backups or to a file."""
    asked = call.arguments
    if asked.to is not None:
        call.target(asked.to)
    with call.opened(asked.FILE) as file:
        path = file.back_up() if asked.to is None else _copy(file, asked.to)
    if asked.json:
        call.json({"backup": str(path)})
    else:
        call.line(str(path))


def _copy(file: "OpenFile", target: Path) -> Path:
    """Copy to a file that takes the place of an older one only when it is proven."""
    if not target.exists():
        return file.save_copy(target)
    fresh = file.save_copy(target.with_name(f".{secrets.token_hex(8)}.part"))
    try:
        return fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


COMMAND = Command(options, run)
