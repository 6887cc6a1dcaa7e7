"""The composition root: it alone knows how the long-lived objects fit together."""

import logging
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from io import StringIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mintgremium.runtime.paths import (
    HOME_VARIABLE,
    STARTER_NAME,
    SUFFIX,
    ProgramPaths,
    program_paths,
)

if TYPE_CHECKING:
    from mintgremium.runtime.machine import Start

MAIN_JOB: Final = "--main-job"


def now() -> datetime:
    """Tell the time on the German clock."""
    from mintgremium.core.moments import BERLIN  # time zones are loaded when the time is asked

    return datetime.now(BERLIN)


def run(arguments: Sequence[str]) -> int:
    """Hand the arguments to the command line or open the window; return the exit code."""
    if MAIN_JOB in arguments:
        return run_main_job(arguments, program_paths().make())
    start = window_start(arguments)
    if start is None:
        return run_command(arguments, program_paths())
    return run_window(start, program_paths().make())


def run_main_job(arguments: Sequence[str], paths: ProgramPaths) -> int:
    """Do the main job without a screen and print where its files lie; `--out DIR` says where."""
    from mintgremium.runtime.machine import Start
    from mintgremium.services.files import Recipe, WorkspaceFiles
    from mintgremium.services.main_job import do_main_job

    if len(arguments) == len((MAIN_JOB, "--out", "DIR")) and arguments[1] == "--out":
        folder = Path(arguments[2]).absolute()
    else:
        folder = paths.data / f"hauptweg-{now():%Y%m%d-%H%M%S}"
    folder.mkdir(parents=True, exist_ok=True)
    file = WorkspaceFiles(now).create(folder / STARTER_NAME, Recipe.STARTER)
    outcome = do_main_job(file, folder, now())
    file.close()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    picture = folder / "fenster.png"
    code = run_window(Start(file.path, quits_after_first_paint=True, picture=picture), paths)
    lines = [f"{outcome.reference}:", *(str(path) for path in (*outcome.files, picture, file.path))]
    sys.stdout.write("\n".join(lines) + "\n")
    return code


def window_start(arguments: Sequence[str]) -> "Start | None":
    """Read the arguments as those of the window; None when they are for the command line."""
    from mintgremium.cli.catalogue import is_command

    if is_command(arguments):
        return None
    options = {argument for argument in arguments if argument.startswith("-")}
    files = [argument for argument in arguments if argument not in options]
    if options - {"--quit-after-first-paint"} or len(files) > 1:
        return None
    if files and not (files[0].endswith(SUFFIX) or Path(files[0]).exists()):
        return None
    from mintgremium.runtime.machine import Start

    file = Path(files[0]).absolute() if files else None
    return Start(file, quits_after_first_paint="--quit-after-first-paint" in options)


def run_window(start: "Start", paths: ProgramPaths) -> int:
    """Open the window and return the exit code when it is closed."""
    if has_no_screen(os.environ):
        if not start.quits_after_first_paint:
            return refuse_without_screen()
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from mintgremium.runtime.logs import start_logging
    from mintgremium.runtime.machine import Machine
    from mintgremium.runtime.settings import Settings

    settings = Settings.load(paths.config / "settings.toml")
    machine = Machine(paths, settings, start_logging(), now)
    from mintgremium.ui.shell.program import Program

    return Program(machine, start).run()


def has_no_screen(environment: Mapping[str, str]) -> bool:
    """Tell whether a window cannot be shown here; only Linux can be without a screen."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(environment.get(name) for name in names)


def refuse_without_screen() -> int:
    """Say why there is no window, instead of letting Qt end the process."""
    from mintgremium.cli.language import usual_language
    from mintgremium.documents.phrases import Phrases

    sys.stderr.write(Phrases.load(usual_language(os.environ)).text("errors.no-screen") + "\n")
    return 1


def run_command(arguments: Sequence[str], paths: ProgramPaths) -> int:
    """Run a command in this process and return its exit code."""
    from mintgremium.cli.call import Surroundings
    from mintgremium.cli.main import run as run_it
    from mintgremium.runtime.crash import build_report, save_report
    from mintgremium.runtime.logs import LastLines
    from mintgremium.runtime.settings import Settings
    from mintgremium.services.files import BackupRules, WorkspaceFiles

    lines = LastLines()
    logging.getLogger().addHandler(lines)  # nothing of the log may mix with the data

    def files() -> WorkspaceFiles:
        settings = Settings.load(paths.config / "settings.toml")
        rules = partial(BackupRules.of, settings)
        return WorkspaceFiles(now, rules, partial(settings.text, "user_name"))

    def report(error: BaseException) -> Path | None:
        try:
            return save_report(build_report(error, lines.lines, now()), paths.logs, now())
        except OSError:
            return None

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return run_it(
        arguments,
        Surroundings(
            stdout=sys.stdout or StringIO(),  # a closed one is None
            stderr=sys.stderr or StringIO(),
            clock=now,
            files=files,
            report=report,
            self_tests=[("window", show_window_once)],
        ),
    )


def show_window_once() -> None:
    """Open the window on a new workspace, without a screen, and close it; the self-test does."""
    import tempfile

    from mintgremium.runtime.machine import Start
    from mintgremium.services.workspaces.creating import create_starter

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="mintgremium-") as folder:
        file = Path(folder) / f"selbsttest{SUFFIX}"
        create_starter(file, now=now).close()
        paths = program_paths({HOME_VARIABLE: folder}).make()
        if code := run_window(Start(file, quits_after_first_paint=True), paths):
            raise RuntimeError(f"exit code {code}")
