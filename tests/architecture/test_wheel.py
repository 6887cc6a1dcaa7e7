"""What is installed is what is in the checkout: modules, revisions, resources, catalogues."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support.repository import PACKAGE, ROOT, tracked_files

HANDBOOK = ROOT / "docs" / "handbook"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return zipfile.ZipFile(next(folder.glob("*.whl")))


def _expected() -> set[str]:
    names = {str(p.relative_to(ROOT)) for p in tracked_files() if PACKAGE in p.parents}
    shipped = [p for p in tracked_files() if ROOT / "resources" in p.parents]
    shipped += [p.with_suffix(".qm") for p in (ROOT / "resources" / "i18n").glob("*.ts")]
    names |= {str(Path("mintgremium") / p.relative_to(ROOT)) for p in shipped}
    pages = [p for p in tracked_files() if HANDBOOK in p.parents]
    return names | {f"mintgremium/resources/handbook/{p.relative_to(HANDBOOK)}" for p in pages}


def test_that_the_wheel_holds_every_source_and_resource_and_nothing_else(
    wheel: zipfile.ZipFile,
) -> None:
    inside = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert inside == _expected()


def test_that_the_wheel_carries_its_licence_and_both_commands(wheel: zipfile.ZipFile) -> None:
    info = {Path(name).name: name for name in wheel.namelist() if ".dist-info/" in name}
    assert "LICENSE" in info
    commands = wheel.read(info["entry_points.txt"]).decode()
    assert "mintgremium = " in commands
    assert "mintgremium-gui = " in commands


def test_that_the_installed_program_finds_what_it_ships(
    wheel: zipfile.ZipFile, tmp_path: Path
) -> None:
    wheel.extractall(tmp_path)
    code = (
        "from mintgremium.runtime import handbook, licences; from mintgremium.runtime.resources "
        "import resource; [c.licence_text() for c in licences.components()]; "
        "print(handbook.page('gremien')); print(resource('i18n', 'de.qm').stat().st_size > 0)"
    )
    command = [sys.executable, "-P", "-c", code]
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    shipped = tmp_path / "mintgremium" / "resources" / "handbook" / "gremien.md"
    assert done.stdout.splitlines() == [str(shipped), "True"], done.stderr
