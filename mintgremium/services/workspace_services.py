"""All use cases of one opened file, in one bundle for window and command line."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mintgremium.storage.workspace import Workspace


@dataclass
class Services:
    """The service objects of one workspace."""

    workspace: "Workspace"
    clock: Callable[[], datetime]


def build_services(workspace: "Workspace", clock: Callable[[], datetime]) -> Services:
    """Bundle the services; each is made when it is first used."""
    return Services(workspace, clock)
