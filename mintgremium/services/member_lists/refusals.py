"""The rows that cannot come in, as a table to mend and to send back."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from mintgremium.documents.phrases import Phrases
from mintgremium.documents.tables.delimited import write_delimited
from mintgremium.documents.tables.xlsx import (
    BookContent,
    SheetColumn,
    SheetContent,
    write_workbook,
)
from mintgremium.runtime.whole_files import write_whole
from mintgremium.services.member_lists.rows import ImportPlan, RowKind
from mintgremium.services.member_lists.words import reason_text

CSV: Final = ".csv"
_COLUMNS: Final = (("table", 16), ("row", 8), ("name", 32), ("place", 24), ("reason", 90))


def write_refused(plan: ImportPlan, path: Path, language: str) -> None:
    """Write the refused rows as a workbook, or as CSV if the name ends so.

    Raises StorageUnavailableError.
    """
    phrases = Phrases.load(language)
    rows = [
        (row.table, str(row.row or ""), row.name, row.place, reason_text(phrases, row.reason))
        for row in plan.rows
        if row.kind is RowKind.REFUSED and row.reason is not None
    ]
    heads = [phrases.text(f"list_refused.{name}") for name, _ in _COLUMNS]
    if path.suffix.casefold() == CSV:
        data = write_delimited([heads, *rows])
    else:
        columns = [
            SheetColumn(head, width) for head, (_, width) in zip(heads, _COLUMNS, strict=True)
        ]
        name = phrases.text("list_refused.sheet")
        sheet = SheetContent(name, columns, rows)
        data = write_workbook(
            BookContent(title=plan.source, made=datetime.now(UTC), sheets=[sheet])
        )
    write_whole(path, [data], force=True)
