"""A view on an opened file."""

import pytest

from mintgremium.ui.committees.view import CommitteesView
from mintgremium.ui.contacts.person_form import open_new_person
from tests.support.views import filled_files, open_stage, outside

__all__ = ["filled_files", "open_stage", "outside"]


@pytest.fixture
def show(open_stage, qtbot):
    def show(name="sample", short_name="LRT", **more):
        stage = open_stage(name, **more)
        view = CommitteesView(stage.context, open_new_person)
        qtbot.addWidget(view)
        view.resize(1064, 770)
        stage.enter(view)
        rows = stage.context.services.committees.committees()
        view.show_record(next(row.id for row in rows if row.short_name == short_name))
        view.show()
        qtbot.waitUntil(lambda: view.page.content is not None)
        view.stage = stage
        return view

    return show
