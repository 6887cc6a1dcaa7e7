"""The log: a rotating file in the user's folder, and the last lines in memory for reports.

No personal data: log ids and counts, never names, addresses or texts that were entered.
"""

import logging
import sys
from collections import deque
from pathlib import Path
from typing import Final

from mintgremium.core.overriding import override

FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
KEPT_LINES: Final = 200
_FILE_BYTES: Final = 500_000
_FILES: Final = 4


class LastLines(logging.Handler):
    """Keeps the last lines for the crash report and the viewer."""

    def __init__(self, count: int = KEPT_LINES) -> None:
        super().__init__()
        self.setFormatter(logging.Formatter(FORMAT))
        self._lines: deque[str] = deque(maxlen=count)

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines kept, oldest first."""
        return tuple(self._lines)

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line."""
        self._lines.append(self.format(record))


def log_file(folder: Path) -> Path:
    """Return where the log lies."""
    return folder / "mintgremium.log"


def start_logging(*, level: int = logging.INFO) -> LastLines:
    """Log into memory; `open_log_file` writes what has come together by then into a file."""
    last = LastLines()
    root = logging.getLogger()
    root.setLevel(level)
    root.addHandler(last)
    logging.captureWarnings(capture=True)
    return last


def open_log_file(folder: Path, last: LastLines) -> None:
    """Log into the folder too; one that cannot be written leaves memory only."""
    from logging.handlers import RotatingFileHandler  # 8 ms that the first frame does not wait for

    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with log_file(folder).open("a", encoding="utf-8") as already:
            already.writelines(f"{line}\n" for line in last.lines)
        file = RotatingFileHandler(
            log_file(folder), maxBytes=_FILE_BYTES, backupCount=_FILES, encoding="utf-8"
        )
    except OSError as error:
        logging.getLogger(__name__).info("no log file: %s", type(error).__name__)
    else:
        file.setFormatter(logging.Formatter(FORMAT))
        logging.getLogger().addHandler(file)


def stop_logging() -> None:
    """Close the files and take the handlers of this program away."""
    logging.captureWarnings(capture=False)
    root = logging.getLogger()
    for handler in tuple(root.handlers):
        if isinstance(handler, LastLines | logging.FileHandler):
            root.removeHandler(handler)
            handler.close()


def log_to_console(level: int = logging.INFO) -> None:
    """Show the log on stderr too, for `--verbose`."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(level)
    handler.setFormatter(logging.Formatter(FORMAT))
    logging.getLogger().addHandler(handler)
