"""A file that was read, whatever kind it is, and how it becomes a plan; runs off the window."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.member_lists.rows import ColumnMapping, ImportPlan, Sheet
from mintgremium.services.member_lists.vcards import CardFile
from mintgremium.ui.member_lists.files import CARDS
from mintgremium.ui.progress import Progress

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services

READING, COMPARING = "reading", "comparing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What was read: a sheet with the meaning of its columns, or contacts."""

    path: Path
    committees: tuple[CommitteeRow, ...]
    people: Mapping[UUID, str]  # the names of those a row may mean
    sheet: Sheet | None = None
    mapping: ColumnMapping | None = None
    cards: CardFile | None = None

    @property
    def needs_mapping(self) -> bool:
        """Tell whether somebody must say what the columns mean."""
        return self.sheet is not None and not self.sheet.is_own

    def with_mapping(self, mapping: ColumnMapping) -> "Source":
        """Return the same file with another meaning of its columns."""
        return replace(self, mapping=mapping)


def read_source(
    services: "Services", path: Path, progress: Progress, *, table: str = "", encoding: str = ""
) -> Source:
    """Read a file. Raises ForeignFileError, StorageUnavailableError, WorkCancelledError."""

    def report(done: int, total: int) -> None:
        progress.report(done, total, READING)

    progress.report(0, 0, READING)
    people = {
        row.id: ", ".join(part for part in (row.name, row.organization) if part)
        for row in services.contacts.people()
    }
    source = Source(path=path, committees=tuple(services.committees.committees()), people=people)
    if path.suffix.casefold() == CARDS:
        return replace(source, cards=services.vcards.read(path, report))
    sheet = services.member_lists.read(path, table=table, encoding=encoding)
    report(1, 1)
    return replace(source, sheet=sheet, mapping=services.member_lists.mapping_for(sheet))


def plan_source(
    services: "Services",
    source: Source,
    meant: Mapping[int, UUID | None],
    language: str,
    progress: Progress,
) -> ImportPlan:
    """Compare what was read with what is here."""

    def report(done: int, total: int) -> None:
        progress.report(done, total, COMPARING)

    progress.report(0, 0, COMPARING)
    if source.cards is not None:
        return services.vcards.plan(source.cards, meant, language=language, report=report)
    if source.sheet is None or source.mapping is None:
        raise ValueError(source.path)
    return services.member_lists.plan(
        source.sheet, source.mapping, meant, language=language, report=report
    )
