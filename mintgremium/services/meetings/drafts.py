"""What a form hands over for a meeting, and the rules it must keep."""

from dataclasses import dataclass
from datetime import datetime, time
from urllib.parse import urlsplit
from uuid import UUID

from mintgremium.core.moments import exists_on_the_clock, to_berlin
from mintgremium.core.texts import drop_empty, line_problem, text_problem
from mintgremium.core.vocabulary import MeetingMode, Precision

LONGEST_TEXT = 20_000  # characters of a note
LIMITS = {
    "name": 300,
    "number": 20,
    "location_name": 200,
    "street": 200,
    "postal_code": 20,
    "city": 100,
    "video_url": 500,
    "dial_in": 300,
    "host": 200,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDraft:
    """A meeting as entered; `id` is None for a new one. Naive times are German wall times."""

    committee_ids: tuple[UUID, ...] = ()
    name: str = ""  # empty: the committee's name and the year
    number: str = ""
    start: datetime | None = None
    end: datetime | None = None
    precision: Precision = Precision.MINUTE
    first_day_end: str = ""
    last_day_start: str = ""
    mode: MeetingMode = MeetingMode.PRESENCE
    location_name: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    video_url: str = ""
    dial_in: str = ""
    host: str = ""
    note: str = ""
    id: UUID | None = None
    version: int = 0

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        found = _text_problems(self)
        if not self.committee_ids:
            found["committee_ids"] = "committee-missing"
        if self.video_url.strip() and not _is_web_address(self.video_url.strip()):
            found["video_url"] = "web-address"
        for field in ("first_day_end", "last_day_start"):
            if (text := getattr(self, field)) and not is_clock_time(text):
                found[field] = "clock-time"
        return found | time_problems(self.start, self.end, self.precision)


def time_problems(
    start: datetime | None, end: datetime | None, precision: Precision = Precision.MINUTE
) -> dict[str, str]:
    """Map `start` and `end` to what is wrong with them, if anything."""
    if start is None:
        return {"start": "required"}
    found = {
        field: "time-does-not-exist"
        for field, value in (("start", start), ("end", end))
        if value is not None and not exists_on_the_clock(_on_the_clock(value))
    }
    if end is not None and _ends_first(start, end, precision):
        found.setdefault("end", "end-before-start")
    return found


def _on_the_clock(value: datetime) -> datetime:
    return to_berlin(value) if value.tzinfo is None else value


def _ends_first(start: datetime, end: datetime, precision: Precision) -> bool:
    first, last = to_berlin(start), to_berlin(end)
    if precision is Precision.MINUTE:
        return last <= first
    return last.date() < first.date()


def is_clock_time(text: str) -> bool:
    """Tell whether the text is a time such as 09:30."""
    try:
        return time.fromisoformat(text).isoformat("minutes") == text
    except ValueError:
        return False


def _text_problems(draft: MeetingDraft) -> dict[str, str]:
    found = {field: line_problem(getattr(draft, field), limit) for field, limit in LIMITS.items()}
    return drop_empty(found | {"note": text_problem(draft.note, LONGEST_TEXT)})


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in text
    except ValueError:
        return False
