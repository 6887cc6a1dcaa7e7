"""Polls in words."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import Availability, PollState
from mintgremium.services.polls.rows import AskedRow, OptionRow
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.labels import Badge, Labels
from mintgremium.ui.meeting_days import meeting_days
from mintgremium.ui.widgets.cells import Cell
from mintgremium.ui.widgets.date_text import short_date

ANSWER_LOOKS = {
    Availability.YES: ("check", "okFg"),
    Availability.MAYBE: ("circle-question-mark", "warnFg"),
    Availability.NO: ("x", "critFg"),
}
_STATE_LOOKS = {
    PollState.DRAFT: ("neutral", "circle-dashed"),
    PollState.OPEN: ("info", "send"),
    PollState.DECIDED: ("ok", "circle-check"),
    PollState.CANCELLED: ("neutral", "circle-slash"),
}


def state_badge(state: PollState, labels: Labels) -> Badge:
    """Return word, tone and icon of a state."""
    return Badge(labels.word(state), *_STATE_LOOKS[state])


def option_words(option: OptionRow) -> str:
    """Write `Do, 10. Juni 2027, 10:00`."""
    return f"{meeting_days(Moment(option.start), option.end)}, {option.start:%H:%M}"


def option_head(option: OptionRow) -> str:
    """Write the head of a column: `1: Do, 10. Juni`."""
    locale = QLocale()
    weekday = locale.standaloneDayName(option.start.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{option.number}: {weekday.rstrip('.')}, {short_date(option.start.date(), locale)}"


def answer_cell(row: AskedRow, number: int, labels: Labels) -> Cell:
    """Show what a seat says to an option: icon and word together."""
    answer = row.answers.get(number)
    if answer is None:
        return Cell("–", color="text3", spoken=QCoreApplication.translate("polls", "no answer"))
    icon, ink = ANSWER_LOOKS[answer]
    return Cell(labels.word(answer), style="small600", color=ink, icon=icon, icon_color=ink)


def counts_words(option: OptionRow, labels: Labels) -> str:
    """Write `12 ja, 1 zur Not, 1 nein`."""
    counts = (
        (option.yes, Availability.YES),
        (option.maybe, Availability.MAYBE),
        (option.no, Availability.NO),
    )
    return ", ".join(f"{count} {labels.word(answer)}" for count, answer in counts)


def seat_state(row: AskedRow, labels: Labels, today: date) -> str:
    """Say how far a seat is: `geantwortet 3. Dez. per E-Mail`, or `erinnert 1. Dez.`."""
    translate = QCoreApplication.translate
    if row.answered_at is not None:
        ways = sorted({labels.word(way) for way in row.ways.values()})
        text = translate("polls", "answered {day} {ways}")
        said = text.format(day=_day(row.answered_at, today), ways=", ".join(ways)).strip()
        if not row.answered_by:
            return said
        by = translate("polls", "by {person}, before the change").format(person=row.answered_by)
        return f"{said} {by}"
    if row.reminded_at is not None:
        return translate("polls", "reminded {day}").format(day=_day(row.reminded_at, today))
    if row.sent_at is not None:
        return translate("polls", "asked {day}").format(day=_day(row.sent_at, today))
    if row.address:
        return translate("polls", "not asked yet")
    return translate("polls", "no mail address")


def _day(at: datetime, today: date) -> str:
    return day_in_short(at.date(), today)
