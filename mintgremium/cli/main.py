"""Run one command: find it, read its arguments, do it, and turn every failure into a sentence."""

import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module

from mintgremium.cli.call import Call, Surroundings, UsageError
from mintgremium.cli.catalogue import COMING, COMMANDS, is_command
from mintgremium.cli.command import Command
from mintgremium.cli.language import take_language, usual_language
from mintgremium.cli.options import HelpAskedError, Parser
from mintgremium.cli.usage import explain
from mintgremium.core.errors import MintgremiumError
from mintgremium.documents.phrases import LANGUAGES, Phrases

__all__ = ["is_command", "run"]

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
PROGRAM = "mintgremium"


def run(
    arguments: Sequence[str],
    around: Surroundings,
    environment: Mapping[str, str] = os.environ,
) -> int:
    """Run a command; return 0 done, 1 refused, 2 wrong usage, 3 damaged or foreign file."""
    asked, rest = take_language(arguments)
    phrases = Phrases.load(asked if asked in LANGUAGES else usual_language(environment))
    try:
        _do(rest, around, phrases, asked)
        around.stdout.flush()
    except HelpAskedError as help_asked:
        around.stdout.write(str(help_asked))
    except (Exception, KeyboardInterrupt) as error:
        return _fail(error, around, phrases)
    return DONE


def _do(arguments: list[str], around: Surroundings, phrases: Phrases, asked: str | None) -> None:
    if asked is not None and asked not in LANGUAGES:
        raise UsageError("language", value=asked, names=", ".join(LANGUAGES))
    name, rest = _command(arguments)
    if not name:
        around.stdout.write(_overview(phrases) if name is None else _version())
        return
    module = import_module(COMMANDS[name])
    commands: Command | Mapping[str, Command] = module.COMMAND
    program = f"{PROGRAM} {name}"
    if isinstance(commands, Mapping):
        verb, rest = _verb(rest, commands, program)
        command, program = commands[verb], f"{program} {verb}"
    else:
        command = commands
    parser = Parser(program, phrases, phrases.text(f"help.commands.{name}"))
    command.options(parser)
    parser.finish()
    command.run(Call(parser.parse_args(rest), phrases, around, asked))


def _command(arguments: list[str]) -> tuple[str | None, list[str]]:
    """Split off the command; None stands for its list, the empty one for the version."""
    if not arguments or arguments[0] in ("-h", "--help"):
        return None, []
    name, *rest = arguments
    if name == "--version":
        return "", rest
    if name in COMING:
        raise UsageError("coming", name=name)
    if name not in COMMANDS:
        raise UsageError("unknown-command", name=name, names=", ".join(COMMANDS))
    return name, rest


def _verb(
    arguments: list[str], commands: Mapping[str, Command], program: str
) -> tuple[str, list[str]]:
    found = next((each for each in arguments if each in commands), None)
    if found is None:
        raise UsageError("verb", program=program, verbs=", ".join(commands))
    position = arguments.index(found)
    return found, arguments[:position] + arguments[position + 1 :]


def _overview(phrases: Phrases) -> str:
    width = max(map(len, COMMANDS))
    lines = [phrases.text("help.intro"), ""]
    for name in COMMANDS:
        summary = phrases.text(f"help.commands.{name}")
        lines.append(f"  {name.ljust(width)}  {summary}")
    return "\n".join([*lines, "", phrases.text("help.more"), ""])


def _fail(error: BaseException, around: Surroundings, phrases: Phrases) -> int:
    """Say what went wrong in a sentence, and return the exit code for it."""
    code = REFUSED
    match error:
        case UsageError():
            code, text = WRONG_USAGE, explain(error, phrases)
        case MintgremiumError():
            code, text = error.exit_code, phrases.describe(error)
        case BrokenPipeError():
            text = phrases.text("usage.broken-pipe")
            _leave_pipe(around)
        case KeyboardInterrupt():
            text = phrases.text("usage.interrupted")
        case OSError(strerror=problem):
            text = phrases.text("usage.system", problem=problem or type(error).__name__)
        case _:
            text = phrases.text("usage.crash", path=around.report(error) or "–")
    around.stderr.write(f"{text}\n")
    around.stderr.flush()
    return code


def _version() -> str:
    from importlib.metadata import version

    return f"{PROGRAM} {version(PROGRAM)}\n"


def _leave_pipe(around: Surroundings) -> None:
    """Point stdout nowhere, so that closing it does not fail once more."""
    if around.stdout is sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
