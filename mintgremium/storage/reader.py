"""Hot reads: plain portable SQL through the driver, without SQLAlchemy."""

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from mintgremium.storage.driver import Connection, number
from mintgremium.storage.errors import known_errors

Parameters = Sequence[object] | Mapping[str, object]


def uuid_of(text: str) -> UUID:
    """Turn a stored key into an id."""
    return UUID(hex=text)


def text_of(record_id: UUID) -> str:
    """Turn an id into the key as it is stored."""
    return record_id.hex


class Reader:
    """Reads committed rows; any thread may call it, one query runs at a time."""

    def __init__(self, path: Path, connect: Callable[[], Connection]) -> None:
        self._path = path
        self._connect = connect
        self._connection: Connection | None = None
        self._turn = threading.Lock()

    def rows(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a query."""
        with self._turn, known_errors(self._path):
            return list(self._open().execute(sql, parameters))

    def one(self, sql: str, parameters: Parameters = ()) -> tuple[Any, ...] | None:
        """Return the first row of a query, or None."""
        with self._turn, known_errors(self._path):
            cursor = self._open().execute(sql, parameters)
            row = cursor.fetchone()
            cursor.close()  # an open cursor would keep a checkpoint waiting
            return None if row is None else tuple(row)

    def data_version(self) -> int:
        """Return a number that changes when another connection has committed."""
        with self._turn, known_errors(self._path):
            return number(self._open(), "data_version")

    def close(self) -> None:
        """Give the connection back."""
        with self._turn:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _open(self) -> Connection:
        if self._connection is None:
            self._connection = self._connect()
            self._connection.execute("PRAGMA query_only = ON").fetchall()
        return self._connection
