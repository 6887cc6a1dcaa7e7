"""Build the arguments of a command, with help in the language of the user."""

from argparse import SUPPRESS, ArgumentParser, HelpFormatter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from mintgremium.cli.call import UsageError
from mintgremium.core.moments import exists_on_the_clock, to_berlin
from mintgremium.core.overriding import override
from mintgremium.documents.phrases import LANGUAGES, Phrases

Convert: TypeAlias = Callable[[str], Any]
MOST = 999_999_999


class Parser(ArgumentParser):
    """An argument parser that raises UsageError instead of leaving, and speaks one language."""

    def __init__(self, program: str, phrases: Phrases, summary: str = "") -> None:
        def formatter(prog: str) -> HelpFormatter:
            return _Formatter(prog, phrases.text("usage.usage"))

        super().__init__(
            prog=program,
            description=summary or None,
            add_help=False,
            allow_abbrev=False,
            formatter_class=formatter,
        )
        self._phrases = phrases
        self._places = self.add_argument_group(phrases.text("usage.arguments"))
        self._choices = self.add_argument_group(phrases.text("usage.options"))
        self._choices.add_argument("-h", "--help", action="help", help=phrases.text("usage.help"))

    def place(
        self, name: str, convert: Convert = str, *, choices: Sequence[str] | None = None
    ) -> None:
        """Add an argument that is known by its place."""
        self._places.add_argument(name, type=convert, choices=choices, help=self._help(name))

    def file(self, name: str = "FILE") -> None:
        """Add a path by its place; the workspace file if not named otherwise."""
        self.place(name, Path)

    def files(self, name: str) -> None:
        """Add one or more paths by their place."""
        self._places.add_argument(name, type=Path, nargs="+", help=self._help(name))

    def option(
        self,
        name: str,
        convert: Convert = str,
        *,
        choices: Sequence[str] | None = None,
        required: bool = False,
        default: object = None,
    ) -> None:
        """Add an option with a value."""
        metavar = "|".join(choices) if choices else name.lstrip("-").upper().replace("-", "_")
        self._choices.add_argument(
            name,
            type=convert,
            choices=choices,
            required=required,
            default=default,
            metavar=metavar,
            help=self._help(name),
        )

    def each(self, name: str) -> None:
        """Add an option with one value that may be given several times."""
        self._choices.add_argument(
            name,
            action="append",
            default=[],
            metavar=name.lstrip("-").upper(),
            help=self._help(name),
        )

    def options(self, name: str, convert: Convert = str) -> None:
        """Add an option that takes several values and may be given several times."""
        metavar = name.lstrip("-").upper()
        self._choices.add_argument(
            name,
            type=convert,
            nargs="+",
            action="extend",
            default=[],
            metavar=metavar,
            help=self._help(name),
        )

    def flag(self, *names: str) -> None:
        """Add options without a value; of several only one may be given."""
        group = self._choices.add_mutually_exclusive_group()
        for name in names:
            group.add_argument(name, action="store_true", help=self._help(name))

    def finish(self) -> None:
        """Add what every command has; the language was read before all else."""
        self.option("--lang", choices=LANGUAGES)

    @override
    def print_help(self, file: object = None) -> NoReturn:
        raise HelpAskedError(self.format_help())

    @override
    def error(self, message: str) -> NoReturn:
        raise UsageError("argparse", message=message, usage=self.format_usage().strip())

    def _help(self, name: str) -> str:
        key = f"help.{name.lstrip('-').lower().replace('-', '_')}"
        return self._phrases.text(key) if self._phrases.has(key) else SUPPRESS


class HelpAskedError(Exception):
    """Not a failure: somebody wants to read the help, which is the argument."""


class _Formatter(HelpFormatter):
    def __init__(self, prog: str, usage: str) -> None:
        super().__init__(prog)
        self._word = f"{usage} "

    @override
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Any],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or self._word)


def day(text: str) -> date:
    """Read a date such as 2027-04-15. Raises UsageError."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError("date", value=text) from None


def moment(text: str) -> datetime:
    """Read a date and time, on the German clock if it names no zone. Raises UsageError."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError("time", value=text) from None
    if at.tzinfo is None and not exists_on_the_clock(to_berlin(at)):
        raise UsageError("time-skipped", value=text)
    return to_berlin(at)


def pair(text: str) -> tuple[str, str]:
    """Read `key=value`. Raises UsageError."""
    key, equals, value = text.partition("=")
    if not key or not equals:
        raise UsageError("pair", value=text)
    return key, value


def count(text: str) -> int:
    """Read a number of things, at least 1. Raises UsageError."""
    if not text.isascii() or not text.isdigit() or len(text) > len(str(MOST)) or int(text) < 1:
        raise UsageError("count", value=text)
    return int(text)
