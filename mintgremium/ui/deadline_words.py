"""Deadlines of meetings in words: the chain, its rules, and how near a day is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.core.vocabulary import DeadlineKind
from mintgremium.services.deadlines.rows import DeadlineRow, DeadlineState
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.labels import Labels
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.date_text import long_date, short_date
from mintgremium.ui.widgets.deadline_chain import Chain, ChainNode, NodeState

_WEEK = 7


def deadline_chain(rows: Sequence[DeadlineRow], labels: Labels, today: date) -> Chain:
    """Make the chain of a meeting, with "today" between the days before and after it."""
    before = sum(1 for row in rows if row.on < today)
    inside = 0 < before < len(rows)
    return Chain(
        nodes=tuple(_node(row, labels) for row in rows),
        today_after=before if inside else None,
        today_word=QCoreApplication.translate("days", "today"),
    )


def deadline_name(row: DeadlineRow, labels: Labels) -> str:
    """Name what is due; the node without a deadline is the meeting itself."""
    if row.deadline is None:
        return QCoreApplication.translate("deadlines", "Meeting")
    return labels.word(row.deadline)


def rule_sentence(row: DeadlineRow) -> str:
    """Say which rule gave the day: `Regel: 16 Wochen vor der Sitzung (Ordnung, § 3)`."""
    if row.deadline is None:
        return ""
    translate = QCoreApplication.translate
    source = row.source.rstrip(".") or translate("deadlines", "usual rule of this program")
    text = translate("deadlines", "Rule: {rule} ({source}).")
    return text.format(rule=rule_words(row.deadline, row.offset_days), source=source)


def rule_words(deadline: DeadlineKind, days: int) -> str:
    """Say a rule in words: `16 Wochen vor der Sitzung`."""
    translate = QCoreApplication.translate
    if deadline is DeadlineKind.OBJECTIONS:
        text = translate("deadlines", "{span} after the minutes were sent")
    elif days > 0:
        text = translate("deadlines", "{span} after the meeting")
    elif days < 0:
        text = translate("deadlines", "{span} before the meeting")
    else:
        text = translate("deadlines", "on the day of the meeting")
    return text.format(span=_span(abs(days)))


def done_words(row: DeadlineRow, labels: Labels, today: date) -> str:
    """Say how a deadline stands: `erledigt am 1. Okt.`, `überfällig`, `bald fällig`, `offen`."""
    if row.state is DeadlineState.DONE and row.done_on is not None:
        text = QCoreApplication.translate("deadlines", "done on {day}")
        return text.format(day=day_in_short(row.done_on, today))
    return labels.text(f"deadline_state.{row.state}")


def _node(row: DeadlineRow, labels: Labels) -> ChainNode:
    rule = rule_sentence(row)
    day = long_date(row.on, QLocale())
    return ChainNode(
        day=short_date(row.on, QLocale()),
        name=deadline_name(row, labels),
        state=NodeState(row.state.value),
        rule=f"{day}. {rule}".strip(),
    )


def _span(days: int) -> str:
    translate = QCoreApplication.translate
    if days and days % _WEEK == 0:
        return counted(
            days // _WEEK,
            translate("deadlines", "one week"),
            translate("deadlines", "{count} weeks"),
        )
    return counted(days, translate("deadlines", "one day"), translate("deadlines", "{count} days"))
