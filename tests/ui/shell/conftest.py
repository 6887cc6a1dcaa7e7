"""A window program on folders of its own, run by both kinds of operations."""

from datetime import datetime

import pytest
from PySide6.QtCore import QObject

from mintgremium.core.moments import BERLIN
from mintgremium.runtime.logs import LastLines
from mintgremium.runtime.machine import Machine
from mintgremium.runtime.paths import program_paths
from mintgremium.runtime.settings import Settings
from mintgremium.storage.workspace import create_workspace
from mintgremium.ui.operations import ImmediateOperations, ThreadedOperations
from mintgremium.ui.shell.parts import put_together
from mintgremium.ui.shell.wiring import open_window


@pytest.fixture
def machine(tmp_path):
    paths = program_paths({"MINTGREMIUM_HOME": str(tmp_path / "home")}).make()
    settings = Settings.load(paths.config / "settings.toml")
    return Machine(
        paths, settings, LastLines(), lambda: datetime(2026, 11, 25, 11, 42, tzinfo=BERLIN)
    )


@pytest.fixture
def parts(machine, theme, qapp):
    owner = QObject()
    parts = put_together(machine, theme, ImmediateOperations(), owner)
    yield parts
    parts.desk.close()


@pytest.fixture
def threaded_parts(machine, theme, qapp):
    owner = QObject()
    parts = put_together(machine, theme, ThreadedOperations(), owner)
    yield parts
    parts.desk.close()
    parts.operations.close()


@pytest.fixture
def window(parts, qtbot):
    window = open_window(parts)
    window.begin(None)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def workspace_file(tmp_path):
    path = tmp_path / "gremien.mintgremium"
    create_workspace(path).close()
    return path
