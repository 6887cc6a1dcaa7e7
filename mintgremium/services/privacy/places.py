"""Where people are named: read from the tables themselves, so that no place is forgotten."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from mintgremium.core.vocabulary import Kind

# Columns that hold a mail address or a name beside a link to the person, or instead of one.
ADDRESSES: Final[Mapping[Kind, tuple[str, ...]]] = MappingProxyType(
    {
        Kind.PERSON_EMAIL: ("address",),
        Kind.COMMITTEE: ("organizer_email",),
        Kind.INVITATION: ("address", "delegated_to", "delegated_from"),
        Kind.DISPATCH_RECIPIENT: ("address",),
        Kind.OUTGOING_MAIL: ("address",),
        Kind.REPLY: ("sender", "attendee", "delegate"),
        Kind.REMINDER: ("address",),
        Kind.POLL_SEAT: ("address",),
        Kind.POLL_LETTER: ("sender",),
        Kind.ORGANIZATION: ("email",),
    }
)
# Columns of a fixed form, in which nobody is named.
_NO_TEXT: Final = frozenset(
    {
        *("sha512", "sha256", "document_sha512", "content_sha512", "approved_hash", "uid", "code"),
        *("language", "template", "deadline", "reminder", "rhythm", "mime_type", "media_type"),
        *("website", "video_url", "postal_code", "phone", "reference", "meeting_reference"),
        *("number", "label", "series", "method", "reason", "rule", "purpose", "key", "message_id"),
    }
)
_SHORTEST_TEXT: Final = 60  # words of closed lists are shorter


@dataclass(frozen=True, slots=True)
class Place:
    """Columns of one kind of record."""

    kind: Kind
    columns: tuple[str, ...]


def links() -> Iterator[Place]:
    """Yield the columns that link to a person, kind by kind."""
    from mintgremium.models import record_types

    for kind, record in record_types().items():
        found = tuple(
            column.name
            for column in record.__table__.columns
            if any(key.column.table.name == Kind.PERSON for key in column.foreign_keys)
        )
        if found:
            yield Place(kind, found)


def texts() -> Iterator[Place]:
    """Yield the columns in which people write what they like, kind by kind."""
    from sqlalchemy import String, Text

    from mintgremium.models import record_types

    for kind, record in record_types().items():
        found = tuple(
            column.name
            for column in record.__table__.columns
            if isinstance(column.type, String | Text)
            and (isinstance(column.type, Text) or (column.type.length or 0) > _SHORTEST_TEXT)
            and column.name not in _NO_TEXT
            and column.name not in ADDRESSES.get(kind, ())
        )
        if found:
            yield Place(kind, found)
