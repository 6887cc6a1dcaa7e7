"""What forms hand over about committees, seats and assignments, with the rules they must keep."""

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mintgremium.core.mail_addresses import is_mail_address
from mintgremium.core.periods import Period
from mintgremium.core.texts import drop_empty, line_problem, text_problem
from mintgremium.core.vocabulary import CommitteeNature, DayShift, DeadlineKind, SeatRole

LONG_TEXT = 20_000  # characters of a note
LONGEST_OFFSET = 730  # days; two years before or after a meeting
LONGEST_MEETING = 14 * 24 * 60  # minutes
MOST_DEPUTIES = 99
HEAVIEST_SEAT = 100

_SHORT_NAME = re.compile(r"[^\W_]([\w &/.-]*[^\W_])?")  # it begins references such as LRT-2027-1
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeDraft:
    """A committee as entered; `id` is None for a new one."""

    name: str
    short_name: str
    nature: CommitteeNature = CommitteeNature.OTHER
    purpose: str = ""
    rhythm: str = ""
    convenor: str = ""
    organizer_name: str = ""
    organizer_email: str = ""
    letterhead: str = ""
    start_time: str = "11:00"
    duration_minutes: int = 300
    usual_city: str = ""
    note: str = ""
    id: UUID | None = None
    version: int = 0

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        mail = self.organizer_email.strip()
        found = {
            "name": line_problem(self.name, 200, required=True),
            "short_name": _short_name_problem(self.short_name.strip()),
            "purpose": text_problem(self.purpose, LONG_TEXT),
            "rhythm": line_problem(self.rhythm, 200),
            "convenor": line_problem(self.convenor, 200),
            "organizer_name": line_problem(self.organizer_name, 200),
            "organizer_email": "mail-address" if mail and not is_mail_address(mail) else None,
            "letterhead": text_problem(self.letterhead, 2_000),
            "start_time": None if _CLOCK.fullmatch(self.start_time.strip()) else "clock-time",
            "duration_minutes": None
            if 0 < self.duration_minutes <= LONGEST_MEETING
            else "out-of-range",
            "usual_city": line_problem(self.usual_city, 100),
            "note": text_problem(self.note, LONG_TEXT),
        }
        return drop_empty(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatDraft:
    """A seat as entered; `id` is None for a new one, which goes to the end of the list."""

    committee_id: UUID
    land_id: UUID | None = None
    organization_id: UUID | None = None
    label: str = ""
    voting: bool = True
    required: bool = False  # no date without this seat
    weight: int = 1  # how much it counts in the choice of a date
    start_date: date | None = None
    end_date: date | None = None
    note: str = ""
    id: UUID | None = None
    version: int = 0

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        has_bearer = self.land_id is not None or self.organization_id is not None
        return drop_empty(
            {
                "land_id": None if has_bearer else "bearer-missing",
                "label": line_problem(self.label, 200),
                "weight": None if 1 <= self.weight <= HEAVIEST_SEAT else "out-of-range",
                "end_date": _end_problem(self.start_date, self.end_date),
                "note": text_problem(self.note, LONG_TEXT),
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipDraft:
    """An assignment of a person to a seat as entered; `id` is None for a new one."""

    seat_id: UUID
    person_id: UUID | None
    role: SeatRole = SeatRole.HOLDER
    rank: int = 1  # order among the deputies
    start_date: date | None = None
    end_date: date | None = None
    note: str = ""
    id: UUID | None = None
    version: int = 0

    @property
    def period(self) -> Period:
        """The days of the assignment."""
        return Period(self.start_date, self.end_date)

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        return drop_empty(
            {
                "person_id": None if self.person_id else "required",
                "rank": None if 1 <= self.rank <= MOST_DEPUTIES else "out-of-range",
                "end_date": _end_problem(self.start_date, self.end_date),
                "note": text_problem(self.note, LONG_TEXT),
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRuleDraft:
    """A rule for a deadline as entered; `id` is None for a new one."""

    deadline: DeadlineKind
    offset_days: int  # < 0: before the meeting
    source: str = ""
    start_date: date | None = None
    end_date: date | None = None
    anchor_committee_id: UUID | None = None  # counts from this committee's last meeting before
    shift: DayShift = DayShift.NONE
    shift_holidays: bool = False
    id: UUID | None = None

    @property
    def period(self) -> Period:
        """The days the rule is valid."""
        return Period(self.start_date, self.end_date)

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        in_range = -LONGEST_OFFSET <= self.offset_days <= LONGEST_OFFSET
        return drop_empty(
            {
                "offset_days": None if in_range else "out-of-range",
                "source": text_problem(self.source, LONG_TEXT),
                "end_date": _end_problem(self.start_date, self.end_date),
            }
        )


def _short_name_problem(short_name: str) -> str | None:
    problem = line_problem(short_name, 20, required=True)
    return problem or (None if _SHORT_NAME.fullmatch(short_name) else "short-name")


def _end_problem(start: date | None, end: date | None) -> str | None:
    return "end-before-start" if Period(start, end).is_backwards else None
