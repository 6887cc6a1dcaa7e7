"""The rows of the difference view: what is in the plan, and what of it is taken."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from mintgremium.services.member_lists.rows import ImportPlan, ImportRow, RowKind
from mintgremium.ui.labels import Labels
from mintgremium.ui.member_lists.words import kind_badge, row_words, subject_word
from mintgremium.ui.widgets.cells import Cell, Column, quiet, strong

CHOOSABLE: Final = (RowKind.ADDED, RowKind.CHANGED, RowKind.REMOVED)


@dataclass(frozen=True, slots=True)
class DiffRow:
    """A row of the plan, and whether it is taken; None where nothing can be taken."""

    id: int
    row: ImportRow
    taken: bool | None
    where: str  # the row of the file, with its sheet if there are several; empty: missing there


def diff_rows(plan: ImportPlan, chosen: Iterable[int]) -> list[DiffRow]:
    """Return the rows of a plan with what is chosen of them."""
    numbers = frozenset(chosen)
    several = len({row.table for row in plan.rows}) > 1
    card = QCoreApplication.translate("lists", "Card") if plan.sheet is None else ""
    return [
        DiffRow(
            row.number,
            row,
            row.number in numbers if row.kind in CHOOSABLE else None,
            " ".join(filter(None, (row.table if several else card, str(row.row or "")))),
        )
        for row in plan.rows
    ]


def diff_columns(labels: Labels) -> list[Column[DiffRow]]:
    """Return the columns: take it, where it stands, who it is, what would happen."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="kind",
            title=translate("lists", "Take over"),
            cell=_kind,
            sort=lambda diff: list(RowKind).index(diff.row.kind),
            width=140,
        ),
        Column(
            key="row",
            title=translate("lists", "Row"),
            cell=lambda diff: quiet(diff.where),
            sort=lambda diff: (diff.row.table, diff.row.row, diff.id),
            width=72,
        ),
        Column(
            key="name",
            title=translate("lists", "Name"),
            cell=lambda diff: strong(diff.row.name, diff.row.place),
            width=170,
            stretch=True,
        ),
        Column(
            key="what",
            title=translate("lists", "What would happen"),
            cell=lambda diff: _what(labels, diff.row),
            width=200,
            stretch=True,
        ),
    ]


def say_row(labels: Labels, diff: DiffRow) -> str:
    """Say a row in one sentence, for screen readers."""
    translate = QCoreApplication.translate
    taken = {
        True: translate("lists", "will be taken over"),
        False: translate("lists", "stays out"),
        None: "",
    }[diff.taken]
    row = diff.row
    parts = (kind_badge(row.kind).text, subject_word(row), row.name, row.place, taken)
    return ", ".join(part for part in (*parts, row_words(labels, row)) if part)


def _kind(diff: DiffRow) -> Cell:
    badge = kind_badge(diff.row.kind)
    ink = "text2" if badge.tone == "neutral" else f"{badge.tone}Fg"
    return Cell(
        badge.text,
        style="small600",
        color=ink,
        icon=badge.icon,
        icon_color=ink,
        ticked=diff.taken,
    )


def _what(labels: Labels, row: ImportRow) -> Cell:
    said = row_words(labels, row)
    color = "critFg" if row.kind is RowKind.REFUSED else "text2"
    trailing = ("info",) if row.notes else ()
    return Cell(said, style="small", color=color, trailing=trailing)
