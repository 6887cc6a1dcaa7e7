"""What the judgement of days rests on, read once for a search."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.vocabulary import LayerWeight, MeetingMode
from mintgremium.services.committees.reads import seat_rows
from mintgremium.services.committees.standing import CommitteeRuleDraft, standing_rule
from mintgremium.services.deadlines.rules import RuleBook
from mintgremium.services.holidays.rows import DayRow
from mintgremium.services.planning.drafts import Search
from mintgremium.services.planning.rows import SearchSeat
from mintgremium.services.planning.travel import Place

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

USUAL = "SELECT start_time, duration_minutes, usual_city FROM committee WHERE id = ?"

LAYERS = """
SELECT d.start_date, d.end_date, d.name, l.name, l.weight, a.code
FROM layer_day d JOIN calendar_layer l ON l.id = d.layer_id LEFT JOIN land a ON a.id = d.land_id
WHERE l.visible AND d.end_date >= :first AND d.start_date <= :last
ORDER BY l.position, l.name, d.start_date, d.id
"""

MEETINGS = """
SELECT m.id, m.reference, m."start", coalesce(m."end", m."start"), max(k.committee_id = :committee)
FROM meeting m JOIN meeting_committee k ON k.meeting_id = m.id
WHERE m.state <> 'cancelled' AND m.precision IN ('minute', 'day')
GROUP BY m.id, m.reference, m."start", m."end" ORDER BY m."start", m.id
"""

CITY = """
SELECT l.code FROM organization o JOIN land l ON l.id = o.land_id
WHERE lower(o.city) = lower(?) GROUP BY l.code ORDER BY count(*) DESC, l.code LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Blocked:
    """A span of a layer as it concerns one day."""

    layer: str
    name: str
    weight: LayerWeight
    land: str  # empty: for all


@dataclass(frozen=True, slots=True)
class Planned:
    """A meeting that stands already."""

    reference: str
    first: date
    last: date
    own: bool  # of the committee that looks for a day


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything a day is held against; days of layers and holidays by date."""

    committee: str  # stored key
    today: date
    days: int
    mode: MeetingMode
    begins: time
    minutes: int
    seats: tuple[SearchSeat, ...]
    venue: str  # ISO code of the Land, empty if it is not known
    capitals: Mapping[str, Place]
    rows: Mapping[date, DayRow]
    blocked: Mapping[date, tuple[Blocked, ...]]
    meetings: tuple[Planned, ...]
    rules: RuleBook
    standing: CommitteeRuleDraft


def read_facts(
    reader: "Reader", search: Search, committee_id: UUID, rows: list[DayRow], today: date
) -> Facts:
    """Read what a search needs; `rows` are the free days from a day before to some days after."""
    usual = reader.one(USUAL, (committee_id.hex,)) or ("11:00", 300, "")
    first = rows[0].date
    capitals, cities = _capitals()
    city = search.city.strip() or usual[2]
    return Facts(
        committee=committee_id.hex,
        today=today,
        days=search.days,
        mode=search.mode,
        begins=time.fromisoformat(usual[0]),
        minutes=usual[1],
        seats=_seats(reader, committee_id, search.first or first),
        venue=_venue(reader, city, cities) if search.mode is not MeetingMode.VIRTUAL else "",
        capitals=capitals,
        rows={row.date: row for row in rows},
        blocked=_blocked(reader, first, rows[-1].date),
        meetings=_meetings(reader, committee_id, search.ignore_meeting),
        rules=RuleBook.read(reader),
        standing=standing_rule(reader, committee_id, search.first or first),
    )


def _seats(reader: "Reader", committee_id: UUID, on: date) -> tuple[SearchSeat, ...]:
    return tuple(
        SearchSeat(
            id=seat.id,
            tag=seat.tag,
            land=seat.land_code,
            weight=seat.weight,
            required=seat.required,
        )
        for seat in seat_rows(reader, committee_id, on)
    )


def _capitals() -> tuple[dict[str, Place], dict[str, str]]:
    from mintgremium.services.workspaces.reference import read_lands

    lands = read_lands()
    places = {
        row["iso"]: (float(row["hauptstadt_lat"]), float(row["hauptstadt_lon"])) for row in lands
    }
    return places, {row["hauptstadt"].casefold(): row["iso"] for row in lands}


def _venue(reader: "Reader", city: str, cities: Mapping[str, str]) -> str:
    """Find the Land of a city: a capital, else where an organisation of the file has its seat."""
    known = cities.get(city.casefold(), "")
    if known or not city:
        return known
    found = reader.one(CITY, (city,))
    return str(found[0]) if found else ""


def _blocked(reader: "Reader", first: date, last: date) -> dict[date, tuple[Blocked, ...]]:
    found: dict[date, list[Blocked]] = defaultdict(list)
    parameters = {"first": first.isoformat(), "last": last.isoformat()}
    for start, end, name, layer, weight, land in reader.rows(LAYERS, parameters):
        blocked = Blocked(layer, name, LayerWeight(weight), land or "")
        day = max(first, date.fromisoformat(start))
        until = min(last, date.fromisoformat(end))
        while day <= until:
            found[day].append(blocked)
            day += timedelta(days=1)
    return {day: tuple(each) for day, each in found.items()}


def _meetings(reader: "Reader", committee_id: UUID, ignored: UUID | None) -> tuple[Planned, ...]:
    rows = reader.rows(MEETINGS, {"committee": committee_id.hex})
    return tuple(
        Planned(ref, date.fromisoformat(start[:10]), date.fromisoformat(end[:10]), bool(own))
        for key, ref, start, end, own in rows
        if ignored is None or key != ignored.hex
    )
