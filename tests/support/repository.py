"""What the tests of the architecture look at: the checkout, its tracked files and sources."""

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "mintgremium"


@cache
def tracked_files() -> list[Path]:
    """Return every file of the checkout that git knows or would add, as absolute paths."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    paths = (ROOT / name for name in listed.split("\0") if name)
    return [path for path in paths if path.is_file()]


def sources() -> list[Path]:
    """Return the modules of the program."""
    return sorted(PACKAGE.rglob("*.py"))


def python_files() -> list[Path]:
    """Return all Python files of the checkout, tests and tools included."""
    return [path for path in tracked_files() if path.suffix == ".py"]


@cache
def tree(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def place(path: Path, node: ast.AST) -> str:
    """Name a place as `file:line`."""
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
