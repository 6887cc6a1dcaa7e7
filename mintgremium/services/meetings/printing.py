"""Documents of a meeting."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.moments import to_berlin
from mintgremium.documents.pdf.files import DocumentKind, document_pdf
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import MeetingDocument
from mintgremium.services.invitations.proof import dispatch_entries
from mintgremium.services.meetings.document import compose

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

__all__ = ["DocumentKind", "Printing"]


class Printing:
    """Composes and prints the documents of a meeting."""

    def __init__(self, reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._reader = reader
        self._clock = clock

    def document(self, meeting_id: UUID) -> MeetingDocument:
        """Gather everything the documents of a meeting can show. Raises MissingError."""
        return compose(self._reader, meeting_id, self._today())

    def pdf(self, meeting_id: UUID, kind: DocumentKind, language: str = "de") -> bytes:
        """Print one document as PDF."""
        phrases, document = Phrases.load(language), self.document(meeting_id)
        if kind is DocumentKind.DISPATCH_RECORD:
            sent = dispatch_entries(self._reader, meeting_id, self._today())
            return document_pdf(kind, document, phrases, dispatches=sent)
        return document_pdf(kind, document, phrases)

    def file_name(self, meeting_id: UUID, kind: DocumentKind, language: str = "de") -> str:
        """Propose a file name such as `Protokoll_LRT-2027-1.pdf`."""
        document = self.document(meeting_id)
        phrases = Phrases.load(language)
        if kind is DocumentKind.MINUTES:
            title = phrases.text(f"minutes_type.{document.minutes.type}")
        else:
            title = phrases.text(f"document.{kind}")
        return f"{title}_{document.reference.replace('/', '-')}.pdf".replace(" ", "_")

    def _today(self) -> date:
        return to_berlin(self._clock()).date()
