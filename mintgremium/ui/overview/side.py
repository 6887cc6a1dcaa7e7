"""The right column of the start page: answers, minutes, tasks, seats and contacts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.core.vocabulary import MinutesState, Tone
from mintgremium.services.overview.rows import (
    MissingAnswerRow,
    MissingAnswers,
    OpenMinutesRow,
    OverdueTaskRow,
    OverviewPage,
    VacantSeatRow,
)
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.day_words import day_in_short, since
from mintgremium.ui.overview.parts import AnswersSection, Section
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.line_row import Line

_MOST: Final = 5  # lines of a section; the rest is one line that leads to the list


@dataclass(frozen=True, slots=True)
class TaskKey:
    """An overdue task; opened or ticked."""

    task_id: UUID


Key = Place | TaskKey


class SideColumn(QWidget):
    """Sections that are there only while they have something to say."""

    task_done = Signal(object)  # the id of a task

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self.answers = AnswersSection(theme, self.tr("Missing answers"))
        self.minutes = Section(theme, self.tr("Minutes"))
        self.tasks = Section(theme, self.tr("Overdue tasks"), tint="critFg")
        self.seats = Section(theme, self.tr("Vacant seats"), tint="critFg")
        self.contacts = Section(theme, self.tr("Contacts"))
        self.contacts.heading.hide()
        column = QVBoxLayout(self)
        theme.set_space(column, (0, 0, 0, 0), 0)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        for section in self.sections():
            column.addWidget(section)
            section.lines.opened.connect(self._open)
        self.tasks.lines.ticked.connect(lambda key: self.task_done.emit(key.task_id))

    def sections(self) -> tuple[Section, ...]:
        """Return all sections from top to bottom."""
        return (self.answers, self.minutes, self.tasks, self.seats, self.contacts)

    def show_page(self, page: OverviewPage) -> None:
        """Show everything; sections with nothing to say go away."""
        today, stale = page.today, page.counters.contacts_stale
        answers = page.answers if page.answers and page.answers.missing else None
        if answers is not None:
            self.answers.show_answers(answers)
        self._fill(self.answers, _answers(answers, today), None)
        self._fill(self.minutes, [_minutes(row, today) for row in page.minutes], len(page.minutes))
        tasks = [_task(row, today, read_only=self._context.read_only) for row in page.overdue]
        self._fill(self.tasks, _cut(tasks, Place("tasks", tab="overdue")), len(page.overdue))
        seats = [_seat(row, today) for row in page.vacant]
        self._fill(self.seats, _cut(seats, Place("committees")), len(page.vacant))
        self._fill(self.contacts, [_stale(stale)] if stale else [], None)
        shown = [section for section in self.sections() if not section.isHidden()]
        for section in shown:
            section.rule.setVisible(section is not shown[0])

    def _fill(self, section: Section, lines: Sequence[Line], count: int | None) -> None:
        section.lines.show_lines(lines)
        if count is not None:
            section.heading.set_beside(str(count))
        section.setVisible(bool(lines))

    def _open(self, key: Key) -> None:
        match key:
            case Place():
                self._context.navigator.go(key)
            case TaskKey(task_id=task_id):
                self._context.navigator.go(Place("tasks", task_id))


def _answers(missing: MissingAnswers | None, today: date) -> list[Line]:
    if missing is None:
        return []
    place = Place("meeting", missing.meeting_id, "attendance")
    return _cut([_answer(row, missing, today) for row in missing.missing], place)


def _answer(row: MissingAnswerRow, missing: MissingAnswers, today: date) -> Line:
    translate = QCoreApplication.translate
    again = row.times_sent - 1
    if again > 0:
        said = counted(
            again,
            translate("overview", "reminded once"),
            translate("overview", "reminded {count} times"),
        )
    else:
        said = _for_days(row.since, today)
    key = Place("meeting", missing.meeting_id, f"attendance/{row.invitation_id}")
    return Line(key, row.name, tag=row.seat_tag, right=said)


def _minutes(row: OpenMinutesRow, today: date) -> Line:
    translate = QCoreApplication.translate
    draft = row.state is MinutesState.DRAFT
    if draft:
        right = translate("overview", "draft, {since}").format(since=_for_days(row.on, today))
    else:
        text = translate("overview", "objections until {day}")
        right = text.format(day=day_in_short(row.on, today))
    urgent = row.tone in (Tone.WARN, Tone.CRIT)
    color = f"{row.tone}Fg" if urgent else "text3"
    name = ", ".join((row.meeting_name, day_in_short(row.start.day, today)))
    return Line(
        Place("meeting", row.meeting_id, "minutes"),
        name,
        icon="pencil" if draft else "mail-check",
        icon_color=color if urgent else "text2",
        right=right,
        right_color=color,
    )


def _task(row: OverdueTaskRow, today: date, *, read_only: bool) -> Line:
    return Line(
        TaskKey(row.id),
        row.title,
        icon="square-check" if read_only else "",
        right=day_in_short(row.due, today),
        right_color="critFg",
        ticks=not read_only,
    )


def _seat(row: VacantSeatRow, today: date) -> Line:
    key = Place("committees", row.committee_id, f"seats/{row.seat_id}")
    return Line(key, row.name, tag=row.seat_tag, right=since(row.since, today) or row.committee)


def _stale(count: int) -> Line:
    translate = QCoreApplication.translate
    text = translate("overview", "Not confirmed for over a year")
    number = counted(
        count, translate("overview", "one contact"), translate("overview", "{count} contacts")
    )
    return Line(Place("contacts", tab="stale"), text, icon="contact-round", right=number)


def _cut(lines: list[Line], rest: Place) -> list[Line]:
    """Show the first lines and lead to the list for all others."""
    if len(lines) <= _MOST + 1:
        return lines
    text = QCoreApplication.translate("overview", "{count} more …")
    return [*lines[:_MOST], Line(rest, text.format(count=len(lines) - _MOST))]


def _for_days(day: date, today: date) -> str:
    translate = QCoreApplication.translate
    days = (today - day).days
    if days <= 0:
        return translate("overview", "since today")
    return counted(
        days, translate("overview", "for one day"), translate("overview", "for {count} days")
    )
