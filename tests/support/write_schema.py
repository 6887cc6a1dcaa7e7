"""Write the SQL of revision 0001 and its golden file, until a schema has been released.

Run `python -m tests.support.write_schema` after a change to the models.
"""

import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from unittest import mock

from sqlalchemy.schema import CreateIndex, CreateTable

from mintgremium import models
from mintgremium.storage.orm import make_engine
from mintgremium.storage.schema import REVISIONS
from mintgremium.storage.workspace import create_workspace
from tests.support.content import fill
from tests.support.dumps import write_dump

GOLDEN = Path(__file__).parents[1] / "golden" / "schema_1.sql"
GOLDEN_TIME = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)
TARGET = REVISIONS / "versions" / "0001_first.sql"


def statements() -> str:
    dialect = make_engine(lambda: None, "BEGIN").dialect
    written = []
    for table in models.Base.metadata.sorted_tables:
        written.append(str(CreateTable(table).compile(dialect=dialect)))
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        written += [str(CreateIndex(index).compile(dialect=dialect)) for index in indexes]
    lines = (line.rstrip() for text in written for line in f"{text.strip()};".splitlines())
    return "\n".join(lines).replace("\t", "    ").replace(";\nCREATE TABLE", ";\n\nCREATE TABLE")


def write_golden(target: Path) -> None:
    """Write a workspace of today's schema, filled with samples, as SQL."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "golden.mintgremium"
        with (
            mock.patch("mintgremium.storage.workspace.author", return_value="beispiel@example.org"),
            closing(create_workspace(path, now=lambda: GOLDEN_TIME)) as opened,
        ):
            fill(opened)
        write_dump(path, target)


if __name__ == "__main__":
    Path(TARGET).write_text(f"{statements()}\n", encoding="utf-8")
    write_golden(GOLDEN)
