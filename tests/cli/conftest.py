"""The command line in this process, with a clock that stands still and outputs kept apart."""

import io
import json
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mintgremium.cli.call import Surroundings
from mintgremium.cli.main import run
from mintgremium.services.files import WorkspaceFiles
from mintgremium.services.workspaces.creating import create_starter

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


class CommandLine:
    """Runs commands in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "Gremien Übung.mintgremium"
        self.reports: list[BaseException] = []
        self.self_tests: list[tuple[str, object]] = []

    def __call__(self, *arguments, environment=None) -> Result:
        out, err = io.StringIO(), io.StringIO()
        around = Surroundings(
            stdout=out,
            stderr=err,
            clock=lambda: NOW,
            files=lambda: WorkspaceFiles(lambda: NOW),
            report=self._report,
            self_tests=self.self_tests,
        )
        code = run([str(each) for each in arguments], around, environment or {})
        return Result(code, out.getvalue(), err.getvalue())

    def done(self, *arguments) -> Result:
        """Run a command that must succeed."""
        result = self(*arguments)
        assert (result.code, self.reports) == (0, []), result.err
        return result

    def refused(self, *arguments, code=1) -> str:
        """Run a command that must be refused with a sentence, and return it."""
        before = {path: path.stat().st_mtime_ns for path in self.outputs()}
        result = self(*arguments)
        assert self.reports == []
        assert result.code == code, result.err or result.out
        assert "Traceback" not in result.err
        assert result.err.strip()
        assert {path: path.stat().st_mtime_ns for path in self.outputs()} == before
        return result.err.strip()

    def outputs(self):
        """List all files but those of the workspace itself."""
        return sorted(
            path
            for path in self.folder.rglob("*")
            if path.is_file() and not path.is_relative_to(self.folder / "home")
            and ".mintgremium" not in path.name
        )  # fmt: skip

    def write(self, document, name="quelle.json") -> Path:
        path = self.folder / name
        data = document if isinstance(document, bytes) else json.dumps(document).encode()
        path.write_bytes(data)
        return path

    def _report(self, error: BaseException) -> Path:
        self.reports.append(error)
        return self.folder / "report.txt"


@pytest.fixture(scope="session")
def starter(tmp_path_factory) -> Path:
    """A closed starter workspace with the public record; copy it."""
    path = tmp_path_factory.mktemp("starter") / "starter.mintgremium"
    create_starter(path, history=True, now=lambda: NOW).close()
    return path


@pytest.fixture
def bare(tmp_path) -> CommandLine:
    """The command line in an empty folder."""
    return CommandLine(tmp_path)


@pytest.fixture
def cli(bare, starter) -> CommandLine:
    """The command line beside a starter workspace, `cli.file`."""
    shutil.copy(starter, bare.file)
    return bare
