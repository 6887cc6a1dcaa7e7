"""Turn the rows of a sheet into entries: values by field, and the ids of own lists."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from mintgremium.documents.tables.cells import day_of_text
from mintgremium.services.member_lists.columns import (
    ASSIGNMENT_KEY,
    DAY_FIELDS,
    ORGANIZATION_KEY,
    PERSON_KEY,
    SEAT_KEY,
    STATE_KEY,
    AnyField,
    read_key,
    read_marks,
)
from mintgremium.services.member_lists.rows import (
    ColumnMapping,
    Field,
    ListEntry,
    OrganizationField,
    Reason,
    Sheet,
    SheetRow,
    Value,
)
from mintgremium.services.member_lists.values import BETWEEN_MAILS

_IDS = (ASSIGNMENT_KEY, PERSON_KEY, SEAT_KEY, ORGANIZATION_KEY)


def entries_of(
    sheet: Sheet, mapping: ColumnMapping, workspace: str, seal: str
) -> Iterator[ListEntry]:
    """Yield an entry for each row; the ids of another workspace's list say nothing here."""
    is_ours = sheet.is_own and sheet.workspace in ("", workspace)
    for row in sheet.rows:
        values = _values(row, mapping, sheet.heads.get(row.table) if sheet.is_own else None)
        if not any(values.values()):
            continue
        yield _own(row, values, seal) if is_ours else _foreign(row, values)


def _foreign(row: SheetRow, values: Mapping[AnyField, Value]) -> ListEntry:
    fault = Reason("broken-quotes") if row.is_broken else None
    return ListEntry(table=row.table, row=row.row, values=values, fault=fault)


def _own(row: SheetRow, values: Mapping[AnyField, Value], seal: str) -> ListEntry:
    keys = {key: read_key(row.cells[key]) for key in _IDS if key in row.cells}
    fault = Reason("broken-quotes") if row.is_broken else None
    if None in keys.values():
        fault = fault or Reason("broken-key")
    return ListEntry(
        table=row.table,
        row=row.row,
        values=values,
        assignment_id=keys.get(ASSIGNMENT_KEY),
        person_id=keys.get(PERSON_KEY),
        seat_id=keys.get(SEAT_KEY),
        organization_id=keys.get(ORGANIZATION_KEY),
        base=read_marks(str(row.cells.get(STATE_KEY, ""))),
        seal=seal,
        fault=fault,
    )


def _values(
    row: SheetRow, mapping: ColumnMapping, heads: Sequence[str] | None
) -> dict[AnyField, Value]:
    """Return the values of a row by field; several columns of mail addresses become one.

    Of own lists, whose headings are given, empty cells count as well: somebody may have emptied
    them. A column that is gone empties nothing.
    """
    values: dict[AnyField, Value] = {}
    for name, field in mapping.fields.items():
        if heads is not None and name not in heads:
            continue
        cell = row.cells.get(name, "")
        value = _days_read(field, cell)
        if value == "" and (heads is None or field in values):
            continue
        if field is Field.MORE_EMAILS and values.get(field):
            value = f"{values[field]}{BETWEEN_MAILS}{value}"
        values[field] = value
    if heads is not None:
        return _of_its_kind(row, values)
    return values


def _of_its_kind(row: SheetRow, values: dict[AnyField, Value]) -> dict[AnyField, Value]:
    """Keep of a row of an own workbook what its worksheet can say."""
    is_organization = ORGANIZATION_KEY in row.cells or any(
        values.get(field) for field in OrganizationField
    )
    kind = OrganizationField if is_organization else Field
    return {field: value for field, value in values.items() if isinstance(field, kind)}


def _days_read(field: AnyField, cell: Value) -> Value:
    if field in DAY_FIELDS:
        return cell if isinstance(cell, date) else day_of_text(cell) or cell.strip()
    return f"{cell:%d.%m.%Y}" if isinstance(cell, date) else cell
