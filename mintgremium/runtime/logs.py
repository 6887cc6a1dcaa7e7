"""The log: a rotating file in the user's folder, and the last lines in memory for reports.

No personal data: log ids and counts, never names, addresses or texts that were entered.
"""

import logging
import sys
from collections import deque
from logging.handlers import RotatingFileHandler
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


def start_logging(folder: Path, *, level: int = logging.INFO) -> LastLines:
    """Log into the folder and into memory; a folder that cannot be written leaves memory only."""
    last = LastLines()
    root = logging.getLogger()
    root.setLevel(level)
    root.addHandler(last)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = RotatingFileHandler(
            log_file(folder), maxBytes=_FILE_BYTES, backupCount=_FILES, encoding="utf-8"
        )
    except OSError as error:
        logging.getLogger(__name__).info("no log file: %s", type(error).__name__)
    else:
        file.setFormatter(logging.Formatter(FORMAT))
        root.addHandler(file)
    logging.captureWarnings(capture=True)
    return last


def stop_logging() -> None:
    """Close the files and take the handlers of this program away."""
    logging.captureWarnings(capture=False)
    root = logging.getLogger()
    for handler in tuple(root.handlers):
        if isinstance(handler, LastLines | RotatingFileHandler):
            root.removeHandler(handler)
            handler.close()


def log_to_console(level: int = logging.INFO) -> None:
    """Show the log on stderr too, for `--verbose`."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(level)
    handler.setFormatter(logging.Formatter(FORMAT))
    logging.getLogger().addHandler(handler)
