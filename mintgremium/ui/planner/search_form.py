"""The form of the date finder."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import MeetingMode
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.planning.drafts import WEEK, Search
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.planner.content import MeetingMark
from mintgremium.ui.planner.finding import MOST, find, weekday_name
from mintgremium.ui.planner.scale import months_later
from mintgremium.ui.widgets.choice import Choice, SegmentedChoice
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import TextField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.set_choice import SetChoice

_FIELDS = ("committee_id", "first", "last", "weekdays", "days", "mode", "city")
_AHEAD = 6  # weeks before which hardly anybody is free any more


def first_search(
    committees: Sequence[CommitteeRow], day: date, today: date, meeting: MeetingMark | None = None
) -> Search:
    """Begin a search: for a meeting its months around, else half a year from the day on."""
    chosen = committees[0]
    first = max(day, today + timedelta(weeks=_AHEAD))
    last = months_later(first, 6)
    if meeting is not None:
        tags = meeting.tag.split("+")
        chosen = next((row for row in committees if row.short_name == tags[0]), chosen)
        first = max(today, months_later(meeting.first, -1))
        last = max(first, months_later(meeting.first, 4))
    return Search(
        committee_id=chosen.id,
        first=first,
        last=last,
        days=1 if meeting is None else min(2, (meeting.last - meeting.first).days + 1),
        city=chosen.usual_city,
        limit=MOST,
        ignore_meeting=meeting.id if meeting else None,
    )


def search_dialog(
    context: ViewContext,
    committees: Sequence[CommitteeRow],
    start: tuple[Search, MeetingMark | None],
    parent: QWidget,
) -> DraftDialog[Search]:
    """Make the dialog; `saved` brings a Finding."""
    translate, services = QCoreApplication.translate, context.services
    search, meeting = start
    by_id = {row.id: row for row in committees}
    spec = DraftForm(
        title=translate("planner", "Find a day"),
        primary=translate("planner", "Propose days"),
        form=_form(context, committees),
        values=lambda entered: {name: getattr(entered, name) for name in _FIELDS},
        draft=_draft,
        save=lambda entered: find(
            services, entered, by_id[entered.committee_id or committees[0].id], meeting
        ),
    )
    return DraftDialog(context, spec, search, parent)


def _form(context: ViewContext, committees: Sequence[CommitteeRow]) -> Form:
    translate, theme, labels = QCoreApplication.translate, context.theme, context.labels
    lengths = [(1, translate("planner", "one day")), (2, translate("planner", "two days"))]
    return Form(
        theme,
        [
            FormField(
                "committee_id",
                translate("planner", "&Committee"),
                Choice([(row.id, row.name) for row in committees]),
                help=translate("planner", "Its seats, rules and usual hours count."),
            ),
            [
                FormField("first", translate("planner", "&From"), DateField(theme, context.today)),
                FormField("last", translate("planner", "&Until"), DateField(theme, context.today)),
            ],
            FormField(
                "weekdays",
                translate("planner", "Possible &weekdays"),
                SetChoice(theme, [(day, weekday_name(day)) for day in range(WEEK)]),
            ),
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


def _draft(values: Mapping[str, Any], start: Search) -> Search:
    return replace(start, **{name: values[name] for name in _FIELDS})
