"""What the foreign keys between records say, read from the schema itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mintgremium.core.vocabulary import Kind
from mintgremium.storage.driver import Connection
from mintgremium.storage.journal import Recording


@dataclass(frozen=True, slots=True)
class Reference:
    """`child.column` names a row of `parent`; `on_delete` is what becomes of it without one."""

    child: Kind
    column: str
    parent: Kind
    on_delete: str


@dataclass(frozen=True, slots=True)
class References:
    """All references, by the record that holds them and by the one they name."""

    held: Mapping[Kind, tuple[Reference, ...]]
    named: Mapping[Kind, tuple[Reference, ...]]

    @classmethod
    def read(cls, connection: Connection) -> "References":
        """Read them from an open workspace."""
        found = list(_read(connection))
        return cls(
            {kind: tuple(r for r in found if r.child is kind) for kind in Kind},
            {kind: tuple(r for r in found if r.parent is kind) for kind in Kind},
        )

    def note_deletion(self, recording: Recording, kind: Kind, record_id: str) -> None:
        """Record a row that is about to go, and all rows its going will change or take along."""
        recording.note(kind, record_id)
        for reference in self.named[kind]:
            for child_id in self._children(recording.connection, reference, record_id):
                if recording.is_noted(reference.child, child_id):
                    continue
                if reference.on_delete == "CASCADE":
                    self.note_deletion(recording, reference.child, child_id)
                elif reference.on_delete == "SET NULL":
                    recording.note(reference.child, child_id)

    @staticmethod
    def _children(connection: Connection, reference: Reference, record_id: str) -> list[str]:
        sql = f"SELECT id FROM {reference.child} WHERE {reference.column} = ?"
        return [row[0] for row in connection.execute(sql, (record_id,))]


def _read(connection: Connection) -> Iterator[Reference]:
    kinds = {kind.value: kind for kind in Kind}
    for kind in Kind:
        for row in connection.execute(f"PRAGMA foreign_key_list({kind})").fetchall():
            _, _, parent, column, _, _, on_delete, _ = row
            if parent in kinds:
                yield Reference(kind, column, kinds[parent], on_delete)
