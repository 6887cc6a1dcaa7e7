"""Meetings and which committees hold them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mintgremium.core.vocabulary import Kind, MeetingMode, MeetingState, Precision
from mintgremium.models.base import Record, WallTime


class Meeting(Record):
    """A gathering of one or more committees; for old ones perhaps only the year is known."""

    __tablename__ = "meeting"
    __table_args__ = (
        UniqueConstraint("reference"),
        UniqueConstraint("uid"),
        Index("ix_meeting_start_id", "start", "id"),
    )
    kind = Kind.MEETING

    reference: Mapped[str] = mapped_column(String(40))  # LRT-2027-1; never reused
    name: Mapped[str] = mapped_column(String(300))
    number: Mapped[str] = mapped_column(
        String(20), default="", index=True
    )  # a label: "5" may occur twice
    state: Mapped[MeetingState] = mapped_column(
        String(20), default=MeetingState.PLANNED, index=True
    )
    start: Mapped[datetime] = mapped_column(WallTime())
    end: Mapped[datetime | None] = mapped_column(WallTime())
    first_day_end: Mapped[str] = mapped_column(String(5), default="")  # HH:MM, if it spans days
    last_day_start: Mapped[str] = mapped_column(String(5), default="")  # HH:MM, if it spans days
    precision: Mapped[Precision] = mapped_column(String(10), default=Precision.MINUTE)
    mode: Mapped[MeetingMode] = mapped_column(String(20), default=MeetingMode.PRESENCE)
    location_name: Mapped[str] = mapped_column(String(200), default="")
    street: Mapped[str] = mapped_column(String(200), default="")
    postal_code: Mapped[str] = mapped_column(String(20), default="")
    city: Mapped[str] = mapped_column(String(100), default="")
    video_url: Mapped[str] = mapped_column(String(500), default="")
    dial_in: Mapped[str] = mapped_column(String(300), default="")
    host: Mapped[str] = mapped_column(String(200), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(Text, default="")
    source_label: Mapped[str] = mapped_column(Text, default="")  # what the source calls it
    source_as_of: Mapped[str] = mapped_column(Text, default="")
    remarks: Mapped[list[str]] = mapped_column(default=list)  # inferences and gaps of the record
    lands_reported: Mapped[int | None]  # how many Länder a report counts, names unknown
    agenda_frozen: Mapped[bool] = mapped_column(default=False)  # numbers stand since it was sent
    uid: Mapped[str] = mapped_column(String(200))  # RFC 5545 UID, for life
    sequence: Mapped[int] = mapped_column(default=0)  # RFC 5545 SEQUENCE
    last_dtstamp: Mapped[datetime | None]
    cancel_reason: Mapped[str] = mapped_column(Text, default="")


class MeetingCommittee(Record):
    """A committee that takes part in a meeting; the first one gives it its reference."""

    __tablename__ = "meeting_committee"
    __table_args__ = (UniqueConstraint("meeting_id", "committee_id"),)
    kind = Kind.MEETING_COMMITTEE

    meeting_id: Mapped[UUID] = mapped_column(
        ForeignKey("meeting.id", ondelete="CASCADE"), index=True
    )
    committee_id: Mapped[UUID] = mapped_column(ForeignKey("committee.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
