"""What lists show of attached files."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentRow:
    """One attached file, without its bytes."""

    id: UUID
    version: int
    meeting_id: UUID
    item_id: UUID | None
    item: str  # name of the agenda item it belongs to, empty if it belongs to the meeting
    name: str
    file_name: str
    mime_type: str
    size: int  # bytes
