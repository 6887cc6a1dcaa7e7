"""The one primary button of a meeting's page: the next sensible step, and why now."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import DispatchKind
from mintgremium.services.meetings.rows import MeetingFacts, NextStep, Step
from mintgremium.ui.labels import Labels
from mintgremium.ui.meeting_days import day_in_full, days_left
from mintgremium.ui.meetings.words import step_words
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

AGENDA: Final = "agenda"  # key of the tab


@dataclass(frozen=True, slots=True)
class Deed:
    """What the button says and does: send something, trigger an action, or open a tab."""

    text: str
    icon: str
    send: DispatchKind | None = None
    action: str = ""
    tab: str = ""


_DEEDS: Final = {
    Step.SEND_SAVE_THE_DATE: Deed(
        QT_TRANSLATE_NOOP("next_deed", "Prepare the save-the-date …"),
        "send",
        send=DispatchKind.SAVE_THE_DATE,
    ),
    Step.SEND_INVITATION: Deed(
        QT_TRANSLATE_NOOP("next_deed", "Prepare the invitation …"),
        "send",
        send=DispatchKind.INVITATION,
    ),
    Step.SEND_DOCUMENTS: Deed(
        QT_TRANSLATE_NOOP("next_deed", "Send the agenda …"), "send", send=DispatchKind.UPDATE
    ),
    Step.COLLECT_PROPOSALS: Deed(
        QT_TRANSLATE_NOOP("next_deed", "Edit the agenda"), "list-tree", tab=AGENDA
    ),
    Step.HOLD: Deed(QT_TRANSLATE_NOOP("next_deed", "Edit the agenda"), "list-tree", tab=AGENDA),
    Step.MARK_HELD: Deed(
        QT_TRANSLATE_NOOP("next_deed", "Mark as held"), "check", action="meeting.mark_held"
    ),
    Step.CIRCULATE_MINUTES: Deed(
        QT_TRANSLATE_NOOP("next_deed", "Send the minutes …"), "mail-check"
    ),
    Step.APPROVE_MINUTES: Deed(
        QT_TRANSLATE_NOOP("next_deed", "Approve the minutes …"), "circle-check"
    ),
    Step.DAY_UNKNOWN: Deed(
        QT_TRANSLATE_NOOP("next_deed", "Enter the date …"), "calendar-plus", action="meeting.edit"
    ),
    Step.YEAR_ONLY: Deed(
        QT_TRANSLATE_NOOP("next_deed", "Enter the date …"), "calendar-plus", action="meeting.edit"
    ),
}


def next_deed(facts: MeetingFacts) -> Deed | None:
    """Return what the button offers; None where nothing is left to do."""
    archived = facts.source and facts.next_step.step in (Step.DAY_UNKNOWN, Step.YEAR_ONLY)
    return None if archived else _DEEDS.get(facts.next_step.step)


def deed_text(deed: Deed) -> str:
    """Return the words of the button."""
    return QCoreApplication.translate("next_deed", deed.text)


def deed_reason(step: NextStep, labels: Labels, today: date) -> str:
    """Say below the button why now: `fällig am Donnerstag, 3. Dezember`."""
    if step.on is None:
        return ""
    if step.step in (Step.COLLECT_PROPOSALS, Step.AWAIT_OBJECTIONS):
        return step_words(step, labels, today)
    day = day_in_full(step.on, with_year=step.on.year != today.year)
    return _reason(step.step, late=step.on < today).format(
        day=day, left=days_left((step.on - today).days)
    )


def _reason(step: Step, *, late: bool) -> str:
    translate = QCoreApplication.translate
    match step:
        case Step.HOLD:
            return translate("next_deed", "the meeting is {left}")
        case Step.MARK_HELD:
            return translate("next_deed", "the meeting was on {day}")
        case Step.APPROVE_MINUTES:
            return translate("next_deed", "objections were possible until {day}")
    if late:
        return translate("next_deed", "was due on {day}")
    return translate("next_deed", "due on {day}")
