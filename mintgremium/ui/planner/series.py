"""A series: one rule, several years, single meetings on the days that the user leaves ticked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import MeetingMode
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.planning.drafts import (
    LAST_OF_MONTH,
    MONTHS,
    MOST_WEEKS,
    MOST_YEARS,
    WEEK,
    SeriesDraft,
)
from mintgremium.services.planning.rows import SeriesDay
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.planner.words import day_title
from mintgremium.ui.widgets.cells import Cell, Column, number, quiet
from mintgremium.ui.widgets.choice import Choice, SegmentedChoice
from mintgremium.ui.widgets.dialog import BaseDialog
from mintgremium.ui.widgets.editors import NumberField, TextField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.record_table import RecordTable
from mintgremium.ui.widgets.set_choice import SetChoice

_FIELDS = (
    "committee_id", "week", "weekday", "months", "first_year", "years", "days", "mode", "city",
)  # fmt: skip
_EARLIEST, _LATEST = 1991, 2100


@dataclass(frozen=True, slots=True)
class Series:
    """A rule with the days it makes."""

    draft: SeriesDraft
    days: tuple[SeriesDay, ...]


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """One day of the series in words; its id is year and month."""

    id: tuple[int, int]
    day: date | None
    free: str
    reasons: str
    wanted: bool


def ask_for_series(context: ViewContext, parent: QWidget) -> None:
    """Open the form for the rule, then the list of its days."""

    def opened(committees: Sequence[CommitteeRow]) -> None:
        if committees:
            dialog = _rule_dialog(context, committees, parent)
            dialog.saved.connect(lambda series: SeriesDialog(context, series, parent).open())
            dialog.open()

    context.operations.run(context.services.committees.committees, opened)


def _rule_dialog(
    context: ViewContext, committees: Sequence[CommitteeRow], parent: QWidget
) -> DraftDialog[SeriesDraft]:
    translate, planning = QCoreApplication.translate, context.services.planning
    start = SeriesDraft(
        committee_id=committees[0].id,
        months=(3, 9),
        first_year=context.today().year + 1,
        years=5,
        city=committees[0].usual_city,
    )
    spec = DraftForm(
        title=translate("planner", "Plan a series"),
        primary=translate("planner", "Show the days"),
        form=_form(context, committees),
        values=lambda draft: {name: getattr(draft, name) for name in _FIELDS},
        draft=_draft,
        save=lambda draft: Series(draft, planning.series(draft)),
    )
    return DraftDialog(context, spec, start, parent)


def _form(context: ViewContext, committees: Sequence[CommitteeRow]) -> Form:
    translate, theme, labels = QCoreApplication.translate, context.theme, context.labels
    german = QLocale()
    full, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    weeks = [(week, f"{week}.") for week in range(1, MOST_WEEKS + 1)]
    weeks.append((LAST_OF_MONTH, translate("planner", "last")))
    weekdays = [(day, german.standaloneDayName(day + 1, full)) for day in range(WEEK)]
    months = [
        (month, german.standaloneMonthName(month, short).rstrip("."))
        for month in range(1, MONTHS + 1)
    ]
    lengths = [(1, translate("planner", "one day")), (2, translate("planner", "two days"))]
    return Form(
        theme,
        [
            FormField(
                "committee_id",
                translate("planner", "&Committee"),
                Choice([(row.id, row.name) for row in committees]),
            ),
            [
                FormField("week", translate("planner", "&Which"), Choice(weeks)),
                FormField("weekday", translate("planner", "Week&day"), Choice(weekdays), stretch=2),
            ],
            FormField(
                "months", translate("planner", "In the &months"), SetChoice(theme, months, across=6)
            ),
            [
                FormField(
                    "first_year",
                    translate("planner", "From the &year"),
                    NumberField(_EARLIEST, _LATEST),
                ),
                FormField(
                    "years", translate("planner", "For how many y&ears"), NumberField(1, MOST_YEARS)
                ),
            ],
            [
                FormField("days", translate("planner", "&Length"), SegmentedChoice(theme, lengths)),
                FormField(
                    "mode",
                    translate("planner", "&Form"),
                    Choice([(mode, labels.word(mode)) for mode in MeetingMode]),
                ),
                FormField("city", translate("planner", "&Place"), TextField()),
            ],
        ],
    )


def _draft(values: Mapping[str, Any], start: SeriesDraft) -> SeriesDraft:
    given = {name: values[name] for name in _FIELDS}
    given["months"] = tuple(sorted(given["months"]))
    for name in ("first_year", "years"):
        given[name] = given[name] or 0
    return replace(start, **given)


class SeriesDialog(BaseDialog):
    """Shows each day with what speaks against it; the ticked ones become meetings in one step."""

    def __init__(self, context: ViewContext, series: Series, parent: QWidget) -> None:
        theme = context.theme
        super().__init__(theme, self.tr("Days of the series"), "", parent)
        self._context, self._series = context, series
        self._lines = {line.id: line for line in _lines(context, series)}
        self.table: RecordTable[SeriesLine] = RecordTable(theme, self.heading.text(), _columns())
        self.table.setMinimumHeight(theme.px(260))
        self.table.row_ticked.connect(self._turn)
        body = QWidget()
        column = QVBoxLayout(body)
        theme.set_space(column, (0, 0, 0, 0), 12)
        hint = self.tr("Each becomes a meeting of its own and can be changed by itself.")
        column.addWidget(Label(hint, "small", "text2", wrap=True))
        column.addWidget(self.table, 1)
        self.build(body)
        self.setMinimumWidth(theme.px(720))
        self._renew()

    @override
    def press(self) -> None:
        """Make the meetings."""
        days = [line.day for line in self._lines.values() if line.wanted and line.day]
        if not days:
            self.missing.setText(self.tr("Tick at least one day."))
            return
        planning, draft = self._context.services.planning, self._series.draft
        self.set_busy(busy=True)
        self._context.operations.run(
            lambda: planning.make_meetings(draft, days),
            lambda made: self._done(len(made)),
            lambda error: self._failed(self._context.messages.describe(error)),
        )

    def _done(self, count: int) -> None:
        self.accept()
        self._context.messages.say(self.tr("%n meetings planned", "", count), undoable=True)

    def _failed(self, text: str) -> None:
        self.set_busy(busy=False)
        self.missing.setText(text)

    def _turn(self, line: SeriesLine) -> None:
        if line.day is not None:
            self._lines[line.id] = replace(line, wanted=not line.wanted)
            self._renew()

    def _renew(self) -> None:
        self.table.set_rows(self._lines.values())
        count = sum(line.wanted for line in self._lines.values())
        self.primary.setText(self.tr("Plan %n meetings", "", count))
        self.missing.setText("")


def _lines(context: ViewContext, series: Series) -> list[SeriesLine]:
    from mintgremium.services.planning.words import reason_words

    lines = []
    for each in series.days:
        found = each.found
        reasons = found.reasons if found is not None else filter(None, (each.reason,))
        free = "" if found is None else f"{found.free}/{found.seats}"
        lines.append(
            SeriesLine(
                id=(each.year, each.month),
                day=None if found is None else found.day,
                free=free,
                reasons=" ".join(reason_words(reason, context.labels.text) for reason in reasons),
                wanted=found is not None and found.possible,
            )
        )
    return lines


def _columns() -> list[Column[SeriesLine]]:
    translate = QCoreApplication.translate
    return [
        Column(
            key="day",
            title=translate("planner", "Day"),
            cell=_day_cell,
            sort=lambda line: line.id,
            width=210,
        ),
        Column(
            key="free",
            title=translate("planner", "Free"),
            cell=lambda line: number(line.free),
            width=70,
            right=True,
        ),
        Column(
            key="reasons",
            title=translate("planner", "What speaks for and against it"),
            cell=lambda line: quiet(line.reasons),
            width=300,
            stretch=True,
        ),
    ]


def _day_cell(line: SeriesLine) -> Cell:
    if line.day is None:
        year, month = line.id
        name = QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat)
        return Cell(f"{name} {year}", color="text3")
    return Cell(day_title(line.day), style="body500", ticked=line.wanted)
