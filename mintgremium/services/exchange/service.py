"""Export the workspace and import exchange files."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mintgremium.core.errors import RefusedError
from mintgremium.core.moments import to_berlin
from mintgremium.runtime.whole_files import explained, write_whole
from mintgremium.services.exchange import limits
from mintgremium.services.exchange.plan import ImportPlan

if TYPE_CHECKING:
    from mintgremium.services.exchange.entries import Entry
    from mintgremium.services.exchange.export import Export
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork


class Exchange:
    """The exchange file in both directions."""

    def __init__(
        self,
        work: "UnitOfWork",
        reader: "Reader",
        clock: Callable[[], datetime],
        back_up: Callable[[], object],
    ) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock
        self._back_up = back_up

    def export_pieces(
        self, *, committee: str = "", attachments: Path | None = None
    ) -> Iterator[bytes]:
        """Yield the exchange file in UTF-8, checked against its schema.

        `committee` limits it to one committee, `attachments` is the folder that attached files go
        to instead of the document. Raises MissingError, StorageUnavailableError, RefusedError.
        """
        from mintgremium.services.exchange.export import Export, ExportOptions

        options = ExportOptions(committee=committee, attachments=attachments)
        export = Export(self._reader, options, self._clock())
        if attachments is not None:
            _write_attachments(export, attachments)
        size = 0
        for piece in export.pieces():
            data = piece.encode("utf-8")
            size += len(data)
            if size > limits.MAX_BYTES:
                raise RefusedError("export-too-large", limit=limits.MAX_BYTES // 1024 // 1024)
            yield data

    def export(
        self,
        path: Path,
        *,
        committee: str = "",
        attachments: Path | None = None,
        force: bool = False,
    ) -> None:
        """Write the exchange file; it is complete or not there. Raises like `export_pieces`."""
        pieces = self.export_pieces(committee=committee, attachments=attachments)
        write_whole(path, pieces, force=force)

    def plan(self, source: Path, *, attachments: Path | None = None) -> ImportPlan:
        """Say what an import would do. Raises ForeignFileError, StorageUnavailableError."""
        return self._examined(source, attachments)[1]

    def import_file(self, source: Path, *, attachments: Path | None = None) -> ImportPlan:
        """Import a file as one step, after a backup, or change nothing if anything is refused.

        Raises ForeignFileError, StorageUnavailableError.
        """
        entries, plan = self._examined(source, attachments)
        if plan.refusals or not (plan.added or plan.changed):
            return plan
        from mintgremium.services.exchange.applying import apply

        self._back_up()
        with self._work.write("import", source.name) as session:
            apply(session, entries, self._clock())
        return plan

    def _examined(
        self, source: Path, attachments: Path | None
    ) -> tuple[Sequence["Entry"], ImportPlan]:
        from mintgremium.services.exchange.examining import examine
        from mintgremium.services.exchange.source import read_document

        today = to_berlin(self._clock()).date()
        return examine(read_document(source), self._reader, today, attachments)


def _write_attachments(export: "Export", folder: Path) -> None:
    """Write each attached file under its checksum; one that is there already has that content."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise explained(error, folder) from None
    for checksum, content in export.attached():
        if not (folder / checksum).exists():
            write_whole(folder / checksum, [content])
