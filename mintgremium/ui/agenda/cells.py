"""How the lines of the agenda look, column by column."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.core.vocabulary import ItemKind, ItemState
from mintgremium.services.agenda.rows import AgendaRow, DayRow
from mintgremium.ui.agenda.lines import CHILDLESS, Line
from mintgremium.ui.labels import Labels
from mintgremium.ui.translation import QT_TRANSLATE_NOOP
from mintgremium.ui.widgets.cells import Cell
from mintgremium.ui.widgets.date_text import long_date

_SET_ASIDE: Final = (ItemState.WITHDRAWN, ItemState.POSTPONED)
_HOUR: Final = 60


@dataclass(frozen=True, slots=True)
class AgendaColumn:
    """A column of the agenda; `width` counts px of the design, 0 takes what is left."""

    key: str
    title: str  # English source, context "agenda"
    cell: Callable[[AgendaRow, Labels], Cell]
    width: int
    right: bool = False


def _number(row: AgendaRow, _: Labels) -> Cell:
    strong = row.depth == 0
    return Cell(
        row.number, style="body600" if strong else "number", color="text" if strong else "text2"
    )


def _time(row: AgendaRow, _: Labels) -> Cell:
    clock = f"{row.begins:%H:%M}" if row.begins else ""
    return Cell(clock, style="number", color="text2")


def _title(row: AgendaRow, labels: Labels) -> Cell:
    aside = row.kind in CHILDLESS
    grey = aside or row.state in _SET_ASIDE
    icon = labels.badge(row.kind).icon if aside else ""
    return Cell(
        row.name,
        style="body600" if row.depth == 0 and not aside else "body",
        color="text3" if grey else "text",
        icon=icon,
        icon_color="text3",
        second=labels.word(row.state) if row.state in _SET_ASIDE else "",
        trailing=_marks(row),
    )


def _marks(row: AgendaRow) -> tuple[str, ...]:
    marks = {
        "paperclip": row.attachments > 0,
        "pin": row.fixed_start is not None,
        "lock": not row.public,
    }
    return tuple(icon for icon, shown in marks.items() if shown)


def _kind(row: AgendaRow, labels: Labels) -> Cell:
    if row.kind in CHILDLESS or row.kind is ItemKind.HEADING:
        return Cell()
    badge = labels.badge(row.kind)
    ink = "text2" if badge.tone == "neutral" else f"{badge.tone}Fg"
    decides = row.kind is ItemKind.DECISION
    return Cell(
        badge.text,
        style="small600" if decides else "small",
        color=ink if decides else "text2",
        icon=badge.icon,
        icon_color=ink,
    )


def _report(row: AgendaRow, _: Labels) -> Cell:
    return Cell(row.rapporteur, style="small", color="text2", tag=row.rapporteur_tag)


def _minutes(row: AgendaRow, _: Labels) -> Cell:
    return Cell(str(row.minutes) if row.minutes else "", style="number", color="text2", right=True)


COLUMNS: Final = (
    AgendaColumn("number", QT_TRANSLATE_NOOP("agenda", "No."), _number, 56),
    AgendaColumn("time", QT_TRANSLATE_NOOP("agenda", "Time"), _time, 58),
    AgendaColumn("title", QT_TRANSLATE_NOOP("agenda", "Agenda item"), _title, 0),
    AgendaColumn("kind", QT_TRANSLATE_NOOP("agenda", "Kind"), _kind, 104),
    AgendaColumn("report", QT_TRANSLATE_NOOP("agenda", "Report"), _report, 112),
    AgendaColumn("minutes", QT_TRANSLATE_NOOP("agenda", "Min."), _minutes, 48, right=True),
)
TITLE: Final = 2


def day_words(day: DayRow, number: int) -> tuple[str, str]:
    """Return the name of a day and how full it is: `13:00–18:00 Uhr · 4 h belegt, 25 min frei`."""
    translate = QCoreApplication.translate
    name = _day_name(day)
    if number:
        name = translate("agenda", "Day {number} · {day}").format(number=number, day=name)
    hours = f"{day.begins:%H:%M}"
    if day.ends is not None:
        hours += f"–{day.ends:%H:%M}"
    used = translate("agenda", "{span} used").format(span=span_words(day.used))
    parts = [translate("agenda", "{hours} h").format(hours=hours), ", ".join([used, *_rest(day)])]
    return name, " · ".join(parts)


def _day_name(day: DayRow) -> str:
    weekday = QLocale().standaloneDayName(day.day.isoweekday(), QLocale.FormatType.LongFormat)
    return f"{weekday}, {long_date(day.day, QLocale()).partition(', ')[2]}"


def _rest(day: DayRow) -> list[str]:
    translate = QCoreApplication.translate
    if day.free is None:
        return []
    if day.free < 0:
        return [translate("agenda", "{span} too long").format(span=span_words(-day.free))]
    if day.free == 0:
        return [translate("agenda", "nothing free")]
    return [translate("agenda", "{span} free").format(span=span_words(day.free))]


def span_words(minutes: int) -> str:
    """Write minutes as people do: `45 min`, `1 h`, `4 h 35 min`."""
    hours, rest = divmod(minutes, _HOUR)
    parts = ([f"{hours}\u00a0h"] if hours else []) + ([f"{rest}\u00a0min"] if rest else [])
    return " ".join(parts) or "0\u00a0min"


def sentence(line: Line, labels: Labels) -> str:
    """Say a line in one sentence, for screen readers."""
    if line.day is not None:
        return ", ".join(day_words(line.day, line.day_number))
    row = line.item
    if row is None:
        return ""
    translate = QCoreApplication.translate
    number = translate("agenda", "Item {number}").format(number=row.number) if row.number else ""
    parts = [
        f"{number} {row.name}".strip(),
        labels.word(row.kind),
        f"{row.begins:%H:%M}" if row.begins else "",
        span_words(row.minutes) if row.minutes else "",
        row.rapporteur_tag or row.rapporteur,
        "" if row.public else translate("agenda", "not public"),
        labels.word(row.state) if row.state in _SET_ASIDE else "",
    ]
    return ", ".join(filter(None, parts))
