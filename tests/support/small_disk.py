"""What happens on a disk of so many KiB: run in a mount namespace of its own, prints one line."""

import logging
import shutil
import sys
from contextlib import closing
from pathlib import Path

from mintgremium.core.errors import MintgremiumError
from mintgremium.storage.check import check
from mintgremium.storage.workspace import Workspace, create_workspace, open_workspace
from tests.support.workspaces import add_person

BALLAST = 48 * 1024


def expect(error: MintgremiumError) -> None:
    assert error.code == "disk-full", (error.code, error.__cause__)


def fill_up(workspace: Workspace) -> int:
    """Save until the disk is full; return how many saves were confirmed."""
    for confirmed in range(10_000):
        try:
            add_person(workspace.work, f"Person {confirmed}", note="x" * 2000)
        except MintgremiumError as error:
            expect(error)
            return confirmed
    raise AssertionError("the disk never became full")


def saved(path: Path) -> int:
    with closing(open_workspace(path, read_only=True)) as opened:
        assert check(opened, full=True) == []
        return int(opened.reader.one("SELECT count(*) FROM person")[0])


def run(template: Path, folder: Path) -> str:
    ballast, path = folder / "ballast", folder / "w.mintgremium"
    try:
        ballast.write_bytes(bytes(BALLAST))
        shutil.copy(template, path)
        workspace = open_workspace(path)
    except MintgremiumError as error:
        expect(error)
        return "full while opening"
    except OSError:
        return "full before"
    confirmed = fill_up(workspace)
    try:
        workspace.back_up_to(folder / "copy.mintgremium")
    except MintgremiumError as error:
        expect(error)
    assert not list(folder.glob("*copy*"))
    assert workspace.reader.one("SELECT count(*) FROM person") == (confirmed,)
    ballast.unlink()
    add_person(workspace.work, "Danach")
    try:
        workspace.close()
    except MintgremiumError as error:  # no room for the backup; the work itself is safe
        expect(error)
    assert saved(path) == confirmed + 1
    return "survived"


def create(folder: Path) -> str:
    try:
        create_workspace(folder / "new.mintgremium").close()
    except MintgremiumError as error:
        expect(error)
        assert not list(folder.glob("*.mintgremium"))
        return "refused"
    return "created"


if __name__ == "__main__":
    logging.disable()  # the seal tells that it could not be written
    template, place = sys.argv[1:]
    told = create(Path(place)) if template == "-" else run(Path(template), Path(place))
    sys.stdout.write(told)
