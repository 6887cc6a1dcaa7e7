"""What a year is planned with: blocked dates, school holidays, polls for a date, turns."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mintgremium.core.vocabulary import (
    Availability,
    Kind,
    LayerColour,
    LayerWeight,
    MeetingMode,
    PollState,
    PollWay,
    RotationRole,
    TurnKind,
)
from mintgremium.models.base import Record, WallTime


class SchoolHoliday(Record):
    """School holidays that were imported; they come before those that ship."""

    __tablename__ = "school_holiday"
    __table_args__ = (Index("ix_school_holiday_land_id_start_date", "land_id", "start_date"),)
    kind = Kind.SCHOOL_HOLIDAY

    land_id: Mapped[UUID] = mapped_column(ForeignKey("land.id"))
    name: Mapped[str] = mapped_column(String(200))
    start_date: Mapped[date]
    end_date: Mapped[date]
    source: Mapped[str] = mapped_column(String(300), default="")


class CalendarLayer(Record):
    """A named calendar of dates on which a meeting is unwise, such as sitting weeks."""

    __tablename__ = "calendar_layer"
    __table_args__ = (UniqueConstraint("name"),)
    kind = Kind.CALENDAR_LAYER

    name: Mapped[str] = mapped_column(String(200))
    weight: Mapped[LayerWeight] = mapped_column(String(20), default=LayerWeight.LIGHT)
    colour: Mapped[LayerColour] = mapped_column(String(20), default=LayerColour.BLUE)
    visible: Mapped[bool] = mapped_column(default=True)
    source: Mapped[str] = mapped_column(Text, default="")
    file: Mapped[str] = mapped_column(Text, default="")  # path it was read from, to read it again
    refreshed: Mapped[datetime | None]
    position: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(Text, default="")


class LayerDay(Record):
    """One span of days of a layer, both days included."""

    __tablename__ = "layer_day"
    __table_args__ = (Index("ix_layer_day_layer_id_start_date", "layer_id", "start_date"),)
    kind = Kind.LAYER_DAY

    layer_id: Mapped[UUID] = mapped_column(ForeignKey("calendar_layer.id", ondelete="CASCADE"))
    land_id: Mapped[UUID | None] = mapped_column(ForeignKey("land.id"))  # null: for all
    name: Mapped[str] = mapped_column(String(300))
    start_date: Mapped[date]
    end_date: Mapped[date]


class Poll(Record):
    """Seats are asked which of several dates suits them."""

    __tablename__ = "poll"
    __table_args__ = (UniqueConstraint("code"),)
    kind = Kind.POLL

    committee_id: Mapped[UUID] = mapped_column(ForeignKey("committee.id"), index=True)
    code: Mapped[str] = mapped_column(String(20))  # T-7K3Q9X; stands in every mail
    name: Mapped[str] = mapped_column(String(300))
    state: Mapped[PollState] = mapped_column(String(20), default=PollState.DRAFT, index=True)
    mode: Mapped[MeetingMode] = mapped_column(String(20), default=MeetingMode.PRESENCE)
    city: Mapped[str] = mapped_column(String(100), default="")
    text: Mapped[str] = mapped_column(Text, default="")  # own words in the mail
    answer_until: Mapped[date | None]
    with_holds: Mapped[bool] = mapped_column(default=True)  # options are held in calendars
    sent_at: Mapped[datetime | None]
    meeting_reference: Mapped[str] = mapped_column(String(40), default="")  # what came of it
    note: Mapped[str] = mapped_column(Text, default="")


class PollOption(Record):
    """One date that is offered, with a calendar identity of its own."""

    __tablename__ = "poll_option"
    __table_args__ = (UniqueConstraint("uid"),)
    kind = Kind.POLL_OPTION

    poll_id: Mapped[UUID] = mapped_column(ForeignKey("poll.id", ondelete="CASCADE"), index=True)
    number: Mapped[int] = mapped_column(default=1)  # stands in mails, never changes once sent
    start: Mapped[datetime] = mapped_column(WallTime())
    end: Mapped[datetime] = mapped_column(WallTime())
    uid: Mapped[str] = mapped_column(String(200))  # RFC 5545 UID of the hold
    sequence: Mapped[int] = mapped_column(default=0)
    chosen: Mapped[bool] = mapped_column(default=False)


class PollSeat(Record):
    """A seat that is asked, and the person who is written to for it."""

    __tablename__ = "poll_seat"
    __table_args__ = (UniqueConstraint("poll_id", "seat_id"),)
    kind = Kind.POLL_SEAT

    poll_id: Mapped[UUID] = mapped_column(ForeignKey("poll.id", ondelete="CASCADE"), index=True)
    seat_id: Mapped[UUID] = mapped_column(ForeignKey("seat.id"), index=True)
    required: Mapped[bool] = mapped_column(default=False)
    name: Mapped[str] = mapped_column(String(300), default="")
    address: Mapped[str] = mapped_column(String(254), default="")
    sent_at: Mapped[datetime | None]
    reminded_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    comment: Mapped[str] = mapped_column(Text, default="")


class PollAnswer(Record):
    """What a seat says to one option."""

    __tablename__ = "poll_answer"
    __table_args__ = (UniqueConstraint("option_id", "seat_id"),)
    kind = Kind.POLL_ANSWER

    option_id: Mapped[UUID] = mapped_column(
        ForeignKey("poll_option.id", ondelete="CASCADE"), index=True
    )
    seat_id: Mapped[UUID] = mapped_column(ForeignKey("seat.id"), index=True)
    answer: Mapped[Availability] = mapped_column(String(20))
    way: Mapped[PollWay] = mapped_column(String(20), default=PollWay.HAND)


class PollLetter(Record):
    """An answer that could not be understood: somebody must read it."""

    __tablename__ = "poll_letter"
    kind = Kind.POLL_LETTER

    poll_id: Mapped[UUID] = mapped_column(ForeignKey("poll.id", ondelete="CASCADE"), index=True)
    sender: Mapped[str] = mapped_column(String(300), default="")
    subject: Mapped[str] = mapped_column(String(300), default="")
    text: Mapped[str] = mapped_column(Text, default="")
    reason: Mapped[str] = mapped_column(String(40), default="")  # code, words in [poll_reasons]
    done: Mapped[bool] = mapped_column(default=False)


class RotationTurn(Record):
    """Who hosts or chairs the n-th meeting of a year."""

    __tablename__ = "rotation_turn"
    __table_args__ = (UniqueConstraint("committee_id", "role", "year", "running"),)
    kind = Kind.ROTATION_TURN

    committee_id: Mapped[UUID] = mapped_column(ForeignKey("committee.id"), index=True)
    role: Mapped[RotationRole] = mapped_column(String(20), default=RotationRole.HOST)
    year: Mapped[int]
    running: Mapped[int] = mapped_column(default=1)
    turn_kind: Mapped[TurnKind] = mapped_column(String(20), default=TurnKind.PLANNED)
    seat_id: Mapped[UUID | None] = mapped_column(ForeignKey("seat.id"), index=True)
    name: Mapped[str] = mapped_column(String(200), default="")  # somebody without a seat
    city: Mapped[str] = mapped_column(String(100), default="")
    note: Mapped[str] = mapped_column(Text, default="")
