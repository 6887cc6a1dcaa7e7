"""What is on a day, in words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.services.holidays.rows import DayRow, LandHoliday, RegionalHoliday
from mintgremium.ui.planner.content import (
    LandName,
    LayerMark,
    MeetingMark,
    free_lands,
    is_weekend,
)
from mintgremium.ui.widgets.date_text import long_date


@dataclass(frozen=True, slots=True)
class DayFacts:
    """One day with everything that lies on it."""

    row: DayRow
    lands: Sequence[LandName]
    meetings: Sequence[MeetingMark] = ()
    layers: Sequence[LayerMark] = ()


def day_title(day: date) -> str:
    """Write the day in full: `Do, 10. Juni 2027`."""
    return long_date(day, QLocale())


def free_words(count: int, of: int) -> str:
    """Write `16 von 16 Ländern frei`."""
    text = QCoreApplication.translate("planner", "{count} of {total} Länder free")
    return text.format(count=count, total=of)


def day_sentences(facts: DayFacts) -> list[str]:
    """Say, one line each, what is on the day: meetings, holidays by name, layers."""
    translate, row = QCoreApplication.translate, facts.row
    shorts = {land.code: land.short for land in facts.lands}
    lines = [f"{mark.tag}: {mark.name}" for mark in facts.meetings]
    if is_weekend(row.date):
        lines.append(translate("planner", "Weekend"))
    else:
        lines.append(free_words(free_lands(row, len(shorts)), len(shorts)))
    for name, codes in _by_name((off.name, off.land) for off in row.public):
        lines.append(f"{name}: {land_list(codes, shorts)}")
    for part in row.regional:
        text = translate("planner", "{name} in parts of {land}: {where}")
        lines.append(text.format(name=part.name, land=shorts[part.land], where=part.where))
    for name, codes in _by_name((off.name, off.land) for off in row.school):
        lines.append(f"{name}: {land_list(codes, shorts)}")
    if row.school_unknown:
        text = translate("planner", "School holidays not known yet: {lands}")
        lines.append(text.format(lands=land_list(row.school_unknown, shorts)))
    lines += [f"{mark.layer}: {mark.name}" for mark in facts.layers]
    return lines


def land_words(facts: DayFacts, land: LandName) -> str:
    """Say what is on the day in one Land: `Hamburg: Frühjahrsferien`."""
    translate, row = QCoreApplication.translate, facts.row
    found = [off.name for off in (*row.public, *row.school) if off.land == land.code]
    found += [f"{part.name} ({part.where})" for part in row.regional if part.land == land.code]
    if land.code in row.school_unknown:
        found.append(translate("planner", "school holidays not known yet"))
    if not found:
        weekend = is_weekend(row.date)
        found.append(
            translate("planner", "weekend") if weekend else translate("planner", "ordinary day")
        )
    return f"{land.name}: {', '.join(found)}"


def land_list(codes: Sequence[str], shorts: Mapping[str, str]) -> str:
    """Write `in allen Ländern`, or the short names."""
    if len(codes) == len(shorts):
        return QCoreApplication.translate("planner", "all Länder")
    return ", ".join(shorts[code] for code in codes)


def land_groups(off: Sequence[LandHoliday | RegionalHoliday], lands: Sequence[LandName]) -> str:
    """Write `Fronleichnam (BW, BY), …`, one group for each name."""
    shorts = {land.code: land.short for land in lands}
    groups = _by_name((each.name, each.land) for each in off)
    return "; ".join(f"{name} ({land_list(codes, shorts)})" for name, codes in groups)


def _by_name(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {}
    for name, land in pairs:
        found.setdefault(name, []).append(land)
    return list(found.items())
