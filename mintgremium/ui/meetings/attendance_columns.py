"""The columns of answers before a meeting and of attendance at it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from mintgremium.services.minutes.rows import AttendanceRow
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.labels import Labels
from mintgremium.ui.meeting_days import proposal_words
from mintgremium.ui.meetings.attendance_rows import AnswerLine
from mintgremium.ui.trace_words import trace_words
from mintgremium.ui.widgets.cells import Cell, Column, quiet, state, strong, tag
from mintgremium.ui.widgets.mark import Mark

Today = Callable[[], date]


def answer_columns(labels: Labels, today: Today) -> list[Column[AnswerLine]]:
    """Return seat, person, answer and comment."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="seat",
            title=translate("attendance", "Seat"),
            cell=lambda line: tag(line.tag, line.seat),
            width=66,
        ),
        Column(
            key="name",
            title=translate("attendance", "Invited"),
            cell=_invited,
            width=220,
            stretch=True,
        ),
        Column(
            key="answer",
            title=translate("attendance", "Answer"),
            cell=lambda line: _answer(line, labels, today()),
            sort=lambda line: str(line.answer or ""),
            width=300,
        ),
        Column(
            key="sent",
            title=translate("attendance", "Written to"),
            cell=_sent,
            width=104,
        ),
        Column(
            key="comment",
            title=translate("attendance", "Comment"),
            cell=lambda line: quiet(_comment(line, today())),
            width=160,
            stretch=True,
        ),
    ]


def _comment(line: AnswerLine, today: date) -> str:
    return "; ".join(
        filter(None, (_said(line), trace_words(line.trace, today) if line.trace else ""))
    )


def attendance_columns(labels: Labels) -> list[Column[AttendanceRow]]:
    """Return seat, person, state, form, role, times and note."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="seat",
            title=translate("attendance", "Seat"),
            cell=lambda row: tag(row.seat_tag, row.seat_label),
            sort=lambda row: row.position,
            width=66,
        ),
        Column(
            key="name",
            title=translate("attendance", "Name"),
            cell=lambda row: strong(row.name or "–", row.organization),
            width=240,
            stretch=True,
        ),
        Column(
            key="state",
            title=translate("attendance", "Attendance"),
            cell=lambda row: state(labels.badge(row.state)),
            width=130,
        ),
        Column(
            key="mode",
            title=translate("attendance", "Form"),
            cell=lambda row: quiet(labels.word(row.mode) if row.state == "present" else ""),
            width=80,
        ),
        Column(
            key="role",
            title=translate("attendance", "Role"),
            cell=lambda row: quiet(labels.word(row.role)),
            width=104,
        ),
        Column(
            key="times",
            title=translate("attendance", "From, until"),
            cell=lambda row: quiet(_times(row)),
            width=100,
        ),
        Column(
            key="note",
            title=translate("attendance", "Note"),
            cell=lambda row: quiet(row.note),
            width=140,
            stretch=True,
        ),
    ]


def answer_sentence(line: AnswerLine, labels: Labels, today: date) -> str:
    """Say a line of the answers to a screen reader."""
    parts = (line.seat, line.name, _answer(line, labels, today).words())
    return ", ".join(filter(None, parts))


def attendance_sentence(row: AttendanceRow, labels: Labels) -> str:
    """Say a line of the attendance to a screen reader."""
    parts = (
        row.seat_label,
        row.name,
        labels.word(row.state),
        labels.word(row.mode) if row.state == "present" else "",
        labels.word(row.role),
        _times(row),
    )
    return ", ".join(filter(None, parts))


def _invited(line: AnswerLine) -> Cell:
    if not line.name and not line.stands_for:
        return quiet(QCoreApplication.translate("attendance", "the seat is vacant"))
    if line.stands_for:
        text = QCoreApplication.translate("attendance", "deputy for {name}")
        return strong(line.name or line.address, text.format(name=line.stands_for))
    return strong(line.name, line.address)


def _said(line: AnswerLine) -> str:
    """Return another time proposed, and what was written beside the answer."""
    row = line.invitation
    if row is None:
        return ""
    proposed = ""
    if row.proposed_start is not None:
        text = QCoreApplication.translate("attendance", "proposes {time}")
        proposed = text.format(time=proposal_words(row.proposed_start, row.proposed_end))
    return "; ".join(filter(None, (proposed, " ".join(row.comment.split()))))


def _how(line: AnswerLine) -> str:
    """Say how the answer came, since what came as a file is not proof of who wrote it."""
    translate = QCoreApplication.translate
    ways = {
        "mail": translate("attendance", "by mail, unverified"),
        "file": translate("attendance", "by file, unverified"),
    }
    return ways.get(line.invitation.came_by, "") if line.invitation else ""


def _answer(line: AnswerLine, labels: Labels, today: date) -> Cell:
    translate = QCoreApplication.translate
    if line.standing:
        return state(Mark(translate("attendance", "standing guest, comes along"), "user-plus"))
    if line.invitation is not None and line.invitation.withdrawn_at is not None:
        day = day_in_short(line.invitation.withdrawn_at.date(), today)
        return state(Mark(translate("attendance", "no longer invited"), "user-minus"), day)
    if line.answer is None or line.invitation is None:
        words = translate("attendance", "not invited yet") if line.name else ""
        return state(Mark(words, "circle-dashed" if line.name else ""))
    when = line.invitation.answered_at or line.invitation.invited_at
    day = "" if when is None else day_in_short(when.date(), today)
    return state(labels.badge(line.answer), ", ".join(filter(None, (day, _how(line)))))


def _sent(line: AnswerLine) -> Cell:
    times = line.invitation.times_sent if line.invitation else 0
    if not times:
        return quiet("")
    translate = QCoreApplication.translate
    if times == 1:
        return quiet(translate("attendance", "once"))
    return quiet(translate("attendance", "{count} times").format(count=times))


def _times(row: AttendanceRow) -> str:
    if not row.arrived and not row.left:
        return ""
    return f"{row.arrived or '…'}–{row.left or '…'}"
