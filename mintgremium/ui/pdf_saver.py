"""Save a document of a meeting as PDF where the user wants it, and open it."""

from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mintgremium.ui.context import ViewContext

if TYPE_CHECKING:
    from mintgremium.documents.pdf.files import DocumentKind
    from mintgremium.documents.trees import MeetingDocument

_FOLDER: Final = "files/pdf"


class PdfSaver(QObject):
    """Asks for a place, prints beside the database thread, and opens the file."""

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent

    def ask(self, meeting_id: UUID, kind: "DocumentKind") -> None:
        """Propose a name and ask where to save it."""
        printing, language = self._context.services.printing, self._context.labels.language
        self._context.operations.run(
            lambda: printing.file_name(meeting_id, kind, language),
            lambda name: self._choose(name, meeting_id, kind),
        )

    def save(self, meeting_id: UUID, kind: "DocumentKind", target: Path) -> None:
        """Read the document, then print it into a file."""
        printing = self._context.services.printing
        self._context.operations.run(
            lambda: printing.document(meeting_id),
            lambda document: self._print(document, kind, target),
        )

    def _choose(self, name: str, meeting_id: UUID, kind: "DocumentKind") -> None:
        folder = self._context.view_state.text(_FOLDER, str(Path.home()))
        dialog = QFileDialog(self._window, self.tr("Save as PDF"), str(Path(folder, name)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.save(meeting_id, kind, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _print(self, document: "MeetingDocument", kind: "DocumentKind", target: Path) -> None:
        language = self._context.labels.language
        self._context.operations.run_long(
            lambda _progress: write_pdf(document, kind, language, target), self._done
        )

    def _done(self, target: Path) -> None:
        self._context.view_state.set_text(_FOLDER, str(target.parent))
        self._context.messages.say(self.tr("Saved: {name}").format(name=target.name))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))


def write_pdf(
    document: "MeetingDocument", kind: "DocumentKind", language: str, target: Path
) -> Path:
    """Print a document into a file. Raises StorageUnavailableError if that cannot be written."""
    from mintgremium.documents.pdf.files import document_pdf
    from mintgremium.documents.phrases import Phrases
    from mintgremium.runtime.whole_files import write_whole

    # The question for the name has asked about a file that is there already.
    write_whole(target, [document_pdf(kind, document, Phrases.load(language))], force=True)
    return target
