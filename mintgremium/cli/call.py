"""What a command is given: its arguments, where to write, the words, the files, the time."""

import json
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from mintgremium.core.moments import to_berlin
from mintgremium.documents.phrases import DEFAULT_LANGUAGE, Phrases
from mintgremium.runtime.whole_files import check_target

if TYPE_CHECKING:
    from mintgremium.services.files import CheckFinding, OpenFile, WorkspaceFiles
    from mintgremium.services.invitations.rows import Finding as InvitationFinding
    from mintgremium.services.meetings.rows import Warn

SelfTest = Callable[[], None]  # raises if what it tests does not work


class UsageError(Exception):
    """The command cannot mean anything as it was typed; `code` is a sentence of `[usage]`."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the command line gets from outside."""

    stdout: TextIO
    stderr: TextIO
    clock: Callable[[], datetime]
    files: Callable[[], "WorkspaceFiles"]
    report: Callable[[BaseException], Path | None]  # keeps a report of a failure, says where
    self_tests: Sequence[tuple[str, SelfTest]] = field(default=())  # by name, as the window's


@dataclass(frozen=True, slots=True)
class Call:
    """One run of one command."""

    arguments: Namespace
    phrases: Phrases
    around: Surroundings
    asked_language: str | None = None  # by `--lang`

    def say(self, key: str, /, **gaps: object) -> str:
        """Return a sentence of the section `[cli]`."""
        return self.phrases.text(f"cli.{key}", **gaps)

    def target(self, path: Path) -> Path:
        """Return a path to write to, if it may be written. Raises StorageUnavailableError.

        The workspace itself is never a target, not even with `--force`.
        """
        check_target(path, force=self.arguments.force)
        self.refuse_workspace(path)
        return path

    def refuse_workspace(self, path: Path) -> None:
        """Refuse the workspace of this command as a file to read plainly or to replace.

        A plain open and close of it would give its locks away (sqlite.org/howtocorrupt.html §2.2).
        """
        if _is_same(path, self.arguments.FILE):
            raise UsageError("workspace-itself", path=path)

    def word(self, section: str, key: str) -> str:
        """Return the word for a key of a closed list, or the key itself."""
        name = f"{section}.{key}"
        return self.phrases.text(name) if self.phrases.has(name) else key

    def line(self, text: str = "") -> None:
        """Write a line of data."""
        self.around.stdout.write(f"{text}\n")

    def note(self, text: str) -> None:
        """Write a line to people, beside the data."""
        self.around.stderr.write(f"{text}\n")

    def json(self, data: object) -> None:
        """Write one JSON document."""
        text = json.dumps(data, ensure_ascii=False, indent=2, default=_plain)
        self.around.stdout.write(f"{text}\n")

    def table(self, rows: Iterable[Sequence[object]]) -> None:
        """Write rows in columns as wide as their contents."""
        texts = [[_cell(cell) for cell in row] for row in rows]
        widths = [max(map(len, column)) for column in zip(*texts, strict=True)]
        for row in texts:
            cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            self.line("  ".join(cells).rstrip())

    @property
    def today(self) -> date:
        """The day on the German clock."""
        return to_berlin(self.around.clock()).date()

    @contextmanager
    def opened(self, path: Path, *, read_only: bool = True) -> Iterator["OpenFile"]:
        """Open a workspace for the command, and give it back at the end."""
        file = self.around.files().open(path, read_only=read_only)
        try:
            if file.missing_changes:
                self.note(self.say("changes_missing", count=file.missing_changes))
            yield file
        finally:
            file.close()

    @property
    def document_language(self) -> str:
        """The language of documents and mails: German, unless `--lang` asks for another."""
        return self.asked_language or DEFAULT_LANGUAGE

    def warning(self, warning: "Warn") -> str:
        """Say in words what to look at before a meeting is held so."""
        return self._filled(f"warnings.{warning.code}", dict(warning.details))

    def finding(self, finding: "InvitationFinding") -> str:
        """Say in words what stands against an invitation."""
        from mintgremium.services.invitations.findings import sentence

        return sentence(finding, self.phrases)

    def found(self, finding: "CheckFinding") -> str:
        """Say in words what `check` has found."""
        gaps = {"where": finding.where, "code": finding.code}
        return self._filled(f"findings.{finding.code}", gaps)

    def _filled(self, key: str, gaps: Mapping[str, str]) -> str:
        """Fill a sentence; one that is missing says its code, so that nothing is swallowed."""
        if not self.phrases.has(key):
            return " ".join([key.partition(".")[2], *gaps.values()])
        return self.phrases.text(key, **gaps)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return False


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_cell, value))
    return " ".join(str(value).split())


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    return value.isoformat() if isinstance(value, date) else str(value)
