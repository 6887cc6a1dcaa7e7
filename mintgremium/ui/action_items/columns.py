"""The columns of the list of tasks, and what is said about one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.core.vocabulary import ActionState
from mintgremium.services.action_items.rows import ActionItemRow
from mintgremium.services.committees.succession_rows import Trace
from mintgremium.ui.context import Place
from mintgremium.ui.day_words import day_in_short, due_words
from mintgremium.ui.labels import Labels
from mintgremium.ui.trace_words import trace_words
from mintgremium.ui.widgets.cells import Cell, Column, quiet
from mintgremium.ui.widgets.date_text import long_date
from mintgremium.ui.widgets.details import Block, Deed, Deeds, Fact, Head, Part, Text

Today = Callable[[], date]


def task_columns(labels: Labels, today: Today) -> list[Column[ActionItemRow]]:
    """Return task with its check box, who does it, until when, and where it comes from."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="title",
            title=translate("tasks", "Task"),
            cell=_title,
            width=230,
            stretch=True,
        ),
        Column(
            key="responsible",
            title=translate("tasks", "Responsible"),
            cell=lambda row: Cell(
                row.responsible, tag=row.responsible_tag, style="small", color="text2"
            ),
            width=180,
        ),
        Column(
            key="due",
            title=translate("tasks", "Due"),
            cell=lambda row: _due(row, today()),
            sort=lambda row: row.due,
            width=160,
        ),
        Column(
            key="meeting",
            title=translate("tasks", "Meeting"),
            cell=lambda row: quiet(row.meeting_name or row.reference),
            width=140,
        ),
        Column(
            key="state",
            title=translate("tasks", "State"),
            cell=lambda row: quiet(labels.word(row.state)),
            width=90,
            hidden=True,
        ),
        Column(
            key="committee",
            title=translate("tasks", "Committee"),
            cell=lambda row: quiet(", ".join(row.committees)),
            width=90,
            hidden=True,
        ),
    ]


def task_sentence(row: ActionItemRow, labels: Labels, today: date) -> str:
    """Say the whole task to a screen reader."""
    due = "" if row.due is None else _due(row, today).text
    return ", ".join(filter(None, (row.title, labels.word(row.state), row.responsible, due)))


def task_blocks(
    row: ActionItemRow, labels: Labels, today: date, *, read_only: bool, trace: Trace | None = None
) -> list[Block]:
    """Return everything about a task, also from whom it was taken over."""
    translate = QCoreApplication.translate
    badge = labels.badge(row.state)
    blocks: list[Block] = [Head(row.title)]
    if row.note:
        blocks.append(Text(row.note))
    blocks.append(Fact(badge.icon, badge.text, tint=_tint(badge.tone)))
    if row.due is not None:
        cell = _due(row, today)
        day = long_date(row.due, QLocale())
        tint = cell.color if row.overdue else "text"
        blocks.append(Fact("clock", cell.text, day, tint=tint))
    blocks += _responsible(row)
    if trace is not None:
        blocks.append(Fact("arrow-left-right", trace_words(trace, today)))
    if not read_only:
        blocks.append(_deeds(row))
    if row.meeting_id is not None:
        item = translate("tasks", "item {number}").format(number=row.item_number)
        name = row.meeting_name or row.reference
        place = Place("meeting", row.meeting_id, "resolutions")
        blocks.append(Part(translate("tasks", "Comes from")))
        blocks.append(Fact("calendar-days", name, item if row.item_number else "", place))
    return blocks


def _title(row: ActionItemRow) -> Cell:
    closed = row.state is not ActionState.OPEN
    return Cell(
        row.title,
        style="body500",
        color="text3" if closed else "text",
        ticked=row.state is ActionState.DONE,
    )


def _due(row: ActionItemRow, today: date) -> Cell:
    if row.state is not ActionState.OPEN:
        return quiet(_closed(row, today))
    if row.due is None:
        return Cell()
    text = due_words(row.due, today)
    if row.overdue:
        return Cell(
            text,
            style="small600",
            color="critFg",
            icon="triangle-alert",
            icon_color="critFg",
        )
    return quiet(text)


def _closed(row: ActionItemRow, today: date) -> str:
    if row.closed_on is None:
        return ""
    text = QCoreApplication.translate("tasks", "closed on {day}")
    return text.format(day=day_in_short(row.closed_on, today))


def _responsible(row: ActionItemRow) -> list[Block]:
    if row.responsible_person_id is not None:
        target = Place("contacts", row.responsible_person_id)
        return [Fact("user-round", row.responsible, row.responsible_tag, target)]
    if not row.responsible:
        return []
    return [Fact("armchair" if row.responsible_seat_id else "user-round", row.responsible)]


def _deeds(row: ActionItemRow) -> Deeds:
    translate = QCoreApplication.translate
    edit = Deed("tasks.edit", translate("tasks", "Edit …"), "pencil")
    if row.state is not ActionState.OPEN:
        return Deeds((Deed("tasks.reopen", translate("tasks", "Open again"), "rotate-cw"), edit))
    return Deeds(
        (
            Deed("tasks.done", translate("tasks", "Done"), "square-check"),
            Deed("tasks.drop", translate("tasks", "No longer needed"), "circle-slash"),
            edit,
        )
    )


def _tint(tone: str) -> str:
    return "text" if tone == "neutral" else f"{tone}Fg"
