"""Committees, their seats, who sits on them, and the rules for their deadlines."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mintgremium.core.correspondence import ReminderKind, TemplateKind
from mintgremium.core.vocabulary import (
    CommitteeNature,
    CommitteeRoleKind,
    DayShift,
    DeadlineKind,
    Kind,
    MajorityKind,
    NumberingKind,
    QuorumKind,
    RhythmKind,
    SeatRole,
)
from mintgremium.models.base import Record


class Committee(Record):
    """A body that meets."""

    __tablename__ = "committee"
    __table_args__ = (UniqueConstraint("short_name"),)
    kind = Kind.COMMITTEE

    name: Mapped[str] = mapped_column(String(200))
    short_name: Mapped[str] = mapped_column(String(20))  # LRT; begins every reference
    nature: Mapped[CommitteeNature] = mapped_column(String(20), default=CommitteeNature.OTHER)
    purpose: Mapped[str] = mapped_column(Text, default="")
    rhythm: Mapped[str] = mapped_column(String(200), default="")
    convenor: Mapped[str] = mapped_column(String(200), default="")
    organizer_name: Mapped[str] = mapped_column(String(200), default="")
    organizer_email: Mapped[str] = mapped_column(String(254), default="")
    letterhead: Mapped[str] = mapped_column(Text, default="")  # sender's lines on documents
    start_time: Mapped[str] = mapped_column(String(5), default="11:00")  # usual, HH:MM
    duration_minutes: Mapped[int] = mapped_column(default=300)
    usual_city: Mapped[str] = mapped_column(String(100), default="")
    html_mail: Mapped[bool] = mapped_column(default=True)  # besides the plain text
    open_list: Mapped[bool] = mapped_column(default=False)  # one mail that shows all addresses
    position: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(Text, default="")


class DeadlineRule(Record):
    """One dated rule of a committee: what is due how many days before (< 0) or after a meeting."""

    __tablename__ = "deadline_rule"
    kind = Kind.DEADLINE_RULE

    committee_id: Mapped[UUID] = mapped_column(
        ForeignKey("committee.id", ondelete="CASCADE"), index=True
    )
    deadline: Mapped[DeadlineKind] = mapped_column(String(20))
    offset_days: Mapped[int]
    anchor_committee_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("committee.id"), index=True
    )  # counts from the last meeting of this committee before the meeting; null: from the meeting
    shift: Mapped[DayShift] = mapped_column(String(20), default=DayShift.NONE)
    shift_holidays: Mapped[bool] = mapped_column(default=False)  # also off nationwide holidays
    source: Mapped[str] = mapped_column(Text, default="")
    start_date: Mapped[date | None]
    end_date: Mapped[date | None]


class CommitteeRule(Record):
    """How a committee meets, decides and numbers, from one day to another."""

    __tablename__ = "committee_rule"
    kind = Kind.COMMITTEE_RULE

    committee_id: Mapped[UUID] = mapped_column(
        ForeignKey("committee.id", ondelete="CASCADE"), index=True
    )
    rhythm: Mapped[RhythmKind] = mapped_column(String(20), default=RhythmKind.NONE)
    rhythm_count: Mapped[int] = mapped_column(default=1)  # meetings a year, at least
    rhythm_week: Mapped[int] = mapped_column(default=1)  # 1 … 5, -1 is the last one of the month
    rhythm_weekday: Mapped[int] = mapped_column(default=0)  # 0 is Monday
    rhythm_months: Mapped[list[str]] = mapped_column(default=list)  # "3", "9"
    calls_between: Mapped[bool] = mapped_column(default=False)  # calls between the meetings
    quorum: Mapped[QuorumKind] = mapped_column(String(20), default=QuorumKind.MORE_THAN_HALF)
    quorum_count: Mapped[int] = mapped_column(default=0)
    majority: Mapped[MajorityKind] = mapped_column(String(20), default=MajorityKind.SIMPLE)
    majority_count: Mapped[int] = mapped_column(default=0)
    numbering: Mapped[NumberingKind] = mapped_column(String(20), default=NumberingKind.RUNNING)
    source: Mapped[str] = mapped_column(Text, default="")
    start_date: Mapped[date | None]
    end_date: Mapped[date | None]


class Seat(Record):
    """What a Land or an organisation holds in a committee; it outlives every person on it."""

    __tablename__ = "seat"
    __table_args__ = (
        CheckConstraint("land_id IS NOT NULL OR organization_id IS NOT NULL", name="has_bearer"),
    )
    kind = Kind.SEAT

    committee_id: Mapped[UUID] = mapped_column(
        ForeignKey("committee.id", ondelete="CASCADE"), index=True
    )
    land_id: Mapped[UUID | None] = mapped_column(ForeignKey("land.id"), index=True)
    organization_id: Mapped[UUID | None] = mapped_column(ForeignKey("organization.id"), index=True)
    label: Mapped[str] = mapped_column(String(200), default="")
    voting: Mapped[bool] = mapped_column(default=True)
    required: Mapped[bool] = mapped_column(default=False)  # no date without this seat
    weight: Mapped[int] = mapped_column(default=1)  # how much it counts in the choice of a date
    position: Mapped[int] = mapped_column(default=0)
    start_date: Mapped[date | None]
    end_date: Mapped[date | None]
    note: Mapped[str] = mapped_column(Text, default="")


class SeatBearer(Record):
    """Who bore a seat until a day, before the organisation that the seat names now."""

    __tablename__ = "seat_bearer"
    __table_args__ = (UniqueConstraint("seat_id", "end_date"),)
    kind = Kind.SEAT_BEARER

    seat_id: Mapped[UUID] = mapped_column(ForeignKey("seat.id", ondelete="CASCADE"))
    organization_id: Mapped[UUID] = mapped_column(ForeignKey("organization.id"), index=True)
    end_date: Mapped[date]  # its last day; it began the day after the bearer before it ended


class Membership(Record):
    """A person on a seat, as holder or as n-th deputy, from one day to another."""

    __tablename__ = "membership"
    kind = Kind.MEMBERSHIP

    seat_id: Mapped[UUID] = mapped_column(ForeignKey("seat.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[SeatRole] = mapped_column(String(20), default=SeatRole.HOLDER)
    rank: Mapped[int] = mapped_column(default=1)  # order among the deputies
    start_date: Mapped[date | None]
    end_date: Mapped[date | None]
    note: Mapped[str] = mapped_column(Text, default="")


class CommitteeRole(Record):
    """What a person does in a committee besides a seat: chairs, moderates, is a guest."""

    __tablename__ = "committee_role"
    kind = Kind.COMMITTEE_ROLE

    committee_id: Mapped[UUID] = mapped_column(
        ForeignKey("committee.id", ondelete="CASCADE"), index=True
    )
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[CommitteeRoleKind] = mapped_column(String(20))
    seat_id: Mapped[UUID | None] = mapped_column(ForeignKey("seat.id"), index=True)
    organization_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("organization.id"), index=True
    )  # on whose behalf
    start_date: Mapped[date | None]
    end_date: Mapped[date | None]
    note: Mapped[str] = mapped_column(Text, default="")


class Succession(Record):
    """The trace of a change on a seat: who came after whom, and what passed on."""

    __tablename__ = "succession"
    kind = Kind.SUCCESSION

    seat_id: Mapped[UUID] = mapped_column(ForeignKey("seat.id", ondelete="CASCADE"), index=True)
    predecessor_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    successor_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    start_date: Mapped[date]
    passed: Mapped[list[str]] = mapped_column(default=list)  # "action_item:<hex of the id>"
    note: Mapped[str] = mapped_column(Text, default="")


class MailTemplate(Record):
    """The own words of a committee for one kind of mail; where there is none, ours are used."""

    __tablename__ = "mail_template"
    __table_args__ = (UniqueConstraint("committee_id", "template", "language"),)
    kind = Kind.MAIL_TEMPLATE

    committee_id: Mapped[UUID] = mapped_column(ForeignKey("committee.id", ondelete="CASCADE"))
    template: Mapped[TemplateKind] = mapped_column(String(20))
    language: Mapped[str] = mapped_column(String(2), default="de")
    subject: Mapped[str] = mapped_column(String(300), default="")
    body: Mapped[str] = mapped_column(Text, default="")


class ReminderRule(Record):
    """When people are reminded of what, counted from a deadline (< 0: before it)."""

    __tablename__ = "reminder_rule"
    kind = Kind.REMINDER_RULE

    committee_id: Mapped[UUID] = mapped_column(
        ForeignKey("committee.id", ondelete="CASCADE"), index=True
    )
    reminder: Mapped[ReminderKind] = mapped_column(String(20))
    offset_days: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)
    note: Mapped[str] = mapped_column(Text, default="")
