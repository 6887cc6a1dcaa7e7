"""What is planned, what is due, and what became of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from mintgremium.core.correspondence import ReminderKind, ReminderState
from mintgremium.core.texts import drop_empty, line_problem

LONGEST_OFFSET: Final = 366
LONGEST_NOTE: Final = 300
MOST_RULES: Final = 40

Key = tuple[str, str, str, str]  # rule, reference of the meeting, subject, address: unique


class Standing(StrEnum):
    """How a reminder stands today."""

    PLANNED = "planned"
    DUE = "due"
    OVERDUE = "overdue"  # its day went by, perhaps while the program was closed
    PAUSED = "paused"
    PAST = "past"  # the meeting is over, nobody needs it any more
    MADE = "made"
    SKIPPED = "skipped"


RIPE: Final = frozenset({Standing.DUE, Standing.OVERDUE})
OPEN: Final = frozenset({*RIPE, Standing.PLANNED, Standing.PAUSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleDraft:
    """A rule as entered; `id` is None for a new one."""

    reminder: ReminderKind
    offset_days: int  # < 0: before the day it counts from
    active: bool = True
    note: str = ""
    id: UUID | None = None

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        in_range = -LONGEST_OFFSET <= self.offset_days <= LONGEST_OFFSET
        return drop_empty(
            {
                "offset_days": None if in_range else "out-of-range",
                "note": line_problem(self.note, LONGEST_NOTE),
            }
        )


# Offered where a committee has no rules yet. Answers count from the first day of the meeting,
# tasks from the day they are due, the others from the deadline of their name.
USUAL: Final = (
    RuleDraft(reminder=ReminderKind.ANSWERS, offset_days=-14),
    RuleDraft(reminder=ReminderKind.ANSWERS, offset_days=-7),
    RuleDraft(reminder=ReminderKind.PROPOSALS, offset_days=-7),
    RuleDraft(reminder=ReminderKind.DOCUMENTS, offset_days=-7),
    RuleDraft(reminder=ReminderKind.TASKS, offset_days=-7),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """A rule of a committee."""

    id: UUID
    committee_id: UUID
    committee: str
    reminder: ReminderKind
    offset_days: int
    active: bool
    note: str

    def draft(self) -> RuleDraft:
        """Return what people edit."""
        return RuleDraft(
            reminder=self.reminder,
            offset_days=self.offset_days,
            active=self.active,
            note=self.note,
            id=self.id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """Who is to be reminded; without an address nobody can."""

    name: str
    address: str
    person_id: UUID | None = None
    seat_id: UUID | None = None
    salutation: str = ""
    seat: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One reminder of one person after one rule, made or not."""

    rule: RuleRow
    anchor: date  # what it counts from
    on: date
    until: date | None  # afterwards nobody needs it; None: as long as it is not settled
    who: Somebody
    meeting_id: UUID | None = None
    meeting_reference: str = ""
    subject: str = ""  # of a task: its key
    what: str = ""  # title of the meeting or the task

    @property
    def key(self) -> Key:
        """Tell it from all others."""
        address = self.who.address.casefold()
        return (self.rule.id.hex, self.meeting_reference, self.subject, address)

    @property
    def mail_key(self) -> tuple[str, str, str, str]:
        """Those that share it become one mail."""
        rule = self.rule
        return (
            rule.committee_id.hex,
            rule.reminder.value,
            self.meeting_reference,
            self.who.address.casefold(),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A reminder that was made or left out, as stored."""

    key: Key
    reminder: ReminderKind
    due_on: date
    state: ReminderState
    made_at: datetime
    note: str = ""
    name: str = ""
    what: str = ""
    meeting_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Pauses:
    """What rests, besides rules that are not active."""

    everything: bool = False
    meetings: frozenset[str] = frozenset()  # by reference


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderRow:
    """One line: what one rule makes for one meeting, or for the tasks of one day."""

    id: UUID
    reminder: ReminderKind
    standing: Standing
    on: date
    rule_id: UUID | None
    offset_days: int | None
    rule_note: str
    committee: str
    anchor: date | None
    meeting_id: UUID | None
    meeting_reference: str
    what: str
    people: tuple[Somebody, ...]
    unreachable: tuple[str, ...] = ()  # names of those without an address
    note: str = ""
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """What came of preparing: how many mails, and how many reminders they settle."""

    mails: int
    settled: int
