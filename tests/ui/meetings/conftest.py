"""Views of meetings on the sample workspace, shown in a window of the design's size."""

import pytest
from PySide6.QtWidgets import QApplication

from mintgremium.ui.meetings.list_view import MeetingsView
from mintgremium.ui.meetings.page import MeetingPage
from mintgremium.ui.meetings.tabs import FIRST_TABS, LAST_TABS
from tests.support.views import filled_files, open_stage, outside

__all__ = ["filled_files", "open_stage", "outside"]


@pytest.fixture
def show(qtbot):
    """Show a view as the window does."""

    def show(stage, view):
        qtbot.addWidget(view)
        stage.enter(view)
        view.resize(1064, 770)
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        view.refresh_if_stale()
        return view

    return show


@pytest.fixture
def list_of(open_stage, show):
    def make(name="sample", **more):
        stage = open_stage(name, **more)
        return stage, show(stage, MeetingsView(stage.context))

    return make


@pytest.fixture
def page_of(open_stage, show):
    """Show the page of the sample meeting with this place, at a tab."""

    def make(place="Erfurt", tab="overview", **more):
        stage = open_stage("sample", **more)
        page = MeetingPage(stage.context, (*FIRST_TABS, *LAST_TABS))
        page.show_record(meeting_id(stage, place), tab)
        return stage, show(stage, page)

    return make


def meeting_id(stage, place):
    rows = stage.context.services.meetings.rows()
    return next(row.id for row in rows if row.place == place and not row.archived)


@pytest.fixture
def dialog():
    """Return the dialog that is open; its view takes it along at the end."""

    def find():
        found = QApplication.activeModalWidget()
        assert found is not None
        return found

    return find
