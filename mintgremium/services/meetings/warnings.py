"""What is odd about a meeting as entered, but allowed."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from mintgremium.core.moments import to_berlin
from mintgremium.core.vocabulary import Precision
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.meetings.rows import Warn

if TYPE_CHECKING:
    from mintgremium.services.holidays.rows import DayRow
    from mintgremium.storage.reader import Reader

SATURDAY = 5

SAME_NUMBER = """
SELECT m.id, m."start" FROM meeting m JOIN meeting_committee k ON k.meeting_id = m.id
WHERE m.number = ? AND k.committee_id = ? ORDER BY m."start"
"""

LANDS = """
SELECT DISTINCT l.code FROM seat s JOIN land l ON l.id = s.land_id WHERE s.committee_id = ?
"""

DaysOff = Callable[[date, date], Sequence["DayRow"]]


class HolidaySource(Protocol):
    """Knows holidays of the Länder."""

    def days(self, first: date, last: date) -> "Sequence[DayRow]":
        """List each day with what is free on it."""


def warnings(
    reader: "Reader", draft: MeetingDraft, today: date, holidays: HolidaySource | None
) -> tuple[Warn, ...]:
    """List what a form should point out."""
    found = _number_used(reader, draft)
    if draft.start is None or draft.precision not in (Precision.MINUTE, Precision.DAY):
        return tuple(found)
    first = to_berlin(draft.start).date()
    last = first if draft.end is None else max(first, to_berlin(draft.end).date())
    if draft.id is None and last < today:
        found.append(Warn("start", "in-the-past"))
    if first.weekday() >= SATURDAY:
        found.append(Warn("start", "weekend"))
    if holidays is not None and (last - first).days <= LONGEST_LOOK:
        lands = _lands(reader, draft.committee_ids)
        found += _days_off(holidays.days(first, last), lands)
    return tuple(found)


LONGEST_LOOK = 31  # days


def _number_used(reader: "Reader", draft: MeetingDraft) -> list[Warn]:
    number = draft.number.strip()
    if not number:
        return []
    others = {
        row[0]: row[1][:4]
        for committee_id in draft.committee_ids
        for row in reader.rows(SAME_NUMBER, (number, committee_id.hex))
    }
    if draft.id is not None:
        others.pop(draft.id.hex, None)
    if not others:
        return []
    years = ", ".join(others.values())
    details = (("number", number), ("count", str(len(others))), ("years", years))
    return [Warn("number", "number-used", details)]


def _lands(reader: "Reader", committee_ids: Sequence[UUID]) -> set[str]:
    return {code for key in committee_ids for (code,) in reader.rows(LANDS, (key.hex,))}


def _days_off(days: "Sequence[DayRow]", lands: set[str]) -> list[Warn]:
    found = []
    for code, kind in (("public-holiday", "public"), ("school-holidays", "school")):
        names: dict[str, list[str]] = {}
        for day in days:
            for holiday in getattr(day, kind):
                if holiday.land in lands:
                    names.setdefault(holiday.name, []).append(holiday.land.removeprefix("DE-"))
        found += [
            Warn("start", code, (("name", name), ("lands", ", ".join(sorted(set(where))))))
            for name, where in names.items()
        ]
    return found
