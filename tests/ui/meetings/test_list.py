"""The list of meetings: years, filters, keys, and what follows a change."""

from dataclasses import replace

from PySide6.QtCore import Qt

from mintgremium.core.vocabulary import MeetingState
from mintgremium.ui.context import Place
from mintgremium.ui.meetings.meeting_dialog import MeetingDialog
from mintgremium.ui.widgets.buttons import Button


def names(view):
    return [row.name for row in view.table.records.shown_rows()]


def test_that_meetings_stand_below_their_years_newest_first(list_of):
    _, view = list_of()
    heads = [view.table.records.head_at(line).title for line in view.table.records.head_lines()]
    assert heads == sorted(heads, reverse=True)
    assert heads[0] == "2027"


def test_that_the_next_meeting_is_chosen_at_first(list_of):
    stage, view = list_of()
    assert view.table.current_row().start.day >= stage.context.today()


def test_that_dates_are_no_more_precise_than_known(list_of):
    _, view = list_of()
    words = {row.reference: row for row in view.table.records.rows()}
    years = [row for row in words.values() if row.start.precision == "year"]
    assert years
    for row in years:
        line = view.table.records.line_of(row.id)
        assert view.table.records.cell(line, 0).text == str(row.start.at.year)


def test_that_typing_filters_and_esc_brings_all_back(list_of, qtbot):
    _, view = list_of()
    before = names(view)
    view.focus_filter()
    qtbot.keyClicks(view.search, "trier")
    qtbot.waitUntil(lambda: len(names(view)) == 1)
    qtbot.keyClick(view.search, Qt.Key.Key_Escape)
    assert names(view) == before


def test_that_filters_narrow_by_committee_year_and_open_step(list_of):
    _, view = list_of()
    view.filters.committee.set_value("LB")
    view.filters.state.set_value("with-step")
    view.filters.changed.emit()
    rows = view.table.records.shown_rows()
    assert rows
    assert all("LB" in row.committees and not row.archived for row in rows)
    view.filters.clear()
    assert len(names(view)) == len(view.table.records.rows())


def test_that_return_opens_the_page(list_of, qtbot):
    stage, view = list_of()
    row = view.table.current_row()
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert stage.places == [Place("meeting", row.id)]


def test_that_del_deletes_and_undo_brings_the_meeting_back(list_of, qtbot):
    stage, view = list_of()
    doomed = next(row for row in view.table.records.rows() if row.state is MeetingState.PLANNED)
    view.table.select_ids([doomed.id])
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert doomed.id not in {row.id for row in view.table.records.rows()}
    assert stage.said == [f"“{doomed.name}” is deleted."]
    stage.workspace.history.undo()
    assert doomed.id in {row.id for row in view.table.records.rows()}


def test_that_a_meeting_with_sent_invitations_is_not_deleted(list_of):
    stage, view = list_of()
    sent = next(row for row in view.table.records.rows() if row.state is MeetingState.INVITED)
    view.table.select_ids([sent.id])
    stage.context.actions.trigger("meeting.delete")
    assert [error.code for error in stage.errors] == ["meeting-was-sent"]
    assert sent.id in {row.id for row in view.table.records.rows()}


def test_that_a_change_elsewhere_is_shown_and_the_selection_stays(list_of):
    stage, view = list_of()
    chosen = view.table.current_row().id
    meetings = stage.context.services.meetings
    meetings.save(replace(meetings.draft(chosen), name="Neuer Name"))
    assert view.table.current_row().id == chosen
    assert "Neuer Name" in names(view)


def test_that_an_empty_list_offers_the_first_step(list_of, dialog):
    _, view = list_of("starter")
    assert view.stack.currentWidget() is view.empty
    view.empty.findChild(Button).click()
    assert isinstance(dialog(), MeetingDialog)


def test_that_without_a_committee_the_way_to_one_is_shown(list_of):
    stage, view = list_of("empty")
    assert view.stack.currentWidget() is view.empty
    notices = []
    stage.context.messages.notice_raised.connect(notices.append)
    view.empty.findChild(Button).click()
    assert "committee" in notices[0].text
    notices[0].buttons[0].press()
    assert stage.places == [Place("committees")]


def test_that_a_file_to_look_at_offers_no_change(list_of):
    stage, view = list_of(read_only=True)
    assert view.table.current_row() is not None
    for action_id in ("meetings.add", "meeting.edit", "meeting.move", "meeting.delete"):
        assert not stage.context.actions.action(action_id).isEnabled()
    assert not [button for button in view.header.findChildren(Button) if button.isVisible()]


def test_that_each_row_says_itself_in_one_sentence(list_of):
    _, view = list_of()
    index = view.table.currentIndex()
    spoken = index.data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert view.table.current_row().name in spoken
    assert view.search.accessibleName()
    assert all(button.text() for button in view.filters.buttons())


def test_that_rows_come_from_the_database_thread(list_of, qtbot):
    _, view = list_of(threaded=True)
    qtbot.waitUntil(lambda: bool(view.table.records.rows()))
    assert view.table.current_row() is not None


def test_that_a_record_asked_for_is_found_behind_a_filter(list_of):
    _, view = list_of()
    last = view.table.records.rows()[-1]
    view.filters.year.set_value(2027)
    view.filters.changed.emit()
    view.show_record(last.id)
    assert view.table.current_row().id == last.id
