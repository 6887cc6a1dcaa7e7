"""The journal: who changed which rows when, with their images before and after.

Declared here so that it belongs to the schema; written and read by `storage` in plain SQL.
"""

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from mintgremium.models.base import Base


class JournalStep(Base):
    """One transaction; its number is also the count of commits, and `chain` seals all before it."""

    __tablename__ = "journal_step"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(String(60))
    subject: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(String(200))  # user@machine
    happened: Mapped[str] = mapped_column(String(27))  # UTC, as Instant
    state: Mapped[str] = mapped_column(String(10))  # done, undone, dropped, undo, redo, aside
    target: Mapped[int | None]  # the step that an undo or redo concerns
    barrier: Mapped[bool]
    erased: Mapped[bool] = mapped_column(default=False)  # names and images were removed in time
    digest: Mapped[str] = mapped_column(String(64))  # of all that may be erased
    chain: Mapped[str] = mapped_column(String(64))


class JournalEntry(Base):
    """One row of one step: its images as JSON, None where it did not exist."""

    __tablename__ = "journal_entry"
    __table_args__ = (Index("ix_journal_entry_record_id_step", "record_id", "step"),)

    step: Mapped[int] = mapped_column(ForeignKey("journal_step.number"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(30), primary_key=True)
    record_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)
