"""A workspace with a person who can be named in every place there is."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from mintgremium.models import Person, PersonEmail
from mintgremium.services.privacy.service import Privacy
from tests.support.content import fill

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
GIVEN, FAMILY = "Zephyra", "Quastenflosser"
MAIL = "zephyra.quast@example.org"


@pytest.fixture
def privacy(workspace) -> Privacy:
    return Privacy(workspace, lambda: NOW)


@pytest.fixture
def person(workspace) -> UUID:
    """Somebody in a workspace that holds a record of every kind."""
    fill(workspace)
    with workspace.work.write("save-person", f"Dr. {GIVEN} {FAMILY}") as session:
        person = Person(family_name=FAMILY, given_name=GIVEN, title="Dr.", phone="030 98765432")
        session.add(person)
        session.flush()
        session.add(PersonEmail(person_id=person.id, address=MAIL))
        return person.id
