"""The header of a meeting's page in words: facts, stepper."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from mintgremium.core.moments import BERLIN, Moment
from mintgremium.core.vocabulary import DispatchKind, MeetingMode, MeetingState, MinutesState
from mintgremium.services.meetings.rows import MeetingFacts, StepperRow, When
from mintgremium.ui.labels import Labels
from mintgremium.ui.meeting_days import days_left, meeting_days, meeting_hours
from mintgremium.ui.widgets.fact_row import Fact
from mintgremium.ui.widgets.stepper import Step, StepState

_LONGEST_PLACE = 48  # letters
_PLAN_AHEAD = 400  # days; further away the date says more than their number
_ICONS = {
    MeetingMode.PRESENCE: "users",
    MeetingMode.VIRTUAL: "video",
    MeetingMode.HYBRID: "video",
    MeetingMode.PHONE: "phone",
}


def header_facts(facts: MeetingFacts, labels: Labels) -> list[Fact]:
    """List date, hours, place, form and how far away the meeting is."""
    found = [("calendar-days", meeting_days(facts.start, facts.end))]
    if facts.end is None or facts.end.date() == facts.start.day:
        found.append(("clock", meeting_hours(facts.start, facts.end)))
    place = ", ".join(filter(None, (facts.city, facts.location_name)))
    if len(place) > _LONGEST_PLACE:  # the date beside it must never be cut
        place = facts.city or facts.location_name
    found.append(("map-pin", place))
    found.append((_ICONS[facts.mode], labels.word(facts.mode)))
    if facts.days_until is not None and 0 <= facts.days_until <= _PLAN_AHEAD:
        found.append(("hourglass", days_left(facts.days_until)))
    return [fact for fact in found if fact[1]]


def steps(facts: MeetingFacts, labels: Labels, today: date) -> list[Step]:
    """Return the stepper: what was reached when, what is due when."""
    return [_step(row, labels, today) for row in facts.stepper]


def step_name(state: MeetingState, labels: Labels) -> str:
    """Name a state as a step that is reached."""
    if state is MeetingState.SAVE_THE_DATE:
        return labels.word(DispatchKind.SAVE_THE_DATE)
    if state is MeetingState.APPROVED:
        return labels.word(MinutesState.APPROVED)
    return labels.word(state)


def _step(row: StepperRow, labels: Labels, today: date) -> Step:
    return Step(
        text=step_name(row.state, labels),
        date=_when(row, today),
        state=StepState(row.reached.value),
        spoken=_spoken(StepState(row.reached.value)),
    )


def _when(row: StepperRow, today: date) -> str:
    translate = QCoreApplication.translate
    if row.when is When.NEXT_MEETING:
        return translate("meeting_page", "next meeting")
    if row.on is None:
        return ""
    day = _days(row.on, row.to, today)
    text = {
        When.SINCE: translate("meeting_page", "since {day}"),
        When.UNTIL: translate("meeting_page", "until {day}"),
    }.get(row.when, "{day}")
    return text.format(day=day)


def _days(first: date, last: date | None, today: date) -> str:
    """Write days without weekday, and without the year if it is this one."""
    start = Moment(datetime(first.year, first.month, first.day, tzinfo=BERLIN))
    end = datetime(last.year, last.month, last.day, tzinfo=BERLIN) if last else None
    words = meeting_days(start, end).partition(", ")[2]
    near = abs((first - today).days) <= _PLAN_AHEAD / 2
    return words.removesuffix(f" {first.year}") if near else words


def _spoken(state: StepState) -> str:
    translate = QCoreApplication.translate
    return {
        StepState.DONE: translate("meeting_page", "done"),
        StepState.CURRENT: translate("meeting_page", "the meeting stands here"),
        StepState.OPEN: translate("meeting_page", "to come"),
    }[state]
