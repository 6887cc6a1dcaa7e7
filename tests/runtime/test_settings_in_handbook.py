import pytest

from mintgremium.documents.phrases import Phrases
from mintgremium.runtime.handbook import page
from mintgremium.runtime.settings import SETTINGS


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_that_each_setting_is_explained_in_the_handbook(setting):
    label = Phrases.load("de").text(f"settings.{setting.key}.label")
    assert f"**{label}**" in page("einstellungen").read_text(encoding="utf-8")
