"""A database as readable SQL and back, for the golden files of released schemas."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from mintgremium.core.vocabulary import Kind
from mintgremium.storage.driver import APPLICATION_ID, Access, connect, number


def literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return f"x'{value.hex()}'"
    return (
        str(value) if isinstance(value, int | float) else "'" + str(value).replace("'", "''") + "'"
    )


def dump(path: Path) -> Iterator[str]:
    """Yield the statements that make the database again, tables before rows before indexes."""
    with closing(connect(path, Access.READ)) as connection:
        yield f"PRAGMA user_version = {number(connection, 'user_version')}"
        schema = connection.execute(
            "SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL"
            " ORDER BY type DESC, name"
        ).fetchall()
        for name, kind, sql in schema:
            yield sql
            if kind == "table":
                for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid'):
                    yield f'INSERT INTO "{name}" VALUES ({", ".join(map(literal, row))})'


def content_of(path: Path) -> list[str]:
    """Return what all records say, without their versions and stamps, which also undo renews."""
    with closing(connect(path, Access.READ)) as connection:
        found = []
        for kind in Kind:
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({kind})")]
            kept = [name for name in columns if name not in ("version", "modified")]
            names = ", ".join(f'"{name}"' for name in kept)
            rows = connection.execute(f"SELECT {names} FROM {kind} ORDER BY id").fetchall()
            found += [f"{kind}: {dict(zip(kept, row, strict=True))}" for row in rows]
        return found


def write_dump(path: Path, target: Path) -> None:
    target.write_text(";\n".join(dump(path)) + ";\n", encoding="utf-8")


def load_dump(source: Path, path: Path) -> Path:
    """Make a workspace file from a dump."""
    with closing(connect(path, Access.CREATE)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF").fetchall()
        connection.executescript(source.read_text(encoding="utf-8"))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}").fetchall()
    return path
