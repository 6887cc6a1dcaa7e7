from pathlib import Path

from mintgremium.runtime.paths import program_paths


def test_that_one_variable_gathers_all_folders(tmp_path: Path):
    paths = program_paths({"MINTGREMIUM_HOME": str(tmp_path / "Schröder")})

    for folder in (paths.data, paths.config, paths.logs, paths.cache, paths.backups):
        assert folder.is_relative_to(tmp_path / "Schröder")
    assert paths.starter_workspace.suffix == ".mintgremium"


def test_that_without_it_the_folders_of_the_platform_are_used():
    paths = program_paths({})

    assert "mintgremium" in str(paths.data)
    assert paths.config != paths.data


def test_that_only_the_owner_can_read_new_folders(tmp_path: Path):
    paths = program_paths({"MINTGREMIUM_HOME": str(tmp_path / "home")}).make()

    assert paths.data.is_dir()
    assert paths.backups.stat().st_mode & 0o077 == 0
