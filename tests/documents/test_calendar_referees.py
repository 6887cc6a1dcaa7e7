"""Independent readers find in our calendar files what we put in."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import DispatchKind
from mintgremium.documents.calendar import NAMELESS, calendar_feed, calendar_message
from mintgremium.documents.calendar_envelope import LOOK_ALIKES
from mintgremium.documents.plain import one_line, tidy_lines
from mintgremium.documents.trees import CalendarEvent
from tests.documents.referees.reading import Reading, instant, referees
from tests.documents.samples import EVENT, events

REFEREES = referees()
KINDS = [kind for kind in DispatchKind if kind is not DispatchKind.MINUTES]
BY_DAY = replace(EVENT, start=Moment.parse("2026-12-10"), end=Moment.parse("2026-12-11"))


def expected(event: CalendarEvent) -> Reading:
    return Reading(
        one_line(event.summary) or NAMELESS,
        one_line(event.location),
        tidy_lines(event.description).strip(),
        one_line(event.organizer.name).translate(LOOK_ALIKES),
        one_line(event.attendees[0].name).translate(LOOK_ALIKES),
        instant(event.start.at),
        instant(event.end.at),
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("referees")


@pytest.fixture(scope="module", params=REFEREES)
def read(request, folder):
    return lambda *files: REFEREES[request.param](files, folder)


@pytest.mark.parametrize("kind", KINDS)
def test_that_each_kind_of_message_reads_back(read, kind):
    event = replace(EVENT, kind=kind, sequence=2)
    assert read(calendar_message(event).data) == [expected(event)]


def test_that_meetings_on_both_sides_of_the_clock_change_keep_their_instant(read):
    days = ["2027-03-27", "2027-03-28", "2027-03-29", "2027-10-30", "2027-10-31", "2027-11-01"]
    moved = [
        replace(EVENT, start=Moment.parse(f"{day}T11:00"), end=Moment.parse(f"{day}T16:00"))
        for day in days
    ]
    assert read(*(calendar_message(event).data for event in moved)) == [*map(expected, moved)]


def test_that_days_without_a_time_are_whole_days_with_an_exclusive_end(read):
    (reading,) = read(calendar_message(BY_DAY).data)
    assert (reading.start, reading.end) == ("2026-12-10", "2026-12-12")


def test_that_the_published_calendar_reads_back(read):
    (reading,) = read(b"".join(calendar_feed([EVENT], "Sitzungen des Länderbeirats")))
    assert reading == replace(expected(EVENT), attendee="")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(event=events())
def test_that_no_letter_is_lost_to_python_readers(event, tmp_path):
    data = calendar_message(event).data
    assert REFEREES["icalendar"]([data], tmp_path) == [expected(event)]


def corpus() -> list[CalendarEvent]:
    """Hostile events drawn once, so that programs outside Python read them in one go."""
    drawn: list[CalendarEvent] = []

    @settings(max_examples=150, database=None, derandomize=True)
    @given(event=events())
    def draw(event):
        drawn.append(event)

    draw()
    return drawn


def test_that_no_letter_of_a_hostile_corpus_is_lost(read):
    drawn = corpus()
    assert read(*(calendar_message(event).data for event in drawn)) == [*map(expected, drawn)]


@pytest.mark.parametrize("reader", [name for name in REFEREES if name != "icalendar"])
def test_that_a_backslash_before_a_capital_n_is_no_new_line(reader, tmp_path):
    event = replace(EVENT, location="C:\\Neu", description="Ordner \\\\Netz\\Nord;\n\\n, \\")
    data = calendar_message(event).data
    assert REFEREES[reader]([data], tmp_path) == [expected(event)]
