"""Agenda items with what was said under them, and files that belong to them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from mintgremium.core.vocabulary import ItemKind, ItemState, Kind
from mintgremium.models.base import Base, Record, WallTime


class AgendaItem(Record):
    """One line of an agenda; siblings are ordered by position, numbers are derived until frozen."""

    __tablename__ = "agenda_item"
    kind = Kind.AGENDA_ITEM

    meeting_id: Mapped[UUID] = mapped_column(
        ForeignKey("meeting.id", ondelete="CASCADE"), index=True
    )
    parent_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("agenda_item.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int] = mapped_column(default=0)
    number: Mapped[str] = mapped_column(String(40), default="")  # label set by hand or by freezing
    item_kind: Mapped[ItemKind] = mapped_column(String(20), default=ItemKind.INFORMATION)
    state: Mapped[ItemState] = mapped_column(String(20), default=ItemState.PLANNED)
    name: Mapped[str] = mapped_column(String(500))
    public: Mapped[bool] = mapped_column(default=True)
    minutes_allotted: Mapped[int | None]
    fixed_start: Mapped[datetime | None] = mapped_column(WallTime())  # begins then, come what may
    rapporteur_seat_id: Mapped[UUID | None] = mapped_column(ForeignKey("seat.id"), index=True)
    rapporteur: Mapped[str] = mapped_column(String(200), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    proposal: Mapped[str] = mapped_column(Text, default="")
    earlier: Mapped[list[str]] = mapped_column(default=list)  # labels of earlier items
    text: Mapped[str] = mapped_column(Text, default="")  # minutes: what was said
    result: Mapped[str] = mapped_column(Text, default="")  # minutes: what came of it


class Attachment(Record):
    """A file that belongs to a meeting or one of its items; the bytes are kept by their hash."""

    __tablename__ = "attachment"
    kind = Kind.ATTACHMENT

    meeting_id: Mapped[UUID] = mapped_column(
        ForeignKey("meeting.id", ondelete="CASCADE"), index=True
    )
    agenda_item_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("agenda_item.id", ondelete="SET NULL"), index=True
    )
    name: Mapped[str] = mapped_column(String(300))
    file_name: Mapped[str] = mapped_column(String(255))
    mime_type: Mapped[str] = mapped_column(String(100), default="application/octet-stream")
    size: Mapped[int]  # bytes
    sha512: Mapped[str] = mapped_column(String(128), index=True)


class AttachmentContent(Base):
    """The bytes of attached files, once per content; no record, so undo never loses them."""

    __tablename__ = "attachment_content"

    sha512: Mapped[str] = mapped_column(String(128), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
