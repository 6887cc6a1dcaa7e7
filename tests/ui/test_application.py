import pytest
from PySide6.QtCore import QObject

from mintgremium.runtime.settings import Settings
from mintgremium.ui.dressing import Dresser


@pytest.fixture
def settings(tmp_path):
    return Settings.load(tmp_path / "settings.toml")


def test_that_each_setting_of_the_looks_takes_effect_at_once(theme, settings, qapp):
    owner = QObject()
    Dresser(theme, settings, owner)
    row, family = theme.row_height(), theme.font().family()
    settings.set("density", "compact")
    assert theme.row_height() < row
    settings.set("text_size", 150)
    assert theme.scale == 1.5
    settings.set("font", "system")
    assert theme.font().family() != family
    settings.set("theme", "dark")
    assert theme.is_dark
    settings.set("motion", False)
    assert theme.fade(150) == 0


def test_that_settings_from_the_last_session_hold_from_the_start(theme, settings, qapp):
    settings.set("text_size", 120)
    owner = QObject()
    Dresser(theme, Settings.load(settings.path), owner)
    assert theme.scale == 1.2
