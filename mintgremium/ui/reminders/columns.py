"""The columns of the list of reminders, and what is said about one."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.core.vocabulary import Tone
from mintgremium.documents.mail_text import MailText
from mintgremium.services.reminders.rows import ReminderRow, Standing
from mintgremium.ui.context import Place
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.labels import Badge, Labels
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.cells import Column, quiet, state, strong
from mintgremium.ui.widgets.date_text import long_date
from mintgremium.ui.widgets.details import Block, Fact, Head, Part, Text

SHOWN_NAMES: Final = 2
_LOOKS: Final = {
    Standing.PLANNED: (Tone.NEUTRAL, "circle-dashed"),
    Standing.DUE: (Tone.WARN, "bell"),
    Standing.OVERDUE: (Tone.CRIT, "clock-alert"),
    Standing.PAUSED: (Tone.INFO, "hourglass"),
    Standing.PAST: (Tone.NEUTRAL, "circle-slash"),
    Standing.MADE: (Tone.OK, "circle-check"),
    Standing.SKIPPED: (Tone.NEUTRAL, "circle-slash"),
}


def standing_badge(row: ReminderRow, labels: Labels) -> Badge:
    """Say in a chip how a reminder stands."""
    return Badge(labels.text(f"reminder_standing.{row.standing}"), *_LOOKS[row.standing])


def people_words(row: ReminderRow) -> str:
    """Name whom it concerns, or count them if they are many."""
    names = [each.name for each in row.people]
    if len(names) > SHOWN_NAMES:
        people = QCoreApplication.translate("reminders", "{count} people")
        return people.format(count=len(names))
    return ", ".join(names) or "–"


def rule_words(row: ReminderRow, labels: Labels) -> str:
    """Say which rule a reminder comes from."""
    if row.offset_days is None:
        return ""
    translate, days = QCoreApplication.translate, abs(row.offset_days)
    anchor = labels.text(f"reminder_anchor.{row.reminder}")
    if days == 0:
        text = translate("reminders", "on the day itself")
    elif row.offset_days < 0:
        one = translate("reminders", "{count} day before")
        text = counted(days, one, translate("reminders", "{count} days before"))
    else:
        one = translate("reminders", "{count} day after")
        text = counted(days, one, translate("reminders", "{count} days after"))
    return f"{text}: {anchor}"


def reminder_columns(labels: Labels, today: date) -> list[Column[ReminderRow]]:
    """Return day, what, state, meeting and recipients."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="on",
            title=translate("reminders", "Day"),
            cell=lambda row: quiet(day_in_short(row.on, today)),
            sort=lambda row: row.on,
            width=90,
        ),
        Column(
            key="what",
            title=translate("reminders", "Reminder"),
            cell=lambda row: strong(labels.word(row.reminder), row.what),
            width=215,
            stretch=True,
        ),
        Column(
            key="state",
            title=translate("reminders", "State"),
            cell=lambda row: state(standing_badge(row, labels)),
            width=110,
        ),
        Column(
            key="meeting",
            title=translate("reminders", "Meeting"),
            cell=lambda row: quiet(row.meeting_reference or "–"),
            width=105,
        ),
        Column(
            key="people",
            title=translate("reminders", "Recipients"),
            cell=lambda row: quiet(people_words(row)),
            width=150,
        ),
    ]


def reminder_blocks(row: ReminderRow, labels: Labels, preview: MailText | None) -> list[Block]:
    """Return when, why, for whom, and what the first one will read."""
    translate, locale = QCoreApplication.translate, QLocale()
    badge = standing_badge(row, labels)
    tint = "text" if badge.tone == "neutral" else f"{badge.tone}Fg"
    blocks: list[Block] = [
        Head(labels.word(row.reminder)),
        Fact(badge.icon, badge.text, long_date(row.on, locale), tint=tint),
    ]
    if row.what:
        place = Place("meeting", row.meeting_id) if row.meeting_id else None
        blocks.append(Fact("calendar-days", row.what, row.meeting_reference, place))
    if rule := rule_words(row, labels):
        blocks.append(Fact("bell", rule, row.committee))
    if row.note:
        blocks.append(Fact("info", row.note))
    blocks.append(Part(translate("reminders", "Recipients")))
    blocks += [Fact("mail", each.name, each.address) for each in row.people]
    missing = translate("reminders", "no mail address")
    blocks += [Fact("circle-slash", name, missing, tint="warnFg") for name in row.unreachable]
    if not row.people and not row.unreachable:
        blocks.append(Text(translate("reminders", "Nobody.")))
    if preview is not None:
        title = translate("reminders", "Mail to {name}").format(name=row.people[0].name)
        blocks += [Part(title), Text(preview.subject, "text"), Text(preview.body)]
    return blocks
