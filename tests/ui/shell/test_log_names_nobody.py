"""What the program notes while somebody works with it names nobody."""

import logging
from uuid import uuid4

import pytest

from mintgremium.core.errors import MissingError
from mintgremium.runtime.logs import LastLines
from mintgremium.ui.navigator import Place
from mintgremium.ui.shell.places import PLACES


@pytest.fixture
def lines():
    lines = LastLines(10_000)
    root = logging.getLogger()
    before = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(lines)
    yield lines
    root.removeHandler(lines)
    root.setLevel(before)


def personal_data(file):
    people = file.services.contacts.people()
    return {row.name for row in people} | {row.email for row in people if row.email}


def test_that_the_log_of_a_session_names_nobody(parts, window, lines, qtbot):
    parts.actions.trigger("file.sample")
    parts.desk.settle()
    file = parts.desk.file
    names = personal_data(file)
    assert len(names) > 20
    for place in PLACES:
        parts.navigator.go(Place(place.view))
    for person in file.services.contacts.people()[:5]:
        parts.navigator.go(Place("contacts", person.id))
    draft = file.services.contacts.person_draft(file.services.contacts.people()[0].id)
    file.services.contacts.save_person(draft)
    parts.actions.trigger("edit.undo")
    parts.messages.show(MissingError("missing-person", name=draft.family_name, id=uuid4()))
    parts.desk.close()
    text = "\n".join(lines.lines)
    assert "a file is open" in text
    assert [name for name in names if name in text] == []
