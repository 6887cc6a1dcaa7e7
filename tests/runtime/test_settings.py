import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.runtime.settings import SETTINGS, Page, Setting, Settings, Type

VALUES = {
    Type.TEXT: st.text(),
    Type.FOLDER: st.text(),
    Type.FLAG: st.booleans(),
}


def values_of(setting):
    if setting.type is Type.NUMBER:
        return st.integers(setting.minimum, setting.maximum)
    if setting.type is Type.CHOICE:
        return st.sampled_from(setting.choices)
    return VALUES[setting.type]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_that_each_setting_and_choice_has_its_words(setting, language):
    phrases = Phrases.load(language)
    for part in ("label", "help", *setting.choices):
        assert phrases.text(f"settings.{setting.key}.{part}")
    assert phrases.text(f"settings_page.{setting.page}")


def test_that_each_page_holds_a_setting():
    assert {setting.page for setting in SETTINGS} == set(Page)


def test_that_each_default_fits_its_own_rule():
    assert [setting.key for setting in SETTINGS if not setting.accepts(setting.default)] == []


@given(data=st.data())
def test_that_each_value_survives_a_round_trip(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    settings = Settings.load(path)
    wanted = {setting.key: data.draw(values_of(setting)) for setting in SETTINGS}
    for key, value in wanted.items():
        settings.set(key, value)
    again = Settings.load(path)
    assert {key: again.value(key) for key in wanted} == wanted


def test_that_a_damaged_file_is_put_aside_and_the_defaults_hold(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("theme = [", encoding="utf-8")
    settings = Settings.load(path)
    assert settings.was_damaged
    assert settings.text("theme") == "system"
    assert (tmp_path / "settings.toml.damaged").read_text(encoding="utf-8") == "theme = ["


def test_that_values_that_do_not_fit_are_passed_over(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('theme = "pink"\ntext_size = 9000\nmotion = 1\nlanguage = "en"\n')
    settings = Settings.load(path)
    assert settings.text("theme") == "system"
    assert settings.number("text_size") == 100
    assert settings.flag("motion") is True
    assert settings.text("language") == "en"


def test_that_a_value_that_does_not_fit_is_refused(tmp_path):
    with pytest.raises(ValueError, match="text_size"):
        Settings.load(tmp_path / "settings.toml").set("text_size", 20)


def test_that_settings_of_a_newer_program_are_kept(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('holograms = "on"\n')
    Settings.load(path).set("theme", "dark")
    assert 'holograms = "on"' in path.read_text()


def test_that_a_renamed_setting_keeps_its_value(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('colour = "dark"\n')
    new = Setting(key="color", type=Type.TEXT, default="", page=Page.GENERAL, renamed_from="colour")
    assert Settings.load(path, [new]).text("color") == "dark"


def test_that_listeners_hear_of_changes_only(tmp_path):
    settings, heard = Settings.load(tmp_path / "settings.toml"), []
    unsubscribe = settings.subscribe(heard.append)
    settings.set("theme", "dark")
    settings.set("theme", "dark")
    unsubscribe()
    settings.set("theme", "light")
    assert heard == ["theme"]
