"""Every command by its name, and where it is; a module is imported only when it is asked for."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from mintgremium.cli.language import take_language

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "new": "mintgremium.cli.new",
        "info": "mintgremium.cli.info",
        "list": "mintgremium.cli.listing",
        "meeting": "mintgremium.cli.meeting",
        "import": "mintgremium.cli.importing",
        "export": "mintgremium.cli.exporting",
        "holidays": "mintgremium.cli.holidays",
        "plan": "mintgremium.cli.plan",
        "deadlines": "mintgremium.cli.deadlines",
        "invite": "mintgremium.cli.invite",
        "replies": "mintgremium.cli.replies",
        "reminders": "mintgremium.cli.reminders",
        "print": "mintgremium.cli.printing",
        "minutes": "mintgremium.cli.minutes",
        "resolutions": "mintgremium.cli.resolutions",
        "tasks": "mintgremium.cli.tasks",
        "person": "mintgremium.cli.person",
        "undo": "mintgremium.cli.undo",
        "history": "mintgremium.cli.history",
        "check": "mintgremium.cli.check",
        "backup": "mintgremium.cli.backup",
        "restore": "mintgremium.cli.restore",
        "self-test": "mintgremium.cli.self_test",
    }
)
# Announced by the contract, but not part of this version.
COMING = frozenset({"search"})
HELP = frozenset({"-h", "--help", "--version"})


def is_command(arguments: Sequence[str]) -> bool:
    """Tell whether the arguments are for the command line; without a command the window opens."""
    first = next(iter(take_language(arguments)[1]), "")
    return first in COMMANDS or first in COMING or first in HELP
