"""Minutes and results on an opened file."""

import pytest

from mintgremium.ui.minutes.results_tab import ResultsTab
from mintgremium.ui.minutes.tab import MinutesTab
from tests.support.views import filled_files, open_stage, outside

__all__ = ["filled_files", "open_stage", "outside"]


@pytest.fixture
def show_tab(open_stage, qtbot):
    """Show a tab of a meeting, by default that of Trier, whose minutes are a draft."""

    def show(make, name="sample", reference="LB-2026-1", **more):
        stage = open_stage(name, **more)
        tab = make(stage.context)
        tab.stage, tab.wait = stage, qtbot.waitUntil
        qtbot.addWidget(tab)
        stage.context.actions.host("meeting", tab)
        stage.context.actions.enter(frozenset({"meeting"}))
        tab.resize(1064, 580)
        rows = stage.context.services.meetings.rows()
        tab.show_meeting(next(row.id for row in rows if row.reference == reference))
        tab.show()
        qtbot.waitUntil(lambda: tab.page is not None)
        tab.activateWindow()
        qtbot.waitUntil(tab.isActiveWindow)
        return tab

    return show


@pytest.fixture
def show_minutes(show_tab):
    return lambda **more: show_tab(MinutesTab, **more)


@pytest.fixture
def show_results(show_tab):
    return lambda **more: show_tab(ResultsTab, **more)
