"""SQLAlchemy's half of a unit of work: engines over our connections, sessions that are watched."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn
from uuid import uuid4

from sqlalchemy import Engine, create_engine, event, inspect
from sqlalchemy.engine import Connection as SqlConnection
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, object_session
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as driver

from mintgremium.models import Record
from mintgremium.storage.driver import Connection
from mintgremium.storage.journal import Recording
from mintgremium.storage.references import References


class BypassError(RuntimeError):
    """Somebody tried to write past the journal: a fault of the program."""


class WriteSession(Session):
    """A session whose changes are journaled; it refuses every way around the journal."""

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise BypassError("bulk writes would bypass the journal: add or change records one by one")

    bulk_save_objects = bulk_insert_mappings = bulk_update_mappings = _refuse


class ReadSession(Session):
    """A session that cannot write."""


def make_engine(connect: Callable[[], Connection], begin: str) -> Engine:
    """Build an engine over one connection of ours; `begin` opens each of its transactions."""
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=connect,
        poolclass=StaticPool,
        hide_parameters=True,
        pool_reset_on_return=None,  # sessions and the unit of work end their transactions
    )

    @event.listens_for(engine, "begin")
    def begin_transaction(connection: SqlConnection) -> None:
        bare_connection(connection).execute(begin)

    return engine


def bare_connection(connection: SqlConnection) -> Connection:
    """Return the driver's connection under SQLAlchemy's."""
    return connection.connection.driver_connection


def watch(session: Session, references: References) -> Recording:
    """Open the transaction of a session and begin to record what it changes.

    Keys are checked at its end, so records may be added in any order.
    """
    recording = Recording(bare_connection(session.connection()))
    recording.connection.execute("PRAGMA defer_foreign_keys = ON")
    session.info[Watch] = Watch(recording, references)
    return recording


@dataclass(frozen=True, slots=True)
class Watch:
    """What the events below need of the unit of work they happen in."""

    recording: Recording
    references: References


def _watch_over(target: Record) -> Watch:
    session = object_session(target)
    watching = None if session is None else session.info.get(Watch)
    if not isinstance(watching, Watch):
        raise BypassError(f"{target.kind} was changed outside a unit of work")
    return watching


@event.listens_for(Record, "before_insert", propagate=True)
def _note_insertion(_: Mapper[Any], __: SqlConnection, target: Record) -> None:
    if _has_no_id(target):
        target.id = uuid4()
    _watch_over(target).recording.note_new(target.kind, target.id.hex)


@event.listens_for(Record, "before_update", propagate=True)
def _note_update(_: Mapper[Any], __: SqlConnection, target: Record) -> None:
    _watch_over(target).recording.note(target.kind, target.id.hex)


@event.listens_for(Record, "before_delete", propagate=True)
def _note_deletion(_: Mapper[Any], __: SqlConnection, target: Record) -> None:
    watching = _watch_over(target)
    watching.references.note_deletion(watching.recording, target.kind, target.id.hex)


@event.listens_for(WriteSession, "do_orm_execute")
def _refuse_bulk_statements(state: ORMExecuteState) -> None:
    if not state.is_select:
        raise BypassError("a statement that writes would bypass the journal")


@event.listens_for(ReadSession, "before_flush")
def _refuse_flush(*_: object) -> None:
    raise BypassError("a read session cannot write: use UnitOfWork.write")


def _has_no_id(target: Record) -> bool:
    return inspect(target).dict.get("id") is None
