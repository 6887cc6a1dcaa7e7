"""Imports point downwards only: the contracts in pyproject.toml hold."""

import subprocess
import sys

from tests.support.repository import ROOT


def test_that_every_import_contract_is_kept() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    done = subprocess.run(
        [*command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
