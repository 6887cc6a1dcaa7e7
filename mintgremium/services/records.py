"""Find the record an edit means, or say that it is gone or was changed meanwhile."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from mintgremium.core.errors import ConflictError, InvalidInputError, MissingError

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


def all_existing(session: "Session", record_type: type[R], ids: Sequence[UUID]) -> list[R]:
    """Return several records in the order asked for; raise MissingError for the first gone."""
    return [existing(session, record_type, record_id) for record_id in ids]


def refuse_problems(problems: Mapping[str, str]) -> None:
    """Raise InvalidInputError if there are any."""
    if problems:
        raise InvalidInputError(problems)
