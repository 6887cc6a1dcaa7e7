"""The page of the mail templates on the sample workspace."""

import pytest

from mintgremium.ui.mail_templates.view import TemplatesView
from tests.support.views import filled_files, open_stage, outside

__all__ = ["filled_files", "open_stage", "outside"]


@pytest.fixture
def page(open_stage, qtbot):
    """Show the templates of the Round Table."""

    def make(**more):
        stage = open_stage("sample", **more)
        committees = stage.context.services.committees.committees()
        committee = next(row for row in committees if row.short_name == "LRT")
        view = TemplatesView(stage.context)
        qtbot.addWidget(view)
        stage.enter(view)
        view.resize(1064, 770)
        view.show_record(committee.id)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        qtbot.waitUntil(lambda: view.content is not None)
        return stage, view

    return make
