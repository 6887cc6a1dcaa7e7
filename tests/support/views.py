"""What every test of a view needs: an open file, and everything around it."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from mintgremium.core.moments import BERLIN
from mintgremium.documents.phrases import Phrases
from mintgremium.services.workspace_services import build_services
from mintgremium.services.workspaces.creating import create_empty, create_sample, create_starter
from mintgremium.storage.workspace import Workspace, open_workspace
from mintgremium.ui.actions import ActionRegistry
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.labels import Labels
from mintgremium.ui.messages import Messages
from mintgremium.ui.navigator import Navigator
from mintgremium.ui.notifier import ChangeNotifier
from mintgremium.ui.operations import ImmediateOperations, Operations, ThreadedOperations
from mintgremium.ui.shell.features import FEATURE_ACTIONS
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.view import View
from mintgremium.ui.view_state import ViewState

if TYPE_CHECKING:
    from mintgremium.core.errors import MintgremiumError

NOW = datetime(2026, 11, 25, 11, 42, tzinfo=BERLIN)


class Stage:
    """One opened file with the context for its views; closes what it opened."""

    def __init__(self, workspace: Workspace, theme: Theme, *, threaded: bool, folder: Path) -> None:
        self.owner = QObject()
        self.workspace = workspace
        self.errors: list[MintgremiumError] = []
        self.said: list[str] = []
        self.places: list[Place] = []
        self.operations: Operations = (
            ThreadedOperations(self.errors.append)
            if threaded
            else ImmediateOperations(self.errors.append)
        )
        labels = Labels(Phrases.load("en"))
        notifier = ChangeNotifier(self.owner)
        notifier.attach(workspace.bus)
        messages = Messages(labels, lambda: NOW, self.owner)
        messages.toast_raised.connect(lambda toast: self.said.append(toast.text))
        actions = ActionRegistry(theme, self.owner)
        actions.add(FEATURE_ACTIONS)
        navigator = Navigator(self.owner)
        navigator.went.connect(self.places.append)
        self.context = ViewContext(
            services=build_services(workspace, lambda: NOW),
            operations=self.operations,
            notifier=notifier,
            theme=theme,
            messages=messages,
            actions=actions,
            navigator=navigator,
            view_state=ViewState(folder / "state.ini"),
            labels=labels,
            today=NOW.date,
            read_only=workspace.read_only,
        )

    def enter(self, view: View) -> None:
        """Make the commands of a view choosable, as the window does."""
        self.context.actions.host(view.scope, view)
        self.context.actions.enter(frozenset({view.scope}))

    def close(self) -> None:
        """Wait for what runs and close the file."""
        if isinstance(self.operations, ThreadedOperations):
            self.operations.close()
        self.workspace.close()


@pytest.fixture(scope="session")
def filled_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Closed files with the sixteen Länder only, with both committees, and with sample people."""
    folder = tmp_path_factory.mktemp("filled")
    files = {}
    for name, create in (
        ("empty", create_empty),
        ("starter", create_starter),
        ("sample", create_sample),
    ):
        files[name] = folder / f"{name}.mintgremium"
        create(files[name], now=lambda: NOW).close()
    return files


@pytest.fixture
def open_stage(
    filled_files: dict[str, Path], tmp_path: Path, theme: Theme
) -> Iterator[Callable[..., Stage]]:
    """Open a copy of a file by its name; `read_only` and `threaded` by keyword."""
    stages: list[Stage] = []

    def make(name: str = "starter", *, read_only: bool = False, threaded: bool = False) -> Stage:
        copy = Path(shutil.copy(filled_files[name], tmp_path / f"{name}.mintgremium"))
        workspace = open_workspace(copy, read_only=read_only)
        stages.append(Stage(workspace, theme, threaded=threaded, folder=tmp_path))
        return stages[-1]

    yield make
    for stage in stages:
        stage.close()
