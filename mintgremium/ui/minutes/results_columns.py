"""The columns of the two lists of results."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import ActionState
from mintgremium.services.action_items.rows import ActionItemRow
from mintgremium.services.minutes.rows import ResolutionRow
from mintgremium.ui.day_words import due_words
from mintgremium.ui.labels import Labels
from mintgremium.ui.minutes.words import vote_words
from mintgremium.ui.widgets.cells import Cell, Column, quiet, state, strong


def resolution_columns(labels: Labels) -> list[Column[ResolutionRow]]:
    """Return number, item, wording, votes, result."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="number",
            title=translate("minutes", "No."),
            cell=lambda row: Cell(row.number or "–", style="body600"),
            width=92,
        ),
        Column(
            key="item",
            title=translate("minutes", "Item"),
            cell=lambda row: quiet(row.item_number),
            width=48,
        ),
        Column(
            key="text",
            title=translate("minutes", "Wording"),
            cell=lambda row: Cell(row.text),
            stretch=True,
            width=200,
        ),
        Column(
            key="votes",
            title=translate("minutes", "Votes"),
            cell=lambda row: quiet(vote_words(row)),
            sort=lambda row: row.votes_yes,
            width=190,
        ),
        Column(
            key="result",
            title=translate("minutes", "Result"),
            cell=lambda row: state(labels.badge(row.result)),
            width=120,
        ),
    ]


def task_columns(labels: Labels, today: Callable[[], date]) -> list[Column[ActionItemRow]]:
    """Return tick and title, item, who, until when, state."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="title",
            title=translate("minutes", "Task"),
            cell=_title,
            stretch=True,
            width=200,
        ),
        Column(
            key="item",
            title=translate("minutes", "Item"),
            cell=lambda row: quiet(row.item_number),
            width=48,
        ),
        Column(
            key="responsible",
            title=translate("minutes", "Responsible"),
            cell=_responsible,
            width=210,
        ),
        Column(
            key="due",
            title=translate("minutes", "Due"),
            cell=lambda row: _due(row, today()),
            sort=lambda row: row.due,
            width=152,
        ),
        Column(
            key="state",
            title=translate("minutes", "State"),
            cell=lambda row: state(labels.badge(row.state)),
            width=110,
        ),
    ]


def task_sentence(row: ActionItemRow, labels: Labels, today: date) -> str:
    """Say a task in one sentence, for screen readers."""
    due = due_words(row.due, today) if row.due else ""
    return ", ".join(filter(None, (row.title, row.responsible, due, labels.word(row.state))))


def resolution_sentence(row: ResolutionRow, labels: Labels) -> str:
    """Say a resolution in one sentence, for screen readers."""
    return ", ".join(filter(None, (row.number, row.text, vote_words(row), labels.word(row.result))))


def _title(row: ActionItemRow) -> Cell:
    done = row.state is not ActionState.OPEN
    cell = strong(row.title)
    return cell._replace(
        ticked=row.state is ActionState.DONE, color="text3" if done else "text", style="body"
    )


def _responsible(row: ActionItemRow) -> Cell:
    if not row.responsible_tag:
        return quiet(row.responsible)
    return quiet(row.responsible)._replace(tag=row.responsible_tag)


def _due(row: ActionItemRow, today: date) -> Cell:
    if row.due is None:
        return Cell()
    cell = quiet(due_words(row.due, today))
    if row.overdue:
        return cell._replace(color="critFg", icon="triangle-alert", icon_color="critFg")
    return cell
