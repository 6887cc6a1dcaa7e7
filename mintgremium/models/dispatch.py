"""Invitations, the answers to them, and the record of what was sent to whom."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mintgremium.core.correspondence import OutgoingState, ReminderKind, ReminderState, ReplyState
from mintgremium.core.vocabulary import Answer, DispatchKind, DispatchResult, DispatchWay, Kind
from mintgremium.models.base import Record, WallTime


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
    answer_sequence: Mapped[int | None]  # SEQUENCE and DTSTAMP of the newest answer,
    answer_stamp: Mapped[datetime | None]  # by which a later one is told (RFC 5546 §2.1.5)
    delegated_to: Mapped[str] = mapped_column(String(254), default="")  # an address, RFC 5545
    delegated_from: Mapped[str] = mapped_column(String(254), default="")
    proposed_start: Mapped[datetime | None] = mapped_column(WallTime())  # by a COUNTER
    proposed_end: Mapped[datetime | None] = mapped_column(WallTime())
    withdrawn_at: Mapped[datetime | None]  # no longer invited: gets a cancellation of their own


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
    uid: Mapped[str] = mapped_column(String(200), default="")  # of the calendar entry sent
    content_sha512: Mapped[str] = mapped_column(String(128), default="")  # what was said
    document_sha512: Mapped[str] = mapped_column(String(128), default="")
    override_reason: Mapped[str] = mapped_column(Text, default="")  # why it was sent all the same
    overridden: Mapped[list[str]] = mapped_column(default=list)  # codes of the findings
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
    for_information: Mapped[bool] = mapped_column(default=False)  # a copy, asks for no answer
    result: Mapped[DispatchResult] = mapped_column(String(20), default=DispatchResult.WRITTEN)


class DispatchDocument(Record):
    """One document that went out with a dispatch, by its fingerprint."""

    __tablename__ = "dispatch_document"
    kind = Kind.DISPATCH_DOCUMENT

    dispatch_id: Mapped[UUID] = mapped_column(
        ForeignKey("dispatch.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str] = mapped_column(String(300))
    media_type: Mapped[str] = mapped_column(String(100), default="application/pdf")
    size: Mapped[int] = mapped_column(default=0)
    sha512: Mapped[str] = mapped_column(String(128))


class OutgoingMail(Record):
    """A mail in the outbox; its bytes lie with the contents of attachments, by checksum."""

    __tablename__ = "outgoing_mail"
    __table_args__ = (UniqueConstraint("message_id"),)
    kind = Kind.OUTGOING_MAIL

    dispatch_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("dispatch.id", ondelete="CASCADE"), index=True
    )
    recipient_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("dispatch_recipient.id", ondelete="CASCADE"), index=True
    )
    purpose: Mapped[str] = mapped_column(String(40), default="")
    name: Mapped[str] = mapped_column(String(200), default="")
    address: Mapped[str] = mapped_column(String(254))
    subject: Mapped[str] = mapped_column(String(500), default="")
    message_id: Mapped[str] = mapped_column(String(300))
    sha512: Mapped[str] = mapped_column(String(128))
    state: Mapped[OutgoingState] = mapped_column(
        String(20), default=OutgoingState.WAITING, index=True
    )
    attempts: Mapped[int] = mapped_column(default=0)
    tried_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    response: Mapped[str] = mapped_column(Text, default="")  # of the server, or why not


class Reply(Record):
    """A reply that came in as a file, and what became of it."""

    __tablename__ = "reply"
    __table_args__ = (UniqueConstraint("sha256"),)
    kind = Kind.REPLY

    meeting_reference: Mapped[str] = mapped_column(String(40), default="", index=True)
    state: Mapped[ReplyState] = mapped_column(String(20), index=True)
    reason: Mapped[str] = mapped_column(String(40), default="")  # code, words in [reply_reasons]
    file: Mapped[str] = mapped_column(String(300), default="")
    sha256: Mapped[str] = mapped_column(String(64))
    sender: Mapped[str] = mapped_column(String(254), default="")
    subject: Mapped[str] = mapped_column(String(300), default="")
    mailed_at: Mapped[datetime | None]  # the Date of the mail
    method: Mapped[str] = mapped_column(String(20), default="")
    uid: Mapped[str] = mapped_column(String(200), default="", index=True)
    sequence: Mapped[int | None]
    stamp: Mapped[datetime | None]  # DTSTAMP
    attendee: Mapped[str] = mapped_column(String(254), default="")
    answer: Mapped[Answer | None] = mapped_column(String(20))
    delegate: Mapped[str] = mapped_column(String(254), default="")
    proposed_start: Mapped[datetime | None] = mapped_column(WallTime())
    proposed_end: Mapped[datetime | None] = mapped_column(WallTime())
    comment: Mapped[str] = mapped_column(Text, default="")
    text: Mapped[str] = mapped_column(Text, default="")


class Reminder(Record):
    """A reminder that was made or left out, so that nobody gets it twice."""

    __tablename__ = "reminder"
    __table_args__ = (UniqueConstraint("rule", "meeting_reference", "subject", "address"),)
    kind = Kind.REMINDER

    rule: Mapped[str] = mapped_column(String(32))  # id of the rule, which may be gone
    reminder: Mapped[ReminderKind] = mapped_column(String(20))
    meeting_reference: Mapped[str] = mapped_column(String(40), default="", index=True)
    subject: Mapped[str] = mapped_column(String(64), default="")  # what else tells it from others
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    address: Mapped[str] = mapped_column(String(254), default="")
    due_on: Mapped[date]
    state: Mapped[ReminderState] = mapped_column(String(20), default=ReminderState.MADE)
    made_at: Mapped[datetime]
    note: Mapped[str] = mapped_column(Text, default="")
