"""What the program is given by the machine it runs on, before there is a window."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from mintgremium.runtime.logs import LastLines
from mintgremium.runtime.paths import ProgramPaths
from mintgremium.runtime.secrets import Passwords
from mintgremium.runtime.settings import Settings


@dataclass(frozen=True)
class Machine:
    """Folders, settings, log, clock and passwords."""

    paths: ProgramPaths
    settings: Settings
    last_lines: LastLines
    now: Callable[[], datetime]
    passwords: Passwords = field(default_factory=Passwords)


@dataclass(frozen=True)
class Start:
    """How the window was asked to start."""

    file: Path | None = None
    # For measuring: ends with the first page of the file, without a file with the first frame.
    quits_after_first_paint: bool = False
    picture: Path | None = None  # where to save what the window looks like, before it quits
