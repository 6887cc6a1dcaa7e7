"""The form of the inspector: one agenda item, each field saved when it is left."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QSizePolicy

from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import ItemKind, ItemState
from mintgremium.services.agenda.drafts import MOST_MINUTES, AgendaItemDraft
from mintgremium.services.committees.rows import SeatRow
from mintgremium.ui.labels import Labels
from mintgremium.ui.seat_choice import seat_options
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.date_edit import TimeField
from mintgremium.ui.widgets.date_text import long_date, short_date
from mintgremium.ui.widgets.editors import CheckField, NumberField, TextArea, TextField
from mintgremium.ui.widgets.form import FormField, Line
from mintgremium.ui.widgets.inspector import InlineForm

# Fields of the draft that stand in the form as they are.
_PLAIN: Final = (
    "name",
    "kind",
    "minutes_allotted",
    "rapporteur_seat_id",
    "rapporteur",
    "proposal",
    "note",
    "number",
    "state",
)
_OF_TALK: Final = ("rapporteur_seat_id", "rapporteur", "proposal", "number", "state", "earlier")


def item_form(theme: Theme, labels: Labels) -> InlineForm:
    """Make the form; the seats come later, with `offer_seats`."""
    translate = QCoreApplication.translate
    kinds = [(kind, labels.word(kind)) for kind in ItemKind]
    states = [(state, labels.word(state)) for state in ItemState]
    minutes = NumberField(0, MOST_MINUTES, unit="min")
    lines: Sequence[Line] = [
        FormField("name", translate("agenda", "Title"), TextField()),
        [
            FormField("kind", translate("agenda", "Kind"), Choice(kinds), stretch=3),
            FormField("minutes_allotted", translate("agenda", "Duration"), minutes, stretch=2),
        ],
        [
            FormField("fixed_time", translate("agenda", "Fixed start"), TimeField(), stretch=1),
            FormField("fixed_day", translate("agenda", "Day"), Choice(), stretch=1),
        ],
        FormField(
            "rapporteur_seat_id",
            translate("agenda", "Report by seat"),
            Choice(searchable=True),
        ),
        FormField("rapporteur", translate("agenda", "Report in words"), TextField()),
        FormField("proposal", translate("agenda", "Proposed resolution"), _area(theme, lines=3)),
        FormField("note", translate("agenda", "Note"), _area(theme, lines=2)),
        FormField("earlier", translate("agenda", "Earlier items"), TextField("TOP 7 2018/2")),
        [
            FormField("state", translate("agenda", "State"), Choice(states), stretch=1),
            FormField("number", translate("agenda", "Number by hand"), TextField(), stretch=1),
        ],
        FormField("closed", "", CheckField(translate("agenda", "Not public"))),
    ]
    return InlineForm(theme, lines)


def _area(theme: Theme, lines: int) -> TextArea:
    """Make a text area that stays as high as it asks for."""
    area = TextArea(theme, lines=lines)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return area


def offer_seats(form: InlineForm, seats: Iterable[SeatRow]) -> None:
    """Offer the seats of the meeting's committees, by tag, title and person."""
    nobody = QCoreApplication.translate("agenda", "no seat")
    choice = form.field("rapporteur_seat_id").editor
    if isinstance(choice, Choice):
        choice.set_options(seat_options(seats, nobody))


def offer_days(form: InlineForm, days: Sequence[date]) -> None:
    """Offer the days of the meeting; with one day there is nothing to choose."""
    choice = form.field("fixed_day").editor
    if isinstance(choice, Choice):
        choice.set_options([(day, _day_words(day)) for day in days])
    form.set_shown("fixed_day", shown=len(days) > 1)
    form.set_shown("fixed_time", shown=bool(days))


def _day_words(day: date) -> str:
    """Write `Do, 10. Dez.`, which is enough to tell the days of a meeting apart."""
    weekday = long_date(day, QLocale()).partition(",")[0]
    return f"{weekday}, {short_date(day, QLocale())}"


def form_values(draft: AgendaItemDraft, day: date | None) -> dict[str, Any]:
    """Return what the form shows of a draft; `day` is the one the item falls on now."""
    start = draft.fixed_start
    return {
        **{name: getattr(draft, name) for name in _PLAIN},
        "fixed_day": start.date() if start else day,
        "fixed_time": start.time() if start else None,
        "earlier": "; ".join(draft.earlier),
        "closed": not draft.public,
    }


def show_what_counts(form: InlineForm, kind: ItemKind) -> None:
    """Hide fields that mean nothing for breaks and headings."""
    for name in _OF_TALK:
        form.set_shown(name, shown=kind.is_numbered or name == "state")


def draft_fields(form: InlineForm, name: str, value: object) -> Mapping[str, Any]:
    """Turn a field the user left into fields of the draft."""
    match name:
        case "closed":
            return {"public": not value}
        case "earlier":
            parts = (part.strip() for part in str(value).split(";"))
            return {"earlier": tuple(filter(None, parts))}
        case "fixed_day" | "fixed_time":
            values = form.values()
            return {"fixed_start": _start(values["fixed_day"], values["fixed_time"])}
    return {name: value}


def stored_as(name: str) -> str:
    """Return the field of the draft that a field of the form changes."""
    fixed = {"closed": "public", "fixed_day": "fixed_start", "fixed_time": "fixed_start"}
    return fixed.get(name, name)


def field_of(problem: str) -> str:
    """Return the field of the form that shows a problem of the draft."""
    return {"fixed_start": "fixed_time", "public": "closed"}.get(problem, problem)


def _start(day: date | None, clock: time | None) -> datetime | None:
    if day is None or clock is None:
        return None
    return datetime.combine(day, clock, BERLIN)
