"""What every test of a view needs: an open file, and everything around it."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from mintgremium.core.moments import BERLIN
from mintgremium.runtime.secrets import Passwords
from mintgremium.runtime.settings import Settings
from mintgremium.services.workspace_services import build_services
from mintgremium.services.workspaces.creating import create_empty, create_sample, create_starter
from mintgremium.storage.workspace import Workspace, open_workspace
from mintgremium.ui.actions import ActionRegistry
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.draft_dialog import DraftDialog
from mintgremium.ui.labels import Labels
from mintgremium.ui.messages import Messages
from mintgremium.ui.navigator import Navigator
from mintgremium.ui.notifier import ChangeNotifier
from mintgremium.ui.operations import ImmediateOperations, Operations, ThreadedOperations
from mintgremium.ui.post import Post, PostTools
from mintgremium.ui.shell.features import FEATURE_ACTIONS
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.view import View
from mintgremium.ui.view_state import ViewState

NOW = datetime(2026, 11, 25, 11, 42, tzinfo=BERLIN)


class Stage:
    """One opened file with the context for its views; closes what it opened."""

    def __init__(self, workspace: Workspace, theme: Theme, *, threaded: bool, folder: Path) -> None:
        self.owner = QObject()
        self.workspace = workspace
        self.errors: list[Exception] = []
        self.said: list[str] = []
        self.places: list[Place] = []
        self.operations: Operations = (
            ThreadedOperations(self.errors.append)
            if threaded
            else ImmediateOperations(self.errors.append)
        )
        labels = Labels("en")
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
            post=Post(
                PostTools(
                    Settings.load(folder / "settings.toml"), Passwords(lambda: None), lambda: NOW
                ),
                self.operations,
                self.owner,
            ),
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
        self.owner.deleteLater()


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


class Outside(QObject):
    """Stands in for the programs that open addresses outside of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Note what would be opened."""
        self.opened.append(url.toString())


@pytest.fixture
def outside() -> Iterator[Outside]:
    """Catch what is sent to the mail program and the browser."""
    caught = Outside()
    schemes = ("mailto", "https", "file")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, caught, "take")
    yield caught
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def opened_dialog(window: QWidget) -> DraftDialog[Any]:
    """Return the dialog that a view opened last."""
    dialogs = [found for found in window.findChildren(DraftDialog) if found.isVisible()]
    return dialogs[-1]


def problems_of_access(root: QWidget) -> list[str]:
    """Name every visible input and button that a screen reader could not say."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView, QTabBar)
    return [
        type(widget).__name__
        for kind in kinds
        for widget in root.findChildren(kind)
        if widget.isVisible() and not _is_inner(widget) and not _is_said(widget)
    ]


def _is_inner(widget: QWidget) -> bool:
    """Tell parts of a combo box, a line edit or a scroll bar from inputs of their own."""
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QLineEdit | QTabBar | QAbstractItemView)


def _is_said(widget: QWidget) -> bool:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return bool(widget.accessibleName() or text)
