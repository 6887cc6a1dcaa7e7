"""Find the record an edit means, or say that it is gone or was changed meanwhile."""

from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from mintgremium.core.errors import ConflictError, MissingError

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from mintgremium.models import Record

R = TypeVar("R", bound="Record")


def existing(session: "Session", record_type: type[R], record_id: UUID) -> R:
    """Return the record; raise MissingError if it is gone."""
    record = session.get(record_type, record_id)
    if record is None:
        raise MissingError("record-missing")
    return record


def unchanged(session: "Session", record_type: type[R], record_id: UUID, version: int) -> R:
    """Return the record; raise ConflictError if it was changed since that version was read."""
    record = existing(session, record_type, record_id)
    if record.version != version:
        raise ConflictError("record-changed")
    return record
