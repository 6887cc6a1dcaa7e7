"""What stays of a meeting: attendance, minutes, resolutions, tasks."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mintgremium.core.vocabulary import (
    ActionState,
    AttendanceMode,
    AttendanceRole,
    AttendanceState,
    Kind,
    MinutesState,
    MinutesType,
    ResolutionResult,
)
from mintgremium.models.base import Record


class Attendance(Record):
    """Who took part for which seat, or as a guest, in what role, how and how long."""

    __tablename__ = "attendance"
    kind = Kind.ATTENDANCE

    meeting_id: Mapped[UUID] = mapped_column(
        ForeignKey("meeting.id", ondelete="CASCADE"), index=True
    )
    seat_id: Mapped[UUID | None] = mapped_column(ForeignKey("seat.id"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    name: Mapped[str] = mapped_column(String(200), default="")  # a guest without a contact
    organization: Mapped[str] = mapped_column(String(300), default="")
    role: Mapped[AttendanceRole] = mapped_column(String(20), default=AttendanceRole.MEMBER)
    mode: Mapped[AttendanceMode] = mapped_column(String(20), default=AttendanceMode.PRESENCE)
    state: Mapped[AttendanceState] = mapped_column(String(20), default=AttendanceState.EXPECTED)
    arrived: Mapped[str] = mapped_column(String(5), default="")  # HH:MM, empty: from the start
    left: Mapped[str] = mapped_column(String(5), default="")  # HH:MM, empty: to the end
    note: Mapped[str] = mapped_column(Text, default="")
    position: Mapped[int] = mapped_column(default=0)


class Minutes(Record):
    """The minutes of one meeting; what was said stands with the agenda items."""

    __tablename__ = "minutes"
    __table_args__ = (UniqueConstraint("meeting_id"),)
    kind = Kind.MINUTES

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    minutes_type: Mapped[MinutesType] = mapped_column(String(20), default=MinutesType.RESULTS)
    state: Mapped[MinutesState] = mapped_column(String(20), default=MinutesState.DRAFT)
    chair: Mapped[str] = mapped_column(String(200), default="")
    keeper: Mapped[str] = mapped_column(String(200), default="")  # who wrote them
    opening: Mapped[str] = mapped_column(Text, default="")
    closing: Mapped[str] = mapped_column(Text, default="")
    circulated_on: Mapped[date | None]
    objections_until: Mapped[date | None]
    approved_on: Mapped[date | None]
    approved_hash: Mapped[str] = mapped_column(String(128), default="")  # of the approved content


class Resolution(Record):
    """What was decided; its number is drawn once, when the minutes are circulated."""

    __tablename__ = "resolution"
    __table_args__ = (UniqueConstraint("number"),)
    kind = Kind.RESOLUTION

    meeting_id: Mapped[UUID] = mapped_column(
        ForeignKey("meeting.id", ondelete="CASCADE"), index=True
    )
    agenda_item_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("agenda_item.id", ondelete="SET NULL"), index=True
    )
    position: Mapped[int] = mapped_column(default=0)
    number: Mapped[str | None] = mapped_column(String(40))
    text: Mapped[str] = mapped_column(Text)
    result: Mapped[ResolutionResult] = mapped_column(String(20), default=ResolutionResult.ADOPTED)
    votes_yes: Mapped[int | None]
    votes_no: Mapped[int | None]
    votes_abstain: Mapped[int | None]
    review_on: Mapped[date | None]


class ActionItem(Record):
    """Who does what until when."""

    __tablename__ = "action_item"
    __table_args__ = (Index("ix_action_item_state_due", "state", "due"),)
    kind = Kind.ACTION_ITEM

    meeting_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("meeting.id", ondelete="SET NULL"), index=True
    )
    agenda_item_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("agenda_item.id", ondelete="SET NULL"), index=True
    )
    title: Mapped[str] = mapped_column(String(500))
    note: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[ActionState] = mapped_column(String(20), default=ActionState.OPEN)
    due: Mapped[date | None]
    closed_on: Mapped[date | None]
    responsible_seat_id: Mapped[UUID | None] = mapped_column(ForeignKey("seat.id"), index=True)
    responsible_person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    responsible: Mapped[str] = mapped_column(String(200), default="")  # in words, if neither

    def move_to(self, state: ActionState, today: date) -> None:
        """Change the state and keep the closing date in step with it."""
        self.state = state
        self.closed_on = None if state is ActionState.OPEN else today


class SpentNumber(Record):
    """A label drawn once and never again, such as a resolution number or a meeting reference."""

    __tablename__ = "spent_number"
    __table_args__ = (UniqueConstraint("label"),)
    kind = Kind.SPENT_NUMBER

    series: Mapped[str] = mapped_column(String(60), index=True)  # "resolution:LRT:2027"
    running: Mapped[int]
    label: Mapped[str] = mapped_column(String(60))
    drawn: Mapped[datetime]
