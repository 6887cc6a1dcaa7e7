"""Länder, organisations and the names they bore."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mintgremium.core.vocabulary import (
    Kind,
    OrganizationChangeKind,
    OrganizationKind,
    OrganizationStatus,
)
from mintgremium.models.base import Record


class Land(Record):
    """One of the sixteen Länder; reference data."""

    __tablename__ = "land"
    __table_args__ = (UniqueConstraint("code"),)
    kind = Kind.LAND

    code: Mapped[str] = mapped_column(String(5))  # ISO 3166-2, DE-BY
    short_name: Mapped[str] = mapped_column(String(2))
    name: Mapped[str] = mapped_column(String(60))
    official_name: Mapped[str] = mapped_column(String(80))
    capital: Mapped[str] = mapped_column(String(60))


class Organization(Record):
    """A ministry, coordination office, foundation or network; its names are dated rows."""

    __tablename__ = "organization"
    kind = Kind.ORGANIZATION

    organization_kind: Mapped[OrganizationKind] = mapped_column(String(30))
    land_id: Mapped[UUID | None] = mapped_column(ForeignKey("land.id"), index=True)
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("organization.id"), index=True)
    status: Mapped[OrganizationStatus] = mapped_column(
        String(20), default=OrganizationStatus.ACTIVE
    )
    status_since: Mapped[date | None]
    lead: Mapped[bool] = mapped_column(default=False)  # competent ministry that speaks for its Land
    copied: Mapped[bool] = mapped_column(default=False)  # gets copies of what its Land gets
    aliases: Mapped[list[str]] = mapped_column(default=list)  # other names in use, never official
    remit: Mapped[str] = mapped_column(Text, default="")
    mint_role: Mapped[str] = mapped_column(Text, default="")
    street: Mapped[str] = mapped_column(String(200), default="")
    postal_code: Mapped[str] = mapped_column(String(20), default="")
    city: Mapped[str] = mapped_column(String(100), default="")
    email: Mapped[str] = mapped_column(String(254), default="")
    phone: Mapped[str] = mapped_column(String(60), default="")
    website: Mapped[str] = mapped_column(String(500), default="")
    source: Mapped[str] = mapped_column(Text, default="")
    source_as_of: Mapped[str] = mapped_column(Text, default="")
    verified: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(Text, default="")


class OrganizationName(Record):
    """What an organisation was called from one day to another."""

    __tablename__ = "organization_name"
    kind = Kind.ORGANIZATION_NAME

    organization_id: Mapped[UUID] = mapped_column(
        ForeignKey("organization.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str] = mapped_column(String(300))
    short_name: Mapped[str] = mapped_column(String(40), default="")
    start_date: Mapped[date | None]
    end_date: Mapped[date | None]


class OrganizationChange(Record):
    """One organisation came out of another; a merger of two is two of these (W3C ORG)."""

    __tablename__ = "organization_change"
    __table_args__ = (UniqueConstraint("original_id", "resulting_id"),)
    kind = Kind.ORGANIZATION_CHANGE

    original_id: Mapped[UUID] = mapped_column(ForeignKey("organization.id"))
    resulting_id: Mapped[UUID] = mapped_column(ForeignKey("organization.id"), index=True)
    change: Mapped[OrganizationChangeKind] = mapped_column(String(20))
    effective_on: Mapped[date]
    note: Mapped[str] = mapped_column(Text, default="")
