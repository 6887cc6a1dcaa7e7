"""What a module of the command line offers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mintgremium.cli.call import Call
from mintgremium.cli.options import Parser


@dataclass(frozen=True, slots=True)
class Command:
    """One command, or one verb of a command: its arguments and what it does."""

    options: Callable[[Parser], None]
    run: Callable[[Call], None]


Commands = Command | Mapping[str, Command]  # by verb: `meeting add`, `meeting move`
