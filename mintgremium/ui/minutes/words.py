"""Votes, tasks and states of minutes in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.core.vocabulary import MinutesState
from mintgremium.services.action_items.rows import ActionItemRow
from mintgremium.services.minutes.rows import MinutesItemRow, MinutesRow, ResolutionRow
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.choice import Option
from mintgremium.ui.widgets.date_text import long_date


def vote_words(row: ResolutionRow) -> str:
    """Write `12 Ja · 0 Nein · 0 Enthaltungen`; what was not counted is left out."""
    translate = QCoreApplication.translate
    abstentions = (
        translate("minutes", "{count} abstention"),
        translate("minutes", "{count} abstentions"),
    )
    votes = (
        (row.votes_yes, (translate("minutes", "{count} yes"),) * 2),
        (row.votes_no, (translate("minutes", "{count} no"),) * 2),
        (row.votes_abstain, abstentions),
    )
    return " · ".join(counted(count, *words) for count, words in votes if count is not None)


def resolution_title(row: ResolutionRow) -> str:
    """Write `Beschluss 2027-02`, without a number while none is drawn."""
    translate = QCoreApplication.translate
    if not row.number:
        return translate("minutes", "Resolution")
    return translate("minutes", "Resolution {number}").format(number=row.number)


def task_title(row: ActionItemRow) -> str:
    """Write `Aufgabe für Körber-Stiftung`."""
    translate = QCoreApplication.translate
    if not row.responsible:
        return translate("minutes", "Task for nobody yet")
    return translate("minutes", "Task for {name}").format(name=row.responsible)


def due_until(row: ActionItemRow, today: date) -> str:
    """Write `bis 24. Juni`, `bis 24. Juni, überfällig`, or nothing."""
    if row.due is None:
        return ""
    translate = QCoreApplication.translate
    text = translate("minutes", "until {day}")
    if row.overdue:
        text = translate("minutes", "until {day}, overdue")
    return text.format(day=day_in_short(row.due, today))


def state_words(head: MinutesRow) -> str:
    """Say what the state of the minutes means."""
    translate = QCoreApplication.translate
    if head.state is MinutesState.APPROVED:
        text = translate("minutes", "Approved on {day}: the minutes stay as they are.")
        return text.format(day=_day(head.approved_on))
    if head.state is MinutesState.DRAFT:
        return ""
    if head.objections_until is None:
        text = translate("minutes", "Sent on {day}, no day is set for objections.")
        return text.format(day=_day(head.circulated_on))
    text = translate("minutes", "Sent on {day}, objections until {until}.")
    return text.format(day=_day(head.circulated_on), until=_day(head.objections_until))


def item_options(items: tuple[MinutesItemRow, ...]) -> list[Option]:
    """Offer the agenda items by number and name."""
    none = QCoreApplication.translate("minutes", "no agenda item")
    options: list[Option] = [(None, none)]
    return options + [(row.id, f"{row.number} {row.name}".strip()) for row in items]


def _day(day: date | None) -> str:
    return long_date(day, QLocale()) if day else ""
