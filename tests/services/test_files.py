from datetime import datetime

import pytest

from mintgremium.core.errors import StorageUnavailableError
from mintgremium.core.moments import BERLIN
from mintgremium.services.files import BackupRules, Recipe, WorkspaceFiles


def now():
    return datetime(2026, 11, 25, 11, 42, tzinfo=BERLIN)


@pytest.fixture
def files(tmp_path):
    return WorkspaceFiles(now, lambda: BackupRules(folder=tmp_path / "backups"))


@pytest.mark.parametrize("recipe", Recipe)
def test_that_each_recipe_makes_a_file_that_opens_again(files, tmp_path, recipe):
    path = tmp_path / "new" / "gremien.mintgremium"
    made = files.create(path, recipe)
    committees = made.services.committees.committees()
    assert bool(committees) is (recipe is not Recipe.EMPTY)
    assert made.services.settings.is_sample() is (recipe is Recipe.SAMPLE)
    made.close()
    again = files.open(path)
    assert [row.id for row in again.services.committees.committees()] == [
        row.id for row in committees
    ]
    again.close()


def test_that_creating_never_replaces_a_file(files, tmp_path):
    path = tmp_path / "gremien.mintgremium"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(StorageUnavailableError):
        files.create(path, Recipe.STARTER)
    assert path.read_text(encoding="utf-8") == "mine"


def test_that_backups_go_into_the_folder_of_the_settings(files, tmp_path):
    made = files.create(tmp_path / "gremien.mintgremium", Recipe.EMPTY)
    backup = made.back_up()
    assert backup.parent == tmp_path / "backups"
    assert [row.path for row in made.backups()] == [backup]
    assert made.check(full=True) == []
    made.close()


def test_that_a_backup_can_be_restored(files, tmp_path):
    path = tmp_path / "gremien.mintgremium"
    made = files.create(path, Recipe.STARTER)
    backup = made.back_up()
    made.close()
    restored = files.restore(backup, path)
    assert len(restored.services.committees.committees()) == 2
    restored.close()
