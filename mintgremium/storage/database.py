"""The connections to one workspace file; each is opened when it is first needed."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mintgremium.storage.driver import Access, Connection, connect
from mintgremium.storage.references import References

if TYPE_CHECKING:
    from sqlalchemy import Engine


class Database:
    """Knows how to reach the file; holds no transaction of its own."""

    def __init__(self, path: Path, access: Access, *, on_network: bool = False) -> None:
        self.path = path
        self.access = access
        self.on_network = on_network

    @property
    def read_only(self) -> bool:
        """Tell whether nothing may be written."""
        return self.access is not Access.WRITE

    def connect(self) -> Connection:
        """Open one more connection; the caller closes it."""
        return connect(self.path, self.access)

    @cached_property
    def writer(self) -> Connection:
        """The one connection that writes; use it only in your turn of the unit of work."""
        return self.connect()

    @cached_property
    def references(self) -> References:
        """The foreign keys between records."""
        return References.read(self.writer)

    @cached_property
    def writing_engine(self) -> "Engine":
        """SQLAlchemy over the writing connection; begins at once as a writer."""
        from mintgremium.storage.orm import make_engine

        return make_engine(lambda: self.writer, "BEGIN IMMEDIATE")

    @cached_property
    def reading_engine(self) -> "Engine":
        """SQLAlchemy over a connection that cannot write."""
        from mintgremium.storage.orm import make_engine

        return make_engine(self._connect_to_read, "BEGIN")

    def close(self) -> None:
        """Close every connection."""
        for name in ("writing_engine", "reading_engine"):
            engine = self.__dict__.pop(name, None)
            if engine is not None:
                engine.dispose()
        writer = self.__dict__.pop("writer", None)
        if writer is not None:
            writer.close()

    def _connect_to_read(self) -> Connection:
        connection = self.connect()
        connection.execute("PRAGMA query_only = ON").fetchall()
        return connection
