"""Setting up is done once per lock and interpreter, and says in a sentence what went wrong."""

import sys
from pathlib import Path

import pytest

from installer import bootstrap


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A checkout with two locks; returns the commands that were run in it."""
    (tmp_path / "requirements").mkdir()
    for profile in ("run", "dev"):
        (tmp_path / "requirements" / f"{profile}.txt").write_text(f"{profile}==1\n")
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\n')
    venv = tmp_path / ".venv"
    (venv / "lib" / "python3" / "site-packages").mkdir(parents=True)
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "VENV", venv)
    monkeypatch.setattr(bootstrap, "_works", lambda _: True)
    commands: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "_step", lambda command, _: commands.append(command))
    monkeypatch.setattr(bootstrap.subprocess, "run", lambda *_args, **_options: None)
    return commands


def _installs(commands: list[list[str]]) -> int:
    return sum("--require-hashes" in command for command in commands)


def test_that_a_second_set_up_installs_nothing(checkout) -> None:
    assert [bootstrap.main(["run"]), bootstrap.main(["run"])] == [0, 0]
    assert _installs(checkout) == 1


def test_that_the_larger_set_up_serves_the_smaller(checkout) -> None:
    assert [bootstrap.main(["dev"]), bootstrap.main(["run"])] == [0, 0]
    assert _installs(checkout) == 1


def test_that_the_smaller_set_up_does_not_serve_the_larger(checkout) -> None:
    assert [bootstrap.main(["run"]), bootstrap.main(["dev"])] == [0, 0]
    assert _installs(checkout) == 2


@pytest.mark.parametrize("name", ["requirements/run.txt", "pyproject.toml"])
def test_that_a_changed_lock_or_project_is_set_up_again(checkout, name: str) -> None:
    bootstrap.main(["run"])
    path = bootstrap.ROOT / name
    path.write_text(path.read_text() + 'version = "2"\n')
    bootstrap.main(["run"])
    assert _installs(checkout) == 2


def test_that_a_failed_step_leaves_no_stamp(checkout, monkeypatch, capsys) -> None:
    def fail(command: list[str], purpose: str) -> None:
        raise bootstrap.SetupError(f"Could not {purpose}.")

    monkeypatch.setattr(bootstrap, "_step", fail)
    assert bootstrap.main(["run"]) == 1
    assert "Could not install the packages." in capsys.readouterr().out
    assert not list(bootstrap.VENV.glob("*.stamp"))


def test_that_an_old_python_is_refused_in_one_sentence(checkout, monkeypatch, capsys) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10))
    assert bootstrap.main(["run"]) == 1
    assert "Python 3.11" in capsys.readouterr().out
    assert checkout == []
