"""The same days as a table."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.ui.context import ViewContext
from mintgremium.ui.planner.content import free_lands, is_weekend
from mintgremium.ui.planner.words import DayFacts, land_groups
from mintgremium.ui.widgets.cells import Column, number, quiet, strong
from mintgremium.ui.widgets.date_text import long_date
from mintgremium.ui.widgets.record_table import RecordTable


@dataclass(frozen=True, slots=True)
class DayLine:
    """One day in words; its id is the day."""

    id: date
    free: str
    public: str
    school: str
    meetings: str
    layers: str


def day_line(facts: DayFacts) -> DayLine:
    """Put a day into words."""
    row, lands = facts.row, facts.lands
    public = land_groups(row.public, lands)
    regional = land_groups(row.regional, lands)
    if regional:
        parts = QCoreApplication.translate("planner", "in parts: {names}")
        public = "; ".join(filter(None, (public, parts.format(names=regional))))
    return DayLine(
        id=row.date,
        free="" if is_weekend(row.date) else str(free_lands(row, len(lands))),
        public=public,
        school=land_groups(row.school, lands),
        meetings="; ".join(f"{mark.tag}: {mark.name}" for mark in facts.meetings),
        layers="; ".join(f"{mark.layer}: {mark.name}" for mark in facts.layers),
    )


def day_table(context: ViewContext) -> RecordTable[DayLine]:
    """Make the table of the days of a year."""
    translate = QCoreApplication.translate
    columns: list[Column[DayLine]] = [
        Column(
            key="day",
            title=translate("planner", "Day"),
            cell=lambda line: strong(long_date(line.id, QLocale())),
            sort=lambda line: line.id,
            width=158,
        ),
        Column(
            key="free",
            title=translate("planner", "Free"),
            cell=lambda line: number(line.free),
            sort=lambda line: int(line.free or -1),
            width=56,
            right=True,
        ),
        Column(
            key="public",
            title=translate("planner", "Public holidays"),
            cell=lambda line: line.public,
            width=150,
        ),
        Column(
            key="school",
            title=translate("planner", "School holidays"),
            cell=lambda line: quiet(line.school),
            width=150,
            stretch=True,
        ),
        Column(
            key="meetings",
            title=translate("planner", "Meetings"),
            cell=lambda line: line.meetings,
            width=110,
        ),
        Column(
            key="layers",
            title=translate("planner", "Calendars"),
            cell=lambda line: quiet(line.layers),
            width=100,
        ),
    ]
    return RecordTable(
        context.theme,
        translate("planner", "Days of the year"),
        columns,
        memory=(context.view_state, "list/planner"),
    )
