"""The columns of the meetings and tasks of one contact."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from mintgremium.services.action_items.rows import ActionItemRow
from mintgremium.services.contacts.trail import MeetingTrace
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.cells import Cell, Column, quiet, strong, tag

Today = Callable[[], date]


def meeting_columns(labels: Labels, today: Today) -> list[Column[MeetingTrace]]:
    """Return day, meeting, for which seat, in what role, whether there, what was answered."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="day",
            title=translate("contacts", "Day"),
            cell=lambda row: quiet(day_in_short(row.day, today())),
            sort=lambda row: row.day,
            width=130,
        ),
        Column(
            key="name",
            title=translate("contacts", "Meeting"),
            cell=lambda row: strong(row.name or row.reference, row.reference),
            width=220,
            stretch=True,
        ),
        Column(
            key="seat",
            title=translate("contacts", "Seat"),
            cell=lambda row: tag(row.tag) if row.tag else Cell(),
            width=80,
        ),
        Column(
            key="role",
            title=translate("contacts", "As"),
            cell=lambda row: quiet(labels.word(row.role) if row.role else ""),
            width=120,
        ),
        Column(
            key="answer",
            title=translate("contacts", "Answer"),
            cell=lambda row: quiet(labels.word(row.answer) if row.answer else ""),
            width=120,
        ),
        Column(
            key="state",
            title=translate("contacts", "Attendance"),
            cell=lambda row: quiet(labels.word(row.state) if row.state else ""),
            width=120,
        ),
    ]


def task_columns(labels: Labels, today: Today) -> list[Column[ActionItemRow]]:
    """Return task, until when, where it comes from, and its state."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="title",
            title=translate("contacts", "Task"),
            cell=lambda row: strong(row.title),
            width=240,
            stretch=True,
        ),
        Column(
            key="due",
            title=translate("contacts", "Due"),
            cell=lambda row: _due(row, today()),
            sort=lambda row: row.due,
            width=130,
        ),
        Column(
            key="meeting",
            title=translate("contacts", "Meeting"),
            cell=lambda row: quiet(row.meeting_name or row.reference),
            width=160,
        ),
        Column(
            key="state",
            title=translate("contacts", "State"),
            cell=lambda row: quiet(labels.word(row.state)),
            width=100,
        ),
    ]


def _due(row: ActionItemRow, today: date) -> Cell:
    if row.due is None:
        return Cell()
    text = day_in_short(row.due, today)
    if row.overdue:
        return Cell(text, style="small600", color="critFg", icon="clock-alert", icon_color="critFg")
    return quiet(text)
