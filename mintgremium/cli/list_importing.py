"""`import` of lists: workbooks, CSV and vCards, by way of the plan that the window shows."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.cli.call import Call, UsageError
from mintgremium.core.errors import MissingError, RefusedError
from mintgremium.services.files import OpenFile
from mintgremium.services.member_lists.rows import (
    ColumnMapping,
    Field,
    ImportPlan,
    ImportRow,
    Reason,
    RowKind,
    Sheet,
)
from mintgremium.services.member_lists.words import reason_text, value_text

if TYPE_CHECKING:
    from mintgremium.services.member_lists.columns import AnyField

_NAMES = (Field.FAMILY_NAME, Field.FULL_NAME, Field.EMAIL)


def run(call: Call, kind: str) -> None:
    """Show the plan and, unless it is a dry run, carry it out; all or nothing.

    Raises RefusedError, ForeignFileError, MissingError.
    """
    asked = call.arguments
    with call.opened(asked.FILE, read_only=asked.dry_run) as file:
        plan = _plan(call, file, kind)
        told = _Told(call, plan)
        told.tell()
        if told.refused:
            raise RefusedError("import-refused", count=len(told.refused), path=asked.SOURCE.name)
        if not asked.dry_run:
            chosen = {row.number for row in (*told.taken, *told.removed)}
            file.services.member_lists.apply(plan, chosen, confirmed=asked.remove_all)


def _plan(call: Call, file: OpenFile, kind: str) -> ImportPlan:
    asked, services = call.arguments, file.services
    language = call.phrases.language
    if kind == "vcf":
        return services.vcards.plan(services.vcards.read(asked.SOURCE), language=language)
    lists = services.member_lists
    sheet = lists.read(asked.SOURCE, table=asked.table, encoding=asked.encoding)
    mapping = _mapping(call, sheet, lists.mapping_for(sheet), _committee(call, file))
    return lists.plan(sheet, mapping, language=language)


def _committee(call: Call, file: OpenFile) -> UUID | None:
    wanted = call.arguments.committee
    if not wanted:
        return None
    for row in file.services.committees.committees():
        if row.short_name == wanted:
            return row.id
    raise MissingError("unknown-committee", committee=wanted)


def _mapping(
    call: Call, sheet: Sheet, known: ColumnMapping, committee_id: UUID | None
) -> ColumnMapping:
    """Return what the columns mean: what is remembered or guessed, changed by `--mapping`."""
    fields = {**known.fields, **_asked_fields(call, sheet)}
    named = {each for each in fields.values() if each in _NAMES}
    if not named and not sheet.is_own:
        columns = ", ".join(column.name for column in sheet.columns)
        raise RefusedError("list-columns-unknown", path=sheet.source, columns=columns[:200])
    return ColumnMapping(fields=fields, committee_id=committee_id or known.committee_id)


def _asked_fields(call: Call, sheet: Sheet) -> "Mapping[str, AnyField]":
    columns = {column.name for column in sheet.columns}
    found: dict[str, AnyField] = {}
    for column, field in call.arguments.mapping:
        if column not in columns:
            raise UsageError("list-column", value=column)
        if field not in [*Field]:
            raise UsageError("list-field", value=field, known=", ".join(Field))
        found[column] = Field(field)
    return found


class _Told:
    """A plan as the command line tells it."""

    def __init__(self, call: Call, plan: ImportPlan) -> None:
        asked = call.arguments
        self._call = call
        self._plan = plan
        removes = asked.remove or asked.remove_all
        self.missing = self._of(RowKind.REMOVED)
        self.removed = self.missing if removes else []
        waiting = [row for row in plan.rows if row.needs_removal and not removes]
        self.refused = [*self._of(RowKind.REFUSED), *waiting]
        self._added = [row for row in self._of(RowKind.ADDED) if row not in waiting]
        self._changed = [row for row in self._of(RowKind.CHANGED) if row not in waiting]
        self.taken = [*self._added, *self._changed]

    def tell(self) -> None:
        """Write the plan."""
        if self._call.arguments.json:
            self._call.json(self._as_json())
            return
        call = self._call
        counted = Counter(row.subject.value for row in self._added)
        call.table(("+", number, call.word("kind", kind)) for kind, number in counted.items())
        call.table(("~", _place(row), row.name, _fields(call, row)) for row in self._changed)
        call.table(("-", row.place, row.name) for row in self.missing)
        call.table(("!", _place(row), row.name, self._reason(row)) for row in self.refused)
        for row in self._plan.rows:
            for note in row.notes:
                call.note(f"{_place(row)}: {reason_text(call.phrases, note)}")
        for column in self._unmapped():
            call.note(call.say("ignored", key=column))
        key = "list_planned" if call.arguments.dry_run or self.refused else "list_done"
        call.line(
            call.say(
                key,
                added=len(self._added),
                changed=len(self._changed),
                removed=len(self.removed),
                missing=len(self.missing),
                unchanged=len(self._of(RowKind.UNCHANGED)),
                refused=len(self.refused),
            )
        )

    def _as_json(self) -> dict[str, Any]:
        return {
            "added": [_line(row) for row in self._added],
            "changed": [_line(row) for row in self._changed],
            "removed": [_line(row) for row in self.missing],
            "refused": [
                {
                    "row": row.row,
                    "table": row.table,
                    "title": row.name,
                    "reason": self._reason(row),
                    "code": _why(row).code,
                }
                for row in self.refused
            ],
            "unchanged": len(self._of(RowKind.UNCHANGED)),
            "ignored": self._unmapped(),
        }

    def _reason(self, row: ImportRow) -> str:
        return reason_text(self._call.phrases, _why(row))

    def _unmapped(self) -> Sequence[str]:
        plan = self._plan
        return plan.mapping.unmapped(plan.sheet) if plan.mapping and plan.sheet else ()

    def _of(self, kind: RowKind) -> list[ImportRow]:
        return [row for row in self._plan.rows if row.kind is kind]


def _why(row: ImportRow) -> Reason:
    """Return why a row cannot come in; one that waits for a removal says so in its notes."""
    return row.reason or next(note for note in row.notes if note.code == "needs-removal")


def _line(row: ImportRow) -> dict[str, Any]:
    ids = {
        "person_id": row.person_id,
        "membership_id": row.assignment_id,
        "organization_id": row.organization_id,
    }
    return {
        "row": row.row,
        "table": row.table,
        "kind": row.subject.value,
        "title": row.name,
        "seat": row.place,
        **{name: str(value) for name, value in ids.items() if value is not None},
        "fields": {each.field: {"old": each.old, "new": each.new} for each in row.changes},
    }


def _place(row: ImportRow) -> str:
    return f"{row.table} {row.row}".strip()


def _fields(call: Call, row: ImportRow) -> str:
    return "; ".join(
        f"{call.word('list_fields', each.field)}: {value_text(each.old)} → {value_text(each.new)}"
        for each in row.changes
    )
