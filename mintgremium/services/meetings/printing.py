"""Documents of a meeting."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.documents.trees import MeetingDocument

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader


class DocumentKind(StrEnum):
    """What can be printed of a meeting."""

    INVITATION = "invitation"
    AGENDA = "agenda"
    ATTENDANCE_LIST = "attendance_list"
    MINUTES = "minutes"
    RESOLUTIONS = "resolutions"


class Printing:
    """Composes the documents of a meeting."""

    def __init__(self, reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._reader = reader
        self._clock = clock

    def document(self, meeting_id: UUID) -> MeetingDocument:
        """Gather everything the documents of a meeting can show. Raises MissingError."""
        raise NotImplementedError

    def pdf(self, meeting_id: UUID, kind: DocumentKind, language: str = "de") -> bytes:
        """Print one document as PDF."""
        raise NotImplementedError

    def file_name(self, meeting_id: UUID, kind: DocumentKind, language: str = "de") -> str:
        """Propose a file name such as `Protokoll_LRT-2027-1.pdf`."""
        raise NotImplementedError
