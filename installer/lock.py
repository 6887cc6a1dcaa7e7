"""Make the lock again: `python installer/lock.py` (needs uv).

The files pin every package with the hashes of all its wheels, for CPython 3.11 and newer on Linux,
Windows and macOS, and name no index: each user's own pip settings decide where packages come from.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GROUPS = {"run": "build", "dev": "dev"}
OPTIONS = [
    *("--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"),
    *("--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header"),
]


def lock(name: str, *, upgrade: bool) -> int:
    """Write one requirements file; `dev` keeps to the versions of `run`. Returns uv's exit code."""
    target = f"requirements/{name}.txt"
    command = ["uv", "pip", "compile", *OPTIONS, "--output-file", target]
    command += ["--group", GROUPS[name], "pyproject.toml"]
    if name != "run":
        command += ["--constraints", "requirements/run.txt"]
    if upgrade:
        command.append("--upgrade")
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def main(arguments: list[str]) -> int:
    """Write both files; `--upgrade` takes newer releases within the bounds of pyproject."""
    if not shutil.which("uv"):
        print("The lock is made with uv; please install it (pip install uv). Nothing was changed.")
        return 1
    upgrade = "--upgrade" in arguments
    return max(lock(name, upgrade=upgrade) for name in GROUPS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
