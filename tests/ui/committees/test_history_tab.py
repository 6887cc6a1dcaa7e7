"""The time line of a committee, and the attendance at a glance."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from mintgremium.core.vocabulary import AttendanceRole, AttendanceState
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.minutes.drafts import AttendanceDraft
from mintgremium.ui.committees.history_tab import RoleSpan, SeatSpan
from mintgremium.ui.committees.seat_details import PastLink
from mintgremium.ui.widgets.time_line_rows import SpanLook
from tests.support.meetings import wall
from tests.support.views import opened_dialog, problems_of_access


@pytest.fixture
def past(show):
    view = show()
    view.page.tabs.select("history")
    return view


def spans(view, tag):
    placed = view.page.history.panel.time_line.placed
    at = next(at for at, lane in enumerate(placed.lanes) if lane.tag == tag)
    return [each.span for each in placed.spans if each.lane == at]


def test_that_a_seat_shows_who_was_on_it_and_since_when_nobody_is(past):
    assert [(span.text, span.look) for span in spans(past, "MV")] == [
        ("Jan Ehemals", SpanLook.HOLDER),
        ("vacant", SpanLook.GAP),
    ]
    assert [span.look for span in spans(past, "BW")] == [SpanLook.DEPUTY]
    leaving, following = spans(past, "ST")
    assert (leaving.text, following.text) == ("Hanno Entwurf", "Jule Nachfolge")
    names = {lane.name for lane in past.page.history.panel.time_line.placed.lanes}
    assert {"Chair", "Standing guest"} <= names


def test_that_picture_and_table_tell_the_same(past, qtbot):
    panel = past.page.history.panel
    rows = panel.table.records.shown_rows()
    assert len(rows) == len(panel.time_line.placed.spans)
    panel.time_line.setFocus()
    qtbot.keyClick(panel.time_line, Qt.Key.Key_Right)
    assert panel.table.current_row().span == panel.time_line.current.span
    panel.table.select_ids([5])
    assert panel.time_line.current.span == rows[5].span
    assert problems_of_access(past) == []


def test_that_one_seat_is_looked_at_from_its_inspector(show):
    view = show()
    seat = next(row for row in view.page.content.seats if row.tag == "HB")
    view.page.seats.table.select_ids([seat.id])
    view.page.seats.details.link(PastLink(seat.id)).click()
    panel = view.page.history.panel
    assert [lane.tag for lane in panel.time_line.placed.lanes] == ["HB"]
    assert view.page.history.title("LRT") == "Seat HB LRT"
    view.page.history.choice._choose(None)
    assert len(panel.time_line.placed.lanes) > 16


def test_that_return_leads_from_a_span_to_its_seat_and_from_a_gap_to_the_dialog(past, qtbot):
    panel, page = past.page.history.panel, past.page
    seat = next(row for row in page.content.seats if row.tag == "MV")
    (at,) = [
        at
        for at, each in enumerate(panel.time_line.placed.spans)
        if each.span.target == SeatSpan(seat.id) and each.span.look is SpanLook.GAP
    ]
    panel.time_line.setFocus()
    panel.time_line.choose(at)
    qtbot.keyClick(panel.time_line, Qt.Key.Key_Return)
    assert page.seats.row().id == seat.id
    assert "Mecklenburg" in opened_dialog(past).windowTitle()
    opened_dialog(past).reject()
    role = page.content.roles[0]
    page.past.follow(RoleSpan(role.id))
    assert page.roles.row().id == role.id


def test_that_a_change_is_seen_in_the_time_line_and_taken_back(past):
    committees = past.stage.context.services.committees
    row = next(
        row
        for seat in past.page.content.seats
        if seat.tag == "BY"
        for row in committees.memberships(seat.id)
    )
    committees.end_membership(row, date(2026, 6, 30))
    assert [span.look for span in spans(past, "BY")] == [SpanLook.HOLDER, SpanLook.GAP]
    past.stage.workspace.history.undo()
    assert [span.look for span in spans(past, "BY")] == [SpanLook.HOLDER]


@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
def test_that_the_time_line_is_saved_as_a_picture(past, tmp_path, ending):
    past.page.history.save.click()
    chooser = past.findChild(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / f"bild.{ending}"))
    chooser.reject()
    assert (tmp_path / f"bild.{ending}").stat().st_size > 1000
    assert past.stage.said[-1].endswith(f"bild.{ending}")


def test_that_f6_and_the_filter_know_the_tab(past):
    assert past.panes() == past.page.history.panel.panes()
    past.focus_filter()
    assert past.page.tabs.current_key() == "seats"


def test_that_attendance_is_shown_as_marks_words_and_share(show):
    view = show()
    services = view.stage.context.services
    key = view.page.committee_id
    seat = next(row for row in view.page.content.seats if row.tag == "SL")
    for day, state, role in (
        ("2025-03-03", AttendanceState.PRESENT, AttendanceRole.MEMBER),
        ("2025-06-03", AttendanceState.PRESENT, AttendanceRole.DEPUTY),
        ("2025-09-03", AttendanceState.EXCUSED, AttendanceRole.MEMBER),
        ("2026-03-03", AttendanceState.ABSENT, AttendanceRole.MEMBER),
    ):
        meeting = services.meetings.save(
            MeetingDraft(
                committee_ids=(key,),
                start=wall(f"{day} 11:00"),
                end=wall(f"{day} 15:00"),
                city="Berlin",
            )
        )
        services.minutes.save_attendance(
            AttendanceDraft(meeting_id=meeting, seat_id=seat.id, state=state, role=role)
        )
    records = view.page.seats.table.records
    at = next(n for n, column in enumerate(records.columns) if column.key == "attendance")
    cell = records.cell(records.line_of(seat.id), at)
    assert (cell.text, cell.dots) == ("2/4", ("", "full", "half", "ring", "cross"))
    assert "2 of 4 meetings" in cell.spoken
    assert "absent" in cell.spoken
    view.page.seats.meetings_button._choose(3)
    cell = records.cell(records.line_of(seat.id), at)
    assert (cell.text, cell.dots) == ("1/3", ("half", "ring", "cross"))
    assert view.stage.context.view_state.text("list/seats/meetings") == "3"
