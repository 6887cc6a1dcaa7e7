"""What is said of a meeting in whole phrases."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import DeadlineKind, MeetingMode, MeetingState, Tone
from mintgremium.services.meetings.rows import (
    AttendanceCount,
    CountOf,
    MeetingRow,
    NextStep,
    Step,
)
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.labels import Badge, Labels
from mintgremium.ui.meeting_days import days_left, meeting_days
from mintgremium.ui.translation import counted

_ENDING = frozenset({Step.COLLECT_PROPOSALS, Step.AWAIT_OBJECTIONS})  # others act, until a day
_PLAIN = frozenset({Step.MARK_HELD, Step.APPROVE_MINUTES})  # the words are a deed already
_NOT_ON_SITE = frozenset({MeetingMode.VIRTUAL, MeetingMode.PHONE})
_NEAR = 7  # days


def state_badge(state: MeetingState, labels: Labels, *, archived: bool) -> Badge:
    """Return the state of a meeting; what is over and done stands back."""
    if archived and state is not MeetingState.CANCELLED:
        return Badge(labels.word(MeetingState.APPROVED), "neutral", "archive")
    return labels.badge(state)


def step_icon(step: NextStep) -> str:
    """Return the icon that makes the urgency of a step visible without its colour."""
    if step.step is Step.NUMBER_TWICE:
        return "copy"
    return {Tone.CRIT: "triangle-alert", Tone.WARN: "clock-alert"}.get(step.tone, "")


def step_words(step: NextStep, labels: Labels, today: date) -> str:
    """Say what comes next and until when: `TOP-Anmeldung endet morgen`, `Einladung bis 31. Mai`."""
    if step.step is Step.NONE:
        return ""
    what = labels.text(f"next_step.{step.step}", words=step.words)
    if step.on is None or step.step in _PLAIN:
        return what
    if step.step is Step.CIRCULATE_MINUTES:
        if step.tone is Tone.NEUTRAL:
            return what
        what = labels.word(DeadlineKind.MINUTES)
    return _until(step, today).format(what=what, when=_when(step.on, today))


def _until(step: NextStep, today: date) -> str:
    translate = QCoreApplication.translate
    late = step.on is not None and step.on < today
    if step.step is Step.HOLD:
        return translate("meetings", "{what} on {when}") if _far(step, today) else "{what} {when}"
    if late:
        return translate("meetings", "{what} overdue")
    if step.step in _ENDING:
        return (
            translate("meetings", "{what} ends on {when}")
            if _far(step, today)
            else translate("meetings", "{what} ends {when}")
        )
    return (
        translate("meetings", "{what} until {when}")
        if _far(step, today)
        else translate("meetings", "{what} due {when}")
    )


def _far(step: NextStep, today: date) -> bool:
    return step.on is not None and (step.on - today).days > _NEAR


def _when(day: date, today: date) -> str:
    return day_in_short(day, today) if (day - today).days > _NEAR else days_left((day - today).days)


def attendance_words(count: AttendanceCount) -> str:
    """Count seats or Länder, never heads: `4 von 7`, `11 Länder`, nothing if unknown."""
    translate = QCoreApplication.translate
    if count.of is CountOf.NOTHING:
        return ""
    if count.total is None:
        return counted(
            count.count, translate("meetings", "one Land"), translate("meetings", "{count} Länder")
        )
    return translate("meetings", "{count} of {total}").format(count=count.count, total=count.total)


def attendance_sentence(count: AttendanceCount) -> str:
    """Say what the figures count: `4 von 7 Sitzen haben zugesagt`."""
    translate = QCoreApplication.translate
    text = {
        CountOf.ANSWERS: translate("meetings", "{count} of {total} seats accepted"),
        CountOf.SEATS: translate("meetings", "{count} of {total} seats took part"),
        CountOf.LANDS: translate("meetings", "{count} Länder took part"),
        CountOf.NOTHING: "",
    }[count.of]
    return text.format(count=count.count, total=count.total)


def place_words(place: str, mode: MeetingMode, labels: Labels) -> str:
    """Say where, in short; a meeting that is nowhere on site says how people meet."""
    if mode in _NOT_ON_SITE or not place:
        return labels.word(mode) if mode in _NOT_ON_SITE else ""
    return place


def meeting_sentence(row: MeetingRow, labels: Labels, today: date) -> str:
    """Say the whole meeting to a screen reader."""
    parts = (
        row.name,
        ", ".join(row.committees),
        meeting_days(row.start, row.end),
        place_words(row.place, row.mode, labels),
        state_badge(row.state, labels, archived=row.archived).text,
        attendance_sentence(row.attendance),
        step_words(row.next_step, labels, today),
    )
    return ", ".join(filter(None, parts))
