"""What every view is given when it is made."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from mintgremium.ui.actions import ActionRegistry
from mintgremium.ui.labels import Labels
from mintgremium.ui.messages import Messages
from mintgremium.ui.navigator import Navigator, Place
from mintgremium.ui.notifier import ChangeNotifier
from mintgremium.ui.operations import Operations
from mintgremium.ui.post import Post
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.view_state import ViewState

if TYPE_CHECKING:  # the services of an opened file; nothing heavy is imported for a name
    from mintgremium.services.workspace_services import Services

__all__ = ["Place", "ViewContext"]


@dataclass(frozen=True)
class ViewContext:
    """The long-lived objects around one opened file."""

    services: "Services"
    operations: Operations
    notifier: ChangeNotifier
    theme: Theme
    messages: Messages
    actions: ActionRegistry
    navigator: Navigator
    view_state: ViewState
    labels: Labels
    today: Callable[[], date]
    post: Post
    read_only: bool = False
