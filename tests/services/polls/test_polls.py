from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path

import icalendar
import pytest

from mintgremium.core.errors import InvalidInputError, RefusedError, StorageUnavailableError
from mintgremium.core.vocabulary import PollState
from mintgremium.services.committees.succession_rows import SuccessionDraft
from mintgremium.services.contacts.drafts import PersonDraft
from tests.support.polls import (
    LAENDER,
    NO,
    NOW,
    OPTIONS,
    YES,
    body_of,
    committee,
    draft,
    option,
    reply,
)

# -- the whole way -----------------------------------------------------------------------------


def test_that_fourteen_dropped_answers_lead_to_two_reminders_and_a_meeting(
    services, sent, tmp_path
):
    page = services.polls.page(sent)
    assert (page.state, len(page.asked)) == (PollState.OPEN, LAENDER)
    tags = [row.tag for row in page.asked]
    mails = [
        reply(page, tag, {1: "nein", 2: "ja", 3: "zur Not"}, tmp_path / f"{tag}.eml")
        for tag in tags[:14]
    ]
    replies = services.polls.take(mails)
    assert [each.reason for each in replies] == [""] * 14
    assert [each.seat for each in replies] == tags[:14]

    page = services.polls.page(sent)
    assert [(each.yes, each.maybe, each.no) for each in page.options] == [
        (0, 0, 14), (14, 0, 0), (0, 14, 0),
    ]  # fmt: skip
    assert [each.rank for each in page.options] == [3, 1, 2]
    reminded = services.polls.remind(sent, tmp_path / "again")
    recipients = {message_from_bytes(path.read_bytes())["To"] for path in reminded.files}
    assert len(reminded.files) == 2
    assert all(any(f"<{tag.lower()}@" in to for to in recipients) for tag in tags[14:])

    meeting_id, told = services.polls.decide(sent, page.options[1].id, tmp_path / "end")
    facts = services.meetings.facts(meeting_id)
    assert (facts.start.at, facts.end) == (page.options[1].start, page.options[1].end)
    assert len(told.files) == LAENDER
    assert services.polls.page(sent).meeting_reference == facts.reference


def test_that_the_meeting_keeps_the_identity_of_its_hold_and_the_others_are_cancelled(
    services, sent, tmp_path
):
    reader = services.workspace.reader
    uids = dict(reader.rows("SELECT number, uid FROM poll_option"))
    held = calendars(next((tmp_path / "out").glob("*.eml")))
    assert {str(each["UID"]): each["METHOD"] for each in held} == dict.fromkeys(
        uids.values(), "REQUEST"
    )
    page = services.polls.page(sent)
    meeting_id, told = services.polls.decide(sent, page.options[0].id, tmp_path / "end")
    gone = calendars(told.files[0])
    assert {str(each["UID"]) for each in gone} == {uids[2], uids[3]}
    assert {(each["METHOD"], each["SEQUENCE"]) for each in gone} == {("CANCEL", 1)}
    row = reader.one("SELECT uid, sequence FROM meeting WHERE id = ?", (meeting_id.hex,))
    assert row == (uids[1], 1)


def calendars(path: Path) -> list[dict[str, object]]:
    found = []
    for part in message_from_bytes(path.read_bytes()).walk():
        if part.get_content_type() == "text/calendar":
            calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
            (event,) = calendar.walk("VEVENT")
            found.append(dict(event) | {"METHOD": calendar["METHOD"]})
    return found


def test_that_a_required_seat_that_cannot_asks_back(services, poll, tmp_path):
    page = services.polls.page(poll)
    by = next(row.seat_id for row in page.asked if row.tag == "BY")
    services.polls.save(replace(services.polls.draft(poll), required=frozenset({by})))
    services.polls.send(poll, tmp_path / "out")
    services.polls.answer(poll, by, {1: NO, 2: YES})
    first = services.polls.page(poll).options[0]
    assert services.polls.choice(poll, first.id).required_no == ("BY",)
    with pytest.raises(RefusedError) as caught:
        services.polls.decide(poll, first.id, tmp_path / "end")
    assert caught.value.details["seats"] == "BY"
    assert services.polls.page(poll).state is PollState.OPEN
    services.polls.decide(poll, first.id, tmp_path / "end", confirm=True)
    assert services.polls.page(poll).state is PollState.DECIDED


def test_that_any_seat_that_cannot_asks_back(services, poll, tmp_path):
    services.polls.send(poll, tmp_path / "out")
    by = next(row.seat_id for row in services.polls.page(poll).asked if row.tag == "BY")
    services.polls.answer(poll, by, {1: NO, 2: YES})
    first = services.polls.page(poll).options[0]
    with pytest.raises(RefusedError) as caught:
        services.polls.decide(poll, first.id, tmp_path / "end")
    assert caught.value.details["seats"] == "BY"
    assert services.polls.page(poll).state is PollState.OPEN


def test_that_holds_are_not_left_in_calendars_for_want_of_a_folder(services, sent):
    page = services.polls.page(sent)
    with pytest.raises(RefusedError) as caught:
        services.polls.decide(sent, page.options[0].id)
    assert caught.value.code == "poll-needs-folder"
    with pytest.raises(RefusedError):
        services.polls.cancel(sent)


def test_that_a_poll_broken_off_cancels_every_hold(services, sent, tmp_path):
    files = services.polls.cancel(sent, tmp_path / "end")
    assert len(calendars(files.files[0])) == 3
    assert services.polls.page(sent).state is PollState.CANCELLED


def test_that_a_poll_answered_by_hand_alone_becomes_a_meeting_without_mails(services, poll):
    page = services.polls.page(poll)
    services.polls.answer(poll, page.asked[0].seat_id, {1: YES})
    _, files = services.polls.decide(poll, page.options[0].id)
    assert files is None


# -- the mails ---------------------------------------------------------------------------------


def test_that_each_mail_has_one_recipient_a_form_and_short_lines(services, sent, tmp_path):
    files = sorted((tmp_path / "out").glob("*.eml"))
    assert len(files) == LAENDER
    for path in files:
        message = message_from_bytes(path.read_bytes(), policy=policy.default)
        assert len(message["To"].addresses) == 1
        body = body_of(path)
        assert body.startswith("Sehr geehrte Frau Weiß-")
        assert "[2] Do, 15.04.2027, 11:00–16:00 =" in body
        form = [line for line in body.splitlines() if line.startswith("[")]
        assert len(form) == 3
        assert max(map(len, form)) < 70


def test_that_a_second_sending_goes_to_nobody_who_was_asked(services, sent, tmp_path):
    with pytest.raises(RefusedError) as caught:
        services.polls.send(sent, tmp_path / "out2")
    assert caught.value.code == "poll-nobody"


def test_that_seats_without_an_address_are_named(services, tmp_path):
    poll = services.polls.save(draft(services, seats=()))
    files = services.polls.send(poll, tmp_path / "all")
    assert files.without_address == ("NMF",)
    assert len(files.files) == LAENDER


def test_that_who_has_left_the_seat_meanwhile_is_not_written_to(services, poll, tmp_path):
    key = committee(services)
    seat = next(s for s in services.committees.seats(key) if s.tag == "BY")
    person = services.contacts.save_person(
        PersonDraft(family_name="Neu", emails=("neu@example.org",), sample=True)
    )
    services.successions.succeed(
        SuccessionDraft(seat_id=seat.id, person_id=person, start_date=NOW.date())
    )
    files = services.polls.send(poll, tmp_path / "out").files
    heads = [message_from_bytes(path.read_bytes())["To"] for path in files]
    assert not any("by@example.org" in head for head in heads)
    assert any("neu@example.org" in head for head in heads)
    row = next(each for each in services.polls.page(poll).asked if each.tag == "BY")
    assert (row.name, row.address) == ("Neu", "neu@example.org")


def test_that_a_poll_without_holds_has_no_calendar_in_its_mails(services, tmp_path):
    poll = services.polls.save(draft(services, with_holds=False))
    files = services.polls.send(poll, tmp_path / "out")
    assert calendars(files.files[0]) == []
    page = services.polls.page(poll)
    services.polls.decide(poll, page.options[0].id)


def test_that_a_file_in_the_way_keeps_everything_as_it_was(services, poll, tmp_path):
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(StorageUnavailableError):
        services.polls.send(poll, tmp_path / "out")
    assert services.polls.page(poll).state is PollState.DRAFT


# -- drafts ------------------------------------------------------------------------------------


def test_that_nobody_is_asked_about_the_past_or_too_late(services):
    with pytest.raises(InvalidInputError) as caught:
        services.polls.save(draft(services, options=(option(date(2026, 11, 24)),)))
    assert caught.value.problems["options.0.start"] == "in-the-past"
    with pytest.raises(InvalidInputError) as late:
        services.polls.save(draft(services, answer_until=date(2027, 4, 14)))
    assert late.value.problems == {"answer_until": "after-first-option"}


@pytest.mark.parametrize(
    ("options", "field", "code"),
    [
        ((), "options", "options-missing"),
        ((OPTIONS[0], OPTIONS[0]), "options.1.start", "twice"),
        ((option(date(2027, 3, 28), 2),), "options.0.start", "time-does-not-exist"),
        ((replace(OPTIONS[0], end=OPTIONS[0].start),), "options.0.end", "end-before-start"),
        (OPTIONS * 17, "options", "options-too-many"),
    ],
)
def test_that_a_poll_without_sense_is_refused(services, options, field, code):
    with pytest.raises(InvalidInputError) as caught:
        services.polls.save(draft(services, options=options))
    assert caught.value.problems[field] == code


def test_that_a_sent_poll_keeps_its_dates_but_not_its_words(services, sent):
    known = services.polls.draft(sent)
    services.polls.save(replace(known, note="Notiz"))
    known = services.polls.draft(sent)
    with pytest.raises(RefusedError) as caught:
        services.polls.save(replace(known, options=known.options[:2]))
    assert caught.value.code == "poll-was-sent"
    with pytest.raises(RefusedError):
        services.polls.delete(services.polls.rows()[0])


def test_that_a_draft_can_be_deleted(services, poll):
    services.polls.delete(services.polls.rows()[0])
    assert services.polls.rows() == ()
