"""Which people and organisations are named by other records, and so cannot be deleted."""

from uuid import UUID

from mintgremium.core.vocabulary import Kind
from mintgremium.models import Base
from mintgremium.services.cells import key_of
from mintgremium.storage.reader import Reader

# Parts that go with their owner.
_PARTS = {
    Kind.PERSON: ("person_email", "employment"),
    Kind.ORGANIZATION: ("organization_name",),
}


def used(reader: Reader, kind: Kind) -> frozenset[UUID]:
    """Return the ids of the kind that other records name."""
    found: set[UUID] = set()
    for table in Base.metadata.tables.values():
        if table.name in _PARTS[kind]:
            continue
        for key in table.foreign_keys:
            if key.column.table.name == kind and key.column.name == "id":
                column = key.parent.name
                words = (
                    "SELECT DISTINCT",
                    column,
                    "FROM",
                    table.name,
                    "WHERE",
                    column,
                    "IS NOT NULL",
                )
                sql = " ".join(words)
                found |= {key_of(row[0]) for row in reader.rows(sql)}
    return frozenset(found)
