import dataclasses

import pytest
from PySide6.QtCore import Qt

from mintgremium.services.files import Recipe
from mintgremium.ui.shell.commands.setup import open_starter
from mintgremium.ui.shell.setup.answers import Answers, free_path
from mintgremium.ui.shell.setup.wizard import SetUpWizard


@pytest.fixture
def blank(tmp_path):
    return Answers(recipe=Recipe.HISTORY, path=tmp_path / "gremien.mintgremium")


@pytest.fixture
def wizard(parts, theme, qtbot, blank):
    wizard = SetUpWizard(theme, None, parts.labels, blank, has_open_file=False)
    wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(wizard)
    wizard.show()
    return wizard


def test_that_an_existing_file_is_never_proposed(tmp_path):
    for name in ("gremien.mintgremium", "gremien 2.mintgremium"):
        (tmp_path / name).touch()
    assert free_path(tmp_path, "gremien").name == "gremien 3.mintgremium"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"organizer_email": "no address", "organizer_name": "x"}, "organizer_email"),
        ({"organizer_email": "a@example.org"}, "organizer_name"),
        ({"backup_folder": "/no/such/folder"}, "backup_folder"),
    ],
)
def test_that_answers_that_do_not_work_are_named(blank, change, field):
    assert list(dataclasses.replace(blank, **change).problems()) == [field]


def test_that_the_questions_come_one_by_one_and_lead_to_a_file(wizard, tmp_path, qtbot):
    wizard.recipe.set_recipe(Recipe.STARTER)
    for _ in range(3):
        wizard.forward.click()
    wizard.forms[1].set_values({"organizer_name": "Anna Beispiel"})
    with qtbot.waitSignal(wizard.answered) as answered:
        wizard.forward.click()
    answers = answered.args[0]
    assert (answers.recipe, answers.organizer_name) == (Recipe.STARTER, "Anna Beispiel")
    assert answers.path == tmp_path / "gremien.mintgremium"


def test_that_a_wrong_answer_holds_its_question(wizard, qtbot):
    wizard.forward.click()
    wizard.forward.click()
    wizard.forms[1].set_values({"organizer_email": "a@example.org"})
    wizard.forward.click()
    assert wizard.pages.currentIndex() == 2
    assert "organizer_name" in wizard.forms[1].problems()


def test_that_the_first_start_makes_the_file_and_names_who_invites(parts, window, tmp_path):
    parts.actions.trigger("file.new")
    wizard = window.findChild(SetUpWizard)
    wizard.recipe.set_recipe(Recipe.STARTER)
    wizard.forward.click()
    wizard.forward.click()
    wizard.forms[1].set_values({"organizer_name": "Anna Beispiel", "organizer_email": ""})
    wizard.forward.click()
    wizard.forms[2].set_values({"backup_folder": str(tmp_path)})
    wizard.forward.click()
    file = parts.desk.file
    assert file.path == parts.machine.paths.data / "gremien.mintgremium"
    assert file.services.settings.organizer().name == "Anna Beispiel"
    assert parts.settings.text("backup_folder") == str(tmp_path)


def test_that_the_set_up_can_be_run_again_on_the_open_file(parts, window, workspace_file):
    parts.desk.open(workspace_file)
    parts.actions.trigger("extras.set_up")
    wizard = window.findChild(SetUpWizard)
    assert wizard.recipe.recipe() is None
    wizard.forward.click()
    assert wizard.pages.currentIndex() == 2
    wizard.previous_page()
    assert wizard.pages.currentIndex() == 0
    wizard.forward.click()
    wizard.forms[1].set_values({"organizer_name": "Bert Muster"})
    wizard.forward.click()
    wizard.forward.click()
    assert parts.desk.file.services.settings.organizer().name == "Bert Muster"


def test_that_the_very_first_start_makes_a_file_with_both_committees(parts, window):
    open_starter(parts)
    file = parts.desk.file
    assert file.path == parts.machine.paths.starter_workspace
    assert [row.short_name for row in file.services.committees.committees()] == ["LRT", "LB"]
    assert parts.navigator.here.view == "first_steps"
    parts.desk.close()
    open_starter(parts)
    assert parts.desk.file.path == file.path
    assert parts.navigator.here.view == "overview"


def test_that_the_sample_is_made_once_and_opened_again(parts, window):
    parts.actions.trigger("file.sample")
    first = parts.desk.file.path
    assert parts.desk.file.services.settings.is_sample()
    parts.desk.close()
    parts.actions.trigger("file.sample")
    assert parts.desk.file.path == first
