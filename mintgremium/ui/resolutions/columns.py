"""The columns of the register of resolutions, and what is said about one."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.services.minutes.rows import ResolutionRow
from mintgremium.ui.context import Place
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.cells import Cell, Column, quiet, state, strong
from mintgremium.ui.widgets.date_text import long_date
from mintgremium.ui.widgets.details import Block, Fact, Head, Part, Text


def resolution_columns(labels: Labels, today: date) -> list[Column[ResolutionRow]]:
    """Return number, text, result with votes, meeting and day."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="number",
            title=translate("resolutions", "Number"),
            cell=lambda row: strong(row.number) if row.number else quiet(_unnumbered()),
            width=112,
        ),
        Column(
            key="text",
            title=translate("resolutions", "Resolution"),
            cell=lambda row: Cell(row.text),
            width=230,
            stretch=True,
        ),
        Column(
            key="result",
            title=translate("resolutions", "Result"),
            cell=lambda row: state(labels.badge(row.result), votes_in_short(row)),
            width=160,
        ),
        Column(
            key="meeting",
            title=translate("resolutions", "Meeting"),
            cell=lambda row: quiet(row.meeting_name or row.reference),
            width=130,
        ),
        Column(
            key="day",
            title=translate("resolutions", "Day"),
            cell=lambda row: quiet(day_in_short(row.day, today)),
            sort=lambda row: row.day,
            width=92,
        ),
        Column(
            key="committee",
            title=translate("resolutions", "Committee"),
            cell=lambda row: quiet(", ".join(row.committees)),
            width=90,
            hidden=True,
        ),
    ]


def votes_in_short(row: ResolutionRow) -> str:
    """Write `13 : 2 : 1` for yes, no and abstentions; nothing where nobody counted."""
    votes = (row.votes_yes, row.votes_no, row.votes_abstain)
    if all(vote is None for vote in votes):
        return ""
    return " : ".join(str(vote or 0) for vote in votes)


def votes_in_words(row: ResolutionRow) -> str:
    """Write `13 ja, 2 nein, 1 Enthaltung`."""
    translate = QCoreApplication.translate
    counts = (
        (row.votes_yes, translate("resolutions", "{count} yes")),
        (row.votes_no, translate("resolutions", "{count} no")),
        (row.votes_abstain, translate("resolutions", "{count} abstained")),
    )
    return ", ".join(text.format(count=vote) for vote, text in counts if vote is not None)


def resolution_blocks(row: ResolutionRow, labels: Labels) -> list[Block]:
    """Return everything about a resolution."""
    translate = QCoreApplication.translate
    badge = labels.badge(row.result)
    tint = "text" if badge.tone == "neutral" else f"{badge.tone}Fg"
    item = translate("resolutions", "item {number}").format(number=row.item_number)
    blocks: list[Block] = [
        Head(row.number or _unnumbered()),
        Text(row.text, "text"),
        Fact(badge.icon, badge.text, votes_in_words(row), tint=tint),
        Part(translate("resolutions", "Decided in")),
        Fact(
            "calendar-days",
            row.meeting_name or row.reference,
            ", ".join(
                filter(None, (long_date(row.day, QLocale()), item if row.item_number else ""))
            ),
            Place("meeting", row.meeting_id, "resolutions"),
        ),
    ]
    if row.review_on is not None:
        text = translate("resolutions", "look at it again on {day}")
        blocks.append(Fact("bell", text.format(day=long_date(row.review_on, QLocale()))))
    return blocks


def _unnumbered() -> str:
    return QCoreApplication.translate("resolutions", "no number yet")
