"""Write the models as the SQL of revision 0001, for as long as no schema has been released.

Run `python -m tests.support.write_schema` after a change to the models.
"""

from pathlib import Path

from sqlalchemy.schema import CreateIndex, CreateTable

from mintgremium import models
from mintgremium.storage.orm import make_engine
from mintgremium.storage.schema import REVISIONS

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


if __name__ == "__main__":
    Path(TARGET).write_text(f"{statements()}\n", encoding="utf-8")
