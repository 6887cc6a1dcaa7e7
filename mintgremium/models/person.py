"""People, their mail addresses and where they worked when."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from mintgremium.core.erasure import ErasureMode
from mintgremium.core.vocabulary import Kind
from mintgremium.models.base import Record


class Person(Record):
    """Somebody who holds a seat, stands in, is invited or is responsible."""

    __tablename__ = "person"
    kind = Kind.PERSON

    family_name: Mapped[str] = mapped_column(String(120), index=True)
    given_name: Mapped[str] = mapped_column(String(120), default="")
    form_of_address: Mapped[str] = mapped_column(String(40), default="")  # Frau, Herr, empty
    title: Mapped[str] = mapped_column(String(60), default="")  # Dr., Prof. Dr.
    affix: Mapped[str] = mapped_column(String(60), default="")  # von, Freifrau zu
    salutation: Mapped[str] = mapped_column(String(200), default="")  # overrides the generated line
    function: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(60), default="")
    source: Mapped[str] = mapped_column(Text, default="")
    legal_basis: Mapped[str] = mapped_column(String(200), default="")
    confirmed_on: Mapped[date | None]
    asked_on: Mapped[date | None]  # to confirm what is stored
    left_on: Mapped[date | None]
    review_on: Mapped[date | None]  # decide whether the data are still needed
    erasure: Mapped[ErasureMode] = mapped_column(String(20), default=ErasureMode.NONE)
    erasure_reason: Mapped[str] = mapped_column(Text, default="")
    kept_because: Mapped[str] = mapped_column(Text, default="")  # GDPR art. 17 (3)
    sample: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(Text, default="")


class PersonEmail(Record):
    """One mail address of a person; the lowest position is written to, the rest are aliases."""

    __tablename__ = "person_email"
    kind = Kind.PERSON_EMAIL

    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    address: Mapped[str] = mapped_column(String(254), index=True)
    position: Mapped[int] = mapped_column(default=0)


class Employment(Record):
    """Where a person worked from one day to another."""

    __tablename__ = "employment"
    kind = Kind.EMPLOYMENT

    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    organization_id: Mapped[UUID] = mapped_column(ForeignKey("organization.id"), index=True)
    function: Mapped[str] = mapped_column(String(200), default="")
    start_date: Mapped[date | None]
    end_date: Mapped[date | None]
