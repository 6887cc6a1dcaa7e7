"""P33: a list of 4,000 people, against openpyxl that only reads or writes the cells.

Reading is held against its streaming mode, as fast as it gets; the plan, which compares every row
with 4,000 people, against reading alone. Before timing both readers must see the same cells.
"""

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from openpyxl import load_workbook

from benchmarks.pairing import Ratio, compare
from tests.support.many_people import as_workbook, people

COUNT = 4_000
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
READING, PLANNING = 0.8, 4.0  # times the floor


def ratios(folder: Path, pairs: int) -> Iterator[Ratio]:
    """P33: read the rows; read and plan them while all of the people are known."""
    from mintgremium.documents.tables.workbook import open_workbook
    from mintgremium.services.workspace_services import build_services
    from mintgremium.services.workspaces.creating import create_empty

    path = folder / "people.xlsx"
    data = as_workbook(people(COUNT))
    path.write_bytes(data)

    def floor() -> list[tuple[object, ...]]:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        return [tuple(row) for row in book.worksheets[0].iter_rows(values_only=True)]

    def product() -> list[tuple[object, ...]]:
        with open_workbook(data, path.name) as book:
            return [row.cells for row in book.table(book.names()[0]).rows]

    if [tuple(cell or "" for cell in row) for row in floor()] != product():
        raise AssertionError("both must read the same cells")
    yield compare("P33 rows of 4,000 people", floor, product, target=READING, pairs=pairs)

    workspace = create_empty(folder / "lists.mintgremium")
    lists = build_services(workspace, lambda: NOW).member_lists
    sheet = lists.read(path)
    mapping = lists.mapping_for(sheet)
    lists.apply(lists.plan(sheet, mapping))
    yield compare(
        "P33 difference of 4,000 known people",
        floor,
        lambda: lists.plan(lists.read(path), mapping),
        target=PLANNING,
        pairs=max(3, pairs // 3),
    )
    workspace.close()
