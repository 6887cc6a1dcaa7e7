"""Tasks in calendars: VTODO of RFC 5545 §3.6.2, published by RFC 5546 §3.4.1."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from icalendar import Calendar

from mintgremium.core.errors import MintgremiumError
from mintgremium.core.vocabulary import ActionState
from mintgremium.documents.calendar_check import ensure_valid_record, problems
from mintgremium.documents.calendar_tasks import task_feed
from mintgremium.documents.plain import one_line, tidy_lines
from mintgremium.documents.trees import CalendarTask
from tests.documents.samples import EVENT, ORGANIZER, lines, texts

TASK = CalendarTask(
    uid="7a0c@tasks.example.org",
    sent_at=datetime(2027, 7, 1, 8, 0, tzinfo=UTC),
    summary="BY: Erhebungsmerkmale senden",
    start=date(2027, 6, 10),
    organizer=ORGANIZER,
    due=date(2027, 9, 30),
    description="An die Geschäftsstelle; „bitte als Tabelle“, nicht als Bild.",
    categories=("LRT",),
    meeting_uid=EVENT.uid,
)


def written(*tasks: CalendarTask) -> bytes:
    return b"".join(task_feed(tasks, "Aufgaben"))


def read(task: CalendarTask):
    return Calendar.from_ical(written(task)).walk("VTODO")[0]


def test_that_a_task_carries_its_day_its_meeting_and_who_gave_it():
    found = read(TASK)
    assert found.decoded("due") == date(2027, 9, 30)
    assert found.decoded("dtstart") == date(2027, 6, 10)
    assert (found["status"], found["priority"]) == ("NEEDS-ACTION", 0)
    assert found["related-to"] == EVENT.uid
    assert found["organizer"] == "mailto:gremien@example.org"


def test_that_a_done_task_tells_when_and_how_far():
    closed = datetime(2027, 8, 1, 10, 0, tzinfo=UTC)
    found = read(replace(TASK, state=ActionState.DONE, closed_at=closed))
    assert (found["status"], found["percent-complete"]) == ("COMPLETED", 100)
    assert found.decoded("completed") == closed


def test_that_a_task_that_was_dropped_is_cancelled_and_not_done():
    found = read(replace(TASK, state=ActionState.CANCELLED))
    assert found["status"] == "CANCELLED"
    assert "percent-complete" not in found


@pytest.mark.parametrize("due", [date(2027, 6, 10), date(2027, 1, 2)])
def test_that_a_task_begins_before_it_is_due(due):
    found = read(replace(TASK, due=due))
    assert found.decoded("dtstart") < found.decoded("due") == due


def test_that_meetings_and_tasks_never_stand_in_one_file():
    event = b"BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\n"
    mixed = written(TASK).replace(b"BEGIN:VTODO", event + b"BEGIN:VTODO")
    assert "components stand together that the method does not allow" in [*problems(mixed)]


@pytest.mark.parametrize(
    ("planted", "problem"),
    [
        (b"DTEND;VALUE=DATE:20270930", "DTEND is forbidden"),
        (b"ATTENDEE:mailto:a@example.org", "ATTENDEE is forbidden"),
        (b"PERCENT-COMPLETE:101", "PERCENT-COMPLETE is not a number in its range"),
        (b"TRANSP:OPAQUE", "TRANSP is forbidden"),
    ],
)
def test_that_what_a_task_may_not_carry_is_found(planted, problem):
    data = written(TASK)
    record = data[data.index(b"BEGIN:VTODO") : data.index(b"END:VCALENDAR")]
    with pytest.raises(MintgremiumError) as refused:
        ensure_valid_record(record.replace(b"END:VTODO", planted + b"\r\nEND:VTODO"), "PUBLISH")
    assert refused.value.details["problem"] == problem


@given(summary=lines, description=texts)
def test_that_hostile_texts_of_tasks_arrive_whole(summary, description):
    task = replace(TASK, summary=summary, description=description)
    data = written(task)
    assert [*problems(data)] == []
    found = Calendar.from_ical(data).walk("VTODO")[0]
    assert found["summary"] == (one_line(summary) or "–")
    assert found.get("description", "") == tidy_lines(description).strip()
