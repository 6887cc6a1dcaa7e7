"""The lock pins every package by version and hash, names no index and fits pyproject."""

import re
import tomllib
from functools import cache

import pytest
from packaging.requirements import Requirement

from tests.support.repository import ROOT

PROFILES = ("run", "dev")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}$")


@cache
def _entries(profile: str) -> list[list[str]]:
    text = (ROOT / "requirements" / f"{profile}.txt").read_text(encoding="utf-8")
    joined = text.replace("\\\n", " ")
    return [re.split(r"\s+(?=--hash)", line.strip()) for line in joined.splitlines() if line]


@cache
def _pins(profile: str) -> dict[str, str]:
    pins = [Requirement(entry[0]) for entry in _entries(profile)]
    return {pin.name: str(pin.specifier).removeprefix("==") for pin in pins}


def _wanted(profile: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    texts = [*project["project"]["dependencies"], *project["dependency-groups"]["build"]]
    if profile == "dev":
        texts += [text for text in project["dependency-groups"]["dev"] if isinstance(text, str)]
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize("profile", PROFILES)
def test_that_every_pin_has_hashes(profile: str) -> None:
    for requirement, *hashes in _entries(profile):
        assert "==" in requirement
        assert hashes, requirement
        assert all(HASH.match(text) for text in hashes), requirement


@pytest.mark.parametrize("profile", PROFILES)
def test_that_the_lock_names_no_address(profile: str) -> None:
    text = (ROOT / "requirements" / f"{profile}.txt").read_text(encoding="utf-8")
    assert re.search(r"://|--(extra-)?index|--find-links|-[if] | @ ", text) is None


@pytest.mark.parametrize("profile", PROFILES)
def test_that_the_lock_satisfies_the_project(profile: str) -> None:
    pins = _pins(profile)
    for requirement in _wanted(profile):
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        assert requirement.specifier.contains(pins[name]), requirement


def test_that_both_locks_agree() -> None:
    assert _pins("run").items() <= _pins("dev").items()


def test_that_qt_stays_below_the_version_that_kills_python_3_11() -> None:
    assert _pins("run")["pyside6-essentials"].startswith("6.11.")
