"""The columns of the list of people whose data need care, and what is said about one."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.core.erasure import CareReason, ErasureMode
from mintgremium.core.vocabulary import Tone
from mintgremium.services.privacy.rows import CareRow
from mintgremium.ui.context import Place
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.labels import Badge, Labels
from mintgremium.ui.widgets.cells import Cell, Column, quiet, state, strong
from mintgremium.ui.widgets.date_text import long_date
from mintgremium.ui.widgets.details import Block, Fact, Head, Part, Text

_LOOKS: Final = {
    CareReason.UNCONFIRMED: (Tone.WARN, "clock-alert"),
    CareReason.NEVER_CONFIRMED: (Tone.WARN, "circle-question-mark"),
    CareReason.NO_LONGER_ACTIVE: (Tone.NEUTRAL, "user-minus"),
    CareReason.LEFT: (Tone.INFO, "user-x"),
    CareReason.REVIEW: (Tone.CRIT, "hourglass"),
}


def reason_badge(row: CareRow, labels: Labels) -> Badge:
    """Say in a chip why somebody is on the list."""
    return Badge(labels.word(row.reason), *_LOOKS[row.reason])


def care_columns(labels: Labels, today: date) -> list[Column[CareRow]]:
    """Return name, reason, last confirmation, what was asked, source."""
    translate = QCoreApplication.translate

    def day(value: date | None) -> Cell:
        return quiet(day_in_short(value, today) if value else "–")

    return [
        Column(
            key="name",
            title=translate("privacy", "Person"),
            cell=lambda row: strong(row.name, row.workplace),
            width=220,
            stretch=True,
        ),
        Column(
            key="reason",
            title=translate("privacy", "Why"),
            cell=lambda row: state(reason_badge(row, labels)),
            width=210,
        ),
        Column(
            key="confirmed",
            title=translate("privacy", "Confirmed"),
            cell=lambda row: day(row.confirmed_on),
            sort=lambda row: row.confirmed_on or date.min,
            width=100,
        ),
        Column(
            key="asked",
            title=translate("privacy", "Asked"),
            cell=lambda row: day(row.asked_on),
            sort=lambda row: row.asked_on or date.min,
            width=100,
        ),
        Column(
            key="review",
            title=translate("privacy", "Review"),
            cell=lambda row: day(row.review_on),
            sort=lambda row: row.review_on or date.min,
            width=100,
        ),
        Column(
            key="source",
            title=translate("privacy", "Source"),
            cell=lambda row: quiet(row.source),
            width=140,
            hidden=True,
        ),
    ]


def care_blocks(row: CareRow, labels: Labels) -> list[Block]:
    """Return what is known about somebody whose data need care."""
    translate, locale = QCoreApplication.translate, QLocale()
    badge = reason_badge(row, labels)
    blocks: list[Block] = [
        Head(row.name),
        Fact(badge.icon, badge.text, tint="text" if badge.tone == "neutral" else f"{badge.tone}Fg"),
        Fact("contact-round", row.workplace or "–", row.email, Place("contacts", row.id)),
        Part(translate("privacy", "Care of the data")),
    ]
    days = (
        ("user-check", translate("privacy", "confirmed on {day}"), row.confirmed_on),
        ("mail-check", translate("privacy", "asked on {day}"), row.asked_on),
        ("user-minus", translate("privacy", "left on {day}"), row.left_on),
        ("hourglass", translate("privacy", "to be looked at again on {day}"), row.review_on),
    )
    known = [Fact(icon, text.format(day=long_date(day, locale))) for icon, text, day in days if day]
    blocks += known or [Text(translate("privacy", "Nothing is noted yet."))]
    if row.source:
        blocks.append(Fact("info", translate("privacy", "Source: {text}").format(text=row.source)))
    if row.erasure is not ErasureMode.NONE:
        blocks.append(Fact("lock", labels.word(row.erasure)))
    return blocks
