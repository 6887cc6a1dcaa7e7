import pytest

from mintgremium.runtime.settings import SETTINGS
from mintgremium.ui.shell.dialogs.preferences import PreferencesDialog


@pytest.fixture
def dialog(parts, theme, qtbot):
    dialog = PreferencesDialog(theme, None, parts.settings, parts.labels)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def field(dialog, key):
    form = next(form for form in dialog.forms.values() if key in form.names())
    return form, form.field(key).editor


def test_that_every_setting_is_on_a_page(dialog):
    shown = {name for form in dialog.forms.values() for name in form.names()}
    assert shown == {setting.key for setting in SETTINGS}


def test_that_a_choice_takes_effect_at_once(dialog, parts, theme):
    form, editor = field(dialog, "theme")
    editor.set_value("dark")
    form.edited.emit("theme")
    assert parts.settings.text("theme") == "dark"
    assert theme.is_dark


def test_that_a_number_out_of_bounds_is_said_and_not_kept(dialog, parts):
    form, editor = field(dialog, "text_size")
    editor.setText("20")
    form.edited.emit("text_size")
    assert "text_size" in form.problems()
    assert parts.settings.number("text_size") == 100


def test_that_a_folder_that_is_not_there_is_said_and_not_kept(dialog, parts, tmp_path):
    form, editor = field(dialog, "backup_folder")
    editor.set_value(str(tmp_path / "missing"))
    form.edited.emit("backup_folder")
    assert "backup_folder" in form.problems()
    assert parts.settings.text("backup_folder") == ""
    editor.set_value(str(tmp_path))
    form.edited.emit("backup_folder")
    assert parts.settings.text("backup_folder") == str(tmp_path)


def test_that_a_change_by_key_is_shown_too(dialog, parts, window):
    parts.actions.trigger("view.larger")
    assert field(dialog, "text_size")[1].value() == 110


def test_that_the_settings_of_a_page_go_back_to_their_defaults(dialog, parts):
    parts.settings.set("theme", "dark")
    parts.settings.set("user_name", "Anna Beispiel")
    dialog.pages.bar.select("appearance")
    dialog._reset()
    assert parts.settings.text("theme") == "system"
    assert parts.settings.text("user_name") == "Anna Beispiel"
