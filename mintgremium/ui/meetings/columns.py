"""The columns of the list of meetings."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import MeetingMode, MeetingState
from mintgremium.services.meetings.rows import MeetingRow
from mintgremium.ui.labels import Labels
from mintgremium.ui.meeting_days import meeting_days, meeting_hours
from mintgremium.ui.meetings.words import (
    attendance_words,
    place_words,
    state_badge,
    step_icon,
    step_words,
)
from mintgremium.ui.widgets.cells import Cell, Column, Grouping, quiet, state, strong

Today = Callable[[], date]
_STATES = tuple(MeetingState)


def meeting_columns(labels: Labels, today: Today) -> list[Column[MeetingRow]]:
    """Return date, committee, name, place, attendance, state and next step."""
    translate = QCoreApplication.translate
    return [
        Column(key="date", title=translate("meetings", "Date"), cell=_date, sort=_start, width=168),
        Column(
            key="committee",
            title=translate("meetings", "Committee"),
            cell=_committees,
            width=66,
        ),
        Column(
            key="name",
            title=translate("meetings", "Name"),
            cell=lambda row: strong(row.name),
            width=164,
            stretch=True,
        ),
        Column(
            key="place",
            title=translate("meetings", "Place"),
            cell=lambda row: Cell(place_words(row.place, row.mode, labels), color="text2"),
            width=86,
        ),
        Column(
            key="attendance",
            title=translate("meetings", "Attendance"),
            cell=lambda row: Cell(attendance_words(row.attendance), color="text2"),
            sort=lambda row: (row.attendance.count, row.attendance.total or 0),
            width=76,
        ),
        Column(
            key="state",
            title=translate("meetings", "State"),
            cell=lambda row: state(state_badge(row.state, labels, archived=row.archived)),
            sort=lambda row: (row.archived, _STATES.index(row.state)),
            width=142,
        ),
        Column(
            key="step",
            title=translate("meetings", "Next step"),
            cell=lambda row: _step(row, labels, today()),
            sort=lambda row: row.next_step.on,
            width=216,
        ),
        *_more_columns(labels),
    ]


def by_year() -> Grouping[MeetingRow]:
    """Group meetings by their year while they are sorted by date."""
    return Grouping("date", lambda row: str(row.start.at.year))


def _more_columns(labels: Labels) -> list[Column[MeetingRow]]:
    """Return what is hidden at first and offered by the column chooser."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="reference",
            title=translate("meetings", "Reference"),
            cell=lambda row: quiet(row.reference),
            width=104,
            hidden=True,
        ),
        Column(
            key="number",
            title=translate("meetings", "Number"),
            cell=lambda row: quiet(row.number),
            width=70,
            hidden=True,
        ),
        Column(
            key="time",
            title=translate("meetings", "Time"),
            cell=lambda row: quiet(meeting_hours(row.start, row.end)),
            width=110,
            hidden=True,
        ),
        Column(
            key="mode",
            title=translate("meetings", "Form"),
            cell=lambda row: quiet(labels.word(MeetingMode(row.mode))),
            width=130,
            hidden=True,
        ),
    ]


def _committees(row: MeetingRow) -> Cell:
    first, *others = row.committees or ("",)
    return Cell(tag=first, second=" ".join(f"+ {other}" for other in others))


def _date(row: MeetingRow) -> Cell:
    days = meeting_days(row.start, row.end, short=True)
    return Cell(days, color="text2", spoken=meeting_days(row.start, row.end))


def _start(row: MeetingRow) -> datetime:
    return row.start.at


def _step(row: MeetingRow, labels: Labels, today: date) -> Cell:
    step = row.next_step
    ink = "text2" if step.tone == "neutral" else f"{step.tone}Fg"
    if row.archived:
        ink = "text3"
    style = "small" if step.tone == "neutral" else "small600"
    words = step_words(step, labels, today)
    return Cell(words, style=style, color=ink, icon=step_icon(step), icon_color=ink)
