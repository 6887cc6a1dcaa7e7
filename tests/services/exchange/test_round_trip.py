"""A whole workspace goes out and comes back the same."""

import pytest

from mintgremium.services.workspaces.creating import create_empty, create_starter
from tests.services.exchange.conftest import EXAMPLE, Desk


@pytest.fixture
def desks(tmp_path):
    """A starter workspace with its history, and one made with `--empty`."""
    opened = []
    for name, make in (
        ("full", lambda path: create_starter(path, history=True)),
        ("empty", create_empty),
    ):
        folder = tmp_path / name
        folder.mkdir()
        workspace = make(folder / f"{name}.mintgremium")
        opened.append(workspace)
    yield [Desk(workspace.path.parent, workspace) for workspace in opened]
    for workspace in opened:
        workspace.close()


def test_that_a_starter_with_its_history_comes_back_the_same(desks):
    full, empty = desks
    full.bring(EXAMPLE)
    first = full.bytes()
    empty.bring(first)
    assert empty.bytes() == first


def test_that_a_full_file_changes_nothing_in_the_workspace_it_comes_from(desks):
    full, _ = desks
    full.bring(EXAMPLE)
    first = full.bytes()
    plan = full.bring(first)
    assert (list(plan.added), list(plan.changed)) == ([], [])
    assert full.backups == 1
