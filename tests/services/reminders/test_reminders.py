"""Reminders over a real file: who is due, made once, and never asked for in vain."""

from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from email.policy import default

import pytest
from sqlalchemy import select

from mintgremium.core.correspondence import ReminderKind
from mintgremium.core.erasure import ErasureMode
from mintgremium.core.errors import InvalidInputError, RefusedError, StorageUnavailableError
from mintgremium.core.vocabulary import Answer
from mintgremium.models import Invitation, Meeting, OutgoingMail, Person, Reminder
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.invitations.staging import StagedFiles
from mintgremium.services.reminders.rows import USUAL, RuleDraft, Standing


def at(desk, month, day, year=2027):
    desk.clock.now = datetime(year, month, day, 9, 0, tzinfo=UTC)


def plain(data):
    return message_from_bytes(data, policy=default).get_body(("plain",)).get_content()


def answer(workspace, address, how=Answer.ACCEPTED):
    with workspace.work.write("x") as session:
        found = session.scalars(select(Invitation).where(Invitation.address == address)).one()
        found.answer = how


def test_that_a_committee_without_rules_plans_nothing(reminders, invited):
    assert reminders.rows() == []
    assert reminders.due_count() == 0


def test_that_the_usual_rules_can_be_taken_over_and_changed(reminders, desk):
    reminders.save_rules(desk.lrt, USUAL)
    stored = reminders.rules(desk.lrt)
    assert len(stored) == len(USUAL)
    kept = stored[0].draft()
    reminders.save_rules(desk.lrt, [kept])
    (rule,) = reminders.rules(desk.lrt)
    assert rule.id == kept.id


def test_that_rules_given_twice_or_out_of_range_are_refused(reminders, desk):
    twice = [RuleDraft(reminder=ReminderKind.ANSWERS, offset_days=-7)] * 2
    with pytest.raises(InvalidInputError) as caught:
        reminders.save_rules(desk.lrt, twice)
    assert caught.value.problems == {"rules.1.offset_days": "twice"}
    with pytest.raises(InvalidInputError):
        reminders.save_rules(desk.lrt, [RuleDraft(reminder=ReminderKind.TASKS, offset_days=-999)])


def test_that_only_who_has_not_answered_is_reminded(workspace, reminders, rules, desk, invited):
    rules(("answers", -14))
    (row,) = reminders.rows()
    assert (row.standing, row.on) == (Standing.PLANNED, date(2027, 4, 1))
    assert [each.address for each in row.people] == ["nord@example.org", "sued@example.org"]
    answer(workspace, "nord@example.org")
    (row,) = reminders.rows()
    assert [each.address for each in row.people] == ["sued@example.org"]


def test_that_days_pass_through_due_and_overdue_to_past(reminders, rules, desk, invited):
    rules(("answers", -14))
    at(desk, 4, 1)
    assert reminders.rows()[0].standing is Standing.DUE
    at(desk, 4, 10)
    assert reminders.rows()[0].standing is Standing.OVERDUE
    at(desk, 4, 16)
    assert reminders.rows()[0].standing is Standing.PAST
    with pytest.raises(RefusedError, match="no-reminder-due"):
        reminders.queue()


def test_that_each_is_made_once_as_draft(workspace, reminders, rules, desk, invited, tmp_path):
    rules(("answers", -14))
    at(desk, 4, 3)
    made = reminders.make_drafts(tmp_path / "out")
    assert (made.mails, made.settled) == (2, 2)
    files = sorted((tmp_path / "out").iterdir())
    assert len(files) == 2
    texts = [plain(path.read_bytes()) for path in files]
    assert all("fehlt uns noch Ihre Antwort" in text for text in texts)
    assert b"X-Unsent: 1" in files[0].read_bytes()
    with pytest.raises(RefusedError, match="no-reminder-due"):
        reminders.make_drafts(tmp_path / "again")
    (row,) = reminders.rows()
    assert row.standing is Standing.MADE
    assert sorted(each.name for each in row.people) == ["Zora Nord", "Ägid Süd"]


def test_that_the_outbox_gets_each_once(workspace, reminders, rules, desk, invited):
    rules(("answers", -14), ("answers", -7))
    at(desk, 4, 9)  # both days went by while the program was closed
    made = reminders.queue()
    assert (made.mails, made.settled) == (2, 4)
    with workspace.work.read() as session:
        mails = session.scalars(select(OutgoingMail)).all()
        assert sorted(mail.address for mail in mails) == ["nord@example.org", "sued@example.org"]
        assert {mail.purpose for mail in mails} == {"reminder_answers"}
    with pytest.raises(RefusedError):
        reminders.queue()


def test_that_nothing_is_noted_when_the_files_cannot_be_written(
    workspace, reminders, rules, desk, invited, tmp_path
):
    rules(("answers", -14))
    at(desk, 4, 3)
    (tmp_path / "out").write_text("a file, not a folder")
    with pytest.raises(StorageUnavailableError):
        reminders.make_drafts(tmp_path / "out")
    with workspace.work.read() as session:
        assert session.scalars(select(Reminder)).all() == []


def test_that_a_death_before_the_note_gives_the_same_files_again(
    reminders, due, tmp_path, monkeypatch
):
    out = tmp_path / "out"

    class KilledError(BaseException):
        pass

    def die(self):
        publish(self)
        self._published.clear()  # a killed process takes nothing back
        raise KilledError

    publish = StagedFiles.publish
    monkeypatch.setattr(StagedFiles, "publish", die)
    with pytest.raises(KilledError):
        reminders.make_drafts(out)
    first = {path.name for path in out.iterdir()}
    monkeypatch.undo()
    reminders.make_drafts(out)
    assert {path.name for path in out.iterdir()} == first
    assert len(first) == 2


def test_that_a_meeting_that_is_called_off_changes_the_plan(reminders, rules, desk, invited):
    rules(("answers", -14), ("proposals", -7))
    assert {row.reminder for row in reminders.rows()} == {"answers", "proposals"}
    desk.meetings.cancel(invited, "Der Saal ist zu.")
    assert reminders.rows() == []


def test_that_proposals_and_documents_concern_only_who_owes_them(reminders, rules, desk):
    rules(("proposals", -7), ("documents", 0))
    north = desk.seat("Nord", person="Zora Nord", mail="nord@example.org")
    desk.seat("Süd", person="Ägid Süd", mail="sued@example.org")
    desk.seat("Ost", person="Ohne Adresse")
    meeting = desk.meeting()
    desk.item(meeting, "Bericht", rapporteur_seat_id=north)
    rows = {row.reminder: row for row in reminders.rows()}
    assert [each.name for each in rows["documents"].people] == ["Zora Nord"]
    assert [each.name for each in rows["proposals"].people] == ["Ägid Süd"]
    assert rows["proposals"].unreachable == ("Ohne Adresse",)
    assert rows["proposals"].on == date(2027, 3, 18) - timedelta(days=7)


def test_that_open_tasks_are_listed_in_one_mail(reminders, rules, desk, tmp_path):
    rules(("tasks", -3))
    north = desk.seat("Nord", person="Zora Nord", mail="nord@example.org")
    for title, day in (("Merkmale senden", 10), ("Raum suchen", 11)):
        desk.tasks.save(
            ActionItemDraft(title=title, due=date(2027, 1, day), responsible_seat_id=north)
        )
    at(desk, 1, 20)
    made = reminders.make_drafts(tmp_path / "out")
    assert (made.mails, made.settled) == (1, 2)
    (path,) = (tmp_path / "out").iterdir()
    text = plain(path.read_bytes())
    assert "Merkmale senden" in text
    assert "Raum suchen" in text


def test_that_skipping_is_noted_with_its_reason_and_can_be_undone(
    workspace, reminders, rules, desk, invited
):
    rules(("answers", -14))
    at(desk, 4, 1)
    (row,) = reminders.rows()
    assert reminders.leave_out([row.id], "telefonisch geklärt") == 2
    (row,) = reminders.rows()
    assert (row.standing, row.note) == (Standing.SKIPPED, "telefonisch geklärt")
    workspace.history.undo()
    assert reminders.rows()[0].standing is Standing.DUE


def test_that_pauses_hold_everything_a_meeting_or_a_rule(reminders, rules, desk, invited):
    rules(("answers", -14))
    at(desk, 4, 1)
    (row,) = reminders.rows()
    reminders.pause_all(paused=True)
    assert reminders.rows()[0].standing is Standing.PAUSED
    reminders.pause_all(paused=False)
    reminders.pause_meeting(row.meeting_reference, paused=True)
    assert reminders.rows()[0].standing is Standing.PAUSED
    with pytest.raises(RefusedError):
        reminders.queue()
    reminders.pause_meeting(row.meeting_reference, paused=False)
    reminders.pause_rules([row.rule_id], paused=True)
    assert reminders.rows()[0].standing is Standing.PAUSED
    reminders.pause_rules([row.rule_id], paused=False)
    assert reminders.rows()[0].standing is Standing.DUE


def test_that_the_preview_is_what_the_mail_says(reminders, rules, desk, invited, tmp_path):
    rules(("answers", -14))
    at(desk, 4, 3)
    (row,) = reminders.rows()
    text = reminders.preview(row.id, row.people[0].address)
    reminders.make_drafts(tmp_path / "out")
    path = next(path for path in (tmp_path / "out").iterdir() if "Nord" in path.name)
    assert plain(path.read_bytes()).split() == text.body.split()


def test_that_the_navigation_counts_what_is_due(reminders, due, desk):
    assert desk.overview.counters().reminders_due == reminders.due_count() == 1
    reminders.queue()
    assert desk.overview.counters().reminders_due == reminders.due_count() == 0


def test_that_a_move_moves_what_is_planned(workspace, reminders, rules, invited):
    rules(("answers", -14))
    with workspace.work.write("x") as session:
        meeting = session.get(Meeting, invited)
        meeting.start += timedelta(days=7)
        meeting.end += timedelta(days=7)
    assert reminders.rows()[0].on == date(2027, 4, 8)


def test_that_nobody_whose_data_are_restricted_is_written_to(workspace, reminders, due):
    with workspace.work.write("x") as session:
        person = session.scalars(select(Person).where(Person.family_name == "Nord")).one()
        person.erasure = ErasureMode.RESTRICTED
    (row,) = reminders.rows()
    assert [each.name for each in row.people] == ["Ägid Süd"]


def test_that_no_confidential_item_stands_in_a_reminder(reminders, due, desk, invited, tmp_path):
    desk.item(invited, "Vertrauliche Personalie", public=False)
    reminders.make_drafts(tmp_path / "out")
    for path in (tmp_path / "out").iterdir():
        assert "Personalie" not in plain(path.read_bytes())
