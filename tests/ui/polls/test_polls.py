"""Polls, as people ask, remind, take answers in and settle a date."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import Availability, PollState
from mintgremium.services.committees.drafts import MembershipDraft
from mintgremium.services.contacts.drafts import PersonDraft
from mintgremium.services.polls.drafts import OptionDraft, PollDraft
from mintgremium.ui.context import Place
from mintgremium.ui.polls.side import ChooseLink, LetterLink, MeetingLink
from mintgremium.ui.polls.view import PollsView
from mintgremium.ui.widgets.dialog import QuestionDialog
from tests.support.polls import committee, reply
from tests.support.views import opened_dialog, problems_of_access

DAYS = (date(2027, 4, 14), date(2027, 4, 15), date(2027, 4, 22))
YES, MAYBE, NO = Availability.YES, Availability.MAYBE, Availability.NO


@pytest.fixture
def show(open_stage, qtbot):
    def show(name="starter", **more):
        stage = open_stage(name, **more)
        view = PollsView(stage.context)
        view.stage, view.polls = stage, stage.context.services.polls
        view.notices = []
        stage.context.messages.notice_raised.connect(lambda note: view.notices.append(note.text))
        qtbot.addWidget(view)
        stage.enter(view)
        view.resize(1064, 770)
        with qtbot.waitSignal(view.first_data_shown):
            view.show()
        return view

    return show


def fill_seats(services):
    for seat in services.committees.seats(committee(services)):
        if seat.land_id is not None:
            person = services.contacts.save_person(
                PersonDraft(
                    family_name=f"Weiß-{seat.tag}",
                    emails=(f"{seat.tag.lower()}@example.org",),
                    sample=True,
                )
            )
            services.committees.save_membership(MembershipDraft(seat_id=seat.id, person_id=person))


def draft(services, **fields):
    key = committee(services)
    lands = tuple(seat.id for seat in services.committees.seats(key) if seat.land_id)
    options = tuple(
        OptionDraft(
            start=datetime(day.year, day.month, day.day, 11, tzinfo=BERLIN),
            end=datetime(day.year, day.month, day.day, 16, tzinfo=BERLIN),
        )
        for day in DAYS
    )
    values = {"committee_id": key, "name": "8. Treffen", "options": options, "seats": lands}
    return PollDraft(**(values | {"answer_until": date(2027, 1, 15)} | fields))


@pytest.fixture
def poll(show, tmp_path):
    """A poll of sixteen seats that went out, as it stands on the screen."""
    view = show()
    services = view.stage.context.services
    fill_seats(services)
    key = services.polls.save(draft(services))
    view.show_record(key)
    view.commands.send_to(key, tmp_path / "out")
    return view


def wall(*parts):
    return datetime(*parts, tzinfo=BERLIN).replace(tzinfo=None)


def drop(view, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.poll.dropEvent(event)


def answered(view, answers, folder, seats):
    page = view.poll.page
    drop(view, [reply(page, seat, answers, folder / f"{seat}.eml") for seat in seats])


def tags(view):
    return [row.tag for row in view.poll.page.asked]


@pytest.mark.parametrize("threaded", [False, True])
def test_that_without_polls_the_first_step_is_offered(show, threaded):
    view = show(threaded=threaded)
    assert view.list.empty.isVisible()


def test_that_a_poll_is_entered_with_its_dates(show):
    view = show()
    fill_seats(view.stage.context.services)
    view.stage.context.actions.trigger("polls.add")
    dialog = opened_dialog(view)
    dialog.press()
    assert "options.0.start" in dialog.problems()
    dialog.form.set_values(
        {
            "name": "Frühjahr",
            "answer_until": date(2027, 1, 15),
            "options": [
                {"start": wall(2027, 4, day, 11), "end": wall(2027, 4, day, 16)} for day in (14, 15)
            ],
        }
    )
    dialog.press()
    (row,) = view.list.table.records.rows()
    assert (row.name, row.options, row.state) == ("Frühjahr", 2, PollState.DRAFT)
    assert view.stage.places[-1] == Place("polls", row.id)


def test_that_a_date_in_the_past_is_refused_under_its_field(show):
    view = show()
    view.stage.context.actions.trigger("polls.add")
    dialog = opened_dialog(view)
    past = {"start": wall(2026, 1, 5, 11), "end": wall(2026, 1, 5, 16)}
    dialog.form.set_values({"options": [past]})
    dialog.press()
    assert dialog.isVisible()
    assert "options.0.start" in dialog.problems()


def test_that_sending_writes_a_mail_for_each_seat_and_opens_the_poll(poll, tmp_path):
    assert poll.poll.page.state is PollState.OPEN
    assert len(list((tmp_path / "out").glob("*.eml"))) == 16
    assert "16 mails written" in poll.stage.said
    assert not poll.stage.context.actions.action("poll.delete").isEnabled()


def test_that_sixteen_seats_with_fourteen_answers_lead_to_a_meeting_and_two_reminders(
    poll, tmp_path
):
    seats = tags(poll)
    answered(poll, {1: "nein", 2: "ja", 3: "zur Not"}, tmp_path, seats[:14])
    assert "14 answers taken in" in poll.stage.said
    assert len(poll.poll.page.missing) == 2
    row = poll.poll.table.records.rows()[0]
    cells = [column.cell(row).text for column in poll.poll.table.records.columns[1:4]]
    assert cells == ["no", "yes", "if need be"]
    poll.commands.remind_to(poll.poll.page.id, tmp_path / "reminders")
    assert len(list((tmp_path / "reminders").glob("*.eml"))) == 2
    best = min(poll.poll.page.options, key=lambda option: option.rank)
    assert best.start.date() == DAYS[1]
    poll.commands._decide(
        poll.poll.page.id, poll.polls.choice(poll.poll.page.id, best.id), tmp_path / "end"
    )
    assert poll.poll.page.state is PollState.DECIDED
    place = poll.stage.places[-1]
    facts = poll.stage.context.services.meetings.facts(place.record_id)
    assert facts.start.day == DAYS[1]
    poll.commands.follow(MeetingLink(poll.poll.page.meeting_reference))
    assert poll.stage.places[-1] == place


def test_that_a_date_that_a_needed_seat_refused_asks_back(show, tmp_path):
    view = show()
    services = view.stage.context.services
    fill_seats(services)
    entered = draft(services)
    key = services.polls.save(
        draft(services, required=frozenset(entered.seats[:1]), with_holds=False)
    )
    view.show_record(key)
    view.commands.send_to(key, tmp_path / "out")
    needed = next(row for row in view.poll.page.asked if row.required)
    services.polls.answer(key, needed.seat_id, {1: NO, 2: YES, 3: YES})
    option = view.poll.page.options[0]
    view.poll.details.link(ChooseLink(option.id)).click()
    question = [d for d in view.findChildren(QuestionDialog) if d.isVisible()][-1]
    assert f"Needed seats cannot: {needed.tag}." in question.accessibleDescription()
    assert question.primary.text() == "Choose all the same"
    question.reject()
    assert view.poll.page.state is PollState.OPEN
    view.commands.choose(option.id)
    question = [d for d in view.findChildren(QuestionDialog) if d.isVisible()][-1]
    question.press()
    assert view.poll.page.state is PollState.DECIDED


def test_that_an_answer_is_entered_by_hand(poll):
    poll.stage.context.actions.trigger("poll.answer")
    dialog = opened_dialog(poll)
    dialog.form.set_values({"o1": YES, "o2": NO, "comment": "am Telefon"})
    dialog.press()
    row = poll.poll.row()
    assert dict(row.answers) == {1: YES, 2: NO}
    assert row.comment == "am Telefon"
    poll.stage.workspace.history.undo()
    assert dict(poll.poll.row().answers) == {}


def test_that_unclear_letters_are_shown_until_somebody_read_them(poll, tmp_path):
    page = poll.poll.page
    drop(poll, [reply(page, tags(poll)[0], {1: "weiß nicht"}, tmp_path / "a.eml")])
    assert any("a.eml" in text for text in poll.notices)
    (letter,) = poll.poll.page.letters
    link = poll.poll.details.link(LetterLink(letter.id))
    link.click()
    assert poll.poll.page.letters[0].done
    assert LetterLink(letter.id) not in poll.poll.details._links


def test_that_the_table_goes_out_and_comes_back(poll, tmp_path):
    poll.stage.context.actions.trigger("poll.sheet")
    chooser = poll.findChild(QFileDialog)
    target = tmp_path / "poll.xlsx"
    chooser.fileSelected.emit(str(target))
    chooser.reject()
    assert target.stat().st_size > 0
    assert "Saved: poll.xlsx" in poll.stage.said


def test_that_a_draft_is_deleted_and_brought_back(show):
    view = show()
    services = view.stage.context.services
    key = services.polls.save(draft(services))
    view.show_record(key)
    view.stage.context.actions.trigger("poll.delete")
    assert services.polls.rows() == ()
    assert view.stage.places[-1] == Place("polls")
    view.stage.workspace.history.undo()
    assert len(services.polls.rows()) == 1


def test_that_return_opens_a_poll_of_the_list(show):
    view = show()
    services = view.stage.context.services
    key = services.polls.save(draft(services))
    QTest.keyClick(view.list.table, Qt.Key.Key_Return)
    assert view.stage.places[-1] == Place("polls", key)


def test_that_breaking_off_asks_first(poll, tmp_path):
    poll.stage.context.actions.trigger("poll.cancel")
    question = [d for d in poll.findChildren(QuestionDialog) if d.isVisible()][-1]
    question.reject()
    assert poll.poll.page.state is PollState.OPEN
    poll.commands._cancel(poll.poll.page.id, Path(tmp_path / "off"))
    assert poll.poll.page.state is PollState.CANCELLED


def test_that_nothing_can_be_changed_in_a_file_that_is_only_viewed(show):
    view = show(read_only=True)
    for action in ("polls.add", "poll.send", "poll.answer", "poll.take"):
        assert not view.stage.context.actions.action(action).isEnabled()


def test_that_all_parts_have_names(poll):
    assert problems_of_access(poll) == []
