"""The schema of a workspace: its number, and how a file gets from one to the next."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mintgremium.core.errors import ForeignFileError
from mintgremium.storage.driver import APPLICATION_ID, Access, Connection, connect, number
from mintgremium.storage.journal import Commit, Header, write_step

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy.engine import Connection as SqlConnection

REVISIONS = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Schema:
    """A line of revisions, named 0001, 0002 …; `newest` is the number this program works with."""

    newest: int = 1
    versions: tuple[Path, ...] = (REVISIONS / "versions",)

    def number_of(self, connection: Connection, path: Path) -> int:
        """Read the schema number; raise ForeignFileError if the file is not one we can use."""
        if number(connection, "application_id") != APPLICATION_ID:
            raise ForeignFileError("not-a-workspace", path=str(path))
        found = number(connection, "user_version")
        if found > self.newest:
            raise ForeignFileError("newer-version", path=str(path), found=found, known=self.newest)
        return found

    def upgrade(self, path: Path, step: Header, access: Access = Access.WRITE) -> Commit:
        """Bring the file to the newest schema in one transaction, or leave it as it was.

        `step` is written into the journal within that transaction.

        Foreign keys are off meanwhile (a rebuilt table would take its children along; the pragma
        works only outside a transaction) and are checked as a whole before the commit.
        """
        from mintgremium.storage.orm import make_engine

        with closing(connect(path, access)) as connection:
            connection.execute("PRAGMA foreign_keys = OFF").fetchall()
            engine = make_engine(lambda: connection, "BEGIN IMMEDIATE")
            with engine.begin() as sql:
                self._run(sql)
                self._finish(connection, path)
                return write_step(connection, step, ())

    def _run(self, sql: "SqlConnection") -> None:
        from alembic import command

        config = self.config()
        config.attributes["connection"] = sql
        command.upgrade(config, f"{self.newest:04d}")

    def config(self) -> "Config":
        """Configure Alembic in code; there is no ini file."""
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(REVISIONS))
        config.set_main_option("path_separator", "newline")
        config.set_main_option("version_locations", "\n".join(map(str, self.versions)))
        return config

    def _finish(self, connection: Connection, path: Path) -> None:
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise ForeignFileError("workspace-damaged", path=str(path))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {self.newest}")
