"""Invitations, the answers to them, and the record of what was sent to whom."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from mintgremium.core.vocabulary import (
    Answer,
    DispatchKind,
    DispatchResult,
    DispatchWay,
    Kind,
)
from mintgremium.models.base import Record


class Invitation(Record):
    """One person invited to one meeting, for a seat or as a guest, with the newest answer."""

    __tablename__ = "invitation"
    kind = Kind.INVITATION

    meeting_id: Mapped[UUID] = mapped_column(
        ForeignKey("meeting.id", ondelete="CASCADE"), index=True
    )
    seat_id: Mapped[UUID | None] = mapped_column(ForeignKey("seat.id"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    name: Mapped[str] = mapped_column(String(200), default="")
    address: Mapped[str] = mapped_column(String(254))
    answer: Mapped[Answer] = mapped_column(String(20), default=Answer.NEEDS_ACTION)
    answered_at: Mapped[datetime | None]
    comment: Mapped[str] = mapped_column(Text, default="")
    last_sequence: Mapped[int] = mapped_column(default=0)  # SEQUENCE of the last message sent


class Dispatch(Record):
    """One act of sending: what, when, by which way, in which version."""

    __tablename__ = "dispatch"
    kind = Kind.DISPATCH

    meeting_id: Mapped[UUID] = mapped_column(
        ForeignKey("meeting.id", ondelete="CASCADE"), index=True
    )
    dispatch_kind: Mapped[DispatchKind] = mapped_column(String(20))
    way: Mapped[DispatchWay] = mapped_column(String(20), default=DispatchWay.FILES)
    sent_at: Mapped[datetime]  # also the DTSTAMP of the messages
    sequence: Mapped[int] = mapped_column(default=0)
    document_sha512: Mapped[str] = mapped_column(String(128), default="")
    note: Mapped[str] = mapped_column(Text, default="")


class DispatchRecipient(Record):
    """One copy of a dispatch and what became of it."""

    __tablename__ = "dispatch_recipient"
    kind = Kind.DISPATCH_RECIPIENT

    dispatch_id: Mapped[UUID] = mapped_column(
        ForeignKey("dispatch.id", ondelete="CASCADE"), index=True
    )
    seat_id: Mapped[UUID | None] = mapped_column(ForeignKey("seat.id"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    name: Mapped[str] = mapped_column(String(200), default="")
    address: Mapped[str] = mapped_column(String(254))
    result: Mapped[DispatchResult] = mapped_column(String(20), default=DispatchResult.WRITTEN)
