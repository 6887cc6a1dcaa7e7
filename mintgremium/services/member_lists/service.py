"""The use cases of member lists: out to a file, and back in by way of a plan."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.errors import ConflictError, RefusedError
from mintgremium.core.moments import to_berlin
from mintgremium.runtime.whole_files import check_target, write_whole
from mintgremium.services.member_lists.rows import (
    Applied,
    ColumnMapping,
    ImportPlan,
    ImportRow,
    ListEntry,
    ListFormat,
    RowKind,
    Scope,
    Sheet,
)

if TYPE_CHECKING:
    from mintgremium.documents.phrases import Phrases
    from mintgremium.services.member_lists.planning import Request
    from mintgremium.services.member_lists.snapshot import Snapshot
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

Report = Callable[[int, int], None]  # done, total; what it raises ends the work
_ENCODINGS = {ListFormat.CSV: "utf-8-sig", ListFormat.CSV_1252: "cp1252"}


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
        """Write a list; the file is complete or not there.

        Raises StorageUnavailableError, or RefusedError if the encoding lacks a character.
        """
        check_target(path, force=force)
        write_whole(path, [self.exported(scope, fmt, phrases)], force=force)

    def exported(self, scope: Scope, fmt: ListFormat, phrases: "Phrases") -> bytes:
        """Return a list as the bytes of a file. Raises RefusedError."""
        from mintgremium.services.member_lists.exporting import ListMaker

        maker = ListMaker(self._snapshot(scope.on or self._today()), scope, phrases)
        if fmt is ListFormat.XLSX:
            return maker.workbook(to_berlin(self._clock()))
        return maker.delimited(_ENCODINGS[fmt])

    def read(self, path: Path, *, table: str = "", encoding: str = "") -> Sheet:
        """Read a workbook or CSV within limits; what it is, is told from its contents.

        `table` names the worksheet of a foreign workbook (the first), `encoding` one of
        `delimited.ENCODINGS` where it was told wrongly. Raises ForeignFileError,
        StorageUnavailableError.
        """
        from mintgremium.services.member_lists.reading import read_sheet

        return read_sheet(path, table=table, encoding=encoding)

    def mapping_for(self, sheet: Sheet) -> ColumnMapping:
        """Return what was entered for the same headings before, else a guess by their words."""
        from mintgremium.services.member_lists.memory import mapping_for

        return mapping_for(sheet, self._reader)

    def plan(
        self,
        sheet: Sheet,
        mapping: ColumnMapping,
        resolved: Mapping[int, UUID | None] | None = None,
        report: Report | None = None,
        *,
        language: str = "de",
    ) -> ImportPlan:
        """Say row by row what an import would do.

        `resolved` says by number of the row who is meant by it: somebody, or None for a new one.
        """
        from mintgremium.services.member_lists.entries import entries_of
        from mintgremium.services.member_lists.snapshot import workspace_of

        plan = ImportPlan(
            source=sheet.source,
            rows=(),
            state="",
            totals={},
            entries=tuple(entries_of(sheet, mapping, *workspace_of(self._reader))),
            sheet=sheet,
            mapping=mapping,
            resolved=resolved or {},
            language=language,
        )
        return self._planned(plan, report)

    def plan_entries(
        self,
        source: str,
        entries: Sequence[ListEntry],
        resolved: Mapping[int, UUID | None] | None = None,
        report: Report | None = None,
        *,
        language: str = "de",
    ) -> ImportPlan:
        """Say what an import of entries from another kind of file would do."""
        plan = ImportPlan(
            source=source,
            rows=(),
            state="",
            totals={},
            entries=tuple(entries),
            resolved=resolved or {},
            language=language,
        )
        return self._planned(plan, report)

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
        from mintgremium.services.member_lists.carrying_out import carry_out

        numbers = plan.default_choice() if chosen is None else frozenset(chosen)
        rows = [row for row in plan.rows if row.number in numbers and row.kind in _DOING]
        brake = plan.brake(numbers)
        if brake is not None and not confirmed:
            raise RefusedError("import-removes-much", removed=brake.removed, of=brake.of)
        if not rows:
            return Applied()
        snapshot = self._snapshot(self._today())
        if snapshot.state != plan.state:
            raise ConflictError("import-plan-stale")
        request = self._request(plan, snapshot, rows)
        self._back_up()
        with self._work.write("import-list", plan.source) as session:
            carry_out(session, plan, rows, request)
        return _applied(rows)

    def _planned(self, plan: ImportPlan, report: Report | None) -> ImportPlan:
        from dataclasses import replace

        from mintgremium.services.member_lists.whole_plan import plan_rows, totals

        snapshot = self._snapshot(self._today())
        request = self._request(plan, snapshot, None, report)
        return replace(
            plan,
            rows=tuple(plan_rows(request, plan, self._reader)),
            state=snapshot.state,
            totals=totals(snapshot),
        )

    def _request(
        self,
        plan: ImportPlan,
        snapshot: "Snapshot",
        rows: Sequence[ImportRow] | None,
        report: Report | None = None,
    ) -> "Request":
        from mintgremium.documents.phrases import Phrases
        from mintgremium.services.member_lists.planning import Request
        from mintgremium.services.member_lists.removing import ends_of, removed_in
        from mintgremium.services.member_lists.wording import Words

        phrases = Phrases.load(plan.language)
        entries = dict(enumerate(plan.entries, 1))
        ended: dict[UUID, date | None] = {}
        if rows is not None:
            numbers = {row.number for row in rows}
            entries = {number: entry for number, entry in entries.items() if number in numbers}
            ended = ends_of(snapshot, removed_in(rows))
        return Request(
            snapshot=snapshot,
            words=Words(phrases),
            entries=entries,
            source=phrases.text("member_list.source", name=plan.source, day=snapshot.day),
            committee_id=plan.mapping.committee_id if plan.mapping else None,
            resolved=plan.resolved,
            ended=ended,
            report=report,
        )

    def _snapshot(self, day: date) -> "Snapshot":
        from mintgremium.services.member_lists.snapshot import take_snapshot

        return take_snapshot(self._reader, day)

    def _today(self) -> date:
        return to_berlin(self._clock()).date()


_DOING = (RowKind.ADDED, RowKind.CHANGED, RowKind.REMOVED)


def _applied(rows: Sequence[ImportRow]) -> Applied:
    kinds = [row.kind for row in rows]
    return Applied(
        added=kinds.count(RowKind.ADDED),
        changed=kinds.count(RowKind.CHANGED),
        removed=kinds.count(RowKind.REMOVED),
    )
