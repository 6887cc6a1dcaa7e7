"""Reports of failures that nobody expected, and the trace that a dead process leaves behind."""

import faulthandler
import os
import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Final, TextIO

_PACKAGES: Final = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "icalendar", "reportlab")


def describe_versions() -> list[str]:
    """Name the program, the interpreter, the system and the libraries with their versions."""
    import platform

    lines = [f"Python {platform.python_version()}", f"System {platform.platform()}"]
    return [*(_version(name) for name in ("mintgremium", *_PACKAGES)), *lines]


def build_report(error: BaseException, log_lines: Iterable[str], now: datetime) -> str:
    """Write what helps to find the fault: versions, trace, the last lines of the log."""
    import traceback

    trace = "".join(traceback.format_exception(error))
    parts = [
        f"mintgremium report, {now.isoformat(timespec='seconds')}",
        "\n".join(describe_versions()),
        trace.rstrip(),
        "\n".join(log_lines),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def save_report(text: str, folder: Path, now: datetime) -> Path:
    """Write a report into the folder and return where it lies; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"report-{now:%Y%m%d-%H%M%S}-{os.getpid()}.txt"
    target.write_text(text, encoding="utf-8")
    return target


class FaultFile:
    """Catches the stack of a process that dies in native code, for the next start to offer."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / f"fault-{os.getpid()}.txt"
        self._file: TextIO | None = None

    def open(self) -> None:
        """Let a dying process write into this file; without a folder it goes to stderr."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file = self._path.open("w", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._file)

    def close(self) -> None:
        """End quietly: the file is empty and goes away."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            self._path.unlink(missing_ok=True)

    def earlier(self) -> list[Path]:
        """List what processes that have died left behind, newest last; empty files are removed."""
        left = []
        for path in sorted(self._folder.glob("fault-*.txt"), key=_age):
            if path == self._path or _is_running(path):
                continue
            if _is_empty(path):
                path.unlink(missing_ok=True)
            else:
                left.append(path)
        return left


def _version(package: str) -> str:
    from importlib import metadata

    try:
        return f"{package} {metadata.version(package)}"
    except metadata.PackageNotFoundError:
        return f"{package} unknown"


def _age(path: Path) -> float:
    return path.stat().st_mtime if path.exists() else 0.0


def _is_empty(path: Path) -> bool:
    return not path.exists() or path.stat().st_size == 0


def _is_running(path: Path) -> bool:
    number = path.stem.removeprefix("fault-")
    if not number.isdigit() or sys.platform == "win32":
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:  # it runs, but belongs to somebody else
        return True
    return True
