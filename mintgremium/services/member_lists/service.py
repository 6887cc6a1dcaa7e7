"""The use cases of member lists: out to a file, and back in by way of a plan."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.services.member_lists.rows import (
    Applied,
    ColumnMapping,
    ImportPlan,
    ListEntry,
    ListFormat,
    Scope,
    Sheet,
)

if TYPE_CHECKING:
    from mintgremium.documents.phrases import Phrases
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

Report = Callable[[int, int], None]  # done, total; what it raises ends the work


class MemberLists:
    """Lists of members for other programs."""

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

    def export(
        self,
        scope: Scope,
        path: Path,
        fmt: ListFormat,
        phrases: "Phrases",
        *,
        force: bool = False,
    ) -> None:
        """Write a list; the file is complete or not there. Raises StorageUnavailableError."""
        raise NotImplementedError

    def read(
        self,
        path: Path,
        fmt: str = "",
        *,
        table: str = "",
        encoding: str = "",
        report: Report | None = None,
    ) -> Sheet:
        """Read a file within limits; format and encoding are told from it unless they are given.

        `table` names the worksheet of a foreign workbook (the first). Raises ForeignFileError,
        StorageUnavailableError.
        """
        raise NotImplementedError

    def mapping_for(self, sheet: Sheet) -> ColumnMapping:
        """Return what was entered for the same headings before, else a guess by their words."""
        raise NotImplementedError

    def plan(
        self,
        sheet: Sheet,
        mapping: ColumnMapping,
        resolved: Mapping[int, UUID | None] | None = None,
        report: Report | None = None,
    ) -> ImportPlan:
        """Say row by row what an import would do.

        `resolved` says by number of the row who is meant by it: somebody, or None for a new one.
        """
        raise NotImplementedError

    def plan_entries(
        self,
        source: str,
        entries: Sequence[ListEntry],
        resolved: Mapping[int, UUID | None] | None = None,
        report: Report | None = None,
    ) -> ImportPlan:
        """Say what an import of entries from another kind of file would do."""
        raise NotImplementedError

    def apply(
        self,
        plan: ImportPlan,
        chosen: Iterable[int] | None = None,
        *,
        confirmed: bool = False,
    ) -> Applied:
        """Carry out the chosen rows (all that are new or changed) as one step, after a backup.

        Raises ConflictError if the workspace is no longer what the plan was made for,
        RefusedError if a chosen row cannot stand without one that was not chosen, or if so much
        goes that it must be `confirmed`.
        """
        raise NotImplementedError
