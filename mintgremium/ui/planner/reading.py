"""Read what the planner shows; runs in the database thread."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from mintgremium.core.vocabulary import LayerColour, MeetingState, Precision
from mintgremium.services.holidays.public import FIRST_YEAR, LAST_YEAR
from mintgremium.services.holidays.rows import DayRow
from mintgremium.services.layers.rows import LayerDayRow
from mintgremium.services.meetings.rows import MeetingRow
from mintgremium.ui.planner.content import LandName, LayerLine, LayerMark, MeetingMark, YearContent

if TYPE_CHECKING:
    from mintgremium.services.lands.rows import LandRow
    from mintgremium.services.workspace_services import Services

_DAY_KNOWN: Final = (Precision.MINUTE, Precision.DAY)
_MOVABLE: Final = frozenset(
    {MeetingState.PLANNED, MeetingState.SAVE_THE_DATE, MeetingState.INVITED}
)
_LONGEST: Final = 31  # days of one meeting that are looked at


@dataclass(frozen=True, slots=True)
class Frame:
    """What stays the same for all years: the Länder, and whose seats a committee has."""

    lands: tuple[LandName, ...]
    seated: dict[str, frozenset[str]]  # codes of Länder by short name of the committee
    meetings: tuple[MeetingRow, ...]

    @property
    def codes(self) -> frozenset[str]:
        """The codes of the Länder."""
        return frozenset(land.code for land in self.lands)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one look into the file brings."""

    frame: Frame
    marks: tuple[MeetingMark, ...]
    layers: tuple[LayerLine, ...] = ()
    layer_marks: tuple[LayerMark, ...] = ()


def read_all(services: "Services") -> Reading:
    """Read all but the holidays of the years."""
    frame = read_frame(services)
    rows = (row for row in services.layers.rows() if row.visible)
    shown = tuple(LayerLine(row.name, layer_color(row.colour)) for row in rows)
    days = services.layers.days(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))
    layer_marks = tuple(_layer_mark(frame, day) for day in days)
    return Reading(frame, read_marks(services, frame), shown, layer_marks)


def read_frame(services: "Services") -> Frame:
    """Read Länder, seats and all meetings whose day is known."""
    lands = services.lands.lands()
    known = (row for row in services.meetings.rows() if row.start.precision in _DAY_KNOWN)
    return Frame(
        lands=tuple(LandName(row.code, row.short_name, row.name) for row in lands),
        seated=_seated(lands),
        meetings=tuple(row for row in known if row.state is not MeetingState.CANCELLED),
    )


def read_year(services: "Services", frame: Frame, year: int) -> YearContent:
    """Read the holidays of a year."""
    days = services.holidays.days(date(year, 1, 1), date(year, 12, 31))
    return YearContent([_only(row, frame.codes) for row in days], frame.lands)


def _only(row: DayRow, codes: frozenset[str]) -> DayRow:
    """Leave out Länder that the file does not have, such as one made from a part of another."""
    return replace(
        row,
        public=tuple(off for off in row.public if off.land in codes),
        regional=tuple(part for part in row.regional if part.land in codes),
        school=tuple(off for off in row.school if off.land in codes),
        school_unknown=tuple(land for land in row.school_unknown if land in codes),
    )


def read_marks(services: "Services", frame: Frame) -> tuple[MeetingMark, ...]:
    """Read the marks of all meetings, with the Länder that have a day off then."""
    return tuple(_mark(services, frame, row) for row in frame.meetings)


def layer_color(colour: LayerColour) -> str:
    """Return the name of a layer's colour in the theme."""
    return f"layer{colour.value.capitalize()}"


def _layer_mark(frame: Frame, day: LayerDayRow) -> LayerMark:
    short = next((land.short for land in frame.lands if land.code == day.land), "")
    name = f"{day.name} ({short})" if short else day.name
    return LayerMark(day.layer, layer_color(day.colour), day.start_date, day.end_date, name)


def _mark(services: "Services", frame: Frame, row: MeetingRow) -> MeetingMark:
    first = row.start.day
    last = first if row.end is None else max(first, row.end.date())
    movable = row.state in _MOVABLE
    hit: tuple[str, ...] = ()
    if movable and (last - first).days < _LONGEST:
        hit = days_off(services, frame, row.committees, (first, last))
    tag = "+".join(row.committees)
    return MeetingMark(row.id, row.reference, row.name, tag, first, last, row.state, hit, movable)


def days_off(
    services: "Services", frame: Frame, committees: Iterable[str], span: tuple[date, date]
) -> tuple[str, ...]:
    """Return the Länder with a seat in the committees that have a day off in the span."""
    days = services.holidays.days(*span)
    off = {each.land for row in days for each in (*row.public, *row.school)}
    nobody: frozenset[str] = frozenset()
    seated = nobody.union(*(frame.seated.get(tag, nobody) for tag in committees))
    return tuple(land.code for land in frame.lands if land.code in off & seated)


def _seated(lands: Iterable["LandRow"]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for land in lands:
        for seat in land.seats:
            found.setdefault(seat.committee, set()).add(land.code)
    return {committee: frozenset(codes) for committee, codes in found.items()}
