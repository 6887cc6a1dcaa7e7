"""The long-lived objects of the window, and how they are put together."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from mintgremium.runtime.machine import Machine
from mintgremium.runtime.recent import RecentFiles
from mintgremium.runtime.settings import Settings
from mintgremium.services.files import BackupRules, WorkspaceFiles
from mintgremium.ui.actions import ActionRegistry
from mintgremium.ui.dressing import Dresser
from mintgremium.ui.labels import Labels
from mintgremium.ui.messages import Messages
from mintgremium.ui.navigator import Navigator
from mintgremium.ui.notifier import ChangeNotifier
from mintgremium.ui.operations import Operations
from mintgremium.ui.post import Post, PostTools
from mintgremium.ui.shell.action_table import SHELL_ACTIONS
from mintgremium.ui.shell.desk import Desk
from mintgremium.ui.shell.features import FEATURE_ACTIONS
from mintgremium.ui.shell.places import place_actions
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.view_state import STATE_FILE, ViewState

_RECENT: Final = "files/recent"


@dataclass(frozen=True)
class Parts:
    """What the window is made of before any file is open."""

    machine: Machine
    theme: Theme
    labels: Labels
    messages: Messages
    operations: Operations
    notifier: ChangeNotifier
    navigator: Navigator
    actions: ActionRegistry
    view_state: ViewState
    desk: Desk
    post: Post
    recent: RecentFiles

    @property
    def settings(self) -> Settings:
        """The user's settings."""
        return self.machine.settings

    @property
    def now(self) -> Callable[[], datetime]:
        """The clock."""
        return self.machine.now


def put_together(
    machine: Machine,
    theme: Theme,
    operations: Operations,
    owner: QObject,
    state: ViewState | None = None,
) -> Parts:
    """Make everything but the window; `owner` keeps what Qt would otherwise collect."""
    settings = machine.settings
    Dresser(theme, settings, owner)
    labels = Labels(settings.text("language"))
    messages = Messages(labels, machine.now, owner)
    operations.report_to(messages.show)
    notifier = ChangeNotifier(owner)
    actions = ActionRegistry(theme, owner)
    actions.add(SHELL_ACTIONS)
    actions.add(place_actions())
    actions.add(FEATURE_ACTIONS)
    state = state or ViewState(machine.paths.config / STATE_FILE)
    return Parts(
        machine=machine,
        theme=theme,
        labels=labels,
        messages=messages,
        operations=operations,
        notifier=notifier,
        navigator=Navigator(owner),
        actions=actions,
        view_state=state,
        desk=Desk(
            WorkspaceFiles(
                machine.now,
                partial(BackupRules.of, settings),
                partial(settings.text, "user_name"),
            ),
            operations,
            notifier,
            owner,
        ),
        post=Post(PostTools(settings, machine.passwords, machine.now), operations, owner),
        recent=RecentFiles.restore(
            state.texts(_RECENT),
            lambda texts: state.set_texts(_RECENT, texts),
            lambda: settings.number("recent_files"),
        ),
    )
