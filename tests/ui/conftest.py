"""What all tests of the surface share: one dressed application, put back to its start each time."""

from pathlib import Path

import pytest

from mintgremium.ui.theme.theme import Theme, ThemeMode


@pytest.fixture(scope="session")
def dressed(qapp, tmp_path_factory):
    return Theme(qapp, tmp_path_factory.mktemp("theme"), ThemeMode.LIGHT)


@pytest.fixture
def theme(dressed):
    yield dressed
    dressed.set_mode(ThemeMode.LIGHT)
    dressed.set_scale(1.0)
    dressed.set_system_font(wanted=False)
    dressed.set_motion(wanted=True)
    dressed.set_compact(wanted=False)


@pytest.fixture(scope="session")
def screenshots():
    folder = Path("build") / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
