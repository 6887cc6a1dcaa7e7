"""The whole path by hand in the real window: from an empty seat to the printed minutes."""

import os
import subprocess
import sys
from email import message_from_bytes
from pathlib import Path

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from mintgremium.documents.calendar_check import problems

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def outcome(screen, tmp_path_factory):
    folder = tmp_path_factory.mktemp("main-job")
    done = subprocess.run(
        [sys.executable, "-m", "tests.end_to_end.main_job", str(folder)],
        cwd=ROOT,
        env={**os.environ, **screen},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {path.name: path for path in map(Path, done.stdout.splitlines())} | {"": folder}


def test_that_the_window_leads_from_vacant_seats_to_printed_minutes(outcome):
    assert {"agenda.pdf", "minutes.pdf"} <= outcome.keys()
    assert len([name for name in outcome if name.endswith(".eml")]) == 2


def test_that_each_invitation_is_valid_and_names_one_person(outcome):
    for name in (name for name in outcome if name.endswith(".ics")):
        content = outcome[name].read_bytes()
        assert list(problems(content)) == []
        event = Calendar.from_ical(content).walk("VEVENT")[0]
        assert str(event["LOCATION"]).startswith("Tagungsraum „Elbe“")
        assert not isinstance(event["ATTENDEE"], list)


def test_that_each_mail_carries_the_calendar_and_the_agenda(outcome):
    for name in (name for name in outcome if name.endswith(".eml")):
        parts = [
            part.get_content_type()
            for part in message_from_bytes(outcome[name].read_bytes()).walk()
        ]
        assert {"text/plain", "text/calendar", "application/pdf"} <= set(parts)


def test_that_what_was_typed_stands_in_the_minutes_letter_by_letter(outcome):
    pages = PdfReader(outcome["minutes.pdf"]).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "ENTWURF" in text
    for words in ("„Position“ <einstimmig> –", "Die Länder tragen die Position mit.", "13"):
        assert words in text


def test_that_nothing_is_lost_when_the_window_is_closed(outcome):
    from mintgremium.services.workspace_services import build_services
    from mintgremium.storage.workspace import open_workspace

    workspace = open_workspace(outcome[""] / "gremien.mintgremium", read_only=True)
    services = build_services(workspace)
    tasks = [row.title for row in services.action_items.rows()]
    workspace.close()
    assert tasks == ["Position an die KMK senden"]
