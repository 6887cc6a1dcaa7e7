"""The register of resolutions."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from mintgremium.ui.context import Place
from mintgremium.ui.resolutions.columns import votes_in_short, votes_in_words
from mintgremium.ui.resolutions.view import ResolutionsView
from mintgremium.ui.widgets.buttons import Button
from tests.support.views import problems_of_access


@pytest.fixture
def show(open_stage, qtbot):
    def show(name="sample", **more):
        stage = open_stage(name, **more)
        view = ResolutionsView(stage.context)
        qtbot.addWidget(view)
        view.resize(1064, 770)
        with qtbot.waitSignal(view.first_data_shown):
            view.show()
        view.stage = stage
        return view

    return show


@dataclass
class Votes:
    votes_yes: int | None = None
    votes_no: int | None = None
    votes_abstain: int | None = None


@pytest.mark.parametrize("threaded", [False, True])
def test_that_return_opens_the_meeting_of_a_resolution(show, qtbot, threaded):
    view = show(threaded=threaded)
    row = view.pane.row()
    qtbot.keyClick(view.pane.table, Qt.Key.Key_Return)
    assert view.stage.places[-1] == Place("meeting", row.meeting_id, "resolutions")


def test_that_the_whole_text_stands_in_the_inspector(show):
    view = show()
    texts = [getattr(block, "text", "") for block in view.pane.details.blocks()]
    assert view.pane.row().text in texts


def test_that_the_register_is_filtered_by_committee_and_words(show):
    view = show()
    view.committee.set_value("LRT")
    view.committee.chosen.emit("LRT")
    assert view.pane.table.records.shown_rows() == []
    key = view.pane.table.records.rows()[0].id
    view.show_record(key)
    assert view.pane.row().id == key
    view.pane.search.filter_changed.emit("fragenkatalog")
    assert len(view.pane.table.records.shown_rows()) == 1


def test_that_an_empty_register_leads_to_the_meetings(show):
    view = show("starter")
    assert view.stack.currentWidget() is view.empty
    view.empty.findChild(Button).click()
    assert view.stage.places[-1] == Place("meetings")


def test_that_votes_are_told_only_where_they_were_counted():
    assert votes_in_short(Votes()) == ""
    assert votes_in_words(Votes()) == ""
    assert votes_in_short(Votes(13, None, 1)) == "13 : 0 : 1"
    assert len(votes_in_words(Votes(13, None, 1)).split(", ")) == 2


def test_that_everything_has_a_name(show):
    assert problems_of_access(show()) == []
