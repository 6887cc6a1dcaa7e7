"""The composition root: it alone knows how the long-lived objects fit together."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mintgremium.core.moments import BERLIN
from mintgremium.runtime.paths import SUFFIX, ProgramPaths, program_paths

if TYPE_CHECKING:
    from mintgremium.ui.shell.program import Start


def now() -> datetime:
    """Tell the time on the German clock."""
    return datetime.now(BERLIN)


def run(arguments: Sequence[str]) -> int:
    """Hand the arguments to the command line or open the window; return the exit code."""
    start = window_start(arguments)
    if start is None:
        raise SystemExit("no command line yet")
    return run_window(start, program_paths().make())


def window_start(arguments: Sequence[str]) -> "Start | None":
    """Read the arguments as those of the window; None when they are for the command line."""
    options = {argument for argument in arguments if argument.startswith("-")}
    files = [argument for argument in arguments if argument not in options]
    if options - {"--quit-after-first-paint"} or len(files) > 1:
        return None
    if files and not (files[0].endswith(SUFFIX) or Path(files[0]).exists()):
        return None
    from mintgremium.ui.shell.program import Start

    file = Path(files[0]).absolute() if files else None
    return Start(file, quits_after_first_paint="--quit-after-first-paint" in options)


def run_window(start: "Start", paths: ProgramPaths) -> int:
    """Open the window and return the exit code when it is closed."""
    from mintgremium.ui.shell.program import Program

    return Program(paths, now).run(start)
