"""The table of Länder."""

import pytest
from PySide6.QtCore import Qt

from mintgremium.core.vocabulary import SeatState
from mintgremium.ui.context import Place
from mintgremium.ui.lands.view import LandsView
from tests.support.views import problems_of_access


@pytest.fixture
def show(open_stage, qtbot):
    def show(name="sample", **more):
        stage = open_stage(name, **more)
        view = LandsView(stage.context)
        qtbot.addWidget(view)
        view.resize(1064, 770)
        with qtbot.waitSignal(view.first_data_shown):
            view.show()
        view.stage = stage
        return view

    return show


def land(view, short_name):
    rows = view.pane.table.records.rows()
    row = next(row for row in rows if row.short_name == short_name)
    view.pane.show_row(row.id)
    return row


@pytest.mark.parametrize("threaded", [False, True])
def test_that_all_sixteen_are_there(show, threaded):
    view = show(threaded=threaded)
    assert len(view.pane.table.records.shown_rows()) == 16


def test_that_return_goes_to_the_seat(show, qtbot):
    view = show()
    row = land(view, "BY")
    qtbot.keyClick(view.pane.table, Qt.Key.Key_Return)
    seat = row.seats[0]
    assert view.stage.places[-1] == Place("committees", seat.committee_id, f"seats/{seat.id}")


def test_that_ministries_and_offices_lead_to_the_contacts(show):
    view = show()
    row = land(view, "BY")
    for body in (*row.ministries, *row.offices):
        place = Place("contacts", body.id)
        view.pane.details.link(place).click()
        assert view.stage.places[-1] == place


def test_that_the_worst_of_several_seats_is_shown(show):
    view = show()
    row = land(view, "RP")
    assert {seat.state for seat in row.seats} == {SeatState.VACANT, SeatState.FILLED}
    records = view.pane.table.records
    cell = records.cell(records.line_of(row.id), 4)
    assert cell.text == view.stage.context.labels.word(SeatState.VACANT)


def test_that_a_land_without_seats_says_so(show, qtbot):
    view = show("empty")
    land(view, "BY")
    before = list(view.stage.places)
    qtbot.keyClick(view.pane.table, Qt.Key.Key_Return)
    assert view.stage.places == before
    assert len(view.pane.details.blocks()) > 3


def test_that_everything_has_a_name_and_rows_say_themselves(show):
    view = show()
    assert problems_of_access(view) == []
    records = view.pane.table.records
    said = records.data(records.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Baden-Württemberg, LRT")
