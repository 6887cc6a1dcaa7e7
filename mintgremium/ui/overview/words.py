"""What the start page says about meetings, deadlines and answers."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import DeadlineKind, Tone
from mintgremium.services.overview.rows import (
    Answers,
    AttentionRow,
    Need,
    NextMeetingRow,
)
from mintgremium.ui.day_words import due_words
from mintgremium.ui.deadline_words import rule_words
from mintgremium.ui.labels import Labels
from mintgremium.ui.meeting_days import day_in_full, days_left, meeting_days, meeting_hours
from mintgremium.ui.translation import QT_TRANSLATE_NOOP
from mintgremium.ui.widgets.attention_list import Attention

_DOT: Final = " · "
_SEND: Final = "meeting.send"

_TITLES: Final[Mapping[DeadlineKind, str]] = {
    DeadlineKind.SAVE_THE_DATE: QT_TRANSLATE_NOOP(
        "overview", "The save-the-date for {meeting} is not sent"
    ),
    DeadlineKind.INVITATION: QT_TRANSLATE_NOOP(
        "overview", "The invitation to {meeting} is not sent"
    ),
    DeadlineKind.PROPOSALS: QT_TRANSLATE_NOOP(
        "overview", "Items for the agenda of {meeting} can be proposed until then"
    ),
    DeadlineKind.DOCUMENTS: QT_TRANSLATE_NOOP(
        "overview", "The documents for {meeting} are not sent"
    ),
    DeadlineKind.MINUTES: QT_TRANSLATE_NOOP(
        "overview", "The minutes of {meeting} are not circulated"
    ),
    DeadlineKind.OBJECTIONS: QT_TRANSLATE_NOOP(
        "overview", "Objections to the minutes of {meeting} end"
    ),
}
_OTHER_TITLES: Final[Mapping[Need, str]] = {
    Need.OBJECTIONS_END: QT_TRANSLATE_NOOP(
        "overview", "Objections to the minutes of {meeting} end"
    ),
    Need.MINUTES_TO_APPROVE: QT_TRANSLATE_NOOP(
        "overview", "The minutes of {meeting} can be approved"
    ),
    Need.DECLINED: QT_TRANSLATE_NOOP("overview", "{who} declined {meeting}"),
    Need.MEETING_PASSED: QT_TRANSLATE_NOOP(
        "overview", "{meeting} is over and still counts as planned"
    ),
}
_ICONS: Final[Mapping[Need, str]] = {
    Need.OBJECTIONS_END: "mail-check",
    Need.MINUTES_TO_APPROVE: "clipboard-check",
    Need.DECLINED: "user-x",
    Need.MEETING_PASSED: "calendar-clock",
}
_SENDING: Final = frozenset({DeadlineKind.SAVE_THE_DATE, DeadlineKind.INVITATION})


def attention(row: AttentionRow, key: str, today: date) -> Attention:
    """Put what needs the organiser into a row of two lines."""
    translate = QCoreApplication.translate
    deadline = row.deadline if row.need is Need.DEADLINE else None
    source = _TITLES[deadline] if deadline is not None else _OTHER_TITLES[row.need]
    title = translate("overview", source)
    return Attention(
        key=key,
        title=title.format(meeting=row.meeting_name, who=row.who),
        reason=_reason(row, today),
        due=_due(row, today),
        icon=_icon(row),
        tone=str(row.tone),
        deed=_deed(row),
    )


def command_of(row: AttentionRow) -> str:
    """Return the id of the command that helps, or nothing if opening the place is enough."""
    if row.deadline in _SENDING:
        return _SEND
    return "meeting.mark_held" if row.need is Need.MEETING_PASSED else ""


def meeting_facts(row: NextMeetingRow, labels: Labels) -> str:
    """Say when, where and how far: `Do–Fr, 10.–11. Dezember · vor Ort · in 15 Tagen`."""
    days = meeting_days(row.start, row.end)
    hours = "" if row.chain else meeting_hours(row.start, row.end)
    when = ", ".join(filter(None, (days, hours)))
    where = row.place or labels.word(row.mode)
    parts = (when, where, days_left(row.days_until), answers_in_short(row.answers))
    return _DOT.join(filter(None, parts))


def answers_in_short(answers: Answers) -> str:
    """Count acceptances: `4 von 7 Sitzen zugesagt`; nothing before anybody was asked."""
    if not answers.total:
        return ""
    text = QCoreApplication.translate("overview", "{count} of {total} seats accepted")
    return text.format(count=answers.accepted, total=answers.total)


def answer_counts(answers: Answers) -> list[tuple[str, str, str]]:
    """Return icon, colour and words of each kind of answer that occurs."""
    translate = QCoreApplication.translate
    counts = (
        (answers.accepted, "check", "okFg", translate("overview", "{count} accepted")),
        (answers.declined, "x", "text2", translate("overview", "{count} declined")),
        (
            answers.tentative,
            "circle-question-mark",
            "warnFg",
            translate("overview", "{count} tentative"),
        ),
        (answers.open, "circle-question-mark", "warnFg", translate("overview", "{count} open")),
    )
    return [(icon, color, text.format(count=n)) for n, icon, color, text in counts if n]


def answer_tones(answers: Answers) -> list[str]:
    """Return a tone for each seat that was asked."""
    return (
        ["ok"] * answers.accepted
        + ["neutral"] * answers.declined
        + ["warn"] * (answers.tentative + answers.open)
    )


def _reason(row: AttentionRow, today: date) -> str:
    translate = QCoreApplication.translate
    day = day_in_full(row.on, with_year=row.on.year != today.year)
    if row.need is Need.DEADLINE and row.deadline is not None:
        rule = rule_words(row.deadline, row.offset_days)
        if row.on < today:
            return translate("overview", "Rule: {rule}, that was {day}").format(rule=rule, day=day)
        return translate("overview", "Rule: {rule}, that is {day}").format(rule=rule, day=day)
    texts: dict[Need, Callable[[], str]] = {
        Need.OBJECTIONS_END: lambda: translate("overview", "They can be raised until {day}"),
        Need.MINUTES_TO_APPROVE: lambda: translate("overview", "Objections ended on {day}"),
        Need.DECLINED: lambda: translate("overview", "Answer of {day}"),
        Need.MEETING_PASSED: lambda: translate(
            "overview", "It was planned for {day}. Note that it was held, or call it off."
        ),
    }
    text = texts[row.need]().format(day=day)
    return _DOT.join(filter(None, (", ".join(row.committees), text)))


def _due(row: AttentionRow, today: date) -> str:
    if row.need is Need.DECLINED:
        return QCoreApplication.translate("overview", "new")
    if row.need in (Need.MINUTES_TO_APPROVE, Need.MEETING_PASSED):
        return days_left((row.on - today).days)
    return due_words(row.on, today)


def _icon(row: AttentionRow) -> str:
    if row.need is Need.DEADLINE:
        return "triangle-alert" if row.tone is Tone.CRIT else "clock-alert"
    return _ICONS[row.need]


def _deed(row: AttentionRow) -> str:
    translate = QCoreApplication.translate
    if row.deadline in _SENDING:
        return translate("overview", "Prepare …")
    if row.need is Need.MEETING_PASSED:
        return translate("overview", "Mark as held")
    return translate("overview", "Open")
