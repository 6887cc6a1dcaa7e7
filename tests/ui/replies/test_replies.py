"""Answers dropped on the window: what is clear is taken, the rest is solved in one click."""

import shutil

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from mintgremium.core.vocabulary import Answer, MeetingState
from mintgremium.ui.context import Place
from mintgremium.ui.replies.files import answers_in
from mintgremium.ui.replies.solutions import Appoint, Assign, PutAside, Settle, Welcome
from mintgremium.ui.replies.taking import take_files
from mintgremium.ui.replies.view import RepliesView
from tests.end_to_end.post import write_answers
from tests.support.views import opened_dialog, problems_of_access


@pytest.fixture
def show(open_stage, qtbot, tmp_path):
    def show(*, drop=True, **more):
        stage = open_stage("sample", **more)
        view = RepliesView(stage.context)
        view.stage, view.notices, view.folder = stage, [], tmp_path / "post"
        stage.context.messages.notice_raised.connect(view.notices.append)
        qtbot.addWidget(view)
        stage.enter(view)
        view.resize(1064, 770)
        with qtbot.waitSignal(view.first_data_shown):
            view.show()
        if drop:
            take_files(stage.context, [folder_of(view)])
        return view

    return show


def folder_of(view):
    write_answers(view.stage.context.services, view.folder)
    return view.folder


def choose(view, reason):
    row = next(
        each for each in view.stage.context.services.replies.waiting() if each.reason == reason
    )
    view.pane.show_row(row.id)
    return view.page


def targets(view, kind):
    return [target for target in view.pane.details._links if isinstance(target, kind)]


def click(view, kind, at=0):
    view.pane.details.link(targets(view, kind)[at]).click()


def invited(view):
    services = view.stage.context.services
    meeting = next(row for row in services.meetings.rows() if row.state is MeetingState.INVITED)
    return {row.address: row for row in services.invitations.rows(meeting.id)}


@pytest.mark.parametrize("threaded", [False, True])
def test_that_while_nothing_waits_the_page_says_how_to_begin(show, threaded):
    view = show(drop=False, threaded=threaded)
    assert view.empty.isVisible()
    assert problems_of_access(view) == []


def test_that_a_drop_takes_what_is_clear_and_asks_for_a_look_at_the_rest(show):
    view = show()
    assert view.stage.said == ["2 answers taken over"]
    (notice,) = view.notices
    assert notice.text == "6 answers need a look."
    notice.buttons[0].press()
    assert view.stage.places[-1] == Place("replies")
    assert view.pane.isVisible()
    assert problems_of_access(view) == []
    assert len(view.pane.table.records.shown_rows()) == 6


def test_that_only_files_that_can_hold_answers_are_welcome(tmp_path):
    data = QMimeData()
    names = ("a.eml", "B.MSG", "c.ics", "d.zip", "e.png", "f.mintgremium")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / each)) for each in names])
    assert [path.name for path in answers_in(data)] == ["a.eml", "B.MSG", "c.ics", "d.zip"]
    data.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/a.eml")])
    assert answers_in(data) == [tmp_path]


def test_that_words_are_taken_in_one_click_and_come_back_by_undo(show):
    view = show()
    page = choose(view, "plain")
    assert "erst gegen Mittag" in page.row.text
    assert [each.answer for each in targets(view, Settle)] == [
        Answer.ACCEPTED,
        Answer.TENTATIVE,
        Answer.DECLINED,
    ]
    click(view, Settle, 1)
    row = invited(view)[page.row.sender]
    assert (row.answer, row.came_by) == (Answer.TENTATIVE, "mail")
    assert len(view.pane.table.records.shown_rows()) == 5
    view.stage.workspace.history.undo()
    assert len(view.pane.table.records.shown_rows()) == 6


def test_that_the_front_office_can_be_remembered(show):
    view = show()
    page = choose(view, "sender-differs")
    plain, remembering = targets(view, Settle)
    assert (plain.alias, remembering.alias) == (False, True)
    click(view, Settle, 1)
    assert invited(view)[page.row.attendee].answer is Answer.DECLINED


def test_that_deputy_and_guest_are_admitted(show):
    view = show()
    page = choose(view, "delegate-unknown")
    click(view, Appoint)
    assert invited(view)[page.row.delegate].delegated_from == page.row.sender
    choose(view, "not-invited")
    click(view, Welcome)
    assert invited(view)["gast@example.net"].answer is Answer.ACCEPTED
    assert view.stage.said[-2:] == ["Deputy admitted", "Guest admitted"]


def test_that_an_answer_is_put_aside_with_a_key(show):
    view = show()
    choose(view, "winmail")
    view.stage.context.actions.trigger("reply.drop")
    assert view.stage.said[-1] == "Answer put aside"
    choose(view, "old-date")
    click(view, PutAside)
    assert len(view.pane.table.records.shown_rows()) == 4


def test_that_anybody_can_be_chosen_by_hand(show):
    view = show()
    page = choose(view, "winmail")
    click(view, Assign)
    dialog = opened_dialog(view)
    assert problems_of_access(dialog) == []
    other = page.others[0]
    dialog.set_values(
        {"invitation_id": other.invitation_id, "answer": Answer.DECLINED, "alias": False}
    )
    dialog.primary.click()
    assert invited(view)[other.address].answer is Answer.DECLINED


def test_that_dropping_the_same_once_more_says_so(show):
    view = show()
    view.notices.clear()
    take_files(view.stage.context, [view.folder])
    (notice,) = view.notices
    assert notice.text.startswith("There was no new answer. This answer is there already.")


def test_that_files_and_folders_are_asked_for(show, monkeypatch):
    view = show(drop=False)
    folder = folder_of(view)
    opened = []

    def remember(chooser):
        opened.append(chooser)

    monkeypatch.setattr(QFileDialog, "open", remember)
    view.stage.context.actions.trigger("replies.take")
    opened[-1].filesSelected.emit([str(folder / "Antwort 7.eml")])
    assert len(view.pane.table.records.shown_rows()) == 1
    view.stage.context.actions.trigger("replies.take_folder")
    opened[-1].fileSelected.emit(str(folder))
    assert len(view.pane.table.records.shown_rows()) == 6


def test_that_a_file_opened_for_viewing_only_takes_nothing(show):
    view = show(drop=False, read_only=True)
    take_files(view.stage.context, [folder_of(view)])
    assert view.stage.context.services.replies.waiting() == ()
    assert not view.stage.context.actions.action("replies.take").isEnabled()
    assert view.stage.said == []


def test_that_the_keyboard_reaches_every_solution(show):
    view = show()
    page = choose(view, "plain")
    view.pane.table.setFocus(Qt.FocusReason.TabFocusReason)
    link = view.pane.details.link(targets(view, Settle)[0])
    link.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert invited(view)[page.row.sender].answer is Answer.ACCEPTED


def test_that_a_broken_folder_changes_nothing(show):
    view = show(drop=False)
    folder = folder_of(view)
    shutil.rmtree(folder)
    take_files(view.stage.context, [folder / "gone.eml"])
    (row,) = view.stage.context.services.replies.waiting()
    assert row.reason == "unreadable"
