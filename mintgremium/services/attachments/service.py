"""Attached files: take in, hand out, take away. Equal contents are kept once."""

import hashlib
import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.errors import MissingError, StorageUnavailableError
from mintgremium.services.attachments.rows import AttachmentRow
from mintgremium.services.cells import id_of

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

LARGEST = 64 * 1024 * 1024  # bytes; every backup carries the file along
MEGABYTE = 1024 * 1024

ROWS = """
SELECT f.id, f.version, f.meeting_id, f.agenda_item_id, coalesce(a.name, ''), f.name, f.file_name,
       f.mime_type, f.size
FROM attachment f LEFT JOIN agenda_item a ON a.id = f.agenda_item_id
WHERE f.meeting_id = ? ORDER BY f.name, f.id
"""

CONTENT = """
SELECT f.file_name, c.content FROM attachment f JOIN attachment_content c ON c.sha512 = f.sha512
WHERE f.id = ?
"""


class Attachments:
    """The files of meetings and of their agenda items."""

    def __init__(self, work: "UnitOfWork", reader: "Reader") -> None:
        self._work = work
        self._reader = reader

    def rows(self, meeting_id: UUID) -> tuple[AttachmentRow, ...]:
        """List the files of a meeting by name."""
        return tuple(
            AttachmentRow(
                id=UUID(hex=row[0]),
                version=row[1],
                meeting_id=UUID(hex=row[2]),
                item_id=id_of(row[3]),
                item=row[4],
                name=row[5],
                file_name=row[6],
                mime_type=row[7],
                size=row[8],
            )
            for row in self._reader.rows(ROWS, (meeting_id.hex,))
        )

    def content(self, attachment_id: UUID) -> tuple[str, bytes]:
        """Return file name and bytes. Raises MissingError."""
        row = self._reader.one(CONTENT, (attachment_id.hex,))
        if row is None:
            raise MissingError("record-missing")
        return row[0], row[1]

    def add(self, meeting_id: UUID, source: Path, item_id: UUID | None = None) -> UUID:
        """Take a copy of a file in. Raises StorageUnavailableError if it cannot be read."""
        from mintgremium.models import Attachment, AttachmentContent, Meeting
        from mintgremium.services.records import existing

        data = _read(source)
        checksum = hashlib.sha512(data).hexdigest()
        with self._work.write("add-attachment", source.name) as session:
            existing(session, Meeting, meeting_id)
            if session.get(AttachmentContent, checksum) is None:
                session.add(AttachmentContent(sha512=checksum, content=data))
            attachment = Attachment(
                meeting_id=meeting_id,
                agenda_item_id=item_id,
                name=source.stem[:300],
                file_name=source.name[:255],
                mime_type=mimetypes.guess_type(source.name)[0] or "application/octet-stream",
                size=len(data),
                sha512=checksum,
            )
            session.add(attachment)
            session.flush()
            return attachment.id

    def delete(self, attachment_id: UUID) -> None:
        """Take a file away; its bytes stay for undo."""
        from mintgremium.models import Attachment
        from mintgremium.services.records import existing

        name = next(iter(self._reader.one(CONTENT, (attachment_id.hex,)) or ("",)))
        with self._work.write("delete-attachment", name) as session:
            session.delete(existing(session, Attachment, attachment_id))


def _read(source: Path) -> bytes:
    try:
        if source.stat().st_size > LARGEST:
            limit = LARGEST // MEGABYTE
            raise StorageUnavailableError("attachment-too-large", path=str(source), limit=limit)
        return source.read_bytes()
    except FileNotFoundError:
        raise StorageUnavailableError("missing-source", path=str(source)) from None
    except OSError:
        raise StorageUnavailableError("unreadable-source", path=str(source)) from None
