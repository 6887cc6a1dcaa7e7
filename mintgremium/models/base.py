"""The base of every stored record: a key made by us, a version, two time stamps."""

from datetime import UTC, date, datetime
from typing import Any, ClassVar
from uuid import UUID, uuid4

from sqlalchemy import JSON, Date, Dialect, Integer, MetaData, String, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator

from mintgremium.core.moments import to_berlin
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Instant(TypeDecorator[datetime]):
    """A moment in UTC, stored as ISO 8601 text with a trailing Z; sorts as text."""

    impl = String(27)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return f"{value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class WallTime(TypeDecorator[datetime]):
    """A time on the German clock, stored with its offset so that no instant is ambiguous."""

    impl = String(25)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else to_berlin(value).isoformat(timespec="minutes")

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else to_berlin(datetime.fromisoformat(value))


class Base(DeclarativeBase):
    """Carries the metadata with its naming conventions."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Uuid(native_uuid=False),
        datetime: Instant(),
        date: Date(),
        list[str]: JSON(),
    }


class Record(Base):
    """Anything the journal follows; the version grows with each change, also by undo."""

    __abstract__ = True
    kind: ClassVar[Kind]

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    version: Mapped[int] = mapped_column(Integer, default=1)
    created: Mapped[datetime] = mapped_column(default=lambda: datetime.now(UTC))
    modified: Mapped[datetime] = mapped_column(
        default=lambda: datetime.now(UTC), onupdate=lambda: datetime.now(UTC)
    )

    @declared_attr.directive
    @override
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version}


def record_types() -> dict[Kind, type[Record]]:
    """Map each kind to its record class."""
    return {
        mapper.class_.kind: mapper.class_
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Record)
    }
