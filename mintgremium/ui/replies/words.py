"""The columns of the inbox, and what is said about one answer."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from mintgremium.services.replies.reasons import Reason
from mintgremium.services.replies.rows import InboxPage, InboxRow
from mintgremium.ui.context import Place
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.labels import Labels
from mintgremium.ui.meeting_days import proposal_words
from mintgremium.ui.replies.solutions import solutions
from mintgremium.ui.widgets.cells import Cell, Column, quiet, state, strong
from mintgremium.ui.widgets.details import Block, Deeds, Fact, Head, Part, Text
from mintgremium.ui.widgets.mark import Mark

Today = Callable[[], date]
LONGEST_TEXT = 1_500


def inbox_columns(labels: Labels, today: Today) -> list[Column[InboxRow]]:
    """Return sender, answer, reason, meeting and day."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="sender",
            title=translate("replies", "From"),
            cell=lambda row: strong(_from(row), row.subject),
            width=220,
            stretch=True,
        ),
        Column(
            key="answer",
            title=translate("replies", "Answer"),
            cell=lambda row: _answer(row, labels),
            sort=lambda row: str(row.answer or ""),
            width=108,
        ),
        Column(
            key="reason",
            title=translate("replies", "Why it waits"),
            cell=lambda row: quiet(reason_words(row, labels)),
            width=190,
            stretch=True,
        ),
        Column(
            key="meeting",
            title=translate("replies", "Meeting"),
            cell=lambda row: quiet(row.meeting),
            width=94,
        ),
        Column(
            key="received",
            title=translate("replies", "Of"),
            cell=lambda row: quiet(day_in_short(row.received.date(), today())),
            sort=lambda row: row.received,
            width=84,
        ),
    ]


def inbox_sentence(row: InboxRow, labels: Labels) -> str:
    """Say an answer to a screen reader."""
    answer = labels.word(row.answer) if row.answer else ""
    return ", ".join(filter(None, (_from(row), row.subject, answer, reason_words(row, labels))))


def reason_words(row: InboxRow, labels: Labels) -> str:
    """Say why somebody must look at it."""
    return labels.text(f"reply_reasons.{row.reason}")


def inbox_blocks(
    page: InboxPage, labels: Labels, today: date, *, read_only: bool
) -> tuple[Block, ...]:
    """Say all about an answer, and what solves it."""
    row = page.row
    blocks: list[Block] = [
        Head(_from(row)),
        Fact("circle-alert", reason_words(row, labels), tint="warnFg"),
        *_facts(page, labels, today),
    ]
    if not read_only:
        blocks.append(Deeds(solutions(page, labels)))
    text = row.text or row.comment
    if text:
        title = QCoreApplication.translate("replies", "What it says")
        cut = f"{text[:LONGEST_TEXT]} …" if len(text) > LONGEST_TEXT else text
        blocks += [Part(title), Text(cut, tint="text")]
    return tuple(blocks)


def _facts(page: InboxPage, labels: Labels, today: date) -> list[Block]:
    translate, row = QCoreApplication.translate, page.row
    blocks: list[Block] = []
    if row.answer is not None:
        badge = labels.badge(row.answer)
        blocks.append(Fact(badge.icon, badge.text))
    if row.proposed_start is not None:
        text = translate("replies", "proposes {time}")
        proposed = proposal_words(row.proposed_start, row.proposed_end)
        blocks.append(Fact("calendar-clock", text.format(time=proposed)))
    unsaid = row.reason == Reason.DELEGATION_UNSAID
    if row.delegate and not unsaid:
        text = translate("replies", "hands on to {address}")
        blocks.append(Fact("user-cog", text.format(address=row.delegate)))
    if row.attendee and row.attendee != row.sender:
        comes_for = translate("replies", "comes for {address}")
        text = comes_for if unsaid else translate("replies", "answers as {address}")
        blocks.append(Fact("user-round", text.format(address=row.attendee)))
    if row.meeting_id is not None:
        place = Place("meeting", row.meeting_id, "attendance")
        blocks.append(Fact("calendar-days", row.meeting, row.meeting_name, target=place))
    if row.subject:
        blocks.append(Fact("mail", row.subject))
    came = translate("replies", "{day}, from {file}")
    day = day_in_short(row.received.date(), today)
    blocks.append(Fact("paperclip", came.format(day=day, file=row.file)))
    return blocks


def _from(row: InboxRow) -> str:
    return row.sender or row.attendee or row.file


def _answer(row: InboxRow, labels: Labels) -> Cell:
    if row.answer is None:
        return state(Mark(QCoreApplication.translate("replies", "to be read"), "mail-open"))
    return state(labels.badge(row.answer))
