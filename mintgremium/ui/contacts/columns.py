"""The columns of the lists of people and organisations."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import OrganizationStatus
from mintgremium.services.contacts.rows import OrganizationRow, PersonRow
from mintgremium.ui.contacts.stale import is_stale
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.cells import Cell, Column, number, quiet, strong, tag

Today = Callable[[], date]


def person_columns(today: Today) -> list[Column[PersonRow]]:
    """Return name, workplace, seats, mail and when the data were confirmed."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="name",
            title=translate("contacts", "Name"),
            cell=_person_name,
            sort=lambda row: row.sorted_name,
            width=190,
        ),
        Column(
            key="organization",
            title=translate("contacts", "Organisation"),
            cell=lambda row: Cell(row.organization, tag=row.land, style="small", color="text2"),
            sort=lambda row: (row.land or "~", row.organization),
            width=150,
            stretch=True,
        ),
        Column(
            key="function",
            title=translate("contacts", "Function"),
            cell=lambda row: quiet(row.function),
            width=150,
            hidden=True,
        ),
        Column(
            key="seats",
            title=translate("contacts", "Seats"),
            cell=lambda row: quiet(", ".join(row.seats)),
            width=80,
        ),
        Column(
            key="email",
            title=translate("contacts", "Mail"),
            cell=lambda row: quiet(row.email),
            width=160,
        ),
        Column(
            key="phone",
            title=translate("contacts", "Phone"),
            cell=lambda row: quiet(row.phone),
            width=130,
            hidden=True,
        ),
        Column(
            key="confirmed",
            title=translate("contacts", "Confirmed"),
            cell=lambda row: _confirmed(row, today()),
            sort=lambda row: row.confirmed_on or date.min,
            width=124,
        ),
    ]


def organization_columns(labels: Labels, today: Today) -> list[Column[OrganizationRow]]:
    """Return Land, name, kind, place and who works there."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="land",
            title=translate("contacts", "Land"),
            cell=lambda row: tag(row.land) if row.land else Cell(),
            width=54,
        ),
        Column(
            key="name",
            title=translate("contacts", "Name"),
            cell=_body_name,
            sort=lambda row: row.name,
            width=200,
            stretch=True,
        ),
        Column(
            key="kind",
            title=translate("contacts", "Kind"),
            cell=lambda row: quiet(labels.word(row.kind)),
            width=160,
        ),
        Column(
            key="city",
            title=translate("contacts", "City"),
            cell=lambda row: quiet(row.city),
            width=100,
        ),
        Column(
            key="status",
            title=translate("contacts", "State"),
            cell=lambda row: quiet(_status(row, labels, today())),
            width=76,
        ),
        Column(
            key="people",
            title=translate("contacts", "People"),
            cell=lambda row: number(str(row.people) if row.people else ""),
            sort=lambda row: row.people,
            width=76,
            right=True,
            searched=False,
        ),
        Column(
            key="seats",
            title=translate("contacts", "Seats"),
            cell=lambda row: quiet(", ".join(row.seats)),
            width=100,
            hidden=True,
        ),
    ]


def _person_name(row: PersonRow) -> Cell:
    sample = QCoreApplication.translate("contacts", "sample")
    return strong(row.name, sample if row.sample else "")


def _confirmed(row: PersonRow, today: date) -> Cell:
    stale = is_stale(row, today)
    if row.confirmed_on is None:
        never = QCoreApplication.translate("contacts", "never")
        return Cell(never, style="small600", color="warnFg", icon="clock-alert",
                    icon_color="warnFg")  # fmt: skip
    text = day_in_short(row.confirmed_on, today)
    if stale:
        return Cell(text, style="small600", color="warnFg", icon="clock-alert", icon_color="warnFg")
    return quiet(text)


def _body_name(row: OrganizationRow) -> Cell:
    lead = ("star",) if row.lead else ("copy",) if row.copied else ()
    if row.short_name and row.short_name != row.name:
        return strong(row.short_name, row.name, lead)
    return strong(row.name, trailing=lead)


def _status(row: OrganizationRow, labels: Labels, today: date) -> str:
    if row.ends_on is not None:
        ends = QCoreApplication.translate("contacts", "ends on {day}")
        return ends.format(day=day_in_short(row.ends_on, today))
    return "" if row.status is OrganizationStatus.ACTIVE else labels.word(row.status)
