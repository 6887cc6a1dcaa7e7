"""Meetings and tasks as calendar files, from the menu File."""

import pytest
from icalendar import Calendar

from mintgremium.services.files import Recipe
from mintgremium.ui.shell.commands.calendars import CalendarCommands


@pytest.fixture
def commands(window, parts, tmp_path):
    path = tmp_path / "sitzungen.mintgremium"
    parts.desk.make(path, lambda: parts.desk.files.create(path, Recipe.SAMPLE))
    parts.desk.settle()
    return window.findChild(CalendarCommands)


def test_that_without_a_file_nothing_can_be_saved(window, parts):
    for key in ("file.save_calendar", "file.save_task_calendar"):
        assert not parts.actions.action(key).isEnabled()


def test_that_meetings_are_saved_as_a_calendar(commands, tmp_path):
    target = tmp_path / "Sitzungen.ics"
    commands.save_meetings(target)
    assert Calendar.from_ical(target.read_bytes()).walk("VEVENT")


def test_that_tasks_are_saved_as_a_calendar_of_their_own(commands, tmp_path):
    target = tmp_path / "Aufgaben.ics"
    commands.save_tasks(target)
    calendar = Calendar.from_ical(target.read_bytes())
    assert calendar.walk("VTODO")
    assert not calendar.walk("VEVENT")
