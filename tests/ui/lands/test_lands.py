"""The place of the Länder: picture, table, inspector, and what is kept of it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from mintgremium.core.vocabulary import SeatState
from mintgremium.services.lands.questions import ANSWERS, LandAnswer, LandQuestion
from mintgremium.ui.context import Place
from mintgremium.ui.lands.choices import Wish, remember, remembered
from mintgremium.ui.lands.saving import paper_of
from mintgremium.ui.lands.view import LandsView
from mintgremium.ui.view_state import ViewState
from tests.support.svg import elements
from tests.support.views import opened_dialog, problems_of_access


@pytest.fixture
def show(open_stage, qtbot):
    def show(name="sample", **more):
        stage = open_stage(name, **more)
        view = LandsView(stage.context)
        qtbot.addWidget(view)
        view.resize(1064, 770)
        stage.enter(view)
        with qtbot.waitSignal(view.first_data_shown):
            view.show()
        view.stage = stage
        return view

    return show


def lines(view):
    return view.page.pane.table.records.rows()


def land(view, short_name):
    line = next(line for line in lines(view) if line.land.short_name == short_name)
    view.page.show_land(line.id)
    return line


def ask(view, **changes):
    view.set_wish(replace(view.wish, **changes))


@pytest.mark.parametrize("threaded", [False, True])
def test_that_all_sixteen_are_in_the_picture_and_in_the_table(show, threaded):
    view = show(threaded=threaded)
    assert len(view.page.pane.table.records.shown_rows()) == 16
    assert len(view.page.picture.marks()) == 16
    assert len(view.page.picture.drawing.scene.shapes) == 16


def test_that_picture_and_table_stay_at_the_same_land(show, qtbot):
    view = show()
    picture, table = view.page.picture, view.page.pane.table
    land(view, "BY")
    assert picture.current() == "DE-BY"
    spot = picture.drawing.scene.shape("DE-SN").spot.toPoint()
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=spot)
    assert table.current_row().land.short_name == "SN"
    picture.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert table.current_row().land.short_name == "TH"
    assert view.page.details.blocks()[0].tag == "TH"
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert picture.current() == "DE-BW"


def test_that_a_land_hidden_by_the_filter_is_shown_when_it_is_clicked(show, qtbot):
    view = show()
    view.page.pane.table.set_filter("Bayern")
    picture = view.page.picture
    spot = picture.drawing.scene.shape("DE-SN").spot.toPoint()
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=spot)
    assert picture.current() == "DE-SN"


def test_that_the_words_of_table_key_and_picture_agree(show):
    view = show()
    words = view.stage.context.labels.word
    for question in LandQuestion:
        ask(view, question=question)
        answers = [line.answer for line in lines(view)]
        counts = {entry.word: entry.lands for entry in view.page.key.entries()}
        for answer in set(answers):
            assert counts[words(answer)] == answers.count(answer)
        assert sum(counts.values()) == 16
        said = {code: mark.word for code, mark in view.page.picture.marks().items()}
        assert said == {line.land.code: words(line.answer) for line in lines(view)}


@pytest.mark.parametrize("way", ["table", "picture"])
def test_that_return_goes_to_the_seat(show, qtbot, way):
    view = show()
    line = land(view, "BY")
    qtbot.keyClick(view.page.pane.table if way == "table" else view.page.picture, Qt.Key.Key_Return)
    seat = line.land.seats[0]
    assert view.stage.places[-1] == Place("committees", seat.committee_id, f"seats/{seat.id}")


def test_that_the_seat_of_the_committee_asked_about_is_opened(show):
    view = show()
    line = land(view, "RP")
    for seat in line.land.seats:
        ask(view, committee_id=seat.committee_id)
        view.stage.context.actions.trigger("lands.open")
        assert view.stage.places[-1].record_id == seat.committee_id


def test_that_a_committee_can_be_chosen_and_the_worst_counts_without_one(show):
    view = show()
    line = land(view, "RP")
    assert {seat.state for seat in line.land.seats} == {SeatState.VACANT, SeatState.FILLED}
    assert line.answer is LandAnswer.SEAT_VACANT
    filled = next(seat for seat in line.land.seats if seat.state is SeatState.FILLED)
    view.page.asking.committee._choose(filled.committee_id)
    assert land(view, "RP").answer is LandAnswer.SEAT_FILLED


def test_that_everything_known_of_a_land_leads_to_its_place(show):
    view = show()
    line = land(view, "BY")
    row = line.land
    places = [Place("contacts", body.id) for body in (*row.ministries, *row.offices)]
    places += [Place("committees", seat.committee_id, f"seats/{seat.id}") for seat in row.seats]
    people = view.stage.context.services.lands.contacts(row.id)
    assert people
    places += [Place("committees", line.committee_id) for line in row.attendance]
    places += [Place("contacts", person.id) for person in people]
    for place in places:
        view.page.details.link(place).click()
        assert view.stage.places[-1] == place


def test_that_another_day_shows_who_was_there_then(show):
    view = show()
    ask(view, day=date(2010, 1, 1))
    assert {line.answer for line in lines(view)} <= {LandAnswer.NO_SEAT, LandAnswer.SEAT_VACANT}
    assert view.day_button.text() != "As of: today"
    assert view.day_button.isChecked()
    view.day_button.chosen.emit(None)
    assert view.day_button.text() == "As of: today"
    assert any(line.answer is LandAnswer.SEAT_FILLED for line in lines(view))


def test_that_the_day_is_asked_for_in_a_dialog(show):
    view = show()
    view.day_button.menu().actions()[1].trigger()
    dialog = opened_dialog(view)
    dialog.set_values({"day": date(2019, 5, 1)})
    dialog.press()
    assert view.wish.day == date(2019, 5, 1)


def test_that_the_question_and_the_form_are_kept_but_not_the_day(show, qtbot):
    view = show()
    ask(view, question=LandQuestion.OFFICE, tiled=True, day=date(2020, 1, 1))
    again = LandsView(view.stage.context)
    qtbot.addWidget(again)
    assert again.wish == Wish(question=LandQuestion.OFFICE, tiled=True)
    assert view.stage.context.actions.action("lands.tiles").isChecked()


@pytest.mark.parametrize("value", ["", "nonsense", "seat", "7"])
def test_that_what_cannot_be_read_of_the_last_choice_is_forgotten(tmp_path, value):
    state = ViewState(tmp_path / "state.ini")
    for key in ("question", "committee", "meetings", "form"):
        state.set_text(f"lands/{key}", value)
    assert remembered(state) == Wish()
    remember(state, Wish(meetings=10))
    assert remembered(state) == Wish(meetings=10)


def test_that_f4_changes_between_map_and_tiles(show, qtbot):
    view = show()
    view.activateWindow()
    view.page.picture.setFocus()
    for tiled in (True, False):
        view.stage.context.actions.action("lands.tiles").trigger()
        assert view.page.picture.tiled is tiled


def test_that_the_menu_of_the_picture_offers_what_can_be_done(show, qtbot):
    view = show()
    picture = view.page.picture
    picture.customContextMenuRequested.emit(picture.rect().center())
    menu = picture.findChildren(QMenu)[-1]
    keys = [action.objectName() for action in menu.actions()]
    assert keys == ["lands.open", "lands.tiles", "lands.save", "lands.copy"]
    menu.close()


def test_that_the_head_counts_the_best_answers(show):
    view = show()
    for question in LandQuestion:
        ask(view, question=question)
        best = ANSWERS[question][0]
        count = sum(line.answer is best for line in lines(view))
        assert view.header._subtitle.text().startswith(f"{count} of 16 Länder: ")


def test_that_the_table_stands_below_the_picture_where_there_is_little_room(show, qtbot, theme):
    view = show()
    page = view.page
    assert page.split.orientation() is Qt.Orientation.Horizontal
    assert page.pane.width() >= 368
    theme.set_scale(2.0)
    assert page.split.orientation() is Qt.Orientation.Vertical
    assert page.picture.height() >= theme.px(270)
    theme.set_scale(1.0)
    qtbot.waitUntil(lambda: page.split.orientation() is Qt.Orientation.Horizontal)


def test_that_only_fields_that_matter_are_shown(show):
    view = show()
    shown = {}
    for question in LandQuestion:
        ask(view, question=question)
        asking = view.page.asking
        shown[question] = (asking.committee.isVisible(), asking.meetings.isVisible())
    assert shown == {
        LandQuestion.SEAT: (True, False),
        LandQuestion.OFFICE: (False, False),
        LandQuestion.MINISTRY: (False, False),
        LandQuestion.ATTENDANCE: (True, True),
    }


def test_that_an_empty_file_says_what_to_do_first(show):
    view = show("empty")
    assert view.stack.currentIndex() == 1
    assert not view.day_button.isVisible()
    assert not view.picture_button.isVisible()
    for key in ("lands.save", "lands.copy", "lands.tiles"):
        assert not view.stage.context.actions.action(key).isEnabled()
    buttons = view.stack.currentWidget().findChildren(QPushButton)
    assert [button.text() for button in buttons] == [
        "Create a committee …",
        "Add an organisation …",
    ]


def test_that_a_day_without_answers_says_why(show):
    view = show("starter")
    for question in LandQuestion:
        ask(view, question=question)
        nothing = {LandAnswer.NO_SEAT, LandAnswer.NO_OFFICE, LandAnswer.NO_MINISTRY}
        nothing.add(LandAnswer.NO_MEETING)
        empty = {line.answer for line in lines(view)} <= nothing
        assert bool(view.page.hint.text()) is empty


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_that_the_picture_is_saved_in_the_format_and_size_chosen(show, tmp_path, ending):
    view = show()
    ask(view, question=LandQuestion.OFFICE)
    view.stage.context.actions.trigger("lands.save")
    dialog = opened_dialog(view)
    dialog.set_values({"ending": ending, "times": 1})
    dialog.press()
    chooser = view.findChildren(QFileDialog)[-1]
    target = tmp_path / f"karte{ending}"
    chooser.fileSelected.emit(str(target))
    chooser.close()
    content = target.read_bytes()
    if ending == ".svg":
        assert elements(content)[0][0] == "svg"
    elif ending == ".png":
        assert QImage.fromData(content).width() == 1120
    else:
        assert content.startswith(b"%PDF")
    assert view.stage.said == [f"Saved: {target.name}"]


def test_that_the_picture_says_title_day_and_source(show):
    view = show()
    committee = view.stage.context.services.committees.committees()[0]
    ask(view, committee_id=committee.id, day=date(2026, 1, 5))
    paper = paper_of(view.stage.context, view.page, view.wish, committee.short_name)
    assert paper.title.endswith(f": {committee.short_name}")
    assert "2026" in paper.subtitle
    assert "Natural Earth" in paper.source
    assert paper.key.height(400) > 0


def test_that_the_picture_can_be_copied(show):
    view = show()
    view.stage.context.actions.trigger("lands.copy")
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert b"<svg" in bytes(data.data("image/svg+xml").data())
    assert view.stage.said == ["The map is on the clipboard."]
    QGuiApplication.clipboard().clear()


def test_that_a_land_can_be_gone_to(show):
    view = show()
    key = next(line.id for line in lines(view) if line.land.short_name == "SL")
    view.show_record(key)
    assert view.page.picture.current() == "DE-SL"


def test_that_everything_has_a_name_and_rows_say_themselves(show):
    view = show()
    for tiled in (False, True):
        ask(view, tiled=tiled)
        assert problems_of_access(view) == []
    picture, table, _details = view.panes()
    assert picture.accessibleName()
    records = table.records
    said = records.data(records.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Baden-Württemberg: ")
