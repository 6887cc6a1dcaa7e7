"""The start page: each line leads to its place, and tasks are ticked where they stand."""

import subprocess
import sys
from datetime import date, datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from mintgremium.core.moments import BERLIN, Moment
from mintgremium.core.vocabulary import ActionState, DeadlineKind, MeetingState, Precision, Tone
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.overview.rows import Answers, AttentionRow, Need
from mintgremium.ui.context import Place
from mintgremium.ui.overview.next_meetings import MeetingRow
from mintgremium.ui.overview.view import OverviewView
from mintgremium.ui.overview.words import answer_counts, answer_tones, attention, command_of
from mintgremium.ui.theme.theme import ThemeMode
from mintgremium.ui.view import View
from mintgremium.ui.widgets.buttons import Button
from tests.support.views import problems_of_access

TODAY = date(2026, 11, 25)


class Steps(View):
    """Stands in for the first steps of the window."""

    def refresh(self):
        self.first_data_shown.emit()


@pytest.fixture
def show(open_stage, qtbot):
    def show(name="sample", **more):
        stage = open_stage(name, **more)
        view = OverviewView(stage.context, Steps)
        qtbot.addWidget(view)
        view.resize(1064, 770)
        with qtbot.waitSignal(view.first_data_shown):
            view.show()
        view.stage = stage
        return view

    return show


def lines(section):
    return [row.line for row in section.lines.rows]


@pytest.mark.parametrize("threaded", [False, True])
def test_that_the_page_shows_what_needs_the_organiser(show, threaded):
    view = show(threaded=threaded)
    page = view.context.services.overview.page()
    assert len(view._needs) == len(page.attention) > 0
    assert [row.card.id for row in view.meetings.rows] == [row.id for row in page.meetings]
    assert len(lines(view.side.tasks)) == len(page.overdue) == 3
    assert len(lines(view.side.seats)) == 3


def test_that_a_row_leads_to_the_tab_of_its_meeting(show):
    view = show()
    key, row = next(iter(view._needs.items()))
    view.needs.opened.emit(key)
    assert view.stage.places[-1] == Place("meeting", row.meeting_id, row.tab)


def test_that_return_on_a_meeting_opens_it(show, qtbot):
    view = show()
    row = view.meetings.rows[0]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert view.stage.places[-1] == Place("meeting", row.card.id)


def test_that_each_line_of_the_right_column_leads_to_its_place(show):
    view = show()
    side = view.side
    for section, name in (
        (side.answers, "meeting"),
        (side.minutes, "meeting"),
        (side.tasks, "tasks"),
        (side.seats, "committees"),
        (side.contacts, "contacts"),
    ):
        section.lines.rows[0].click()
        assert view.stage.places[-1].view == name
    assert view.stage.places[-1].tab == "stale"


def test_that_a_task_is_ticked_where_it_stands_and_comes_back_by_undo(show, qtbot):
    view = show()
    tick = view.side.tasks.findChild(QCheckBox)
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert len(lines(view.side.tasks)) == 2
    assert view.stage.said
    view.stage.workspace.history.undo()
    assert len(lines(view.side.tasks)) == 3


def test_that_the_focus_stays_on_the_same_line_after_a_change(show, qtbot):
    view = show()
    row = view.side.seats.lines.rows[1]
    row.setFocus()
    view.stage.context.services.action_items.move(
        tuple(row.id for row in view.context.services.overview.page().overdue[:1]),
        ActionState.DONE,
    )
    assert view.side.seats.lines.rows[1].line.key == row.line.key


def test_that_sections_without_anything_to_say_are_not_there(show):
    view = show("starter")
    services = view.stage.context.services
    committee = services.committees.committees()[0].id
    services.meetings.save(
        MeetingDraft(
            committee_ids=(committee,),
            name="Telefonrunde",
            start=datetime(2027, 3, 4, 11, tzinfo=BERLIN),
        )
    )
    assert view.pages.currentIndex() == 0
    assert view.side.tasks.isHidden()
    assert view.side.minutes.isHidden()
    assert not view.side.seats.isHidden()
    shown = [section for section in view.side.sections() if not section.isHidden()]
    assert shown[0].rule.isHidden()


def test_that_many_vacant_seats_end_in_one_line_that_leads_to_the_list(show):
    view = show("starter")
    page = view.context.services.overview.page()
    view.side.show_page(page)
    seats = lines(view.side.seats)
    assert len(seats) == 6
    assert seats[-1].key == Place("committees")


def test_that_the_first_steps_stand_here_while_nothing_is_planned(show):
    view = show("starter")
    assert isinstance(view.pages.currentWidget(), Steps)
    assert view.panes() == (view.pages.currentWidget(),)


def test_that_a_read_only_file_offers_neither_ticks_nor_new_meetings(show):
    view = show(read_only=True)
    assert view.side.tasks.findChild(QCheckBox) is None
    kinds = {button.property("kind") for button in view.header.findChildren(Button)}
    assert "primary" not in kinds


def test_that_everything_has_a_name(show):
    view = show()
    assert problems_of_access(view) == []
    row = view.findChild(MeetingRow)
    assert row.card.name in row.accessibleName()
    assert row.card.state.text in row.accessibleName()


def test_that_the_page_scrolls_in_a_low_window_and_is_painted_in_both_themes(show, theme, qtbot):
    view = show()
    view.resize(800, 400)
    area = view.pages.currentWidget()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    theme.set_mode(ThemeMode.DARK)
    theme.set_scale(1.5)
    assert not view.grab().isNull()


def test_that_the_right_column_goes_below_where_there_is_no_room_beside(show, qtbot):
    view = show()
    assert view.side.x() > view.meetings.x() + view.meetings.width()
    view.resize(700, 770)
    qtbot.waitUntil(lambda: view.side.x() < view.meetings.width())


def row_of(need, **more):
    fields = {
        "need": need,
        "tone": Tone.WARN,
        "meeting_id": uuid4(),
        "reference": "LB-2026-1",
        "meeting_name": "Länderbeirat",
        "committees": ("LB",),
        "on": TODAY,
        "tab": "overview",
    }
    return AttentionRow(**{**fields, **more})


@pytest.mark.parametrize("need", list(Need))
def test_that_every_need_has_words_and_an_icon(need, theme):
    deadline = DeadlineKind.INVITATION if need is Need.DEADLINE else None
    shown = attention(row_of(need, deadline=deadline, who="Mira Muster"), "0", TODAY)
    assert all((shown.title, shown.reason, shown.due, shown.deed))
    assert "Länderbeirat" in shown.title
    assert not theme.icon(shown.icon).isNull()


@pytest.mark.parametrize("deadline", list(DeadlineKind))
def test_that_every_deadline_has_words(deadline):
    assert attention(row_of(Need.DEADLINE, deadline=deadline), "0", TODAY).title


def test_that_sending_is_offered_where_something_is_not_sent():
    assert command_of(row_of(Need.DEADLINE, deadline=DeadlineKind.INVITATION)) == "meeting.send"
    assert command_of(row_of(Need.MEETING_PASSED)) == "meeting.mark_held"
    assert command_of(row_of(Need.DECLINED)) == ""


def test_that_there_is_one_segment_for_each_seat_asked():
    answers = Answers(accepted=4, declined=1, tentative=1, open=2)
    assert len(answer_tones(answers)) == answers.total
    assert len(answer_counts(answers)) == 4
    assert answer_counts(Answers(open=3))[0][2].startswith("3")


def test_that_the_start_page_loads_no_heavy_library(tmp_path):
    code = (
        "import sys; import mintgremium.ui.overview.view; "
        "heavy = {'sqlalchemy', 'alembic', 'icalendar', 'reportlab', 'holidays'}; "
        "sys.exit(sorted(heavy & set(sys.modules)).__repr__() if heavy & set(sys.modules) else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_that_a_meeting_known_by_month_shows_no_day(show):
    view = show()
    page = view.context.services.overview.page()
    row = page.meetings[0]
    coarse = Moment(row.start.at, Precision.MONTH)
    card = view._card(type(row)(**{**_fields(row), "start": coarse}), page)
    assert (card.day, card.state.text) == ("", view.context.labels.word(MeetingState(row.state)))


def _fields(row):
    return {name: getattr(row, name) for name in type(row).__dataclass_fields__}
