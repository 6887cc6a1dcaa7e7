"""Workspace files for tests: one is created per run, each test gets its own copy."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest

from mintgremium.core.moments import BERLIN
from mintgremium.models import Meeting, Person
from mintgremium.storage.unit_of_work import UnitOfWork
from mintgremium.storage.workspace import Workspace, create_workspace, open_workspace


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty, migrated and closed workspace; never open it, copy it."""
    path = tmp_path_factory.mktemp("template") / "template.mintgremium"
    create_workspace(path).close()
    return path


@pytest.fixture
def fresh_path(template: Path, tmp_path: Path) -> Path:
    """The path of a new empty workspace that nobody has opened."""
    return Path(shutil.copy(template, tmp_path / "test.mintgremium"))


@pytest.fixture
def workspace(fresh_path: Path) -> Iterator[Workspace]:
    """An open empty workspace."""
    opened = open_workspace(fresh_path)
    yield opened
    opened.close()


@pytest.fixture
def berlin_meeting(workspace: Workspace) -> UUID:
    """The id of a stored meeting."""
    with workspace.work.write("save-meeting", "LRT-2027-1") as session:
        meeting = Meeting(
            reference="LRT-2027-1",
            name="Länder-Round-Table",
            start=datetime(2027, 3, 18, 11, 0, tzinfo=BERLIN),
            uid="lrt-2027-1@example.org",
        )
        session.add(meeting)
        session.flush()
        return meeting.id


def add_person(work: UnitOfWork, name: str = "Beispiel", **values: object) -> UUID:
    """Store a person as one step and return the id."""
    with work.write("save-person", name) as session:
        person = Person(family_name=name, **values)
        session.add(person)
        session.flush()
        return person.id
