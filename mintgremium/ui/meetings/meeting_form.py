"""The form of a meeting: its fields, and how they become a draft and back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import MeetingMode, Precision
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.ui.context import ViewContext
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.date_edit import DateTimeField, TimeField
from mintgremium.ui.widgets.editors import TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField, Line
from mintgremium.ui.widgets.together_choice import TogetherChoice

ON_SITE: Final = ("location_name", "street", "postal_code")
AT_A_DISTANCE: Final = ("video_url", "dial_in")
OVERNIGHT: Final = ("first_day_end", "last_day_start")
_TEXTS: Final = ("name", "number", "city", "host", "note", *ON_SITE, *AT_A_DISTANCE)


def meeting_form(
    context: ViewContext, committees: Sequence[CommitteeRow], outlook: QWidget
) -> Form:
    """Make the form; `outlook` stands below what decides about the day."""
    lines: list[Line] = [
        _committees(context, committees),
        *_name_and_time(context, committees),
        *_places(),
        outlook,
        *_rest(context),
    ]
    return Form(context.theme, lines)


def form_values(draft: MeetingDraft) -> dict[str, Any]:
    """Return what the fields show of a draft."""
    return {
        "committee_ids": draft.committee_ids,
        "start": _wall(draft.start),
        "end": _wall(draft.end),
        "mode": draft.mode,
        "precision": draft.precision,
        **{name: getattr(draft, name) for name in _TEXTS},
        **{name: _clock(getattr(draft, name)) for name in OVERNIGHT},
    }


def draft_of(values: Mapping[str, Any], base: MeetingDraft) -> MeetingDraft:
    """Put what was entered over a draft, which keeps its id and version."""
    overnight = spans_days(values["start"], values["end"])
    entered: dict[str, Any] = {name: values[name] for name in _TEXTS}
    for name in OVERNIGHT:
        clock: time | None = values[name]
        entered[name] = f"{clock:%H:%M}" if clock is not None and overnight else ""
    return replace(
        base,
        committee_ids=tuple(values["committee_ids"]),
        start=values["start"],
        end=values["end"],
        mode=MeetingMode(values["mode"]),
        precision=Precision(values["precision"]),
        **entered,
    )


def spans_days(start: datetime | None, end: datetime | None) -> bool:
    """Tell whether the meeting goes on on another day."""
    return start is not None and end is not None and end.date() > start.date()


def _committees(context: ViewContext, committees: Sequence[CommitteeRow]) -> FormField:
    translate = QCoreApplication.translate
    options = [(row.id, row.name) for row in committees]
    together = translate("meeting_form", "Joint meeting")
    editor = TogetherChoice(context.theme, options, together)
    return FormField("committee_ids", translate("meeting_form", "&Committee"), editor)


def _name_and_time(context: ViewContext, committees: Sequence[CommitteeRow]) -> list[Line]:
    translate, theme = QCoreApplication.translate, context.theme
    usual = time.fromisoformat(committees[0].start_time) if committees else time(11)
    modes = [(mode, context.labels.word(mode)) for mode in MeetingMode]
    return [
        [
            FormField("name", translate("meeting_form", "&Name"), TextField(), stretch=5),
            FormField("number", translate("meeting_form", "N&umber"), TextField(), stretch=1),
        ],
        [
            FormField(
                "start",
                translate("meeting_form", "&Begin"),
                DateTimeField(theme, context.today, default=usual),
                stretch=5,
            ),
            FormField(
                "end",
                translate("meeting_form", "&End"),
                DateTimeField(theme, context.today, default=usual),
                stretch=5,
            ),
            FormField("mode", translate("meeting_form", "&Form"), Choice(modes), stretch=3),
        ],
        [
            FormField(
                "first_day_end",
                translate("meeting_form", "End of the first day"),
                TimeField(),
            ),
            FormField(
                "last_day_start",
                translate("meeting_form", "Begin of the last day"),
                TimeField(),
            ),
        ],
    ]


def _places() -> list[Line]:
    translate = QCoreApplication.translate
    return [
        [
            FormField("city", translate("meeting_form", "&Place"), TextField(), stretch=2),
            FormField(
                "location_name",
                translate("meeting_form", "Building and &room"),
                TextField(),
                stretch=3,
            ),
        ],
        [
            FormField(
                "video_url",
                translate("meeting_form", "Link to the &video conference"),
                TextField("https://"),
                stretch=3,
            ),
            FormField("dial_in", translate("meeting_form", "&Dial-in"), TextField(), stretch=2),
        ],
    ]


def _rest(context: ViewContext) -> list[Line]:
    translate = QCoreApplication.translate
    known = [(each, context.labels.word(each)) for each in Precision]
    return [
        [
            FormField("street", translate("meeting_form", "&Street"), TextField(), stretch=4),
            FormField("postal_code", translate("meeting_form", "P&ostcode"), TextField()),
        ],
        [
            FormField("host", translate("meeting_form", "&Host"), TextField(), stretch=3),
            FormField(
                "precision", translate("meeting_form", "&Known is"), Choice(known), stretch=2
            ),
        ],
        FormField("note", translate("meeting_form", "No&te"), TextArea(context.theme, lines=2)),
    ]


def _wall(at: datetime | None) -> datetime | None:
    return None if at is None else at.replace(tzinfo=None)


def _clock(text: str) -> time | None:
    return time.fromisoformat(text) if text else None
