"""Set up `.venv` from the lock: `python3 installer/bootstrap.py run | dev`.

`run` brings what the program needs, `dev` the tools and tests as well. Called again it returns
at once as long as neither lock nor interpreter changed. Standard library only.
"""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)


class SetupError(Exception):
    """One sentence for the user: what happened, what is safe, what to do."""


def venv_python(venv: Path) -> Path:
    """Return the interpreter of a virtual environment on this system."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def fingerprint(profile: str) -> str:
    """Identify a set-up by its lock, the `[project]` table, its place and the interpreter."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    facts = json.dumps([project, sys.version, sys.executable, str(VENV)])
    return hashlib.sha256(facts.encode() + _lock(profile).read_bytes()).hexdigest()


def is_current(profile: str) -> bool:
    """Tell whether `.venv` holds this profile, or `dev`, which contains the other."""
    return any(
        _stamp(name).exists() and _stamp(name).read_text() == fingerprint(name)
        for name in (profile, "dev")
    )


def set_up(profile: str) -> None:
    """Create `.venv` if need be and install exactly what the lock names, checked by hash."""
    lock = _lock(profile)
    python = venv_python(VENV)
    print(f"Setting up .venv with {lock.relative_to(ROOT)} (once, about a minute) …", flush=True)
    if not _works(python):
        _step([sys.executable, "-m", "venv", "--clear", str(VENV)], "create .venv")
    pip = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    _step([*pip, "--no-compile", "--require-hashes", "-r", str(lock)], "install the packages")
    own = ["--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT)]
    _step([*pip, *own], "install mintgremium into .venv")
    compile_modules(next(VENV.glob("[Ll]ib*/**/site-packages")))


def compile_modules(folder: Path) -> None:
    """Compile what changed, so that no start waits for it, even where Python may not cache.

    All cores are faster than pip's one; where this fails, modules are compiled when first used.
    """
    command = [str(venv_python(VENV)), "-m", "compileall", "-qq", "-j", "0", str(folder)]
    subprocess.run(command, capture_output=True, check=False)


def _lock(profile: str) -> Path:
    return ROOT / "requirements" / f"{profile}.txt"


def _stamp(profile: str) -> Path:
    return VENV / f"setup-{profile}.stamp"


def _works(python: Path) -> bool:
    if not python.exists():
        return False
    probe = [str(python), "-c", f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def _step(command: list[str], purpose: str) -> None:
    if subprocess.run(command, check=False).returncode:
        message = f"Could not {purpose} (reason above). Only .venv was touched; please try again."
        raise SetupError(message)


def main(arguments: list[str]) -> int:
    """Bring `.venv` up to date with one lock and compile the translations."""
    profile = arguments[0] if arguments else "run"
    if sys.version_info < OLDEST:
        print("mintgremium needs Python 3.11 or newer: make PYTHON=python3.11 …")
        return 1
    try:
        if not is_current(profile):
            set_up(profile)
            _stamp(profile).write_text(fingerprint(profile))
        _step([str(venv_python(VENV)), str(ROOT / "installer/i18n.py"), "release"], "translate")
        compile_modules(ROOT / "mintgremium")
    except (SetupError, OSError) as error:
        print(error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
