"""What a form hands over for a poll, and the rules it must keep."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from mintgremium.core.moments import exists_on_the_clock, to_berlin
from mintgremium.core.texts import drop_empty, line_problem, text_problem
from mintgremium.core.vocabulary import MeetingMode

LONGEST_TEXT = 20_000
MOST_OPTIONS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionDraft:
    """One date as entered; naive times are German wall times; `id` is None for a new one."""

    start: datetime
    end: datetime
    id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PollDraft:
    """A poll as entered; `id` is None for a new one; no `seats`: all of the committee."""

    committee_id: UUID | None
    name: str = ""
    options: tuple[OptionDraft, ...] = ()
    seats: tuple[UUID, ...] = ()
    required: frozenset[UUID] | None = None  # None: as the seats themselves say
    mode: MeetingMode = MeetingMode.PRESENCE
    city: str = ""
    text: str = ""
    answer_until: date | None = None
    with_holds: bool = True
    note: str = ""
    id: UUID | None = None
    version: int = 0

    def problems(self, today: date) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name; nobody is asked about the past."""
        found = {
            "committee_id": None if self.committee_id else "required",
            "name": line_problem(self.name, 300, required=True),
            "city": line_problem(self.city, 100),
            "text": text_problem(self.text, LONGEST_TEXT),
            "note": text_problem(self.note, LONGEST_TEXT),
            "options": _count_problem(len(self.options)),
            "answer_until": self._until_problem(today),
        }
        for position, option in enumerate(self.options):
            found[f"options.{position}.start"] = _start_problem(option, today)
            found[f"options.{position}.end"] = _end_problem(option)
        return drop_empty(found | self._twice())

    def _until_problem(self, today: date) -> str | None:
        if self.answer_until is None:
            return None
        if self.answer_until < today:
            return "in-the-past"
        first = min((to_berlin(option.start).date() for option in self.options), default=None)
        return "after-first-option" if first and self.answer_until >= first else None

    def _twice(self) -> dict[str, str | None]:
        starts = [to_berlin(option.start) for option in self.options]
        return {
            f"options.{position}.start": "twice"
            for position, start in enumerate(starts)
            if start in starts[:position]
        }


def _count_problem(count: int) -> str | None:
    if not count:
        return "options-missing"
    return None if count <= MOST_OPTIONS else "options-too-many"


def _start_problem(option: OptionDraft, today: date) -> str | None:
    start = to_berlin(option.start)
    if not exists_on_the_clock(start):
        return "time-does-not-exist"
    return "in-the-past" if start.date() < today else None


def _end_problem(option: OptionDraft) -> str | None:
    end = to_berlin(option.end)
    if not exists_on_the_clock(end):
        return "time-does-not-exist"
    return "end-before-start" if end <= to_berlin(option.start) else None
