"""A bare machine gets what it lacks, or one line that says what to type."""

import pytest

from installer import system_packages
from installer.system_packages import Need


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A machine that lacks one library; returns what was installed on it."""
    installed: list[list[str]] = []

    def install(packages: list[str]) -> bool:
        installed.append(packages)
        return True

    need = Need("libfoo.so.1", lambda _: bool(installed), "libfoo1")
    monkeypatch.setattr(system_packages, "NEEDS", {"window": (need,)})
    monkeypatch.setattr(system_packages, "install", install)
    monkeypatch.setattr(system_packages, "_command", lambda _: True)
    monkeypatch.setattr(system_packages.sys, "platform", "linux")
    return installed


def _as_user(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: number)


def test_that_root_gets_the_missing_packages(machine, monkeypatch) -> None:
    _as_user(monkeypatch, 0)
    assert system_packages.main(["window"]) == 0
    assert machine == [["libfoo1"]]


def test_that_others_are_told_the_line_to_type(machine, monkeypatch, capsys) -> None:
    _as_user(monkeypatch, 1000)
    assert system_packages.main(["window"]) == 1
    assert "sudo apt-get install --no-install-recommends libfoo1" in capsys.readouterr().out
    assert machine == []


def test_that_without_apt_the_libraries_are_named(machine, monkeypatch, capsys) -> None:
    monkeypatch.setattr(system_packages, "_command", lambda _: False)
    assert system_packages.main(["window"]) == 1
    assert "libfoo.so.1" in capsys.readouterr().out


def test_that_a_complete_machine_is_left_alone(machine, monkeypatch, capsys) -> None:
    machine.append([])
    assert system_packages.main(["window"]) == 0
    assert capsys.readouterr().out == ""


def test_that_a_failed_installation_is_one_sentence(machine, monkeypatch, capsys) -> None:
    _as_user(monkeypatch, 0)
    monkeypatch.setattr(system_packages, "install", lambda _: False)
    assert system_packages.main(["window"]) == 1
    assert "could not be installed" in capsys.readouterr().out


def test_that_every_need_can_be_looked_for() -> None:
    for groups in system_packages.NEEDS.values():
        for need in groups:
            assert need.present(need.name) in {True, False}
